/**
 * Child: reach by worlds and exactly. Worlds a second on the attack graphs of a mission, beside a walk world by world;
 * time until an interval is ±10 % at 95 % for likely and rare targets; and exact against sampled on grids of growing
 * width. Seeded graphs.
 */
import type { AttackGraph } from '../../api/core/graph/attack-graph.ts';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { outgoingEdges } from '../../api/core/graph/outgoing.ts';
import { exactReach } from '../../api/core/reach/exact-reach.ts';
import { reach } from '../../api/core/reach/reach.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { randomFrom } from '../../seed/generation/random.ts';
import { medianOf, optionsOf, report, timed } from './measurement.ts';

export interface MeasureReachOptions {
  runs: number;
  likelihoods: number[];
  /** Of the grids. */
  widths: number[];
}

const { runs, likelihoods, widths } = optionsOf<MeasureReachOptions>();
const figures: Record<string, number> = {};

/** Nodes with edges to random others: all kinds of reach from likely to rare. */
function randomNetwork(nodes: number, edges: number, most: number): AttackGraph {
  const random = randomFrom(3);
  return buildAttackGraph({
    nodeCount: nodes,
    source: 0,
    causes: [],
    edges: Array.from({ length: edges }, (_, e) => {
      return {
        from: random.below(nodes),
        to: random.below(nodes),
        probability: most * random.unit(),
        key: `edge ${e}`,
      };
    }),
  });
}

/** A street plan of so many streets both ways: `columns` long, `width` wide, every street both ways. */
function grid(width: number, columns: number): { graph: AttackGraph; target: number } {
  const at = (row: number, column: number) => row * columns + column;
  const pairs: [number, number][] = [];
  for (let row = 0; row < width; row++) {
    for (let column = 0; column < columns; column++) {
      if (column + 1 < columns) pairs.push([at(row, column), at(row, column + 1)]);
      if (row + 1 < width) pairs.push([at(row, column), at(row + 1, column)]);
    }
  }
  const edges = pairs.flatMap(([a, b]) => [
    { from: a, to: b, probability: 0.9, key: `${a}>${b}` },
    { from: b, to: a, probability: 0.9, key: `${b}>${a}` },
  ]);
  const graph = buildAttackGraph({ nodeCount: width * columns, source: 0, causes: [], edges });
  return { graph, target: width * columns - 1 };
}

/** What a sampler comes to that walks world after world, with one number of a generator for each edge it meets. */
function worldByWorld(graph: AttackGraph, trials: number): Int32Array {
  const random = randomFrom(1);
  const { start, edge, node } = outgoingEdges(graph);
  const hits = new Int32Array(graph.nodeCount);
  const seenIn = new Int32Array(graph.nodeCount);
  const stack: number[] = [];
  for (let trial = 1; trial <= trials; trial++) {
    seenIn[graph.source] = trial;
    stack.push(graph.source);
    while (stack.length > 0) {
      const u = stack.pop()!;
      hits[u]++;
      for (let i = start[u]; i < start[u + 1]; i++) {
        if (seenIn[node[i]] === trial || random.unit() >= graph.edgeProbability[edge[i]]) continue;
        seenIn[node[i]] = trial;
        stack.push(node[i]);
      }
    }
  }
  return hits;
}

const TRIALS = 3_200;
const wide = randomNetwork(20_000, 100_000, 0.8);
const sampled = () => sampleReach({ graphs: [{ graph: wide, attempt: null }], seed: 1, trials: TRIALS });
sampled();
const ours = await medianOf(runs, sampled);
worldByWorld(wide, 100);
const plain = await medianOf(runs, () => worldByWorld(wide, TRIALS / 10));
figures.trialsPerSecond = TRIALS / (ours.ms / 1_000);
figures.plainTrialsPerSecond = TRIALS / 10 / (plain.ms / 1_000);

// Sparse, so that targets of every likelihood are there.
const sparse = randomNetwork(2_000, 5_000, 0.9);
const counted = sampleReach({ graphs: [{ graph: sparse, attempt: null }], seed: 2, trials: 100_000 }).actorHits[0];
for (const wanted of likelihoods) {
  const off = (v: number) => Math.abs(Math.log(Math.max(counted[v], 1e-9) / 100_000 / wanted));
  const target = counted.reduce((best, _, v) => (v !== sparse.source && off(v) < off(best) ? v : best), 1);
  const options = { trials: 20_000_000, confidence: 0.95, precision: 0.1, stateLimit: 0 };
  let seed = 0;
  const found = reach(sparse, target, { ...options, seed });
  const { ms } = await medianOf(runs, () => reach(sparse, target, { ...options, seed: ++seed }));
  figures[`reach${wanted}`] = found.estimate;
  figures[`precise${wanted}Ms`] = ms;
  figures[`precise${wanted}Trials`] = found.trials;
}

for (const width of widths) {
  const { graph, target } = grid(width, 12);
  const about = { seed: 1, trials: 1_000_000, confidence: 0.95, precision: 0.01, stateLimit: 0 };
  const drawn = reach(graph, target, about);
  figures[`width${width}SampledMs`] = (await medianOf(runs, () => reach(graph, target, about))).ms;
  const exact = await timed(() => exactReach(graph, target, { stateLimit: 1_000_000 }));
  // Declined: by its estimate, or past the limit of states.
  if (exact.value === null) continue;
  figures[`width${width}ExactMs`] = exact.ms;
  figures[`width${width}Apart`] = Math.abs(exact.value - drawn.estimate);
}
report(figures);
