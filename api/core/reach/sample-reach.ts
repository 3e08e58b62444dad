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
import type { ActorCampaign } from './actor-campaign.ts';
import { blockKey, LANES, laneCount } from './coin.ts';
import { SimulatedActor } from './simulated-actor.ts';

export interface SampleReachInput {
  /** Their graphs number the nodes alike. A judgement draw or what-if is a graph spread with other columns. */
  readonly graphs: readonly ActorCampaign[];
  readonly seed: number;
  readonly trials: number;
  /** First trial of this part, a multiple of 32; left out: 0. Parts add up to the same counts as one run. */
  readonly firstTrial?: number;
  /**
   * The actors of an earlier run, in the order of `graphs`, which are the same graphs under other figures: saves
   * laying them out again.
   */
  readonly reuse?: readonly SimulatedActor[];
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
  const actors = input.reuse ?? graphs.map((campaign) => new SimulatedActor(campaign));
  if (input.reuse) for (let a = 0; a < actors.length; a++) actors[a].reweigh(graphs[a]);
  const actorHits = actors.map(() => new Int32Array(count));
  const attemptHits = actors.map((actor) => (actor.attempts ? new Int32Array(count) : null));
  const jointHits = new Int32Array(count);
  const jointMask = new Int32Array(count);
  const jointTouched = new Int32Array(count);
  const firstBlock = firstTrial / LANES;
  let done = 0;
  for (let block = firstBlock; done < trials; block++) {
    const lanes = trials - done < LANES ? (1 << (trials - done)) - 1 : -1;
    const [blockLow, blockHigh] = blockKey(seed, block);
    let touched = 0;
    for (let a = 0; a < actors.length; a++) {
      const actor = actors[a];
      actor.simulate(blockLow, blockHigh);
      const attempted = attemptHits[a];
      for (let i = 0; i < actor.touchedCount; i++) {
        const v = actor.touched[i];
        const at = position[actor.graph.node[v]];
        if (at < 0) continue;
        actorHits[a][at] += laneCount(actor.reached[v] & lanes);
        const tried = actor.tried[v] & lanes;
        if (attempted === null || tried === 0) continue;
        attempted[at] += laneCount(tried);
        if (jointMask[at] === 0) jointTouched[touched++] = at;
        jointMask[at] |= tried;
      }
    }
    for (let i = 0; i < touched; i++) {
      jointHits[jointTouched[i]] += laneCount(jointMask[jointTouched[i]]);
      jointMask[jointTouched[i]] = 0;
    }
    done = Math.min(trials, done + LANES);
    input.onProgress?.(done, trials);
    if (input.shouldStop?.()) break;
  }
  if (watch) spreadToRepeats([jointHits, ...actorHits, ...attemptHits], watch, position);
  return { trials: done, actorHits, attemptHits, jointHits };
}

/** A node watched twice was counted at its last position only. */
function spreadToRepeats(columns: readonly (Int32Array | null)[], watch: Int32Array, position: Int32Array): void {
  for (const column of columns) {
    if (column) for (let i = 0; i < watch.length; i++) column[i] = column[position[watch[i]]];
  }
}
