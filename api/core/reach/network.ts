/**
 * A two-terminal network of independent directed arcs, as the exact method rewrites it. Node 0 is the source, node
 * 1 the target. Parallel arcs are one; self-loops, arcs into the source and out of the target do not exist.
 *
 * Most nodes open with any input. A node that needs several is *shared*: its arcs carry a distribution of the
 * shares that arrive, and it opens when those of its inputs add up to NEEDED.
 */
import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';

export const SOURCE = 0;
export const TARGET = 1;

/** What opens a shared node; shares are whole numbers, so that their sums do not depend on the order. */
export const SHARE_UNIT = 2 ** 40;
export const NEEDED = Math.floor(WEIGHT_THRESHOLD * SHARE_UNIT);

/** What arrives over an arc, and how likely; adds up to 1, largest share first. */
export type Arrivals = readonly { readonly share: number; readonly probability: number }[];

export interface Arc {
  readonly from: number;
  readonly to: number;
  /** That anything arrives. */
  probability: number;
  /** Null where any input opens the node. */
  arrivals: Arrivals | null;
}

export class Network {
  /** By node; a removed node has none. */
  readonly out: Arc[][] = [];
  readonly into: Arc[][] = [];
  /** 1 where a node needs several inputs. */
  readonly shared: Uint8Array;
  readonly nodeCount: number;

  constructor(nodeCount: number, shared: Uint8Array = new Uint8Array(nodeCount)) {
    this.nodeCount = nodeCount;
    this.shared = shared;
    for (let v = 0; v < nodeCount; v++) {
      this.out.push([]);
      this.into.push([]);
    }
  }

  /** Adds an arc beside one that may be there: 1 − (1 − p)(1 − q), or, into a shared node, the sum of both shares. */
  add(from: number, to: number, probability: number, arrivals: Arrivals | null = null): void {
    if (from === to || to === SOURCE || from === TARGET || probability === 0) return;
    const known = this.arc(from, to);
    if (known === undefined) {
      const arc = { from, to, probability, arrivals };
      this.out[from].push(arc);
      this.into[to].push(arc);
      return;
    }
    if (known.arrivals !== null && arrivals !== null) known.arrivals = sum(known.arrivals, arrivals);
    const p = known.probability;
    // The sum of small figures keeps their digits; 1 − (1 − p)(1 − q) would not.
    known.probability = probability === 1 || p === 1 ? 1 : p + (1 - p) * probability;
  }

  arc(from: number, to: number): Arc | undefined {
    const arcs = this.out[from];
    for (let i = 0; i < arcs.length; i++) if (arcs[i].to === to) return arcs[i];
    return undefined;
  }

  remove(arc: Arc): void {
    drop(this.out[arc.from], arc);
    drop(this.into[arc.to], arc);
  }

  removeNode(node: number): void {
    for (const arc of this.out[node]) drop(this.into[arc.to], arc);
    for (const arc of this.into[node]) drop(this.out[arc.from], arc);
    this.out[node] = [];
    this.into[node] = [];
  }
}

function drop(arcs: Arc[], arc: Arc): void {
  arcs.splice(arcs.indexOf(arc), 1);
}

/** The shares of two independent inputs together. */
function sum(one: Arrivals, other: Arrivals): Arrivals {
  const byShare = new Map<number, number>();
  for (const a of one)
    for (const b of other) {
      const share = Math.min(SHARE_UNIT, a.share + b.share);
      byShare.set(share, (byShare.get(share) ?? 0) + a.probability * b.probability);
    }
  return [...byShare].sort(([a], [b]) => b - a).map(([share, probability]) => ({ share, probability }));
}
