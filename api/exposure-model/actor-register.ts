import type { Level, VectorType } from '../../graph-schema/values.ts';
import { type Partner, partnersOf } from './alignment.ts';
import type { CoverageGap, ModelActor } from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import type { CoinNames } from './coin-names.ts';
import { textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { byText } from './key-order.ts';
import { attemptProbability, commandProbability, type Library, lentCapability, levelNumber } from './library.ts';
import { VECTORS, vectorPosition } from './vector-order.ts';

/** An actor as the rules see it: its start, its partners, and which techniques it may come to command. */
export interface RuleActor {
  /** Position among the model's actors. */
  readonly position: number;
  readonly node: number;
  readonly key: string;
  readonly name: string;
  readonly start: number;
  /** Whose access it may use: its own first, then that of direct partners, each with the pair's cause. */
  readonly accesses: readonly Access[];
  commands(vector: VectorType): boolean;
}

export interface Access {
  readonly node: number;
  readonly key: string;
  readonly causes: readonly number[];
  /** The ALIGNED_WITH edge where the access is a partner's. */
  readonly facts: readonly number[];
}

interface Parts {
  readonly index: GraphIndex;
  readonly names: CoinNames;
  readonly library: Library;
  readonly judgements: JudgementRegister;
  readonly causes: CauseRegister;
  readonly state: (node: number, effect: 'SELF') => number;
  readonly gap: (gap: CoverageGap) => void;
  /** Nobody judged which techniques are employed: take every technique as employed, if so assumed. */
  readonly assumeEmployed: boolean;
}

type CommandRow = (readonly (readonly number[])[] | null)[];

/**
 * The model's actors, by name. An actor commands a technique by its own capability (one cause per actor and technique,
 * shared by all that use it), or by a direct partner's: then the pair's cause and the partner's command must
 * both hold, the latter at the capability that can be lent.
 */
export function registerActors(parts: Parts): { model: ModelActor[]; rule: RuleActor[] } {
  const { index, names, library, judgements, causes } = parts;
  const { graph } = index;
  const nodes = [...index.nodesOf('ThreatActor')].sort((a, b) => byText(names.ofNode[a], names.ofNode[b]));
  const employed = new Map(nodes.map((node) => [node, employedVectors(parts, node)]));
  const model: ModelActor[] = [];
  const rule: RuleActor[] = [];
  nodes.forEach((node, position) => {
    const own = graph.nodeProperties[node];
    const key = names.ofNode[node];
    const partners = partnersOf(node, index, names, library, judgements, causes);
    for (const edge of [...index.outOf('ALIGNED_WITH', node)]) {
      if (textOf(graph.edgeProperties[edge], 'nature')) continue;
      const sentence = `How ${graph.nodeName[node]} and ${graph.nodeName[graph.edgeTo[edge]]} are aligned is not recorded.`;
      parts.gap({ kind: 'ALIGNMENT_NOT_ASSESSED', node, edge, rule: -1, sentence });
    }
    const command = commandRow(parts, node, partners, employed);
    const intent = textOf(own, 'intent') as Level | undefined;
    if (!intent) {
      const sentence = `Nobody has judged the intent of ${graph.nodeName[node]}, so no attempt is assumed.`;
      parts.gap({ kind: 'INTENT_NOT_ASSESSED', node, edge: -1, rule: -1, sentence });
    }
    const attempt = intent
      ? judgements.mission({
          key: `node:${key}/intent`,
          label: `Attempt by ${graph.nodeName[node]} within twelve months`,
          value: attemptProbability(library, intent),
          grade: textOf(own, 'sourceGrade') ?? null,
        })
      : -1;
    const attemptByVector = new Int32Array(VECTORS.length).fill(attempt);
    for (const [vector, { edge }] of employed.get(node) ?? []) {
      const special = edge < 0 ? undefined : (textOf(graph.edgeProperties[edge], 'intent') as Level | undefined);
      if (!special) continue;
      attemptByVector[vectorPosition(vector)] = judgements.mission({
        key: `edge:${names.ofLink(edge)}/intent`,
        label: `Attempt by ${graph.nodeName[node]} with ${graph.nodeName[graph.edgeTo[edge]]}`,
        value: attemptProbability(library, special),
        grade: textOf(graph.edgeProperties[edge], 'sourceGrade') ?? null,
      });
    }
    const start = parts.state(node, 'SELF');
    model.push({ node, key, start, command, attempt, attemptByVector });
    rule.push({
      position,
      node,
      key,
      name: graph.nodeName[node],
      start,
      accesses: [
        { node, key, causes: [], facts: [] },
        ...partners.map((partner) => ({
          node: partner.node,
          key: names.ofNode[partner.node],
          causes: [partner.cause],
          facts: [partner.fact],
        })),
      ],
      commands: (vector) => command[vectorPosition(vector)] !== null,
    });
  });
  return { model, rule };
}

interface Employment {
  /** The EMPLOYS edge, or -1 where employment is assumed. */
  readonly edge: number;
  /** Required capability, as a number. */
  readonly required: number;
}

/** The techniques an actor is judged to employ, each by the vector that asks least of it. */
function employedVectors(parts: Parts, actor: number): Map<VectorType, Employment> {
  const { graph, nodesOf, outOf } = parts.index;
  const found = new Map<VectorType, Employment>();
  const consider = (node: number, edge: number) => {
    const vector = textOf(graph.nodeProperties[node], 'vectorType') as VectorType | undefined;
    const level = textOf(graph.nodeProperties[node], 'requiredCapability') as Level | undefined;
    if (!vector) return;
    if (!level) {
      const sentence = `The capability that ${graph.nodeName[node]} requires is not recorded, so nobody is taken to command it.`;
      parts.gap({ kind: 'CAPABILITY_NOT_ASSESSED', node, edge: -1, rule: -1, sentence });
      return;
    }
    const known = found.get(vector);
    const required = levelNumber(level);
    if (!known || required < known.required) found.set(vector, { edge, required });
  };
  for (const edge of outOf('EMPLOYS', actor)) consider(graph.edgeTo[edge], edge);
  if (parts.assumeEmployed) {
    const judged = new Set(found.keys());
    for (const node of nodesOf('ThreatVector')) {
      if (!judged.has(textOf(graph.nodeProperties[node], 'vectorType') as VectorType)) consider(node, -1);
    }
  }
  return found;
}

function commandRow(
  parts: Parts,
  actor: number,
  partners: readonly Partner[],
  employed: ReadonlyMap<number, ReadonlyMap<VectorType, Employment>>,
): CommandRow {
  const { graph } = parts.index;
  const capabilityOf = (node: number): number | null => {
    const level = textOf(graph.nodeProperties[node], 'capability') as Level | undefined;
    return level ? levelNumber(level) : null;
  };
  const own = capabilityOf(actor);
  if (own === null) {
    const sentence = `Nobody has judged the capability of ${graph.nodeName[actor]}, so it is not taken to command any technique.`;
    parts.gap({ kind: 'CAPABILITY_NOT_ASSESSED', node: actor, edge: -1, rule: -1, sentence });
    return VECTORS.map(() => null);
  }
  return VECTORS.map((vector) => {
    const alternatives: number[][] = [];
    const mine = employed.get(actor)?.get(vector);
    if (mine) alternatives.push([commandCause(parts, actor, vector, own, mine.required)]);
    for (const partner of partners) {
      const theirs = employed.get(partner.node)?.get(vector);
      const capability = capabilityOf(partner.node);
      if (!theirs || capability === null) continue;
      const lent = lentCapability(parts.library, own, capability);
      alternatives.push([partner.cause, commandCause(parts, partner.node, vector, lent, theirs.required)]);
    }
    return alternatives.length > 0 ? alternatives : null;
  });
}

/** `difference`: capability less what the technique takes, in steps of the scale. */
function besideCapability(difference: number): string {
  if (difference === 0) return 'that takes just the capability it has';
  const steps = Math.abs(difference);
  return `that takes ${steps} ${steps === 1 ? 'step' : 'steps'} ${difference > 0 ? 'less' : 'more'} than the capability it has`;
}

/** One coin per actor and technique; a lent command is the same coin at the capability that can be lent. */
function commandCause(parts: Parts, actor: number, vector: VectorType, capability: number, required: number): number {
  const { graph } = parts.index;
  const key = parts.names.ofNode[actor];
  const difference = capability - required;
  const words = vector.toLowerCase().replaceAll('_', ' ');
  const label = `${graph.nodeName[actor]} commands ${words}`;
  const judgement = parts.judgements.mission({
    key: `node:${key}/capability/${difference}`,
    label: `Command by ${graph.nodeName[actor]} of a technique ${besideCapability(difference)}`,
    value: commandProbability(parts.library, capability, required),
    grade: textOf(graph.nodeProperties[actor], 'sourceGrade') ?? null,
  });
  const coin = `command|${key}|${vector}`;
  return parts.causes.add({
    key: `${coin}|${difference}`,
    coin,
    kind: 'COMMAND',
    label,
    about: [{ kind: graph.nodeKind[actor], name: graph.nodeName[actor] }],
    vector,
    judgement,
  });
}
