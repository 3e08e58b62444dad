/**
 * A part of the graph between one node that is given and one that is asked for, with its own edges. The exact
 * method splits a graph into such pieces and rewrites them; nodes are those of the whole.
 */
import type { Gate } from '../graph/attack-graph.ts';
import { compressedRows } from '../graph/compressed-rows.ts';
import { dominates, dominatorTree, treeIntervals } from '../graph/dominator-tree.ts';

export interface PieceEdge {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  readonly gate: number;
  readonly weight: number;
}

export interface Piece {
  readonly source: number;
  readonly target: number;
  readonly edges: readonly PieceEdge[];
}

/**
 * The piece as a series of pieces, in all of which the target must be reached: cut at every node that all ways
 * pass. Their edges are disjoint: a walk that used an edge both before and after such a node could have gone
 * round it. Edges that cannot matter are left out: closed ones, ones off every way, ones into a node that all
 * ways to their start have passed, and ones out of a node that all ways on from their end still pass.
 * Null when no way is left.
 */
export function splitPiece(piece: Piece, gates: readonly Gate[]): Piece[] | null {
  let edges = piece.edges.filter(({ gate }) => gates[gate].length > 0);
  for (;;) {
    const local = number(edges, piece);
    if (local === null) return null;
    const { nodeCount, from, to, source, target } = local;
    const forward = compressedRows(nodeCount, from, to);
    const backward = compressedRows(nodeCount, to, from);
    const tree = dominatorTree(source, forward, backward);
    const after = dominatorTree(target, backward, forward);
    if (tree.parent[target] < 0) return null;
    const [ways, waysOn] = [treeIntervals(tree), treeIntervals(after)];
    const kept = edges.filter(
      (_, e) =>
        tree.parent[from[e]] >= 0 &&
        after.parent[to[e]] >= 0 &&
        !dominates(ways, to[e], from[e]) &&
        !dominates(waysOn, from[e], to[e]),
    );
    if (kept.length < edges.length) {
      edges = kept;
      continue;
    }
    const cuts = [target];
    while (cuts[0] !== source) cuts.unshift(tree.parent[cuts[0]]);
    const regionOf = new Int32Array(nodeCount);
    const cutAt = new Int32Array(nodeCount).fill(-1);
    cuts.forEach((cut, i) => {
      cutAt[cut] = i;
    });
    for (const v of tree.order) regionOf[v] = cutAt[v] >= 0 ? cutAt[v] : regionOf[tree.parent[v]];
    const pieces = cuts
      .slice(1)
      .map((cut, i) => ({ source: local.node[cuts[i]], target: local.node[cut], edges: [] as PieceEdge[] }));
    edges.forEach((edge, e) => {
      pieces[regionOf[from[e]]].edges.push(edge);
    });
    return pieces;
  }
}

function number(edges: readonly PieceEdge[], { source, target }: Piece) {
  const numbers = new Map<number, number>([
    [source, 0],
    [target, 1],
  ]);
  const node = [source, target];
  const numberOf = (v: number): number => {
    let found = numbers.get(v);
    if (found === undefined) {
      found = node.push(v) - 1;
      numbers.set(v, found);
    }
    return found;
  };
  const from = Int32Array.from(edges, (edge) => numberOf(edge.from));
  const to = Int32Array.from(edges, (edge) => numberOf(edge.to));
  return edges.length === 0 ? null : { nodeCount: node.length, node, from, to, source: 0, target: 1 };
}
