import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { strongComponents } from '../graph/strong-components.ts';
import type { ClassedEdges } from './classed-edges.ts';
import { SHARE_UNIT } from './sampled-graph.ts';

/** Edges from one input that carry a share only, the heaviest first: it counts once, at its heaviest open edge. */
export interface SharedInput {
  readonly from: number;
  readonly edges: readonly number[];
  readonly shares: readonly number[];
}

/** The edges of an actor by the positions of its states, component by component; `size` stands for the source. */
export interface UpdateLayout {
  /** Edges to each position, and where they come from. */
  readonly inStart: Int32Array;
  readonly inEdge: Int32Array;
  readonly inFrom: Int32Array;
  /** Edges from each position, and the places that they lead to. */
  readonly outStart: Int32Array;
  readonly outEdge: Int32Array;
  readonly outPlace: Int32Array;
  /** Positions component by component, inputs first; the place of each; where the component of each place begins and ends. */
  readonly sequence: Int32Array;
  readonly place: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Inputs that carry a share only, by position. */
  readonly shared: ReadonlyMap<number, readonly SharedInput[]>;
}

/** A layout, and what it was made from. */
interface KnownLayout {
  readonly graph: Pick<ClassedEdges['graph'], 'source' | 'edgeTo' | 'edgeWeight'>;
  readonly positionOf: Int32Array;
  readonly layout: UpdateLayout;
}

/** Update after update, columns stay the same where other figures are put on the edges of an actor. */
const known = new WeakMap<Int32Array, KnownLayout>();

/**
 * `positionOf`: position of each of `size` nodes among the states, -1 for the source. O(edges + size) for columns that
 * are new.
 */
export function updateLayout({ graph }: ClassedEdges, positionOf: Int32Array, size: number): UpdateLayout {
  const { source, edgeFrom, edgeTo, edgeWeight } = graph;
  const made = known.get(edgeFrom);
  if (
    made?.graph.edgeTo === edgeTo &&
    made.graph.edgeWeight === edgeWeight &&
    made.graph.source === source &&
    made.positionOf === positionOf
  ) {
    return made.layout;
  }
  const layout = laidOut(graph, positionOf, size);
  known.set(edgeFrom, { graph: { source, edgeTo, edgeWeight }, positionOf, layout });
  return layout;
}

function laidOut(graph: ClassedEdges['graph'], positionOf: Int32Array, size: number): UpdateLayout {
  const { edgeFrom, edgeTo, edgeWeight, source } = graph;
  const from = edgeFrom.map((u) => (u === source ? size : positionOf[u]));
  const to = edgeTo.map((v) => (v === source ? size : positionOf[v]));
  // Edges back to the source or in place never change what is open.
  const counts = (e: number) => to[e] !== size && to[e] !== from[e] && (edgeWeight === null || edgeWeight[e] > 0);
  const inputs = rowsAt(size, to, counts);
  const inFrom = inputs.edge.map((e) => from[e]);
  const outputs = rowsAt(size, from, counts);
  const { sequence, end } = strongComponents(inputs.start, inFrom);
  const [first, last] = [new Int32Array(size + 1), new Int32Array(size + 1)];
  const distance = breadthFirst(size, outputs, to);
  for (let c = 0, from = 0; c < end.length; from = end[c++]) {
    first.fill(from, from, end[c]);
    last.fill(end[c], from, end[c]);
    // Near ones first: then few are looked at before all that opens them is open.
    if (end[c] - from > 1) sortByDistance(sequence.subarray(from, end[c]), distance);
  }
  const place = new Int32Array(size + 1);
  for (let at = 0; at <= size; at++) place[sequence[at]] = at;
  return {
    inStart: inputs.start,
    inEdge: inputs.edge,
    inFrom,
    outStart: outputs.start,
    outEdge: outputs.edge,
    outPlace: outputs.edge.map((e) => place[to[e]]),
    sequence,
    place,
    first,
    last,
    shared: edgeWeight ? sharedInputs(inputs, inFrom, edgeWeight) : new Map(),
  };
}

interface Rows {
  readonly start: Int32Array;
  readonly edge: Int32Array;
}

/** Steps from the source to each position. */
function breadthFirst(size: number, outputs: Rows, to: Int32Array): Int32Array {
  const distance = new Int32Array(size + 1).fill(size + 1);
  const queue = [size];
  distance[size] = 0;
  for (const u of queue) {
    for (let i = outputs.start[u]; i < outputs.start[u + 1]; i++) {
      const v = to[outputs.edge[i]];
      if (distance[v] <= size) continue;
      distance[v] = distance[u] + 1;
      queue.push(v);
    }
  }
  return distance;
}

/** In place. Counting sort: those of one distance stay in their order. */
function sortByDistance(component: Int32Array, distance: Int32Array): void {
  let most = 0;
  for (const p of component) if (distance[p] > most) most = distance[p];
  const start = new Int32Array(most + 2);
  for (const p of component) start[distance[p] + 1]++;
  for (let d = 0; d <= most; d++) start[d + 1] += start[d];
  for (const p of component.slice()) component[start[distance[p]]++] = p;
}

/** The edges that count, by their end `at`; the last row is the source's. Counting sort. */
function rowsAt(size: number, at: Int32Array, counts: (edge: number) => boolean): Rows {
  const start = new Int32Array(size + 2);
  for (let e = 0; e < at.length; e++) if (counts(e)) start[at[e] + 1]++;
  for (let v = 0; v <= size; v++) start[v + 1] += start[v];
  const next = start.slice(0, size + 1);
  const edge = new Int32Array(start[size + 1]);
  for (let e = 0; e < at.length; e++) if (counts(e)) edge[next[at[e]]++] = e;
  return { start, edge };
}

function sharedInputs(
  { start, edge }: Rows,
  from: Int32Array,
  weight: Float64Array,
): ReadonlyMap<number, readonly SharedInput[]> {
  const found = new Map<number, SharedInput[]>();
  for (let p = 0; p < start.length - 1; p++) {
    let byInput: Map<number, number[]> | null = null;
    for (let i = start[p]; i < start[p + 1]; i++) {
      if (weight[edge[i]] >= WEIGHT_THRESHOLD) continue;
      byInput ??= new Map();
      const edges = byInput.get(from[i]);
      if (edges) edges.push(edge[i]);
      else byInput.set(from[i], [edge[i]]);
    }
    if (!byInput) continue;
    const inputs = Array.from(byInput, ([input, edges]) => {
      edges.sort((a, b) => weight[b] - weight[a]);
      return { from: input, edges, shares: edges.map((e) => Math.round(weight[e] * SHARE_UNIT)) };
    });
    found.set(p, inputs);
  }
  return found;
}
