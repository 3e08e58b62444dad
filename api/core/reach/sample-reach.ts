/**
 * Monte Carlo reach of several actors in one joint simulation, all targets at once.
 *
 * Each block holds 32 worlds, one a bit. Within a block the set of worlds in which a node is open spreads
 * forward until nothing changes; an edge's coins are made when a world first asks for them (see `coin.ts`).
 * Edges, causes and attempts with the same key have the same coin for every actor, so shared edges, controls
 * and causes are shared in the joint figures. Same seed, same counts: for any order of edges, and for blocks
 * split over threads by `firstTrial`.
 *
 * Cost: trials/32 · (edges reached · about 7 words + edges reached · a few visits); no allocation a block.
 */
import type { Gate } from '../graph/attack-graph.ts';
import type { ActorCampaign } from './actor-campaign.ts';
import { blockKey, coinMask, LANES, laneCount } from './coin.ts';
import { type SampledGraph, SHARES_NEEDED, sampledGraph } from './sampled-graph.ts';

export interface SampleReachInput {
  /** Their graphs number the nodes alike. A judgement draw or what-if is a graph spread with other columns. */
  readonly graphs: readonly ActorCampaign[];
  readonly seed: number;
  readonly trials: number;
  /** First trial of this part, a multiple of 32; left out: 0. Parts add up to the same counts as one run. */
  readonly firstTrial?: number;
  /** Nodes to count; left out: all, by node. */
  readonly watch?: Int32Array;
  readonly onProgress?: (trialsDone: number, trials: number) => void;
  /** Asked after each block. */
  readonly shouldStop?: () => boolean;
}

export interface SampledReach {
  /** Trials done; fewer than asked only after a stop. */
  readonly trials: number;
  /** For each actor and watched node: trials in which the node is open, if the actor attempts. */
  readonly actorHits: readonly Int32Array[];
  /** For each actor: trials in which it attempts and the node is open; null where the attempt is not assessed. */
  readonly attemptHits: readonly (Int32Array | null)[];
  /** Trials in which some actor attempts and the node is open; actors without an assessed attempt do not count. */
  readonly jointHits: Int32Array;
}

export function sampleReach(input: SampleReachInput): SampledReach {
  const { graphs, seed, trials, watch, firstTrial = 0 } = input;
  if (firstTrial % LANES !== 0) throw new RangeError(`The first trial ${firstTrial} is not a multiple of ${LANES}`);
  const nodeCount = graphs.reduce((most, { graph }) => Math.max(most, graph.nodeCount), 0);
  const count = watch ? watch.length : nodeCount;
  const position = new Int32Array(nodeCount).fill(-1);
  for (let i = 0; i < count; i++) position[watch ? watch[i] : i] = i;
  const actors = graphs.map((campaign) => simulatedActor(campaign, position, count));
  const jointHits = new Int32Array(count);
  const jointMask = new Int32Array(count);
  const jointTouched = new Int32Array(count);
  const firstBlock = firstTrial / LANES;
  let done = 0;
  for (let block = firstBlock; done < trials; block++) {
    const lanes = trials - done < LANES ? (1 << (trials - done)) - 1 : -1;
    const [blockLow, blockHigh] = blockKey(seed, block);
    let touched = 0;
    for (const actor of actors) {
      actor.run(blockLow, blockHigh);
      touched = actor.count(lanes, jointMask, jointTouched, touched);
    }
    for (let i = 0; i < touched; i++) {
      jointHits[jointTouched[i]] += laneCount(jointMask[jointTouched[i]]);
      jointMask[jointTouched[i]] = 0;
    }
    done = Math.min(trials, done + LANES);
    input.onProgress?.(done, trials);
    if (input.shouldStop?.()) break;
  }
  if (watch)
    spreadToRepeats([jointHits, ...actors.flatMap((actor) => [actor.hits, actor.attemptHits])], watch, position);
  return {
    trials: done,
    actorHits: actors.map((actor) => actor.hits),
    attemptHits: actors.map((actor) => actor.attemptHits),
    jointHits,
  };
}

