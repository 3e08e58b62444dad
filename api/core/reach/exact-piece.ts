/**
 * A part of the graph between one node that is given and one that is asked for, with its own edges. The exact
 * method splits a graph into such pieces and rewrites them; nodes and edges are numbered as in the whole.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { compressRows } from '../graph/compressed-rows.ts';
import { dominates, dominatorTree, treeIntervals } from '../graph/dominator-tree.ts';
import { CLOSED_GATE, type ExactGates } from './exact-gates.ts';

export interface PieceEdges {
  /** Ascending positions in the graph. */
  readonly edge: Int32Array;
  /** Of the edge's coin, and of gates that were its own. */
  readonly probability: Float64Array;
  /** Number in `ExactGates`. */
  readonly gate: Int32Array;
}

export interface Piece extends PieceEdges {
  /** Equal pieces are one object. */
  readonly id: number;
  readonly source: number;
  readonly target: number;
  /** Distinct gates that are not decided, in the order of the edges, and how many edges each has. */
  readonly gates: ReadonlyMap<number, number>;
  /** What causes decide, ascending. */
  readonly causes: readonly number[];
}

export class ExactPieces {
  private readonly graph: AttackGraph;
  private readonly gates: ExactGates;
  private readonly byHash = new Map<number, Piece[]>();
  private count = 0;
  /** Local numbers of the nodes of the piece at hand. */
  private readonly numbers: Int32Array;

  constructor(graph: AttackGraph, gates: ExactGates) {
    this.graph = graph;
    this.gates = gates;
    this.numbers = new Int32Array(graph.nodeCount).fill(-1);
  }

  /**
   * The edges as a series of pieces, in all of which the target must be reached: cut at every node that all ways
   * pass. Their edges are disjoint: a walk that used an edge both before and after such a node could have gone
   * round it. Edges that cannot matter are left out: closed ones, ones off every way, ones into a node that all
   * ways to their start have passed, and ones out of a node that all ways on from their end still pass.
   * Null when no way is left. O(edges) a round, seldom more than two.
   */
  split(source: number, target: number, edges: PieceEdges): Piece[] | null {
    let left = filtered(edges, (i) => edges.gate[i] !== CLOSED_GATE);
    for (;;) {
      const count = left.edge.length;
      if (count === 0) return null;
      if (count === 1 && this.isWhole(source, target, left.edge[0])) return [this.intern(source, target, left)];
      const { from, to, node } = this.local(source, target, left.edge);
      const forward = compressRows(node.length, from, to);
      const backward = compressRows(node.length, to, from);
      const tree = dominatorTree(0, forward, backward);
      if (tree.parent[1] < 0) return null;
      const after = dominatorTree(1, backward, forward);
      const [ways, waysOn] = [treeIntervals(tree), treeIntervals(after)];
      const kept = filtered(
        left,
        (i) =>
          tree.parent[from[i]] >= 0 &&
          after.parent[to[i]] >= 0 &&
          !dominates(ways, to[i], from[i]) &&
          !dominates(waysOn, from[i], to[i]),
      );
      if (kept.edge.length < count) {
        left = kept;
        continue;
      }
      if (tree.parent[1] === 0) return [this.intern(source, target, left)];
      const cuts = [1];
      while (cuts[0] !== 0) cuts.unshift(tree.parent[cuts[0]]);
      const region = new Int32Array(node.length).fill(-1);
      cuts.forEach((cut, k) => {
        region[cut] = k;
      });
      for (const v of tree.order) if (region[v] < 0) region[v] = region[tree.parent[v]];
      return cuts.slice(1).map((cut, k) =>
        this.intern(
          node[cuts[k]],
          node[cut],
          filtered(left, (i) => region[from[i]] === k),
        ),
      );
    }
  }

  /** The same ways with other probabilities or gates, none of them closed. */
  rewritten(piece: Piece, probability: Float64Array, gate: Int32Array): Piece {
    return this.intern(piece.source, piece.target, { edge: piece.edge, probability, gate });
  }

  private isWhole(source: number, target: number, edge: number): boolean {
    return this.graph.edgeFrom[edge] === source && this.graph.edgeTo[edge] === target;
  }

  /** Ends of the edges by local numbers: the source 0, the target 1, the rest as met. */
  private local(
    source: number,
    target: number,
    edges: Int32Array,
  ): { from: Int32Array; to: Int32Array; node: number[] } {
    const { numbers } = this;
    const node = [source, target];
    numbers[source] = 0;
    numbers[target] = 1;
    const numbered = (v: number): number => {
      if (numbers[v] < 0) numbers[v] = node.push(v) - 1;
      return numbers[v];
    };
    const from = new Int32Array(edges.length);
    const to = new Int32Array(edges.length);
    for (let i = 0; i < edges.length; i++) {
      from[i] = numbered(this.graph.edgeFrom[edges[i]]);
      to[i] = numbered(this.graph.edgeTo[edges[i]]);
    }
    for (const v of node) numbers[v] = -1;
    return { from, to, node };
  }

  private intern(source: number, target: number, edges: PieceEdges): Piece {
    const hash = hashOf(source, target, edges);
    let alike = this.byHash.get(hash);
    if (alike === undefined) {
      alike = [];
      this.byHash.set(hash, alike);
    }
    for (const known of alike) if (isSame(known, source, target, edges)) return known;
    const gates = new Map<number, number>();
    for (const gate of edges.gate) if (gate > 0) gates.set(gate, (gates.get(gate) ?? 0) + 1);
    const causes = new Set<number>();
    for (const gate of gates.keys()) for (const cause of this.gates.causesOf(gate)) causes.add(cause);
    const piece = { ...edges, id: this.count++, source, target, gates, causes: [...causes].sort((a, b) => a - b) };
    alike.push(piece);
    return piece;
  }
}

function filtered(edges: PieceEdges, keep: (at: number) => boolean): PieceEdges {
  const count = edges.edge.length;
  const kept = new Int32Array(count);
  let size = 0;
  for (let i = 0; i < count; i++) if (keep(i)) kept[size++] = i;
  if (size === count) return edges;
  const edge = new Int32Array(size);
  const probability = new Float64Array(size);
  const gate = new Int32Array(size);
  for (let k = 0; k < size; k++) {
    const i = kept[k];
    edge[k] = edges.edge[i];
    probability[k] = edges.probability[i];
    gate[k] = edges.gate[i];
  }
  return { edge, probability, gate };
}

const bits = new Float64Array(1);
const words = new Int32Array(bits.buffer);

function hashOf(source: number, target: number, { edge, probability, gate }: PieceEdges): number {
  let hash = Math.imul(source, 0x9e3779b1) ^ target;
  for (let i = 0; i < edge.length; i++) {
    bits[0] = probability[i];
    hash = Math.imul(hash ^ edge[i], 0x01000193);
    hash = Math.imul(hash ^ words[0] ^ gate[i], 0x85ebca6b);
    hash = Math.imul(hash ^ words[1] ^ (hash >>> 15), 0xc2b2ae35);
  }
  return hash;
}

function isSame(piece: Piece, source: number, target: number, { edge, probability, gate }: PieceEdges): boolean {
  if (piece.source !== source || piece.target !== target || piece.edge.length !== edge.length) return false;
  for (let i = 0; i < edge.length; i++) {
    if (piece.edge[i] !== edge[i] || piece.probability[i] !== probability[i] || piece.gate[i] !== gate[i]) return false;
  }
  return true;
}
