/**
 * An order of the nodes in which few of them are at work at once: a node is at work from its first link to its
 * last. Several orders are tried (greedy ones from many starts, breadth-first ones from source, target and the
 * network's own far end, as Gibbs, Poole and Stockmeyer (1976) start theirs) and the cheapest by a rough estimate of the states is kept. O(starts · nodes · links at work).
 */
import { type Network, SOURCE, TARGET } from './network.ts';

export interface FrontierOrder {
  /** Nodes other than source and target. */
  readonly order: Int32Array;
  /** Rough number of states that the frontier method will meet. */
  readonly cost: number;
}

const STARTS = 40;
/** Starts after which a network in which none has come below the limit is given up. */
const HOPELESS = 8;
/** An order that costs no more than this a link needs no better one. */
const CHEAP = 8;

/**
 * States grow about twofold with a node at work that can only be entered, or only be left, by what is still to
 * come. Where both may be, about threefold if its links are two-way and alike (partitions) or there is only one
 * yet, more if they are single arcs (orders). On grids, backbones and random graphs of width 3 to 10 the estimate was a
 * half to 7 times what the method met; on dense or random regular graphs as little as a tenth.
 */
const ONE_SIDE = Math.log(2);
const ALIKE = Math.log(3);
const UNLIKE = Math.log(4.5);

/** Null when every order tried costs more than the limit. `enough`: a cost below which no better one is sought. */
export function frontierOrder(network: Network, limit: number, enough?: number): FrontierOrder | null {
  const search = new OrderSearch(network);
  const { count } = search;
  if (count === 0) return { order: new Int32Array(0), cost: 1 };
  const bar = enough ?? CHEAP * search.links;
  let best: Int32Array | null = null;
  let cost = limit;
  const fromFar = search.fromFar();
  for (const order of [search.fromSource(), search.fromTarget(), fromFar]) {
    const its = search.costOf(order, cost);
    if (its < cost) [best, cost] = [order, its];
  }
  const fromAnEnd = cost > bar ? search.greedy(fromFar[0], cost) : cost;
  if (fromAnEnd < cost) [best, cost] = [search.placed.slice(), fromAnEnd];
  // The first few starts are from all over the network.
  const starts = Math.min(count, STARTS);
  const stride = Math.ceil(starts / HOPELESS);
  for (let i = 0; i < stride * HOPELESS && cost > bar && (best !== null || i < HOPELESS); i++) {
    const start = (i % HOPELESS) * stride + Math.floor(i / HOPELESS);
    if (start >= starts) continue;
    const its = search.greedy(Math.floor((start * count) / starts), cost);
    if (its < cost) [best, cost] = [search.placed.slice(), its];
  }
  return best && { order: search.names(best), cost };
}

/** The nodes but the ends numbered from 0, with what each order of them costs. */
class OrderSearch {
  readonly count: number;
  readonly links: number;
  readonly placed: Int32Array;
  private readonly node: Int32Array;
  private readonly start: Int32Array;
  private readonly near: Int32Array;
  /** By neighbour: 1 if an arc leads there, 2 if one comes from there, 3 both. */
  private readonly way: Uint8Array;
  /** Links to the ends. */
  private readonly endLinks: Uint8Array;
  private readonly atSource: number[] = [];
  private readonly atTarget: number[] = [];
  private readonly isPlaced: Uint8Array;
  /** Arcs to and from nodes not placed yet. */
  private readonly outLeft: Int32Array;
  private readonly intoLeft: Int32Array;
  private readonly outAll: Int32Array;
  private readonly intoAll: Int32Array;
  /** Links made to the ends and to what is placed. */
  private readonly made: Int32Array;
  private readonly bothSides: number;
  private level = 0;

  constructor({ out, into, nodeCount }: Network) {
    const numbers = new Int32Array(nodeCount).fill(-1);
    const node: number[] = [];
    for (let v = 0; v < nodeCount; v++) {
      if (v !== SOURCE && v !== TARGET && out[v].length > 0) numbers[v] = node.push(v) - 1;
    }
    this.count = node.length;
    this.node = Int32Array.from(node);
    this.start = new Int32Array(this.count + 1);
    this.endLinks = new Uint8Array(this.count);
    this.outAll = new Int32Array(this.count);
    this.intoAll = new Int32Array(this.count);
    const near: number[] = [];
    const way: number[] = [];
    let links = 1;
    let unlike = 0;
    node.forEach((v, i) => {
      for (const { to, probability } of out[v]) {
        if (to === TARGET) {
          this.endLinks[i]++;
          this.atTarget.push(i);
          continue;
        }
        const back = into[v].find((arc) => arc.from === to);
        near.push(numbers[to]);
        way.push(back ? 3 : 1);
        this.outAll[i]++;
        if (back) this.intoAll[i]++;
        if (back?.probability !== probability) unlike++;
      }
      for (const { from } of into[v]) {
        if (from === SOURCE) {
          this.endLinks[i]++;
          this.atSource.push(i);
          continue;
        }
        if (out[v].some((arc) => arc.to === from)) continue;
        near.push(numbers[from]);
        way.push(2);
        this.intoAll[i]++;
        unlike++;
      }
      this.start[i + 1] = near.length;
      links += this.endLinks[i];
    });
    this.near = Int32Array.from(near);
    this.way = Uint8Array.from(way);
    this.links = links + near.length / 2;
    this.bothSides = near.length === 0 ? ALIKE : ALIKE + ((UNLIKE - ALIKE) * unlike) / near.length;
    this.placed = new Int32Array(this.count);
    this.isPlaced = new Uint8Array(this.count);
    this.outLeft = new Int32Array(this.count);
    this.intoLeft = new Int32Array(this.count);
    this.made = new Int32Array(this.count);
  }

