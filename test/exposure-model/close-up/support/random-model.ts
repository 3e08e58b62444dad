import fc from 'fast-check';
import { keyHash } from '../../../../api/core/graph/key-hash.ts';
import type { ActorCampaign } from '../../../../api/core/reach/actor-campaign.ts';
import { betaQuantile } from '../../../../api/core/scoring/beta.ts';
import { actorShapes, weighActor } from '../../../../api/exposure-model/actor-graph.ts';
import type { AttackModel, ChanceProfile, Judgement, RuleCard } from '../../../../api/exposure-model/attack-model.ts';
import { edgeChances, meanValues } from '../../../../api/exposure-model/edge-chances.ts';
import { VECTORS, vectorPosition } from '../../../../api/exposure-model/vector-order.ts';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import { worldCountOf } from '../../../core/support/brute-force-joint.ts';
import { missionOf, type NodeSpec } from '../../../support/mission-of.ts';

const TECHNIQUES = [vectorPosition('NETWORK_INTRUSION'), vectorPosition('PHISHING')] as const;
const MOST_WORLDS = 700;
/** States 0 and 1 are where the two actors begin; two states are one element. */
const STATES = 6;
const TARGET = 5;
const NODES = [0, 1, 2, 3, 3, 4];
const EFFECTS = ['SELF', 'SELF', 'ACCESSED', 'CONTROLLED', 'DENIED', 'DISCLOSED'] as const;

export interface SmallModel {
  readonly model: AttackModel;
  readonly graph: MissionGraph;
  readonly target: number;
}

const nodes: NodeSpec[] = [
  { kind: 'ThreatActor', id: 'a', actorType: 'THIRD_STATE' },
  { kind: 'ThreatActor', id: 'b', actorType: 'ARMED_GROUP' },
  { kind: 'ExternalSystem', id: 'carrier', systemType: 'INTERNET_PROVIDER' },
  { kind: 'Asset', id: 'server', assetType: 'SERVER' },
  { kind: 'DataStore', id: 'store' },
];
const graph = missionOf(nodes, [
  { from: 'a', type: 'CONTROLS', to: 'carrier' },
  { from: 'b', type: 'CONTROLS', to: 'carrier' },
  { from: 'store', type: 'STORED_ON', to: 'server' },
  { from: 'store', type: 'FLOWS_TO', to: 'carrier' },
]);

const card = (name: string, vector: RuleCard['vector']): RuleCard => ({
  name,
  family: name,
  vector,
  sentence: '{from} to {to}.',
  fromEffect: [],
  toEffect: [],
  controls: '',
  measure: '',
  source: '',
});
const RULES = [card('plain', null), card('reach-back', 'REACH_BACK'), card('insider', 'INSIDER')];

/** Judgements 0 to 4 are likelihoods, 5 and 6 attempts, 7 to 9 commands and an alignment, 10 to 12 of controls. */
const JUDGEMENTS = 13;

const judgement = (at: number) =>
  fc
    .record({
      value: fc.constantFrom(0.2, 0.4, 0.5, 0.7),
      width: fc.constantFrom(0, 0.1, 0.15),
      isRange: fc.boolean(),
      concentration: fc.constantFrom(6, 12, 30),
    })
    .map(({ value, width, isRange, concentration }) => {
      // A range in which all counts alike, or a Beta with its 5th and 95th percentiles, as the register makes them.
      const ends = isRange || width === 0;
      const low = ends ? value - width : betaQuantile(0.05, value, concentration);
      const high = ends ? value + width : betaQuantile(0.95, value, concentration);
      const spread: Judgement['spread'] = ends ? 'UNIFORM' : 'BETA';
      const name = { key: `judgement ${at}`, label: `Judgement ${at}` };
      return { ...name, value, low, high, concentration, spread, grade: null, source: 'library' as const };
    });

