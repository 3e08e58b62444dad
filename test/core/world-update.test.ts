import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttackGraphInput } from '../../api/core/graph/build-graph.ts';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { keyHash } from '../../api/core/graph/key-hash.ts';
import type { ActorCampaign } from '../../api/core/reach/actor-campaign.ts';
import type { ClassedEdges, ClassFigures } from '../../api/core/reach/classed-edges.ts';
import { blockKey } from '../../api/core/reach/coin.ts';
import { SimulatedActor } from '../../api/core/reach/simulated-actor.ts';
import { type BlockWords, WorldUpdate } from '../../api/core/reach/world-update.ts';
import { randomGraph } from './support/random-graph.ts';

const BLOCKS = 4;

/** What is done to one edge; `none` most often. */
const edit = fc.record({
  kind: fc.constantFrom('none', 'none', 'none', 'weaker', 'stronger', 'gone', 'new', 'ungated') as fc.Arbitrary<
    'none' | 'weaker' | 'stronger' | 'gone' | 'new' | 'ungated'
  >,
  level: fc.constantFrom(0, 0.4, 1, 1),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** The actor before the edits, or after them. Edges that are `new` stand in the later graph alone. */
function campaignOf(input: AttackGraphInput, edits: readonly Edit[], isLater: boolean, assessed: boolean) {
  const kept = input.edges.flatMap((edge, e) => {
    const { kind, level } = edits[e];
    if (kind === (isLater ? 'gone' : 'new')) return [];
    const probability = isLater && kind === 'weaker' ? edge.probability / 2 : edge.probability;
    const raised = isLater && kind === 'stronger' ? Math.sqrt(probability) : probability;
    const gate = isLater && kind === 'ungated' ? [[]] : edge.gate;
    return [{ edge: { ...edge, probability: raised, gate }, level }];
  });
  const graph = buildAttackGraph({ ...input, edges: kept.map(({ edge }) => edge) });
  const edgeLevel = Float64Array.from(kept, ({ level }) => level);
  const campaign: ActorCampaign = { graph, attempt: assessed ? { key: keyHash('attempt'), edgeLevel } : null };
  return campaign;
}

/** Words of every block, by node less the source. */
function simulated(campaign: ActorCampaign) {
  const actor = new SimulatedActor(campaign);
  return Array.from({ length: BLOCKS }, (_, block) => {
    actor.simulate(...blockKey(5, block));
    const reached = new Int32Array(campaign.graph.nodeCount - 1);
    const tried = new Int32Array(reached.length);
    for (let i = 1; i < actor.touchedCount; i++) {
      reached[actor.graph.node[actor.touched[i]] - 1] = actor.reached[actor.touched[i]];
      tried[actor.graph.node[actor.touched[i]] - 1] = actor.tried[actor.touched[i]];
    }
    return { reached, tried: campaign.attempt && tried };
  });
}

/** Levels of attempt by class: edges of one level are one class, before and after. */
const LEVELS = [0, 0.4, 1];

/** Some of a campaign's edges, each a class of its own by chance. */
function classed({ graph, attempt }: ActorCampaign, chosen: Int32Array): ClassedEdges {
  const pairs = (keys: Uint32Array) =>
    Uint32Array.from({ length: 2 * chosen.length }, (_, i) => keys[2 * chosen[i >> 1] + (i & 1)]);
  return {
    graph: {
      ...graph,
      edgeFrom: chosen.map((e) => graph.edgeFrom[e]),
      edgeTo: chosen.map((e) => graph.edgeTo[e]),
      edgeKeys: pairs(graph.edgeKeys),
      edgeWeight: graph.edgeWeight && Float64Array.from(chosen, (e) => graph.edgeWeight![e]),
    },
    chance: chosen,
    gate: chosen.map((e) => graph.edgeGate[e]),
    attempt: Uint8Array.from(chosen, (e) => LEVELS.indexOf(attempt?.edgeLevel[e] ?? 1)),
    attemptKey: attempt?.key ?? [0, 0],
  };
}

const figuresOf = ({ graph: { edgeProbability: probability, gates }, attempt }: ActorCampaign): ClassFigures => ({
  probability,
  gates,
  attemptLevel: attempt && Float64Array.from(LEVELS),
});

interface Changes {
  /** Positions of edges, after and before. */
  readonly fresh: readonly number[];
  readonly lost: readonly number[];
  /** Nodes that are no more, ascending. */
  readonly gone: readonly number[];
}

/** The words of the chosen nodes. */
const wordsOf = ({ reached, tried }: BlockWords, nodes: readonly number[]): BlockWords => ({
  reached: Int32Array.from(nodes, (v) => reached[v - 1]),
  tried: tried && Int32Array.from(nodes, (v) => tried[v - 1]),
});

/** Worlds in which it attempts, as if there were no others. */
const attempted = ({ tried }: BlockWords): BlockWords => ({ reached: tried!.slice(), tried: null });

/** Brings blocks up to date in place; tells which positions differ. `known`: what was known of all nodes. */
function updated(
  before: ActorCampaign,
  after: ActorCampaign,
  { fresh, lost, gone }: Changes,
  known: readonly BlockWords[],
  blocks: readonly BlockWords[],
  attemptedAlone = false,
): Uint8Array {
  const { nodeCount, edgeFrom } = after.graph;
  const edges = classed(
    after,
    Int32Array.from(edgeFrom, (_, e) => e),
  );
  const kept = keptOf(nodeCount, gone);
  const positionOf = Int32Array.from({ length: nodeCount }, (_, v) => kept.indexOf(v));
  const was = classed(before, Int32Array.from(lost));
  const edgeFromNow = was.graph.edgeFrom.map((v) => (gone.includes(v) ? -1 - gone.indexOf(v) : v));
  const edgeToNow = was.graph.edgeTo.map((v) => (gone.includes(v) ? -1 : v));
  const changes = {
    fresh: Int32Array.from(fresh),
    lost: { ...was, graph: { ...was.graph, edgeFrom: edgeFromNow, edgeTo: edgeToNow } },
  };
  const update = new WorldUpdate(edges, changes, positionOf, kept.length);
  update.reweigh(figuresOf(after), figuresOf(before));
  blocks.forEach((words, block) => {
    update.update(words, wordsOf(known[block], gone), blockKey(5, block), attemptedAlone);
  });
  return update.differs;
}

/** All nodes but the source and those that are no more. */
const keptOf = (nodeCount: number, gone: readonly number[]): number[] =>
  Array.from({ length: nodeCount - 1 }, (_, p) => p + 1).filter((v) => !gone.includes(v));

/** Positions of the edges that are changed, in the graph before the edits or after them. */
const changed = (edits: readonly Edit[], isLater: boolean): number[] =>
  edits
    .filter(({ kind }) => kind !== (isLater ? 'gone' : 'new'))
    .flatMap(({ kind }, e) => (kind === 'none' ? [] : [e]));

const edited = randomGraph({ maxNodes: 7, maxEdges: 14 }).chain(({ input }) =>
  fc.record({
    input: fc.constant(input),
    edits: fc.array(edit, { minLength: input.edges.length, maxLength: input.edges.length }),
    assessed: fc.boolean(),
    gone: fc.subarray(keptOf(input.nodeCount, []), { maxLength: Math.min(2, input.nodeCount - 1) }),
  }),
);

test('worlds that are brought up to date are those of a run from the start, and what differs is told', () => {
  let different = 0;
  fc.assert(
    fc.property(edited, ({ input, edits: own, assessed, gone }) => {
      const edits = own.map((one, e): Edit => {
        const { from, to } = input.edges[e];
        return gone.includes(from) || gone.includes(to) ? { ...one, kind: 'gone' } : one;
      });
      const [before, after] = [false, true].map((isLater) => campaignOf(input, edits, isLater, assessed));
      const kept = keptOf(input.nodeCount, gone);
      const all = simulated(before);
      const known = all.map((words) => wordsOf(words, kept));
      const expected = simulated(after).map((words) => wordsOf(words, kept));
      const differing = known.map((words, block) =>
        Uint8Array.from(words.reached, (word, p) =>
          word !== expected[block].reached[p] || words.tried?.[p] !== expected[block].tried?.[p] ? 1 : 0,
        ),
      );
      const changes = { fresh: changed(edits, true), lost: changed(edits, false), gone };
      if (assessed) {
        const alone = known.map(attempted);
        updated(before, after, changes, all.map(attempted), alone, true);
        expect(alone).toEqual(expected.map(attempted));
      }
      const told = updated(before, after, changes, all, known);
      expect(known).toEqual(expected);
      const differs = differing.reduce((any, block) => any.map((one, p) => one | block[p]));
      expect(told).toEqual(differs);
      different += differs.includes(1) ? 1 : 0;
    }),
    { numRuns: 4000 },
  );
  expect(different).toBeGreaterThan(1000);
}, 60_000);

test('a cycle that nothing leads to any more is closed', () => {
  const edge = (from: number, to: number, key: string) => ({ from, to, key, probability: 1 });
  const input = { nodeCount: 3, source: 0, causes: [], edges: [edge(0, 1, 'in'), edge(1, 2, 'a'), edge(2, 1, 'b')] };
  const edits: Edit[] = [{ kind: 'gone', level: 1 }, ...Array(2).fill({ kind: 'none', level: 1 })];
  const [before, cut] = [false, true].map((isLater) => campaignOf(input, edits, isLater, false));
  const words = { reached: Int32Array.of(-1, -1), tried: null };
  updated(before, cut, { fresh: [], lost: [0], gone: [] }, [words], [words]);
  expect([...words.reached]).toEqual([0, 0]);
});