  names(order: Int32Array): Int32Array {
    return order.map((v) => this.node[v]);
  }

  fromSource(): Int32Array {
    return this.breadthFirst(this.atSource, 1);
  }

  fromTarget(): Int32Array {
    return this.breadthFirst(this.atTarget, 2);
  }

  /** From an end of the network itself: the node last met from the one last met from any. */
  fromFar(): Int32Array {
    const last = this.breadthFirst([0], 3)[this.count - 1];
    const far = this.breadthFirst([last], 3)[this.count - 1];
    return this.breadthFirst([far], 3);
  }

  /** Infinite as soon as it costs as much as the limit. */
  costOf(order: Int32Array, limit: number): number {
    this.begin();
    let cost = 1;
    for (let k = 0; k < order.length; k++) {
      cost += this.place(order[k]);
      if (cost >= limit) return Number.POSITIVE_INFINITY;
    }
    return cost;
  }

  /** Fills `placed`. Infinite as soon as it costs as much as the limit. */
  greedy(first: number, limit: number): number {
    this.begin();
    const { count, placed, isPlaced, start, near } = this;
    // Nodes that a placed one, or the source, has a link to come next.
    const candidates: number[] = [];
    const isCandidate = new Uint8Array(count);
    const consider = (v: number): void => {
      if (isCandidate[v] || isPlaced[v]) return;
      isCandidate[v] = 1;
      candidates.push(v);
    };
    this.atSource.forEach(consider);
    let cost = 1;
    for (let k = 0; k < count; k++) {
      let at = -1;
      if (k === 0) at = candidates.indexOf(first);
      else {
        let least = Number.POSITIVE_INFINITY;
        for (let i = 0; i < candidates.length; i++) {
          const rank = this.rankOf(candidates[i]);
          if (rank >= least) continue;
          least = rank;
          at = i;
        }
      }
      const v = k === 0 ? first : at >= 0 ? candidates[at] : isPlaced.indexOf(0);
      if (at >= 0) {
        candidates[at] = candidates[candidates.length - 1];
        candidates.pop();
      }
      placed[k] = v;
      cost += this.place(v);
      if (cost >= limit) return Number.POSITIVE_INFINITY;
      for (let i = start[v]; i < start[v + 1]; i++) consider(near[i]);
    }
    return cost;
  }

  private begin(): void {
    this.isPlaced.fill(0);
    this.outLeft.set(this.outAll);
    this.intoLeft.set(this.intoAll);
    this.made.fill(0);
    this.level = 0;
  }

  /** Logarithm of how many states the node makes of one. */
  private weight(out: number, into: number, made: number): number {
    if (out > 0 && into > 0) return Math.min(this.bothSides, made * ALIKE);
    return made > 0 && (out > 0 || into > 0) ? ONE_SIDE : 0;
  }

  /** States that the links of the node to the ends and to what is placed will meet. */
  private place(v: number): number {
    const { start, near, way, isPlaced, outLeft, intoLeft, made } = this;
    let met = 0;
    for (let k = 0; k < this.endLinks[v]; k++) {
      met += Math.exp(this.level);
      this.level -= this.weight(outLeft[v], intoLeft[v], made[v]);
      this.level += this.weight(outLeft[v], intoLeft[v], ++made[v]);
    }
    for (let i = start[v]; i < start[v + 1]; i++) {
      const u = near[i];
      if (isPlaced[u] === 0) continue;
      met += Math.exp(this.level);
      this.level -= this.weight(outLeft[u], intoLeft[u], made[u]) + this.weight(outLeft[v], intoLeft[v], made[v]);
      if (way[i] & 1) {
        outLeft[v]--;
        intoLeft[u]--;
      }
      if (way[i] & 2) {
        intoLeft[v]--;
        outLeft[u]--;
      }
      made[u]++;
      made[v]++;
      this.level += this.weight(outLeft[u], intoLeft[u], made[u]) + this.weight(outLeft[v], intoLeft[v], made[v]);
    }
    isPlaced[v] = 1;
    return met;
  }

  /** What placing the node next adds to the level; among equals, the one that brings in least for later. */
  private rankOf(v: number): number {
    const { start, near, way, isPlaced, outLeft, intoLeft, made } = this;
    let out = outLeft[v];
    let into = intoLeft[v];
    let links = this.endLinks[v];
    let level = 0;
    let open = 0;
    for (let i = start[v]; i < start[v + 1]; i++) {
      const u = near[i];
      if (isPlaced[u] === 0) {
        open++;
        continue;
      }
      open--;
      links++;
      const gone = way[i] & 1;
      const come = way[i] >> 1;
      out -= gone;
      into -= come;
      level += this.weight(outLeft[u] - come, intoLeft[u] - gone, made[u] + 1);
      level -= this.weight(outLeft[u], intoLeft[u], made[u]);
    }
    return level + this.weight(out, into, links) + 0.01 * open;
  }

  private breadthFirst(first: readonly number[], direction: number): Int32Array {
    const seen = new Uint8Array(this.count);
    const order: number[] = [];
    const enter = (v: number): void => {
      if (seen[v]) return;
      seen[v] = 1;
      order.push(v);
    };
    first.forEach(enter);
    for (let k = 0; k < order.length; k++) {
      for (let i = this.start[order[k]]; i < this.start[order[k] + 1]; i++) {
        if (this.way[i] & direction) enter(this.near[i]);
      }
    }
    for (let v = 0; v < this.count; v++) enter(v);
    return Int32Array.from(order);
  }
}
