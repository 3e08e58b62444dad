/**
 * Brings the worlds of an actor up to date after some of its edges changed, without simulating it again.
 *
 * Which states are open in a world is the least solution of: a state is open when an edge from an open state is, or
 * when the shares of such edges suffice. It is kept up as the facts of a logic program are under deletions and
 * insertions (delete and rederive: Gupta, Mumick and Subrahmanian 1993), 32 worlds a word, and of a word only the
 * worlds in which something turned:
 *  - an edge that is not as it was throws doubt on its end where it opened before and does not now, or the other way;
 *  - taken component by component, inputs first (Tarjan), a state is asked again in the worlds in doubt, and hands on
 *    where it came out differently;
 *  - on a cycle doubt spreads first to all that stood on what is in doubt, and is closed; then what still has an
 *    input opens again, and opens what follows. What the cycle alone held open stays closed.
 * Coins are hashes of names, so those of other edges are the same, and few of them are asked for.
 *
 * O(edges + nodes) once, then a block costs as much as turned in it.
 */
import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { type ClassedEdges, type ClassFigures, EdgeCoins } from './classed-edges.ts';
import { filledLanes } from './filled-lanes.ts';
import { PendingPlaces } from './pending-places.ts';
import { type EdgeChanges, type TurnedEdges, turnedEdges } from './turned-edges.ts';
import { type UpdateLayout, updateLayout } from './update-layout.ts';

/** Words of one block: the lanes in which each state is open, by position in the states of the actor. */
export interface BlockWords {
  readonly reached: Int32Array;
  /** In worlds in which it attempts; null where the attempt is not assessed. */
  readonly tried: Int32Array | null;
}

/** Stands for the lanes of attempts where none is assessed: it is never written to. */
const NO_WORDS = new Int32Array(0);

/** Members of a cycle gone back over before doubt is let spread. */
const MOST_SOUGHT = 32;

export class WorldUpdate {
  /** By position: 1 once a word of the state came out differently in some block. */
  readonly differs: Uint8Array;
  private readonly size: number;
  private readonly weight: Float64Array | null;
  private readonly layout: UpdateLayout;
  private readonly turned: TurnedEdges;
  private readonly coins: EdgeCoins;
  private readonly coinsBefore: EdgeCoins;
  /** Places to be looked at. */
  private readonly pending: PendingPlaces;
  /** By position, reached and tried one after the other: words before this block, lanes in doubt, lanes to hand on. */
  private readonly was: Int32Array;
  private readonly doubt: Int32Array;
  private readonly opened: Int32Array;
  /** The block in which a position was last looked at. */
  private readonly metIn: Int32Array;
  /** Lanes from which a way to a member in doubt is known, and the search in which that was found. */
  private readonly sought: Int32Array;
  private readonly soughtIn: Int32Array;
  private readonly queue: number[] = [];
  /** Positions that came out differently in this block. */
  private readonly turnedAt: Int32Array;
  private turnedCount = 0;
  private searches = 0;
  private run = 0;
  private reached: Int32Array = NO_WORDS;
  private tried: Int32Array = NO_WORDS;
  private attempts = false;

  /** `positionOf`: position of each node of the graph among the `size` states, -1 for the source. */
  constructor(edges: ClassedEdges, changes: EdgeChanges, positionOf: Int32Array, size: number) {
    this.size = size;
    this.weight = edges.graph.edgeWeight;
    this.layout = updateLayout(edges, positionOf, size);
    this.turned = turnedEdges(edges, changes, positionOf, size);
    this.coins = new EdgeCoins(edges);
    this.coinsBefore = new EdgeCoins(changes.lost);
    this.differs = new Uint8Array(size);
    this.pending = new PendingPlaces(size + 1);
    this.was = new Int32Array(2 * size);
    this.doubt = new Int32Array(2 * size);
    this.opened = new Int32Array(2 * size);
    this.metIn = new Int32Array(size);
    this.sought = new Int32Array(2 * size);
    this.soughtIn = new Int32Array(size);
    this.turnedAt = new Int32Array(size);
  }

  /** Takes the figures of one set of judgements, now and as they were; comes before the first block. */
  reweigh(figures: ClassFigures, before: ClassFigures): void {
    this.coins.reweigh(figures);
    this.coinsBefore.reweigh(before);
  }