/** A node watched twice was counted at its last position only. */
function spreadToRepeats(columns: readonly (Int32Array | null)[], watch: Int32Array, position: Int32Array): void {
  for (const column of columns) {
    if (column) for (let i = 0; i < watch.length; i++) column[i] = column[position[watch[i]]];
  }
}

/** The worlds of one block in which each gate is open, each cause and gate decided once, when first asked for. */
function gateMasks(gates: readonly Gate[], causeKeys: Uint32Array) {
  const mask = new Int32Array(gates.length);
  const decidedIn = new Int32Array(gates.length);
  const terms = new Map<string, number>();
  const termCause: number[] = [];
  const termLevel: number[] = [];
  const gateTerms = gates.map((gate) =>
    gate.map((alternative) =>
      Int32Array.from(alternative, ({ cause, level }) => {
        const name = `${cause} ${level}`;
        let term = terms.get(name);
        if (term === undefined) {
          term = termCause.push(cause) - 1;
          termLevel.push(level);
          terms.set(name, term);
        }
        return term;
      }),
    ),
  );
  const termMask = new Int32Array(termCause.length);
  const termDecidedIn = new Int32Array(termCause.length);
  return (gate: number, run: number, blockLow: number, blockHigh: number): number => {
    if (decidedIn[gate] === run) return mask[gate];
    let open = 0;
    for (const alternative of gateTerms[gate]) {
      let all = -1;
      for (let i = 0; i < alternative.length && all !== 0; i++) {
        const term = alternative[i];
        if (termDecidedIn[term] !== run) {
          const cause = termCause[term];
          const [low, high] = [causeKeys[2 * cause], causeKeys[2 * cause + 1]];
          termMask[term] = coinMask(termLevel[term], low, high, blockLow, blockHigh);
          termDecidedIn[term] = run;
        }
        all &= termMask[term];
      }
      open |= all;
    }
    decidedIn[gate] = run;
    mask[gate] = open;
    return open;
  };
}

interface SimulatedActor {
  readonly hits: Int32Array;
  readonly attemptHits: Int32Array | null;
  run(blockLow: number, blockHigh: number): void;
  /** Adds the block's hits and its attempted worlds to the joint ones; returns the length of the touched list. */
  count(lanes: number, jointMask: Int32Array, jointTouched: Int32Array, touched: number): number;
}

