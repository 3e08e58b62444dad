import { LANES } from './coin.ts';
import { type InputShares, SHARES_NEEDED } from './sampled-graph.ts';

/**
 * Adds up, lane by lane, what has arrived at nodes that need several inputs. Returns the lanes in which the node
 * opens now, because of the edge at the position.
 */
export type ThresholdArrivals = (node: number, position: number, lanes: number, run: number) => number;

export function thresholdArrivals(shares: InputShares): ThresholdArrivals {
  const { firstSlot, endSlot, slotShare, thresholdOf, thresholdCount } = shares;
  const sum = new Float64Array(thresholdCount * LANES);
  const summedIn = new Int32Array(thresholdCount);
  const arrived = new Int32Array(slotShare.length);
  const arrivedIn = new Int32Array(slotShare.length);
  return (v, i, lanes, run) => {
    // An edge without slots carries the whole weight.
    if (firstSlot[i] === endSlot[i] || lanes === 0) return lanes;
    const node = thresholdOf[v];
    const base = node * LANES;
    if (summedIn[node] !== run) {
      summedIn[node] = run;
      sum.fill(0, base, base + LANES);
    }
    let opened = 0;
    for (let slot = firstSlot[i]; slot < endSlot[i]; slot++) {
      if (arrivedIn[slot] !== run) {
        arrivedIn[slot] = run;
        arrived[slot] = 0;
      }
      let fresh = lanes & ~arrived[slot];
      arrived[slot] |= fresh;
      while (fresh !== 0) {
        const lane = 31 - Math.clz32(fresh);
        fresh &= ~(1 << lane);
        sum[base + lane] += slotShare[slot];
        if (sum[base + lane] >= SHARES_NEEDED) opened |= 1 << lane;
      }
    }
    return opened;
  };
}
