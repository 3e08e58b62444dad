/**
 * The sampled worlds in which one target is open, one bit a world: what `sampleReach` counts, kept apart so that
 * actors can be joined, left out or looked at again under other figures without running the others.
 *
 * Starts from whichever end asks for fewer edges (`smaller-side.ts`); from the target of a large graph that is often
 * a small part of it. The first run notes the edges that any world asked for: figures that differ on the other edges
 * only give the same bits, since a world never looks at those.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { blockKey, LANES, laneCount } from './coin.ts';
import { SimulatedActor } from './simulated-actor.ts';
import { smallerSide } from './smaller-side.ts';

export class TargetWorlds {
  /** World 32·b + i is bit i of word b, under the figures that this was made with. */
  readonly open: Int32Array;
  /** By edge of the graph: 1 where some world of that run asked for it. */
  readonly asked: Uint8Array;
  private readonly actor: SimulatedActor;
  private readonly seed: number;
  private readonly trials: number;
  private readonly end: number;

  constructor(graph: AttackGraph, target: number, seed: number, trials: number) {
    this.seed = seed;
    this.trials = trials;
    const side = smallerSide(graph, target, seed);
    this.actor = new SimulatedActor({ graph: side.graph, attempt: null });
    this.end = this.actor.graph.node.indexOf(side.target);
    this.asked = new Uint8Array(graph.edgeFrom.length);
    this.open = this.run(0, trials, true);
  }

  /**
   * The worlds under other figures on the same edges: probabilities, gates and levels. An edge that could never open
   * before stays closed. Other worlds than those of the first run, if so asked; `firstTrial` is a multiple of 32.
   */
  under(graph: AttackGraph, firstTrial = 0, trials = this.trials): Int32Array {
    // Only figures are read here; which end the walk starts from was settled when the actor was laid out.
    this.actor.reweigh({ graph, attempt: null });
    return this.run(firstTrial, trials, false);
  }

  private run(firstTrial: number, trials: number, noteAsked: boolean): Int32Array {
    if (firstTrial % LANES !== 0) throw new RangeError(`The first trial ${firstTrial} is not a multiple of ${LANES}`);
    const { actor, seed, end } = this;
    const { start, edge } = actor.graph;
    const met = new Uint8Array(noteAsked ? actor.graph.node.length : 0);
    const words = new Int32Array(Math.ceil(trials / LANES));
    for (let block = 0; block < words.length; block++) {
      actor.simulate(...blockKey(seed, firstTrial / LANES + block));
      words[block] = end < 0 ? 0 : actor.reached[end];
      if (noteAsked) for (let i = 0; i < actor.touchedCount; i++) met[actor.touched[i]] = 1;
    }
    if (trials % LANES !== 0) words[words.length - 1] &= (1 << (trials % LANES)) - 1;
    met.forEach((isMet, v) => {
      if (isMet) for (let i = start[v]; i < start[v + 1]; i++) this.asked[edge[i]] = 1;
    });
    return words;
  }
}

/** Number of worlds in a mask. */
export function worldCount(words: Int32Array): number {
  let count = 0;
  for (const word of words) count += laneCount(word);
  return count;
}

/** Worlds that are in any of the masks. */
export function anyWorld(masks: readonly Int32Array[], wordCount: number): Int32Array {
  const union = new Int32Array(wordCount);
  for (const words of masks) for (let b = 0; b < wordCount; b++) union[b] |= words[b];
  return union;
}
