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

/**
 * Counts the worlds of an actor with so many states; for a comparison alone, in the draws only those in which it
 * attempts. O(rows · new states + draws · states).
 */
export function worldHits(
  plan: SamplingPlan,
  size: number,
  worlds: ActorWorlds,
  known: KnownHits | null,
  comparedAlone: boolean,
): WorldHits {
  const fresh: number[] = [];
  for (let i = 0; i < size; i++) if (!known || known.from[i] < 0) fresh.push(i);
  const positions = Int32Array.from(fresh);
  const count = (column: Int32Array, main: Int32Array | null, drawn: Uint16Array | null, draws: number) => {
    const counted = {
      main: main && known ? moved(main, known.from) : new Int32Array(size),
      drawn: drawn && known ? movedDraws(drawn, known.from, draws) : new Uint16Array(draws * size),
    };
    addHits(plan, size, column, positions, counted);
    return counted;
  };
  const { draws } = plan;
  const before = known?.before;
  const own = count(worlds.reached, before?.hits ?? null, before?.drawHits ?? null, comparedAlone ? 0 : draws);
  const attempted =
    worlds.tried && count(worlds.tried, before?.attemptHits ?? null, before?.drawAttemptHits ?? null, draws);
  return {
    hits: own.main,
    drawHits: own.drawn,
    attemptHits: attempted?.main ?? null,
    drawAttemptHits: attempted?.drawn ?? null,
  };
}

interface Counted {
  readonly main: Int32Array;
  readonly drawn: Uint16Array;
}

function addHits(plan: SamplingPlan, size: number, column: Int32Array, positions: Int32Array, counted: Counted): void {
  const rows = counted.drawn.length === 0 ? plan.mainBlocks : plan.rows;
  for (let row = 0; row < rows; row++) {
    const lanes = lanesOf(plan, row);
    const draw = drawOf(plan, row);
    const into: Int32Array | Uint16Array = draw < 0 ? counted.main : counted.drawn;
    const to = draw < 0 ? 0 : draw * size;
    for (let k = 0; k < positions.length; k++) {
      const i = positions[k];
      const word = column[row * size + i] & lanes;
      if (word !== 0) into[to + i] += laneCount(word);
    }
  }
}

/** A column in the order of later states; what is new stands at 0. */
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