/**
 * A model of two actors, with shared coins, borrowed commands, attempts by technique, controls of judged coverage,
 * cycles, states that need two inputs, and dead ends: small enough to walk every world of it.
 * `commonMode`: some controls fail everywhere at once. `mixed`: a judgement may raise one step and lower another.
 */
export function randomModel({ commonMode = false, mixed = false } = {}): fc.Arbitrary<SmallModel> {
  const base = mixed ? fc.constantFrom(0, 10, 10) : fc.integer({ min: 0, max: 4 });
  const term = fc.constantFrom(0, 1, 2);
  const edgeOf = (from: fc.Arbitrary<number>, to: fc.Arbitrary<number>) =>
    fc
      .record({
        from,
        to,
        vector: fc.constantFrom(-1, -1, -1, ...TECHNIQUES),
        base,
        terms: fc.uniqueArray(term, { minLength: mixed ? 1 : 0, maxLength: 2 }),
        rule: fc.constantFrom(0, 0, 1, 2),
        aligned: fc.constantFrom(false, false, false, true),
        facts: fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
        part: fc.constantFrom(0.5, 1),
      })
      .filter(({ from, to }) => from !== to);
  // Each actor has a first step, something leads to the target, and the rest is as it comes.
  const onward = [
    edgeOf(fc.constant(0), fc.constantFrom(2, 3, 3)),
    edgeOf(fc.constant(1), fc.constantFrom(2, 3, 3)),
    edgeOf(fc.constantFrom(2, 3, 3), fc.constant(TARGET)),
  ] as const;
  const others = edgeOf(fc.integer({ min: 0, max: STATES - 2 }), fc.integer({ min: 2, max: STATES - 1 }));
  const actor = fc.record({
    commands: fc.array(fc.constantFrom('none', 'own', 'own', 'either', 'either'), { minLength: 2, maxLength: 2 }),
    attempt: fc.constantFrom(5, 5, 6, 6, 6, -1),
    special: fc.constantFrom(5, 6, -1, null, null),
  });
  return fc
    .record({
      judgements: fc.tuple(...Array.from({ length: JUDGEMENTS }, (_, at) => judgement(at))),
      edges: fc.tuple(fc.tuple(...onward), fc.array(others, { maxLength: 3 })).map((parts) => parts.flat()),
      controls: fc.array(
        fc.record({
          commonMode: commonMode ? fc.boolean() : fc.constant(false),
          controlClass: fc.constantFrom('PATCHING', 'TRAINING'),
          coverage: fc.constantFrom(0.5, 1, null),
        }),
        { minLength: 3, maxLength: 3 },
      ),
      actors: fc.array(actor, { minLength: 2, maxLength: 2 }),
      needsTwo: fc.constantFrom(-1, -1, 3, 5),
      target: fc.constantFrom(TARGET, TARGET, TARGET, TARGET, 3),
    })
    .map(({ target, ...drawn }) => ({ graph, target, model: modelOf(drawn) }))
    .filter(({ model }) => worldCountOf(campaignsOf(model, meanValues(model))) <= MOST_WORLDS);
}

interface Drawn {
  readonly judgements: AttackModel['judgements'];
  readonly edges: readonly {
    from: number;
    to: number;
    vector: number;
    base: number;
    terms: readonly number[];
    rule: number;
    aligned: boolean;
    facts: readonly number[];
    part: number;
  }[];
  readonly controls: readonly { commonMode: boolean; controlClass: string; coverage: number | null }[];
  readonly actors: readonly { commands: readonly string[]; attempt: number; special: number | null }[];
  readonly needsTwo: number;
}