  /**
   * Brings the words of one block up to date, in place. `gone`: those of starts that are no more, by their numbers.
   * `attemptedAlone`: the words of `reached` are those of worlds in which it attempts, and no others are asked for.
   */
  update(
    { reached, tried }: BlockWords,
    gone: BlockWords,
    [blockLow, blockHigh]: readonly [number, number],
    attemptedAlone = false,
  ): void {
    this.run++;
    this.turnedCount = 0;
    this.reached = reached;
    this.tried = tried ?? NO_WORDS;
    this.attempts = tried !== null;
    this.coins.nextBlock(blockLow, blockHigh, attemptedAlone);
    this.coinsBefore.nextBlock(blockLow, blockHigh, attemptedAlone);
    this.doubtWhatTurned(gone);
    const { first, last } = this.layout;
    // What a component leads to comes after it, so one walk meets all that is pending.
    for (let place = this.pending.next(0); place >= 0; place = this.pending.next(place)) {
      if (last[place] - first[place] > 1) this.solveCycle(first[place], last[place]);
      else this.solveAlone(place);
    }
  }

  /** Visits each position of which a word came out differently in the block brought up to date last. */
  eachTurned(visit: (position: number, was: number, is: number, wasTried: number, isTried: number) => void): void {
    const { turnedAt, was, reached, tried, attempts } = this;
    for (let i = 0; i < this.turnedCount; i++) {
      const p = turnedAt[i];
      visit(p, was[2 * p], reached[p], was[2 * p + 1], attempts ? tried[p] : 0);
    }
  }

  /** Throws doubt on the ends of changed edges, in the worlds in which they turned. */
  private doubtWhatTurned(gone: BlockWords): void {
    const { coins, coinsBefore, reached, tried, attempts } = this;
    const { from, to, before, now } = this.turned;
    for (let i = 0; i < from.length; i++) {
      const u = from[i];
      const p = to[i];
      const start = u < 0 ? gone.reached[-1 - u] : this.reachedAt(u);
      if (start === 0) continue;
      const was = before[i] < 0 ? 0 : coinsBefore.of(before[i]);
      const is = now[i] < 0 ? 0 : coins.of(now[i]);
      const turned = start & (was ^ is);
      if (turned === 0) continue;
      const lanes = turned & ((was & reached[p]) | (is & ~reached[p]));
      const startTried = u < 0 ? (gone.tried?.[-1 - u] ?? 0) : this.triedAt(u);
      let lanesTried = attempts ? turned & startTried & ((was & tried[p]) | (is & ~tried[p])) : 0;
      if (lanesTried !== 0) lanesTried &= now[i] < 0 ? coinsBefore.attempted(before[i]) : coins.attempted(now[i]);
      if ((lanes | lanesTried) !== 0) this.throwDoubt(p, lanes, lanesTried);
    }
  }

  private throwDoubt(p: number, lanes: number, lanesTried: number): void {
    this.meet(p);
    this.doubt[2 * p] |= lanes;
    this.doubt[2 * p + 1] |= lanesTried;
  }

  /** Keeps the words of a position before anything changes them, and marks it. */
  private meet(p: number): void {
    this.pending.mark(this.layout.place[p]);
    if (this.metIn[p] === this.run) return;
    this.metIn[p] = this.run;
    this.was[2 * p] = this.reached[p];
    this.was[2 * p + 1] = this.attempts ? this.tried[p] : 0;
    this.doubt[2 * p] = 0;
    this.doubt[2 * p + 1] = 0;
  }

  private solveAlone(place: number): void {
    this.pending.unmark(place);
    const p = this.layout.sequence[place];
    this.close(p);
    this.gather(p, this.doubt[2 * p], this.doubt[2 * p + 1]);
    this.handOn(p, place + 1);
  }

  private solveCycle(first: number, last: number): void {
    const { metIn, run, was, doubt, opened, reached, tried, attempts } = this;
    const { sequence } = this.layout;
    for (let at = this.pending.next(first); at >= 0 && at < last; at = this.pending.next(at)) {
      this.pending.unmark(at);
      at = this.spreadDoubt(sequence[at], first, last, at);
    }
    for (let at = first; at < last; at++) {
      const p = sequence[at];
      if (metIn[p] !== run) continue;
      this.gather(p, doubt[2 * p], doubt[2 * p + 1]);
      // What came from outside, and what opened again, may open others of the cycle.
      opened[2 * p] = reached[p] & (doubt[2 * p] | ~was[2 * p]);
      opened[2 * p + 1] = attempts ? tried[p] & (doubt[2 * p + 1] | ~was[2 * p + 1]) : 0;
      if ((opened[2 * p] | opened[2 * p + 1]) !== 0) this.pending.mark(at);
    }
    for (let at = this.pending.next(first); at >= 0 && at < last; at = this.pending.next(at)) {
      this.pending.unmark(at);
      at = this.spread(sequence[at], first, last, at);
    }
    for (let at = first; at < last; at++) if (metIn[sequence[at]] === run) this.handOn(sequence[at], last);
  }