function simulatedActor(campaign: ActorCampaign, position: Int32Array, watchCount: number): SimulatedActor {
  const graph: SampledGraph = sampledGraph(campaign);
  const { start, to, probability, keyLow, keyHigh, gate, levels, shares } = graph;
  const attemptKey = campaign.attempt?.key ?? null;
  const gateOpen = gateMasks(campaign.graph.gates, campaign.graph.causeKeys);
  const nodeCount = graph.node.length;
  const hits = new Int32Array(watchCount);
  const attemptHits = attemptKey ? new Int32Array(watchCount) : null;
  // Worlds in which a node is open (reached), and in which it is open by edges that the actor attempts (tried).
  const reached = new Int32Array(nodeCount);
  const tried = new Int32Array(nodeCount);
  const coin = new Int32Array(to.length);
  const coinMadeIn = new Int32Array(to.length);
  const levelMask = new Int32Array(levels.length);
  const pending = new Int32Array((nodeCount + 31) >>> 5);
  const touched = new Int32Array(nodeCount);
  const arrival = shares ? thresholdArrivals(graph) : null;
  let touchedCount = 0;
  let run = 0;

  return {
    hits,
    attemptHits,

    run(blockLow, blockHigh) {
      run++;
      for (let i = 0; i < touchedCount; i++) {
        reached[touched[i]] = 0;
        tried[touched[i]] = 0;
      }
      levelMask[0] = -1;
      if (attemptKey) {
        for (let i = 1; i < levels.length; i++) {
          levelMask[i] = coinMask(levels[i], attemptKey[0], attemptKey[1], blockLow, blockHigh);
        }
      }
      reached[0] = -1;
      tried[0] = attemptKey ? -1 : 0;
      touched[0] = 0;
      touchedCount = 1;
      // Nodes stand in breadth-first order. Sweeps in that order, each node once its bit is pending, gather what
      // arrives from nearer nodes before a node is visited; a first-in first-out queue took 1.6 times as long.
      pending[0] = 1;
      let lowest = pending.length;
      let word = 0;
      while (true) {
        if (pending[word] === 0) {
          if (++word < pending.length) continue;
          if (lowest === pending.length) break;
          word = lowest;
          lowest = pending.length;
          continue;
        }
        const u = (word << 5) + 31 - Math.clz32(pending[word] & -pending[word]);
        pending[word] &= pending[word] - 1;
        const from = reached[u];
        const fromTried = tried[u];
        for (let i = start[u]; i < start[u + 1]; i++) {
          const v = to[i];
          const wanted = from & ~reached[v];
          const wantedTried = fromTried & ~tried[v] & levelMask[graph.attempt[i]];
          if ((wanted | wantedTried) === 0) continue;
          if (coinMadeIn[i] !== run) {
            coinMadeIn[i] = run;
            let open = gate[i] === 0 ? -1 : gateOpen(gate[i], run, blockLow, blockHigh);
            if (open !== 0) open &= coinMask(probability[i], keyLow[i], keyHigh[i], blockLow, blockHigh);
            coin[i] = open;
          }
          let gained = wanted & coin[i];
          let gainedTried = wantedTried & coin[i];
          if (arrival !== null && (gained | gainedTried) !== 0) {
            gained = arrival(0, v, i, gained, run);
            gainedTried = arrival(1, v, i, gainedTried, run);
          }
          if ((gained | gainedTried) === 0) continue;
          if ((reached[v] | tried[v]) === 0) touched[touchedCount++] = v;
          reached[v] |= gained;
          tried[v] |= gainedTried;
          pending[v >>> 5] |= 1 << (v & 31);
          if (v >>> 5 < word && v >>> 5 < lowest) lowest = v >>> 5;
        }
      }
    },

    count(lanes, jointMask, jointTouched, length) {
      let joint = length;
      for (let i = 0; i < touchedCount; i++) {
        const v = touched[i];
        const at = position[graph.node[v]];
        if (at < 0) continue;
        hits[at] += laneCount(reached[v] & lanes);
        const attempted = tried[v] & lanes;
        if (attemptHits === null || attempted === 0) continue;
        attemptHits[at] += laneCount(attempted);
        if (jointMask[at] === 0) jointTouched[joint++] = at;
        jointMask[at] |= attempted;
      }
      return joint;
    },
  };
}

/**
 * Adds up, lane by lane, what has arrived at nodes that need several inputs. `arrival(layer, node, position,
 * lanes, run)` returns the lanes in which the node opens now; layer 0 is reach, layer 1 reach by attempt.
 */
function thresholdArrivals({ shares }: SampledGraph) {
  const { firstSlot, endSlot, slotShare, thresholdOf, thresholdCount } = shares!;
  const layers = [0, 1].map(() => ({
    sum: new Float64Array(thresholdCount * LANES),
    arrived: new Int32Array(slotShare.length),
    arrivedIn: new Int32Array(slotShare.length),
    summedIn: new Int32Array(thresholdCount),
  }));
  return (layer: number, v: number, i: number, lanes: number, run: number): number => {
    // An edge without slots carries the whole weight.
    if (firstSlot[i] === endSlot[i] || lanes === 0) return lanes;
    const { sum, arrived, arrivedIn, summedIn } = layers[layer];
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
