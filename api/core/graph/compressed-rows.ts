/** The edges at each node as compressed rows: those of node v stand at positions start[v] up to start[v + 1]. */
export interface CompressedRows {
  readonly start: Int32Array;
  /** Edge at each position, ascending within a node. */
  readonly edge: Int32Array;
  /** The edge's other end. */
  readonly node: Int32Array;
  /** Position i holds edge i: the edges came sorted, and their columns are read forwards. */
  readonly inOrder: boolean;
}

// Kept by the edge column itself: what-ifs and judgement draws spread the graph with other probabilities, and
// then share the rows instead of building them again. The columns of a graph are never changed in place.
const rowsByColumn = new WeakMap<Int32Array, { other: Int32Array; nodeCount: number; rows: CompressedRows }>();

/** Rows by the end `at` of each edge. Built once for a pair of columns. */
export function compressedRows(nodeCount: number, at: Int32Array, other: Int32Array): CompressedRows {
  const kept = rowsByColumn.get(at);
  if (kept && kept.other === other && kept.nodeCount === nodeCount) return kept.rows;
  const rows = compressRows(nodeCount, at, other);
  rowsByColumn.set(at, { other, nodeCount, rows });
  return rows;
}

/** Rows that nobody will ask for again. Counting sort; parallel edges and self-loops keep their own positions. O(nodes + edges). */
export function compressRows(nodeCount: number, at: Int32Array, other: Int32Array): CompressedRows {
  const count = at.length;
  const start = new Int32Array(nodeCount + 1);
  for (let e = 0; e < count; e++) start[at[e] + 1]++;
  for (let v = 0; v < nodeCount; v++) start[v + 1] += start[v];
  const edge = new Int32Array(count);
  const node = new Int32Array(count);
  const next = start.slice(0, nodeCount);
  let inOrder = true;
  for (let e = 0; e < count; e++) {
    const position = next[at[e]]++;
    edge[position] = e;
    node[position] = other[e];
    if (position !== e) inOrder = false;
  }
  return { start, edge, node, inOrder };
}
