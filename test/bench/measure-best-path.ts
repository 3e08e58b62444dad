/** Child: the most likely path from one source to every node of a random graph, beside another library's search. */
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { AttackGraph } from '../../api/core/graph/attack-graph.ts';
import { outgoingEdges } from '../../api/core/graph/outgoing.ts';
import { bestPathTree, pathTo } from '../../api/core/reach/best-path.ts';
import { randomFrom } from '../../seed/generation/random.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { median } from './statistics.ts';

export interface BestPathOptions {
  nodes: number;
  edges: number;
  /** Also run the other library, for one target; null: ours alone. */
  alternative: 'ngraph.path' | null;
  runs: number;
}

const { nodes, edges, alternative, runs } = optionsOf<BestPathOptions>();
const random = randomFrom(7);
const graph: AttackGraph = {
  nodeCount: nodes,
  source: 0,
  edgeFrom: Int32Array.from({ length: edges }, () => random.below(nodes)),
  edgeTo: Int32Array.from({ length: edges }, () => random.below(nodes)),
  edgeProbability: Float64Array.from({ length: edges }, () => 0.05 + 0.9 * random.unit()),
  edgeKeys: new Uint32Array(2 * edges),
  edgeGate: new Int32Array(edges),
  edgeWeight: null,
  gates: [[[]]],
  causeKeys: new Uint32Array(0),
};
// The rows are made once for a graph and kept; the search is what is measured.
const { ms: rowsMs } = await timed(() => outgoingEdges(graph));
const ours: number[] = [];
const processor: number[] = [];
let tree = bestPathTree(graph);
for (let i = 0; i < runs; i++) {
  const run = await timed(() => bestPathTree(graph));
  tree = run.value;
  ours.push(run.ms);
  processor.push(run.processorMs);
}
const figures: Record<string, number> = {
  rowsMs,
  oursMs: median(ours),
  oursProcessorMs: median(processor),
  megabytes: peakMegabytes(),
};

if (alternative) {
  // It answers one target at a time. To the least likely of all, without a heuristic, it has to settle every node,
  // as ours does once for all targets: the same work.
  const other = createGraph({ multigraph: true });
  for (let v = 0; v < nodes; v++) other.addNode(v);
  for (let e = 0; e < edges; e++) {
    other.addLink(graph.edgeFrom[e], graph.edgeTo[e], -Math.log(graph.edgeProbability[e]));
  }
  const finder = aStar(other, { oriented: true, distance: (_from, _to, link) => link.data });
  const farthest = tree.probability.reduce((least, p, v) => (p > 0 && p < tree.probability[least] ? v : least), 0);
  const theirs: number[] = [];
  for (let i = 0; i < runs; i++) {
    const { value: path, ms } = await timed(() => finder.find(0, farthest));
    theirs.push(ms);
    figures.hopsApart = Math.abs(path.length - 1 - pathTo(tree, graph, farthest).length);
  }
  figures.alternativeMs = median(theirs);
}
report(figures);