function modelOf({ judgements, edges: given, controls, actors, needsTwo }: Drawn): AttackModel {
  const seen = new Set<string>();
  const edges = given.flatMap((edge) => {
    const key = `${edge.rule}|${edge.vector}|${edge.from}|${edge.to}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...edge, key, actor: edge.from < 2 ? edge.from : -1 }];
  });
  const commandCause = (actor: number, technique: number) => 2 * actor + technique;
  const alignment = 4;
  const terms = controls.map(({ commonMode, controlClass, coverage }, c): ChanceProfile['terms'][number] => ({
    key: `control ${c}`,
    controlClass: controlClass as ChanceProfile['terms'][number]['controlClass'],
    controlNode: c,
    coverage: coverage ?? judgements[12].value,
    coverageJudgement: coverage === null ? 12 : -1,
    effectiveness: 10 + (c % 2),
    commonMode: commonMode ? 5 + c : -1,
    flagged: false,
  }));
  const cause = (key: string, own: number, kind: AttackModel['causes'][number]['kind']) => ({
    key,
    coin: key,
    kind,
    label: key,
    about: [],
    vector: null,
    judgement: own,
  });
  const starts = (length: (edge: (typeof edges)[number]) => number) => {
    const start = new Int32Array(edges.length + 1);
    edges.forEach((edge, e) => {
      start[e + 1] = start[e] + length(edge);
    });
    return start;
  };
  return {
    states: {
      node: Int32Array.from(NODES),
      effect: [...EFFECTS],
      group: EFFECTS.map(() => null),
      key: EFFECTS.map((_, s) => `state ${s}`),
      keyWords: wordsOf(EFFECTS.map((_, s) => `state ${s}`)),
    },
    edges: {
      from: Int32Array.from(edges, ({ from }) => from),
      to: Int32Array.from(edges, ({ to }) => to),
      rule: Int32Array.from(edges, ({ rule }) => rule),
      actor: Int32Array.from(edges, ({ actor }) => actor),
      vector: Int8Array.from(edges, ({ vector }) => vector),
      chance: Int32Array.from(edges, (_, e) => e),
      weight: Float64Array.from(edges, ({ to, part }) => (to === needsTwo ? part : 1)),
      factStart: starts(({ facts }) => facts.length),
      facts: Int32Array.from(edges.flatMap(({ facts }) => facts)),
      causeStart: starts(({ aligned }) => Number(aligned)),
      causes: Int32Array.from(edges.flatMap(({ aligned }) => (aligned ? [alignment] : []))),
      keyOf: (edge) => edges[edge].key,
      keyWords: wordsOf(edges.map(({ key }) => key)),
    },
    chances: edges.map(({ base, terms: counted }) => ({ base, terms: counted.map((c) => terms[c]) })),
    rules: RULES,
    judgements,
    causes: [
      cause('command a 0', 7, 'COMMAND'),
      cause('command a 1', 7, 'COMMAND'),
      cause('command b 0', 8, 'COMMAND'),
      cause('command b 1', 8, 'COMMAND'),
      cause('alignment', 9, 'ALIGNMENT'),
      ...controls.map((_, c) => cause(`common mode ${c}`, -1, 'COMMON_MODE')),
    ],
    actors: actors.map(({ commands, attempt, special }, a) => {
      const command = VECTORS.map((_, vector) => {
        const technique = TECHNIQUES.indexOf(vector as (typeof TECHNIQUES)[number]);
        const how = commands[technique] ?? 'none';
        if (how === 'none') return null;
        const own = [commandCause(a, technique)];
        return how === 'own' ? [own] : [own, [alignment, commandCause(1 - a, technique)]];
      });
      const attemptByVector = new Int32Array(VECTORS.length).fill(attempt);
      if (special !== null) attemptByVector[TECHNIQUES[0]] = special;
      return { node: a, key: `actor ${a}`, start: a, command, attempt, attemptByVector };
    }),
    standingFacts: [],
    gaps: [],
    asOf: '2026-06-01',
  };
}

function wordsOf(keys: readonly string[]): Uint32Array {
  return Uint32Array.from(keys.flatMap((key) => [...keyHash(key)]));
}

/** The actors' graphs on the whole model. */
export function campaignsOf(model: AttackModel, values: Float64Array): ActorCampaign[] {
  const chances = edgeChances(model, values);
  return actorShapes(model).map((shape) => weighActor(model, shape, values, chances));
}
