/**
 * Dominators of a directed graph from one root: d dominates v when every path from the root to v passes d.
 * Iteration over the reverse postorder (Cooper, Harvey and Kennedy 2001): O(edges · loop depth), which on
 * attack graphs is a few passes.
 */
import type { CompressedRows } from './compressed-rows.ts';

export interface DominatorTree {
  /** Nodes that the root reaches, each after its immediate dominator; the root first. */
  readonly order: Int32Array;
  /** Immediate dominator; the root's own is itself, -1 where the root does not reach. */
  readonly parent: Int32Array;
}

/** `forward` and `backward` are the rows of the same edges by their start and by their end. */
export function dominatorTree(root: number, forward: CompressedRows, backward: CompressedRows): DominatorTree {
  const nodeCount = forward.start.length - 1;
  const order = reversePostorder(root, forward);
  const rank = new Int32Array(nodeCount).fill(-1);
  for (let i = 0; i < order.length; i++) rank[order[i]] = i;
  const parent = new Int32Array(nodeCount).fill(-1);
  parent[root] = root;
  for (let changed = true; changed; ) {
    changed = false;
    for (let k = 1; k < order.length; k++) {
      const v = order[k];
      let found = -1;
      for (let i = backward.start[v]; i < backward.start[v + 1]; i++) {
        let u = backward.node[i];
        if (parent[u] < 0) continue;
        if (found < 0) {
          found = u;
          continue;
        }
        // Meet of the two ways up the tree built so far.
        while (u !== found) {
          while (rank[u] > rank[found]) u = parent[u];
          while (rank[found] > rank[u]) found = parent[found];
        }
      }
      if (parent[v] !== found) {
        parent[v] = found;
        changed = true;
      }
    }
  }
  return { order, parent };
}

/** Whether `d` is on every path from the root to `v`, itself included. Numbers from `treeIntervals`. */
export function dominates(intervals: TreeIntervals, d: number, v: number): boolean {
  return intervals.enter[d] <= intervals.enter[v] && intervals.leave[v] <= intervals.leave[d];
}

export interface TreeIntervals {
  readonly enter: Int32Array;
  readonly leave: Int32Array;
}

/** Nested intervals of the tree: a node's holds those of all nodes beneath it. O(nodes). */
export function treeIntervals({ order, parent }: DominatorTree): TreeIntervals {
  const size = new Int32Array(parent.length);
  const enter = new Int32Array(parent.length).fill(-1);
  const leave = new Int32Array(parent.length).fill(-2);
  for (let k = order.length - 1; k >= 0; k--) {
    size[order[k]]++;
    if (k > 0) size[parent[order[k]]] += size[order[k]];
  }
  const next = new Int32Array(parent.length);
  for (let k = 0; k < order.length; k++) {
    const v = order[k];
    if (k > 0) {
      enter[v] = next[parent[v]];
      next[parent[v]] += size[v];
    } else enter[v] = 0;
    next[v] = enter[v] + 1;
    leave[v] = enter[v] + size[v] - 1;
  }
  return { enter, leave };
}

/** Nodes that the root reaches in the reverse order of leaving them on a depth-first walk. */
export function reversePostorder(root: number, { start, node }: CompressedRows): Int32Array {
  const nodeCount = start.length - 1;
  const seen = new Uint8Array(nodeCount);
  const next = start.slice(0, nodeCount);
  const order = new Int32Array(nodeCount);
  const stack = new Int32Array(nodeCount);
  let depth = 1;
  let free = nodeCount;
  stack[0] = root;
  seen[root] = 1;
  while (depth > 0) {
    const u = stack[depth - 1];
    if (next[u] === start[u + 1]) {
      order[--free] = u;
      depth--;
      continue;
    }
    const v = node[next[u]++];
    if (seen[v]) continue;
    seen[v] = 1;
    stack[depth++] = v;
  }
  return order.slice(free);
}