  /** Closes a member of a cycle where it is in doubt, and doubts what it leads to; the lowest place marked or `at`. */
  private spreadDoubt(p: number, first: number, last: number, at: number): number {
    const { doubt, coins, reached, tried, attempts } = this;
    const { outStart, outEdge, outPlace, sequence } = this.layout;
    this.settle(p, first, last);
    const lanes = doubt[2 * p] & reached[p];
    const lanesTried = attempts ? doubt[2 * p + 1] & tried[p] : 0;
    this.close(p);
    let lowest = at;
    if ((lanes | lanesTried) === 0) return lowest;
    for (let i = outStart[p]; i < outStart[p + 1]; i++) {
      const place = outPlace[i];
      if (place < first || place >= last) continue;
      const q = sequence[place];
      const stood = lanes & reached[q];
      const stoodTried = attempts ? lanesTried & tried[q] : 0;
      if ((stood | stoodTried) === 0) continue;
      const coin = coins.of(outEdge[i]);
      const lost = stood & coin;
      const lostTried = (stoodTried & coin) === 0 ? 0 : stoodTried & coin & coins.attempted(outEdge[i]);
      if ((lost | lostTried) === 0) continue;
      this.throwDoubt(q, lost, lostTried);
      if (place < lowest) lowest = place;
    }
    return lowest;
  }

  /**
   * Takes back the doubt about a member of a cycle in worlds in which open edges lead to it from an input outside:
   * looked for from the member backwards, over a few members, since most have such a way and it is short.
   */
  private settle(p: number, first: number, last: number): void {
    const { doubt, coins, weight, reached, tried, attempts, sought, soughtIn } = this;
    const { inStart, inEdge, inFrom, place } = this.layout;
    let left = doubt[2 * p] & reached[p];
    let leftTried = attempts ? doubt[2 * p + 1] & tried[p] : 0;
    const asked = left;
    const askedTried = leftTried;
    const search = ++this.searches;
    const { queue } = this;
    queue.length = 0;
    queue.push(p);
    soughtIn[p] = search;
    sought[2 * p] = left;
    sought[2 * p + 1] = leftTried;
    for (let head = 0; head < queue.length && head < MOST_SOUGHT && (left | leftTried) !== 0; head++) {
      const q = queue[head];
      for (let i = inStart[q]; i < inStart[q + 1]; i++) {
        const e = inEdge[i];
        if (weight !== null && weight[e] < WEIGHT_THRESHOLD) continue;
        const u = inFrom[i];
        const known = left & sought[2 * q] & this.reachedAt(u);
        const knownTried = leftTried === 0 ? 0 : leftTried & sought[2 * q + 1] & this.triedAt(u);
        if ((known | knownTried) === 0) continue;
        const coin = coins.of(e);
        const open = known & coin;
        const openTried = (knownTried & coin) === 0 ? 0 : knownTried & coin & coins.attempted(e);
        if ((open | openTried) === 0) continue;
        if (place[u] < first || place[u] >= last) {
          left &= ~open;
          leftTried &= ~openTried;
          continue;
        }
        if (soughtIn[u] !== search) {
          soughtIn[u] = search;
          sought[2 * u] = 0;
          sought[2 * u + 1] = 0;
        }
        if (((open & ~sought[2 * u]) | (openTried & ~sought[2 * u + 1])) === 0) continue;
        sought[2 * u] |= open;
        sought[2 * u + 1] |= openTried;
        queue.push(u);
      }
    }
    doubt[2 * p] &= ~(asked & ~left);
    doubt[2 * p + 1] &= ~(askedTried & ~leftTried);
  }

  /** Opens what a member of a cycle leads to in it, where it opened itself; the lowest place marked or `at`. */
  private spread(p: number, first: number, last: number, at: number): number {
    const { opened, coins, reached, tried, attempts } = this;
    const { outStart, outEdge, outPlace, sequence, shared } = this.layout;
    const lanes = opened[2 * p];
    const lanesTried = opened[2 * p + 1];
    opened[2 * p] = 0;
    opened[2 * p + 1] = 0;
    let lowest = at;
    for (let i = outStart[p]; i < outStart[p + 1]; i++) {
      const place = outPlace[i];
      if (place < first || place >= last) continue;
      const q = sequence[place];
      const wanted = lanes & ~reached[q];
      const wantedTried = attempts ? lanesTried & ~tried[q] : 0;
      if ((wanted | wantedTried) === 0) continue;
      const coin = coins.of(outEdge[i]);
      const gained = wanted & coin;
      const gainedTried = (wantedTried & coin) === 0 ? 0 : wantedTried & coin & coins.attempted(outEdge[i]);
      if ((gained | gainedTried) === 0) continue;
      if (this.metIn[q] !== this.run) {
        this.meet(q);
        opened[2 * q] = 0;
        opened[2 * q + 1] = 0;
      }
      const open = reached[q];
      const openTried = attempts ? tried[q] : 0;
      if (shared.has(q)) this.gather(q, gained, gainedTried);
      else this.openIn(q, gained, gainedTried);
      opened[2 * q] |= reached[q] & ~open;
      if (attempts) opened[2 * q + 1] |= tried[q] & ~openTried;
      if ((opened[2 * q] | opened[2 * q + 1]) === 0) continue;
      this.pending.mark(place);
      if (place < lowest) lowest = place;
    }
    return lowest;
  }

