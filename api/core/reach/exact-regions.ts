/**
 * A graph cut at its dominators: all ways to a node pass the nodes above it in the tree, so what bears on it is a
 * series of regions, each between one of them and the next. Targets with a common beginning share its regions.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { type CompressedRows, compressRows } from '../graph/compressed-rows.ts';
import { type DominatorTree, dominates, dominatorTree, type TreeIntervals, treeIntervals } from '../graph/dominator-tree.ts';
import { incomingEdges } from '../graph/incoming.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import { behindHopelessCores } from './exact-cores.ts';

export class ExactRegions {
  private readonly backward: CompressedRows;
  private readonly tree: DominatorTree;
  private readonly intervals: TreeIntervals;
  private readonly hopeless: Uint8Array;
  private readonly seen: Int32Array;
  private walk = 0;

  /** `canOpen`: by edge, 0 where it never opens. `limit`: what a piece may cost by the estimate. */
  constructor(graph: AttackGraph, canOpen: Uint8Array, limit: number) {
    const [forward, backward] = rowsOf(graph, canOpen);
    this.backward = backward;
    this.tree = dominatorTree(graph.source, forward, backward);
    this.intervals = treeIntervals(this.tree);
    this.hopeless = behindHopelessCores(graph, backward, this.tree, this.intervals, limit);
    this.seen = new Int32Array(graph.nodeCount);
  }

  /** The nodes that all ways to the target pass, without the source, in order; null when there is no way. */
  waypoints(target: number): number[] | null {
    const { parent } = this.tree;
    if (parent[target] < 0) return null;
    const found: number[] = [];
    for (let v = target; parent[v] !== v; v = parent[v]) found.push(v);
    return found.reverse();
  }

  /** The last waypoint before a node. */
  before(node: number): number {
    return this.tree.parent[node];
  }

  /**
   * Edges, ascending, on the ways to a node from the last waypoint before it; null when they are hopeless
   * (`exact-cores.ts`) or more than `most`.
   */
  edgesTo(node: number, most: number): Int32Array | null {
    const { backward, intervals, seen } = this;
    const { parent } = this.tree;
    if (this.hopeless[node]) return null;
    const run = ++this.walk;
    const found: number[] = [];
    const stack = [node];
    seen[node] = run;
    seen[parent[node]] = run;
    while (stack.length > 0) {
      const v = stack.pop()!;
      for (let i = backward.start[v]; i < backward.start[v + 1]; i++) {
        const u = backward.node[i];
        // What leads on from the node, or back to where all ways to its start have been, is of no use.
        if (u === node || parent[u] < 0 || dominates(intervals, v, u)) continue;
        found.push(backward.edge[i]);
        if (seen[u] === run) continue;
        seen[u] = run;
        stack.push(u);
      }
      if (found.length > most) return null;
    }
    return Int32Array.from(found).sort();
  }
}

function rowsOf(graph: AttackGraph, canOpen: Uint8Array): [CompressedRows, CompressedRows] {
  if (!canOpen.includes(0)) return [outgoingEdges(graph), incomingEdges(graph)];
  const edges: number[] = [];
  for (let e = 0; e < canOpen.length; e++) if (canOpen[e]) edges.push(e);
  const from = Int32Array.from(edges, (e) => graph.edgeFrom[e]);
  const to = Int32Array.from(edges, (e) => graph.edgeTo[e]);
  const named = (rows: CompressedRows): CompressedRows => ({ ...rows, edge: rows.edge.map((i) => edges[i]) });
  return [named(compressRows(graph.nodeCount, from, to)), named(compressRows(graph.nodeCount, to, from))];
}
