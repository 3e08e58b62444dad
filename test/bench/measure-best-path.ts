/**
 * Child: the most likely path from one source to every node of a random graph, beside other libraries' searches, and
 * with its nodes numbered by distance from the source and its edges sorted by start.
 */
import { MultiDirectedGraph } from 'graphology';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { AttackGraph } from '../../api/core/graph/attack-graph.ts';
import { outgoingEdges } from '../../api/core/graph/outgoing.ts';
import { bestPathTree, pathTo } from '../../api/core/reach/best-path.ts';
import { randomFrom } from '../../seed/generation/random.ts';
import { medianOf, optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { numberedByDistance } from './numbered-by-distance.ts';

export interface BestPathOptions {
  nodes: number;
  edges: number;
  /** Whether graphology and ngraph.path run too. */
  alternatives: boolean;
  runs: number;
}

const { nodes, edges, alternatives, runs } = optionsOf<BestPathOptions>();
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
const tree = bestPathTree(graph);
const ours = await medianOf(runs, () => bestPathTree(graph));
const megabytes = peakMegabytes();

const renumbering = await timed(() => numberedByDistance(graph));
const numbered = renumbering.value;
outgoingEdges(numbered);
const local = await medianOf(runs, () => bestPathTree(numbered));
const figures: Record<string, number> = {
  rowsMs,
  oursMs: ours.ms,
  oursProcessorMs: ours.processorMs,
  megabytes,
  numberingMs: renumbering.ms,
  numberedMs: local.ms,
};

if (alternatives) {
  const cost = (e: number) => -Math.log(graph.edgeProbability[e]);
  // Both hold every path it finds as a list of nodes, all of them at once.
  const other = new MultiDirectedGraph();
  for (let v = 0; v < nodes; v++) other.addNode(String(v));
  for (let e = 0; e < edges; e++) {
    other.addEdge(String(graph.edgeFrom[e]), String(graph.edgeTo[e]), { cost: cost(e) });
  }
  const paths = dijkstra.singleSource(other, '0', 'cost');
  figures.graphologyMs = (await medianOf(runs, () => dijkstra.singleSource(other, '0', 'cost'))).ms;
  // It answers one target at a time. To the least likely of all, without a heuristic, it has to settle every node,
  // as ours does once for all targets: the same work.
  const third = createGraph({ multigraph: true });
  for (let v = 0; v < nodes; v++) third.addNode(v);
  for (let e = 0; e < edges; e++) third.addLink(graph.edgeFrom[e], graph.edgeTo[e], cost(e));
  const finder = aStar(third, { oriented: true, distance: (_from, _to, link) => link.data });
  const farthest = tree.probability.reduce((least, p, v) => (p > 0 && p < tree.probability[least] ? v : least), 0);
  figures.ngraphMs = (await medianOf(runs, () => finder.find(0, farthest))).ms;
  const hops = pathTo(tree, graph, farthest).length;
  figures.hopsApart =
    Math.abs(finder.find(0, farthest).length - 1 - hops) + Math.abs(paths[String(farthest)].length - 1 - hops);
}
report(figures);
