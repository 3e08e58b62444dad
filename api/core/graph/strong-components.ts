import type { CompressedRows } from './compressed-rows.ts';

/**
 * Number of the strongly connected component of each node: nodes that lead to each other share one (Tarjan 1972).
 * A component is numbered before those that lead to it. O(nodes + edges).
 */
export function strongComponents({ start, node }: CompressedRows): { readonly of: Int32Array; readonly count: number } {
  const nodeCount = start.length - 1;
  const of = new Int32Array(nodeCount).fill(-1);
  const met = new Int32Array(nodeCount).fill(-1);
  const lowest = new Int32Array(nodeCount);
  const next = start.slice(0, nodeCount);
  const open: number[] = [];
  const path: number[] = [];
  let time = 0;
  let count = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (met[root] >= 0) continue;
    path.push(root);
    while (path.length > 0) {
      const u = path[path.length - 1];
      if (met[u] < 0) {
        met[u] = lowest[u] = time++;
        open.push(u);
      }
      if (next[u] < start[u + 1]) {
        const v = node[next[u]++];
        if (met[v] < 0) path.push(v);
        else if (of[v] < 0) lowest[u] = Math.min(lowest[u], met[v]);
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const parent = path[path.length - 1];
        lowest[parent] = Math.min(lowest[parent], lowest[u]);
      }
      if (lowest[u] < met[u]) continue;
      for (let v = -1; v !== u; ) {
        v = open.pop()!;
        of[v] = count;
      }
      count++;
    }
  }
  return { of, count };
}
