/**
 * Most likely paths where edges are independent and any input opens a node: the case in which order may be
 * loosened, because a node's figure does not depend on what its path holds.
 *
 * Buckets by the leading bits of the probability, taken from the likeliest down and worked off in any order; a
 * node that gets likelier within its bucket goes through it again (label correcting as in delta-stepping, Meyer
 * and Sanders 2003). Without a heap, the cost is that of visiting the edges in random order in memory.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { outgoingEdges } from '../graph/outgoing.ts';

/** The high word of 1.0. */
const ONE = 0x3ff00000;
/** 64 buckets a factor of two: few nodes are gone through twice, and the heads of the buckets stay in cache. */
const SHIFT = 14;

/** Fills in the probability of the best path to each node, and the last edge of it. */
export function findIndependentPaths(graph: AttackGraph, probability: Float64Array, viaEdge: Int32Array): void {
  const { source, edgeProbability } = graph;
  const { start, edge, node, inOrder } = outgoingEdges(graph);
  const words = new Int32Array(probability.buffer);
  const high = isLittleEndian() ? 1 : 0;
  const head = new Int32Array((ONE >>> SHIFT) + 1).fill(-1);
  // Entries of the buckets: node, and the next entry.
  let entries = new Int32Array(4096);
  let entryCount = 1;
  let waiting = 1;
  probability[source] = 1;
  entries[0] = source;
  entries[1] = -1;
  head[0] = 0;
  for (let bucket = 0; waiting > 0; bucket++) {
    while (head[bucket] >= 0) {
      const entry = head[bucket];
      head[bucket] = entries[2 * entry + 1];
      waiting--;
      const u = entries[2 * entry];
      // It went through an earlier bucket in the meantime.
      if ((ONE - words[2 * u + high]) >>> SHIFT !== bucket) continue;
      const reach = probability[u];
      for (let i = start[u]; i < start[u + 1]; i++) {
        const v = node[i];
        // One place in memory less to go to for every node, where edges are sorted by their start.
        const e = inOrder ? i : edge[i];
        const candidate = reach * edgeProbability[e];
        const known = probability[v];
        if (candidate <= known) continue;
        const before = (ONE - words[2 * v + high]) >>> SHIFT;
        probability[v] = candidate;
        viaEdge[v] = e;
        const after = (ONE - words[2 * v + high]) >>> SHIFT;
        // It still waits in its bucket, unless that is the one at work, where it may have been gone through.
        if (known > 0 && after === before && after !== bucket) continue;
        if (2 * entryCount === entries.length) entries = grown(entries);
        entries[2 * entryCount] = v;
        entries[2 * entryCount + 1] = head[after];
        head[after] = entryCount++;
        waiting++;
      }
    }
  }
}

function grown(entries: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(4 * entries.length);
  more.set(entries);
  return more;
}

function isLittleEndian(): boolean {
  return new Uint8Array(Int32Array.of(1).buffer)[0] === 1;
}
