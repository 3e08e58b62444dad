/**
 * Reach of a target that is hit too seldom to be counted: importance sampling that leads the worlds to it.
 *
 * A trial explores a world from the source, one coin at a time: always the coin of the edge that promises most,
 * p · (best product from its end to the target). Its chance of success is turned from p to
 *     q = p · v1 / (p · v1 + (1 − p) · v0),
 * where v1 and v0 are what the best way known promises after success and after failure, and the trial is
 * weighted by p/q or (1 − p)/(1 − q), which keeps the mean at R whatever q is. Were v the true reach, every
 * trial would weigh exactly R; with the best way in its place the relative error stays bounded as probabilities
 * shrink on a given graph (zero-variance approximation: L'Ecuyer, Rubino, Saggadi and Tuffin 2011).
 *
 * Shared causes: a trial first draws the cell in which they lie, in proportion to its probability and to the best
 * way in it. So all causes must be told apart in MAX_CELLS cells, and every input must open its node alone;
 * otherwise the answer is null. O(edges met · log) a trial.
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { incomingEdges } from '../graph/incoming.ts';
import { avalanche } from '../graph/key-hash.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { causeCells } from './cause-cells.ts';
import { blockKey } from './coin.ts';
import { ProbabilityQueue } from './probability-queue.ts';

export interface RareReach {
  readonly estimate: number;
  /** Of the estimate. */
  readonly standardError: number;
  readonly trials: number;
}

const MAX_CELLS = 1024;

export function rareReach(whole: AttackGraph, target: number, seed: number, trials: number): RareReach | null {
  const relevant = relevantSubgraph(whole, target);
  if (relevant === null || trials < 2) return null;
  const { graph } = relevant;
  if (graph.edgeWeight?.some((weight) => weight < WEIGHT_THRESHOLD)) return null;
  const used = new Set(graph.edgeGate);
  const causes = [
    ...new Set([...used].flatMap((g) => graph.gates[g].flatMap((terms) => terms.map(({ cause }) => cause)))),
  ];
  const { cells, complete } = causeCells(graph.gates, causes, MAX_CELLS);
  if (!complete) return null;
  const worlds = cells
    .map(({ probability, open }) => ({ probability, ...ledWorld(graph, relevant.target, open) }))
    .filter(({ probability, promise }) => probability * promise > 0);
  const total = worlds.reduce((sum, { probability, promise }) => sum + probability * promise, 0);
  if (worlds.length === 0) return null;
  let mean = 0;
  let squares = 0;
  for (let trial = 0; trial < trials; trial++) {
    const [low, high] = blockKey(seed, trial);
    // Spread evenly over the cells, with chance only within each trial's share: less variance, and no bias.
    let at = ((trial + uniform(low, ~high)) / trials) * total;
    let cell = 0;
    while (cell < worlds.length - 1 && at >= worlds[cell].probability * worlds[cell].promise) {
      at -= worlds[cell].probability * worlds[cell].promise;
      cell++;
    }
    const weight = (total / worlds[cell].promise) * worlds[cell].explore(low, high);
    const change = weight - mean;
    mean += change / (trial + 1);
    squares += change * (weight - mean);
  }
  // What no trial met may still be worth a trial of the usual weight; alike trials must not feign certainty.
  const unseen = mean / trials;
  return { estimate: mean, standardError: Math.hypot(Math.sqrt(squares / (trials - 1) / trials), unseen), trials };
}

