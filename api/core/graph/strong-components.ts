/**
 * Strongly connected components, each after all that it has inputs from (Tarjan 1972, without recursion).
 * O(nodes + inputs).
 */
export interface StrongComponents {
  /** Nodes, component after component. Within one, in ascending order. */
  readonly sequence: Int32Array;
  /** Where each component ends in `sequence`. */
  readonly end: Int32Array;
}

/** Inputs of node v stand at positions start[v] up to start[v + 1] of `node`. */
export function strongComponents(start: Int32Array, node: Int32Array): StrongComponents {
  const count = start.length - 1;
  const found = new Int32Array(count).fill(-1);
  const lowest = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  const next = start.slice(0, count);
  const path: number[] = [];
  const open: number[] = [];
  const sequence = new Int32Array(count);
  const end: number[] = [];
  let placed = 0;
  let foundCount = 0;
  const enter = (v: number) => {
    found[v] = foundCount;
    lowest[v] = foundCount++;
    isOpen[v] = 1;
    open.push(v);
    path.push(v);
  };
  for (let root = 0; root < count; root++) {
    if (found[root] >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const v = path[path.length - 1];
      if (next[v] < start[v + 1]) {
        const u = node[next[v]++];
        if (found[u] < 0) enter(u);
        else if (isOpen[u] === 1 && found[u] < lowest[v]) lowest[v] = found[u];
        continue;
      }
      path.pop();
      if (path.length > 0) {
        const above = path[path.length - 1];
        if (lowest[v] < lowest[above]) lowest[above] = lowest[v];
      }
      if (lowest[v] < found[v]) continue;
      const first = placed;
      let u: number;
      do {
        u = open.pop()!;
        isOpen[u] = 0;
        sequence[placed++] = u;
      } while (u !== v);
      if (placed - first > 1) sequence.subarray(first, placed).sort();
      end.push(placed);
    }
  }
  return { sequence, end: Int32Array.from(end) };
}
