import { laneCount } from '../core/reach/coin.ts';
import type { WorldUpdate } from '../core/reach/world-update.ts';
import { type ActorRunInput, eachRow, type KnownWorlds, type WorldsBefore, worldUpdate } from './actor-run.ts';
import { GrowingColumn } from './growing-column.ts';
import { type ActorWorlds, worldsInRow } from './open-worlds.ts';
import { drawOf, lanesOf, type SamplingPlan } from './sampling-plan.ts';
import { placedRows } from './taken-over.ts';
import { movedHits, type WorldHits } from './world-hits.ts';

/** Words of worlds in which the actor attempts that came out differently, row by row. */
export interface TurnedWords {
  /** Those of row r stand from start[r] up to start[r + 1]. */
  readonly start: Int32Array;
  /** Position of the state, and its word as it is. */
  readonly position: Int32Array;
  readonly word: Int32Array;
}

/** What a comparison reads of an actor's worlds. */
export interface TurnedWorlds {
  readonly hits: WorldHits;
  readonly words: TurnedWords;
}

/**
 * Brings the worlds of an actor up to date a row at a time, and keeps of each row what turned: for a score that no
 * other goes on from. In the draws it asks for worlds alone in which the actor attempts, as bars are read from them.
 * Worlds of a large actor take megabytes to copy; a row stays in the cache of the processor.
 */
export function turnedWorlds(
  input: ActorRunInput,
  known: KnownWorlds,
  { worlds, size: was, from, hits }: WorldsBefore,
): { turned: TurnedWorlds; differs: Uint8Array } {
  const { plan, states } = input;
  const size = states.length;
  const { update, reweigh } = worldUpdate(input, known);
  const { goneWorlds } = known.lost;
  const goneCount = goneWorlds.reached.length / plan.rows;
  const place = placedRows(was, from);
  const reached = new Int32Array(size);
  const tried = worlds.tried && new Int32Array(size);
  const count = new TurnedCount(plan, movedHits(plan, hits, from, true), size);
  eachRow(input, reweigh, (row, key) => {
    const gone = worldsInRow(goneWorlds, row, goneCount);
    if (tried) place(worlds.tried!, row, tried);
    if (row < plan.mainBlocks) {
      place(worlds.reached, row, reached);
      update.update({ reached, tried }, gone, key);
      count.mainRow(row, update);
    } else if (tried) {
      update.update({ reached: tried, tried: null }, attemptedOf(gone), key, true);
      count.drawnRow(row, update);
    }
    count.endRow(row);
  });
  return { turned: count.turned(), differs: update.differs };
}

/** Worlds in which it attempts, as if it attempted in no others. */
const attemptedOf = ({ reached, tried }: ActorWorlds): ActorWorlds => ({ reached: tried ?? reached, tried: null });

/** Counts what turns, row after row. */
class TurnedCount {
  private readonly plan: SamplingPlan;
  private readonly size: number;
  private readonly hits: WorldHits;
  private readonly start: Int32Array;
  private readonly position = new GrowingColumn();
  private readonly word = new GrowingColumn();

  /** `hits`: as they were, to be kept up in place. */
  constructor(plan: SamplingPlan, hits: WorldHits, size: number) {
    this.plan = plan;
    this.hits = hits;
    this.size = size;
    this.start = new Int32Array(plan.rows + 1);
  }

  mainRow(row: number, update: WorldUpdate): void {
    const lanes = lanesOf(this.plan, row);
    const { hits, attemptHits } = this.hits;
    update.eachTurned((p, was, is, wasTried, isTried) => {
      hits[p] += laneCount(is & lanes) - laneCount(was & lanes);
      if (!attemptHits || wasTried === isTried) return;
      attemptHits[p] += laneCount(isTried & lanes) - laneCount(wasTried & lanes);
      this.keep(p, isTried);
    });
  }

  drawnRow(row: number, update: WorldUpdate): void {
    const drawn = this.hits.drawAttemptHits!;
    const at = drawOf(this.plan, row) * this.size;
    update.eachTurned((p, was, is) => {
      drawn[at + p] += laneCount(is) - laneCount(was);
      this.keep(p, is);
    });
  }

  endRow(row: number): void {
    this.start[row + 1] = this.position.length;
  }

  turned(): TurnedWorlds {
    const words = { start: this.start, position: this.position.toArray(), word: this.word.toArray() };
    return { hits: this.hits, words };
  }

  private keep(position: number, word: number): void {
    this.position.push(position);
    this.word.push(word);
  }
}