/** The worlds of one cell of the causes. `promise`: the best product from the source to the target. */
function ledWorld(graph: AttackGraph, target: number, open: Uint8Array) {
  const { source, edgeProbability, edgeKeys, edgeGate } = graph;
  const { start, edge, node } = outgoingEdges(graph);
  const rest = bestRest(graph, target, open);
  const reachedIn = new Int32Array(graph.nodeCount);
  let run = 0;
  /** Weight of one trial, with its coins named by the two words. */
  const explore = (low: number, high: number): number => {
    run++;
    const waiting = new PromiseHeap(edgeKeys);
    const enter = (u: number): void => {
      reachedIn[u] = run;
      for (let i = start[u]; i < start[u + 1]; i++) {
        const e = edge[i];
        const v = node[i];
        if (reachedIn[v] === run || open[edgeGate[e]] === 0 || rest[v] === 0) continue;
        waiting.push(e, edgeProbability[e] * rest[v]);
      }
    };
    enter(source);
    let weight = 1;
    for (;;) {
      const e = waiting.pop();
      if (e < 0) return 0;
      const v = graph.edgeTo[e];
      if (reachedIn[v] === run) continue;
      while (waiting.top() >= 0 && reachedIn[graph.edgeTo[waiting.top()]] === run) waiting.pop();
      const p = edgeProbability[e];
      const otherwise = waiting.topPromise();
      const success = p * Math.max(rest[v], otherwise);
      const q = success / (success + (1 - p) * otherwise);
      if (uniform(edgeKeys[2 * e] ^ low, edgeKeys[2 * e + 1] ^ high) >= q) {
        weight *= (1 - p) / (1 - q);
        continue;
      }
      weight *= p / q;
      if (v === target) return weight;
      enter(v);
    }
  };
  return { promise: rest[source], explore };
}

/** A number from 0 to 1, 1 excluded, with 53 binary digits. */
function uniform(first: number, second: number): number {
  const a = avalanche(first);
  const b = avalanche(second ^ a);
  return ((avalanche(a ^ b) >>> 5) * 67108864 + (b >>> 6)) / 9007199254740992;
}

/** The best product of own coins from each node to the target through open gates. */
function bestRest(graph: AttackGraph, target: number, open: Uint8Array): Float64Array {
  const { start, edge, node } = incomingEdges(graph);
  const rest = new Float64Array(graph.nodeCount);
  const queue = new ProbabilityQueue(graph.nodeCount);
  rest[target] = 1;
  queue.push(target, 1);
  while (queue.next()) {
    const v = queue.item;
    if (queue.probability < rest[v]) continue;
    for (let i = start[v]; i < start[v + 1]; i++) {
      const candidate = rest[v] * graph.edgeProbability[edge[i]];
      if (open[graph.edgeGate[edge[i]]] === 0 || candidate <= rest[node[i]]) continue;
      rest[node[i]] = candidate;
      queue.push(node[i], candidate);
    }
  }
  return rest;
}

/** Edges by what they promise; among equals by key, so that the order of the edges does not matter. */
class PromiseHeap {
  private readonly edges: number[] = [];
  private readonly promises: number[] = [];
  private readonly keys: Uint32Array;

  constructor(keys: Uint32Array) {
    this.keys = keys;
  }

  /** -1 when empty. */
  top(): number {
    return this.edges.length > 0 ? this.edges[0] : -1;
  }

  /** 0 when empty. */
  topPromise(): number {
    return this.edges.length > 0 ? this.promises[0] : 0;
  }

  push(edge: number, promise: number): void {
    let at = this.edges.push(edge) - 1;
    this.promises.push(promise);
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (!this.isBefore(at, parent)) break;
      this.swap(at, parent);
      at = parent;
    }
  }

  /** Takes the top; -1 when empty. */
  pop(): number {
    const { edges } = this;
    if (edges.length === 0) return -1;
    this.swap(0, edges.length - 1);
    this.promises.pop();
    const taken = edges.pop()!;
    for (let at = 0, child = 1; child < edges.length; at = child, child = 2 * at + 1) {
      if (child + 1 < edges.length && this.isBefore(child + 1, child)) child++;
      if (!this.isBefore(child, at)) break;
      this.swap(at, child);
    }
    return taken;
  }

  private isBefore(a: number, b: number): boolean {
    if (this.promises[a] !== this.promises[b]) return this.promises[a] > this.promises[b];
    return this.keys[2 * this.edges[a]] < this.keys[2 * this.edges[b]];
  }

  private swap(a: number, b: number): void {
    [this.edges[a], this.edges[b]] = [this.edges[b], this.edges[a]];
    [this.promises[a], this.promises[b]] = [this.promises[b], this.promises[a]];
  }
}
