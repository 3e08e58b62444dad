import { laneCount } from '../core/reach/coin.ts';
import type { ActorWorlds } from './open-worlds.ts';
import { drawOf, lanesOf, type SamplingPlan } from './sampling-plan.ts';

/** Hits of one actor, by position in its states. */
export interface WorldHits {
  /** In the run at the mean judgements. */
  readonly hits: Int32Array;
  /** Hits of draw d at states[i] stand at d · states.length + i. Empty in a simulation for a comparison alone. */
  readonly drawHits: Uint16Array;
  /** In worlds in which it attempts; null where the attempt is not assessed. */
  readonly attemptHits: Int32Array | null;
  readonly drawAttemptHits: Uint16Array | null;
}

/** Hits of an earlier simulation, and the position there of each state: -1 where its worlds are new. */
export interface KnownHits {
  readonly before: WorldHits;
  readonly from: Int32Array;
}

/** Counts the worlds of an actor with so many states. O(rows · new states + draws · states). */
export function worldHits(plan: SamplingPlan, size: number, worlds: ActorWorlds, known: KnownHits | null): WorldHits {
  const fresh: number[] = [];
  for (let i = 0; i < size; i++) if (!known || known.from[i] < 0) fresh.push(i);
  const positions = Int32Array.from(fresh);
  const hits = known ? movedHits(plan, known.before, known.from, false) : noHits(plan, size, worlds.tried !== null);
  addHits(plan, size, worlds.reached, positions, hits.hits, hits.drawHits);
  if (worlds.tried) addHits(plan, size, worlds.tried, positions, hits.attemptHits!, hits.drawAttemptHits!);
  return hits;
}

const noHits = (plan: SamplingPlan, size: number, attempts: boolean): WorldHits => ({
  hits: new Int32Array(size),
  drawHits: new Uint16Array(plan.draws * size),
  attemptHits: attempts ? new Int32Array(size) : null,
  drawAttemptHits: attempts ? new Uint16Array(plan.draws * size) : null,
});

/** Earlier hits in the places of later states; what is new stands at 0. `comparedAlone`: without `drawHits`. */
export function movedHits(
  plan: SamplingPlan,
  { hits, drawHits, attemptHits, drawAttemptHits }: WorldHits,
  from: Int32Array,
  comparedAlone: boolean,
): WorldHits {
  return {
    hits: moved(hits, from),
    drawHits: comparedAlone ? new Uint16Array(0) : movedDraws(drawHits, from, plan.draws),
    attemptHits: attemptHits && moved(attemptHits, from),
    drawAttemptHits: drawAttemptHits && movedDraws(drawAttemptHits, from, plan.draws),
  };
}

function addHits(
  plan: SamplingPlan,
  size: number,
  column: Int32Array,
  positions: Int32Array,
  main: Int32Array,
  drawn: Uint16Array,
): void {
  for (let row = 0; row < plan.rows; row++) {
    const lanes = lanesOf(plan, row);
    const draw = drawOf(plan, row);
    const into: Int32Array | Uint16Array = draw < 0 ? main : drawn;
    const to = draw < 0 ? 0 : draw * size;
    for (let k = 0; k < positions.length; k++) {
      const i = positions[k];
      const word = column[row * size + i] & lanes;
      if (word !== 0) into[to + i] += laneCount(word);
    }
  }
}

function moved(column: Int32Array, from: Int32Array): Int32Array {
  const now = new Int32Array(from.length);
  for (let i = 0; i < from.length; i++) if (from[i] >= 0) now[i] = column[from[i]];
  return now;
}

function movedDraws(column: Uint16Array, from: Int32Array, draws: number): Uint16Array {
  const was = draws === 0 ? 0 : column.length / draws;
  const now = new Uint16Array(draws * from.length);
  for (let d = 0; d < draws; d++) {
    for (let i = 0; i < from.length; i++) if (from[i] >= 0) now[d * from.length + i] = column[d * was + from[i]];
  }
  return now;
}
