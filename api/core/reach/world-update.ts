/**
 * Brings the worlds of an actor up to date after some of its edges changed, without simulating it again.
 *
 * Which states are open in a world is the least solution of: a state is open when an edge from an open state is, or
 * when the shares of such edges suffice. Taken component by component, inputs first (Tarjan), the solution of a
 * component follows from the words of its inputs and the coins of its edges. Where neither differs from before, it
 * is what it was; so only components that a changed edge leads to, or a state whose word came out differently, are
 * solved again. Coins are hashes of names, so those of other edges are never asked for.
 *
 * O(edges + nodes) once, then a block costs as much as what differs in it, together with the cycles that it is on.
 */
import { type AttackGraph, type Gate, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { strongComponents } from '../graph/strong-components.ts';
import { coinMask, LANES } from './coin.ts';
import { type GateMasks, gateMasks } from './gate-masks.ts';
import { SHARE_UNIT, SHARES_NEEDED } from './sampled-graph.ts';

/** Words of one block: the lanes in which each state is open, by position in the states of the actor. */
export interface BlockWords {
  readonly reached: Int32Array;
  /** In worlds in which it attempts; null where the attempt is not assessed. */
  readonly tried: Int32Array | null;
}

/** Edges from one input that carry a share only, the heaviest first: it counts once, at its heaviest open edge. */
interface SharedInput {
  readonly from: number;
  readonly edges: readonly number[];
  readonly shares: readonly number[];
}

/**
 * The edges of an actor, and to which class of equals each belongs by chance and by attempt: with another set of
 * judgements figures are put on the classes, whatever the number of edges.
 */
export interface ClassedEdges {
  readonly graph: Pick<AttackGraph, 'source' | 'edgeFrom' | 'edgeTo' | 'edgeKeys' | 'edgeWeight' | 'causeKeys'>;
  readonly chance: Int32Array;
  /** Position in `ClassFigures.gates`; 0 is always open. */
  readonly gate: Int32Array;
  readonly attempt: Uint8Array;
  /** As `keyHash` returns it. */
  readonly attemptKey: readonly [number, number];
}

/** What the classes are worth under one set of judgements. */
export interface ClassFigures {
  readonly probability: Float64Array;
  readonly gates: readonly Gate[];
  /** Chance of the attempt that each class asks for; null: the attempt is not assessed. */
  readonly attemptLevel: Float64Array | null;
}

/** Classes of attempt are numbered in a byte. */
const MOST_ATTEMPTS = 256;
const NOTHING: ClassFigures = { probability: new Float64Array(0), gates: [], attemptLevel: null };

export class WorldUpdate {
  /** By position: 1 once a word of the state came out differently in some block. */
  readonly differs: Uint8Array;
  private readonly size: number;
  private readonly edges: ClassedEdges;
  /** Edges to each position, and where they come from: a position, or `size` for the source. */
  private readonly inStart: Int32Array;
  private readonly inEdge: Int32Array;
  private readonly inFrom: Int32Array;
  private readonly shared: ReadonlyMap<number, readonly SharedInput[]>;
  /** Edges from each position, and the places that they lead to. */
  private readonly outStart: Int32Array;
  private readonly outEdge: Int32Array;
  private readonly outPlace: Int32Array;
  /** Positions component by component; where the component of each place begins and ends. */
  private readonly sequence: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly touched: Int32Array;
  /** Places to be looked at again, as bits. */
  private readonly pending: Int32Array;
  private readonly coin: Int32Array;
  private readonly coinMadeIn: Int32Array;
  /** Words of the component at hand before it is solved again. */
  private readonly before: Int32Array;
  /** The worlds in which each class of attempt is made, and the run in which that was last worked out. */
  private readonly attemptMask = new Int32Array(MOST_ATTEMPTS);
  private readonly attemptMadeIn = new Int32Array(MOST_ATTEMPTS);
  private figures = NOTHING;
  private gateOpen: GateMasks;
  private run = 0;
  private blockLow = 0;
  private blockHigh = 0;
  private words: BlockWords = { reached: new Int32Array(0), tried: null };

  /**
   * `positionOf`: position of each node of the graph among the states, -1 for the source. `touched`: positions that an
   * edge leads to, or led to, which is not as it was.
   */
  constructor(edges: ClassedEdges, positionOf: Int32Array, size: number, touched: Iterable<number>) {
    const { edgeFrom, edgeTo, edgeWeight, source } = edges.graph;
    this.edges = edges;
    this.gateOpen = gateMasks({ gates: [], causeKeys: edges.graph.causeKeys });
    this.size = size;
    this.differs = new Uint8Array(size);
    this.coin = new Int32Array(edgeFrom.length);
    this.coinMadeIn = new Int32Array(edgeFrom.length);
    const from = edgeFrom.map((u) => (u === source ? size : positionOf[u]));
    const to = edgeTo.map((v) => (v === source ? size : positionOf[v]));
    // Edges back to the source or in place never change what is open.
    const counts = (e: number) => to[e] !== size && to[e] !== from[e] && (edgeWeight === null || edgeWeight[e] > 0);
    const rows = rowsAt(size, to, counts);
    this.inStart = rows.start;
    this.inEdge = rows.edge;
    this.inFrom = rows.edge.map((e) => from[e]);
    const outputs = rowsAt(size, from, counts);
    const { sequence, end } = strongComponents(rows.start, this.inFrom);
    this.sequence = sequence;
    this.first = new Int32Array(size + 1);
    this.last = new Int32Array(size + 1);
    const distance = breadthFirst(size, outputs, to);
    for (let c = 0, first = 0; c < end.length; first = end[c++]) {
      this.first.fill(first, first, end[c]);
      this.last.fill(end[c], first, end[c]);
      // Near ones first: then few are looked at before all that opens them is open.
      if (end[c] - first > 1) sequence.subarray(first, end[c]).sort((a, b) => distance[a] - distance[b]);
    }
    const place = new Int32Array(size + 1);
    for (let at = 0; at <= size; at++) place[sequence[at]] = at;
    this.outStart = outputs.start;
    this.outEdge = outputs.edge;
    this.outPlace = outputs.edge.map((e) => place[to[e]]);
    this.shared = edgeWeight ? sharedInputs(this.inStart, this.inEdge, this.inFrom, edgeWeight) : new Map();
    this.before = new Int32Array(2 * (size + 1));
    this.touched = Int32Array.from(touched, (position) => place[position]);
    this.pending = new Int32Array((size + 32) >>> 5);
  }

  /** Takes the figures of one set of judgements; comes before the first block. */
  reweigh(figures: ClassFigures): void {
    this.figures = figures;
    this.gateOpen = gateMasks({ gates: figures.gates, causeKeys: this.edges.graph.causeKeys });
  }

  /** Brings the words of one block up to date, in place. */
  update(words: BlockWords, blockLow: number, blockHigh: number): void {
    this.run++;
    this.words = words;
    this.blockLow = blockLow;
    this.blockHigh = blockHigh;
    for (const place of this.touched) this.mark(place);
    // What a component leads to comes after it, so one walk meets all that is pending.
    for (let place = this.nextPending(0); place >= 0; place = this.nextPending(place)) {
      this.solve(this.first[place], this.last[place]);
    }
  }

  /** Solves the component at these places, and marks what follows from what came out differently. */
  private solve(first: number, last: number): void {
    const { sequence, before } = this;
    const { reached, tried } = this.words;
    for (let at = first; at < last; at++) {
      const p = sequence[at];
      this.unmark(at);
      before[2 * at] = reached[p];
      reached[p] = 0;
      if (tried) {
        before[2 * at + 1] = tried[p];
        tried[p] = 0;
      }
    }
    // What comes from outside first, then what members open of each other until there is nothing more.
    for (let at = first; at < last; at++) if (this.gather(sequence[at]) && last - first > 1) this.mark(at);
    for (let at = this.nextPending(first); at >= 0 && at < last; ) {
      this.unmark(at);
      at = this.nextPending(this.spread(sequence[at], first, last, at));
    }
    for (let at = first; at < last; at++) {
      const p = sequence[at];
      if (reached[p] === before[2 * at] && (!tried || tried[p] === before[2 * at + 1])) continue;
      this.differs[p] = 1;
      for (let i = this.outStart[p]; i < this.outStart[p + 1]; i++) {
        if (this.outPlace[i] >= last) this.mark(this.outPlace[i]);
      }
    }
  }

  private mark(place: number): void {
    this.pending[place >>> 5] |= 1 << (place & 31);
  }

  private unmark(place: number): void {
    this.pending[place >>> 5] &= ~(1 << (place & 31));
  }

  /** Opens what a position leads to within its component, and marks it; the lowest place marked or the one given. */
  private spread(p: number, first: number, last: number, at: number): number {
    const { reached, tried } = this.words;
    let lowest = at;
    for (let i = this.outStart[p]; i < this.outStart[p + 1]; i++) {
      const place = this.outPlace[i];
      if (place < first || place >= last) continue;
      const q = this.sequence[place];
      if (!(this.shared.has(q) ? this.gather(q) : this.open(q, this.outEdge[i], reached[p], tried ? tried[p] : 0)))
        continue;
      this.mark(place);
      if (place < lowest) lowest = place;
    }
    return lowest;
  }

  /** Opens a position by one edge, in the worlds in which its start is open; whether in any more of them. */
  private open(q: number, e: number, from: number, fromTried: number): boolean {
    const { reached, tried } = this.words;
    const wanted = from & ~reached[q];
    const wantedTried = tried ? fromTried & ~tried[q] : 0;
    if ((wanted | wantedTried) === 0) return false;
    const coin = this.coinOf(e);
    const gained = wanted & coin;
    const gainedTried = (wantedTried & coin) === 0 ? 0 : wantedTried & coin & this.attempted(e);
    reached[q] |= gained;
    if (tried) tried[q] |= gainedTried;
    return (gained | gainedTried) !== 0;
  }

  /** The first marked place from this one on, or -1. */
  private nextPending(from: number): number {
    const { pending } = this;
    let word = from >>> 5;
    let bits = word < pending.length ? pending[word] & (-1 << (from & 31)) : 0;
    while (bits === 0) {
      if (++word >= pending.length) return -1;
      bits = pending[word];
    }
    return (word << 5) + 31 - Math.clz32(bits & -bits);
  }

  /** Opens a state in the worlds in which its inputs are open by now; whether there are any more of them. */
  private gather(p: number): boolean {
    const { inStart, inEdge, inFrom, words } = this;
    const { reached, tried } = words;
    const shared = this.shared.get(p);
    const weight = this.edges.graph.edgeWeight;
    let open = reached[p];
    let openTried = tried ? tried[p] : 0;
    for (let i = inStart[p]; i < inStart[p + 1]; i++) {
      const e = inEdge[i];
      if (shared && weight![e] < WEIGHT_THRESHOLD) continue;
      const wanted = this.reachedAt(inFrom[i]) & ~open;
      const wantedTried = tried ? this.triedAt(inFrom[i]) & ~openTried : 0;
      if ((wanted | wantedTried) === 0) continue;
      const coin = this.coinOf(e);
      open |= wanted & coin;
      if ((wantedTried & coin) !== 0) openTried |= wantedTried & coin & this.attempted(e);
    }
    if (shared) {
      open |= this.filled(shared, ~open, (from, e) => this.reachedAt(from) & this.coinOf(e));
      const triedBy = (from: number, e: number) => this.triedAt(from) & this.coinOf(e) & this.attempted(e);
      if (tried) openTried |= this.filled(shared, ~openTried, triedBy);
    }
    const grew = open !== reached[p] || (tried !== null && openTried !== tried[p]);
    reached[p] = open;
    if (tried) tried[p] = openTried;
    return grew;
  }

  /** The lanes among those wanted in which the inputs carry enough together. */
  private filled(inputs: readonly SharedInput[], wanted: number, carries: (from: number, e: number) => number): number {
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

  private reachedAt(from: number): number {
    return from === this.size ? -1 : this.words.reached[from];
  }

  private triedAt(from: number): number {
    return from === this.size ? -1 : this.words.tried![from];
  }

  private coinOf(e: number): number {
    if (this.coinMadeIn[e] === this.run) return this.coin[e];
    const { chance, gate, graph } = this.edges;
    const { blockLow, blockHigh, run } = this;
    let open = gate[e] === 0 ? -1 : this.gateOpen(gate[e], run, blockLow, blockHigh);
    if (open !== 0) {
      const { edgeKeys } = graph;
      open &= coinMask(this.figures.probability[chance[e]], edgeKeys[2 * e], edgeKeys[2 * e + 1], blockLow, blockHigh);
    }
    this.coin[e] = open;
    this.coinMadeIn[e] = run;
    return open;
  }

  /** The worlds in which the actor attempts what the edge asks for. */
  private attempted(e: number): number {
    const asked = this.edges.attempt[e];
    if (this.attemptMadeIn[asked] !== this.run) {
      const [low, high] = this.edges.attemptKey;
      this.attemptMask[asked] = coinMask(this.figures.attemptLevel![asked], low, high, this.blockLow, this.blockHigh);
      this.attemptMadeIn[asked] = this.run;
    }
    return this.attemptMask[asked];
  }
}

/** Steps from the source to each position. */
function breadthFirst(size: number, outputs: { start: Int32Array; edge: Int32Array }, to: Int32Array): Int32Array {
  const distance = new Int32Array(size + 1).fill(size + 1);
  const queue = [size];
  distance[size] = 0;
  for (const u of queue) {
    for (let i = outputs.start[u]; i < outputs.start[u + 1]; i++) {
      const v = to[outputs.edge[i]];
      if (distance[v] <= size) continue;
      distance[v] = distance[u] + 1;
      queue.push(v);
    }
  }
  return distance;
}

/** The edges that count, by their end `at`; the last row is the source's. Counting sort. */
function rowsAt(size: number, at: Int32Array, counts: (edge: number) => boolean) {
  const start = new Int32Array(size + 2);
  for (let e = 0; e < at.length; e++) if (counts(e)) start[at[e] + 1]++;
  for (let v = 0; v <= size; v++) start[v + 1] += start[v];
  const next = start.slice(0, size + 1);
  const edge = new Int32Array(start[size + 1]);
  for (let e = 0; e < at.length; e++) if (counts(e)) edge[next[at[e]]++] = e;
  return { start, edge };
}

function sharedInputs(
  start: Int32Array,
  edge: Int32Array,
  from: Int32Array,
  weight: Float64Array,
): ReadonlyMap<number, readonly SharedInput[]> {
  const found = new Map<number, SharedInput[]>();
  for (let p = 0; p < start.length - 1; p++) {
    const byInput = new Map<number, number[]>();
    for (let i = start[p]; i < start[p + 1]; i++) {
      if (weight[edge[i]] >= WEIGHT_THRESHOLD) continue;
      const edges = byInput.get(from[i]);
      if (edges) edges.push(edge[i]);
      else byInput.set(from[i], [edge[i]]);
    }
    if (byInput.size === 0) continue;
    const inputs = Array.from(byInput, ([input, edges]) => {
      edges.sort((a, b) => weight[b] - weight[a]);
      return { from: input, edges, shares: edges.map((e) => Math.round(weight[e] * SHARE_UNIT)) };
    });
    found.set(p, inputs);
  }
  return found;
}
