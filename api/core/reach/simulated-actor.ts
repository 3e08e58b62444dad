import type { ActorCampaign } from './actor-campaign.ts';
import { coinMask } from './coin.ts';
import { type GateMasks, gateMasks } from './gate-masks.ts';
import { attemptLevels, type SampledGraph, sampledGraph } from './sampled-graph.ts';
import { type ThresholdArrivals, thresholdArrivals } from './threshold-arrivals.ts';

/** One actor in one block of 32 worlds after another. Nodes and positions are those of its `SampledGraph`. */
export class SimulatedActor {
  readonly graph: SampledGraph;
  /** The worlds in which each node is open if the actor attempts, and in which it attempts and the node is open. */
  readonly reached: Int32Array;
  readonly tried: Int32Array;
  /** The nodes open in any world of the block: the first `touchedCount`. */
  readonly touched: Int32Array;
  touchedCount = 0;
  /** False: the attempt is not assessed, and `tried` stays empty. */
  readonly attempts: boolean;

  private readonly attemptKey: readonly [number, number];
  private gateOpen: GateMasks;
  private readonly arrivals: ThresholdArrivals | null;
  private readonly triedArrivals: ThresholdArrivals | null;
  private readonly coin: Int32Array;
  private readonly coinMadeIn: Int32Array;
  private levels: Float64Array;
  private levelMask: Int32Array;
  private readonly pending: Int32Array;
  private run = 0;
  private blockLow = 0;
  private blockHigh = 0;

  constructor(campaign: ActorCampaign) {
    this.graph = sampledGraph(campaign);
    const { node, to, shares } = this.graph;
    this.attempts = campaign.attempt !== null;
    this.attemptKey = campaign.attempt?.key ?? [0, 0];
    this.gateOpen = gateMasks(campaign.graph);
    this.arrivals = shares && thresholdArrivals(shares);
    this.triedArrivals = shares && thresholdArrivals(shares);
    this.reached = new Int32Array(node.length);
    this.tried = new Int32Array(node.length);
    this.touched = new Int32Array(node.length);
    this.coin = new Int32Array(to.length);
    this.coinMadeIn = new Int32Array(to.length);
    this.levels = attemptLevels(this.graph, campaign.attempt, 1);
    this.levelMask = new Int32Array(this.levels.length);
    this.pending = new Int32Array((node.length + 31) >>> 5);
  }

  /**
   * Takes other figures on the same edges: chances, gates and levels of attempt, as a draw of the judgements
   * gives them. The next block starts afresh. O(edges reached), a fraction of making the actor again.
   */
  reweigh({ graph, attempt }: ActorCampaign): void {
    const { edge, probability, gate } = this.graph;
    for (let i = 0; i < edge.length; i++) {
      probability[i] = graph.edgeProbability[edge[i]];
      gate[i] = graph.edgeGate[edge[i]];
    }
    this.levels = attemptLevels(this.graph, attempt, this.levels.length);
    if (this.levels.length !== this.levelMask.length) this.levelMask = new Int32Array(this.levels.length);
    this.gateOpen = gateMasks(graph);
  }

  /** Spreads from the source until nothing changes in any of the block's worlds. */
  simulate(blockLow: number, blockHigh: number): void {
    this.begin(blockLow, blockHigh);
    const { reached, tried, touched, pending, levelMask, coin, coinMadeIn, run, arrivals, triedArrivals } = this;
    const { start, to, attempt } = this.graph;
    const wordCount = pending.length;
    let touchedCount = this.touchedCount;
    // Nodes stand in breadth-first order. Sweeps in that order, each node once its bit is pending, gather what
    // arrives from nearer nodes before a node is visited; a first-in first-out queue took 1.6 times as long.
    let lowest = wordCount;
    let word = 0;
    while (true) {
      if (pending[word] === 0) {
        if (++word < wordCount) continue;
        if (lowest === wordCount) break;
        word = lowest;
        lowest = wordCount;
        continue;
      }
      const u = (word << 5) + 31 - Math.clz32(pending[word] & -pending[word]);
      pending[word] &= pending[word] - 1;
      const from = reached[u];
      const fromTried = tried[u];
      for (let i = start[u]; i < start[u + 1]; i++) {
        const v = to[i];
        const wanted = from & ~reached[v];
        const wantedTried = fromTried === 0 ? 0 : fromTried & ~tried[v] & levelMask[attempt[i]];
        if ((wanted | wantedTried) === 0) continue;
        const open = coinMadeIn[i] === run ? coin[i] : this.makeCoin(i);
        let gained = wanted & open;
        let gainedTried = wantedTried & open;
        if (arrivals !== null) {
          gained = arrivals(v, i, gained, run);
          gainedTried = triedArrivals!(v, i, gainedTried, run);
        }
        if ((gained | gainedTried) === 0) continue;
        if ((reached[v] | tried[v]) === 0) touched[touchedCount++] = v;
        reached[v] |= gained;
        tried[v] |= gainedTried;
        pending[v >>> 5] |= 1 << (v & 31);
        if (v >>> 5 < word && v >>> 5 < lowest) lowest = v >>> 5;
      }
    }
    this.touchedCount = touchedCount;
  }

  /** The worlds in which the edge at a position is open, whether or not its start is. */
  openEdge(position: number): number {
    return this.coinMadeIn[position] === this.run ? this.coin[position] : this.makeCoin(position);
  }

  /** The worlds in which the actor attempts what the edge asks for. */
  attemptedEdge(position: number): number {
    return this.levelMask[this.graph.attempt[position]];
  }

  private begin(blockLow: number, blockHigh: number): void {
    this.run++;
    this.blockLow = blockLow;
    this.blockHigh = blockHigh;
    for (let i = 0; i < this.touchedCount; i++) {
      this.reached[this.touched[i]] = 0;
      this.tried[this.touched[i]] = 0;
    }
    this.levelMask[0] = -1;
    const [low, high] = this.attemptKey;
    for (let i = 1; i < this.levelMask.length; i++) {
      this.levelMask[i] = coinMask(this.levels, i, low, high, blockLow, blockHigh);
    }
    // The source comes first, and is open in every world.
    this.reached[0] = -1;
    this.tried[0] = this.attempts ? -1 : 0;
    this.touched[0] = 0;
    this.touchedCount = 1;
    this.pending[0] |= 1;
  }

  private makeCoin(i: number): number {
    const { gate, probability, keyLow, keyHigh } = this.graph;
    const { run, blockLow, blockHigh } = this;
    let open = gate[i] === 0 ? -1 : this.gateOpen(gate[i], run, blockLow, blockHigh);
    if (open !== 0) open &= coinMask(probability, i, keyLow[i], keyHigh[i], blockLow, blockHigh);
    this.coin[i] = open;
    this.coinMadeIn[i] = run;
    return open;
  }
}