  /** Tells what follows outside of the component, from this place on, where a position came out differently. */
  private handOn(p: number, outside: number): void {
    const { was, coins, reached, tried, attempts } = this;
    const turned = reached[p] ^ was[2 * p];
    const turnedTried = attempts ? tried[p] ^ was[2 * p + 1] : 0;
    if ((turned | turnedTried) === 0) return;
    this.differs[p] = 1;
    this.turnedAt[this.turnedCount++] = p;
    const { outStart, outEdge, outPlace, sequence, shared } = this.layout;
    const gained = turned & reached[p];
    const gainedTried = attempts ? turnedTried & tried[p] : 0;
    for (let i = outStart[p]; i < outStart[p + 1]; i++) {
      const place = outPlace[i];
      if (place < outside) continue;
      const q = sequence[place];
      // Gains matter where it is closed, losses where it is open.
      let lanes = (gained & ~reached[q]) | (turned & ~gained & reached[q]);
      let lanesTried = attempts ? (gainedTried & ~tried[q]) | (turnedTried & ~gainedTried & tried[q]) : 0;
      if ((lanes | lanesTried) === 0) continue;
      const coin = coins.of(outEdge[i]);
      lanes &= coin;
      lanesTried &= coin;
      if (lanesTried !== 0) lanesTried &= coins.attempted(outEdge[i]);
      if ((lanes | lanesTried) === 0) continue;
      if (shared.has(q)) this.throwDoubt(q, lanes, lanesTried);
      else {
        this.throwDoubt(q, lanes & ~gained, lanesTried & ~gainedTried);
        this.openIn(q, lanes & gained, lanesTried & gainedTried);
      }
    }
  }

  private openIn(p: number, lanes: number, lanesTried: number): void {
    this.reached[p] |= lanes;
    if (this.attempts) this.tried[p] |= lanesTried;
  }

  private close(p: number): void {
    this.reached[p] &= ~this.doubt[2 * p];
    if (this.attempts) this.tried[p] &= ~this.doubt[2 * p + 1];
  }

  /** Opens a position in those of the lanes in which its inputs are open by now. */
  private gather(p: number, lanes: number, lanesTried: number): void {
    const { coins, weight, reached, tried, attempts } = this;
    const { inStart, inEdge, inFrom } = this.layout;
    const shared = this.layout.shared.get(p);
    let left = lanes & ~reached[p];
    let leftTried = attempts ? lanesTried & ~tried[p] : 0;
    const asked = left;
    const askedTried = leftTried;
    for (let i = inStart[p]; i < inStart[p + 1] && (left | leftTried) !== 0; i++) {
      const e = inEdge[i];
      if (shared && weight![e] < WEIGHT_THRESHOLD) continue;
      const wanted = left & this.reachedAt(inFrom[i]);
      const wantedTried = leftTried === 0 ? 0 : leftTried & this.triedAt(inFrom[i]);
      if ((wanted | wantedTried) === 0) continue;
      const coin = coins.of(e);
      left &= ~(wanted & coin);
      if ((wantedTried & coin) !== 0) leftTried &= ~(wantedTried & coin & coins.attempted(e));
    }
    if (shared && left !== 0) left &= ~filledLanes(shared, left, (from, e) => this.reachedAt(from) & coins.of(e));
    if (shared && leftTried !== 0) {
      const triedBy = (from: number, e: number) => this.triedAt(from) & coins.of(e) & coins.attempted(e);
      leftTried &= ~filledLanes(shared, leftTried, triedBy);
    }
    this.openIn(p, asked & ~left, askedTried & ~leftTried);
  }

  private reachedAt(from: number): number {
    return from === this.size ? -1 : this.reached[from];
  }

  private triedAt(from: number): number {
    return from === this.size ? -1 : this.tried[from];
  }
}
