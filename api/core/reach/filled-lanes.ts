import { LANES } from './coin.ts';
import { SHARES_NEEDED } from './sampled-graph.ts';
import type { SharedInput } from './update-layout.ts';

/** The lanes among those wanted in which the inputs carry enough together; `carries`: those in which an edge does. */
export function filledLanes(
  inputs: readonly SharedInput[],
  wanted: number,
  carries: (from: number, e: number) => number,
): number {
  const sum = new Float64Array(LANES);
  for (const { from, edges, shares } of inputs) {
    let left = wanted;
    for (let i = 0; i < edges.length && left !== 0; i++) {
      let lanes = left & carries(from, edges[i]);
      left &= ~lanes;
      while (lanes !== 0) {
        const lane = 31 - Math.clz32(lanes);
        lanes &= ~(1 << lane);
        sum[lane] += shares[i];
      }
    }
  }
  let opened = 0;
  for (let lane = 0; lane < LANES; lane++) if (sum[lane] >= SHARES_NEEDED) opened |= 1 << lane;
  return opened;
}
