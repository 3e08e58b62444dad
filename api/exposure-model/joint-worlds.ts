import { laneCount } from '../core/reach/coin.ts';
import { drawOf, lanesOf, type SamplingPlan } from './sampling-plan.ts';

/** Worlds in which some actor attempts and a state is open, counted. */
export interface JointHits {
  readonly jointHits: Int32Array;
  /** Of each full part of the main run. */
  readonly partJointHits: readonly Int32Array[];
  /** Hits of draw d at state s stand at d · states + s. */
  readonly drawJointHits: Uint16Array;
}

/** Counts of an earlier simulation, and the state there of each state that is open in the same worlds; -1: none. */
export interface KnownJointHits {
  readonly before: JointHits;
  readonly from: Int32Array;
}

/** One row after another of worlds in which an actor attempts, by position in its states; done with before the next. */
export type TriedRows = (row: number) => Int32Array;

/** In which worlds some actor attempts and a state is open. Only states whose counts are not known have a column. */
export class JointWorlds {
  private readonly plan: SamplingPlan;
  private readonly stateCount: number;
  private readonly known: KnownJointHits | null;
  private readonly worlds: Int32Array;
  /** State of each column, and column of each state or -1. */
  private readonly states: Int32Array;
  private readonly columnOf: Int32Array;

  constructor(plan: SamplingPlan, stateCount: number, known: KnownJointHits | null) {
    this.plan = plan;
    this.stateCount = stateCount;
    this.known = known;
    this.columnOf = new Int32Array(stateCount).fill(-1);
    const fresh: number[] = [];
    for (let state = 0; state < stateCount; state++) {
      if (!known || known.from[state] < 0) this.columnOf[state] = fresh.push(state) - 1;
    }
    this.states = Int32Array.from(fresh);
    this.worlds = new Int32Array(plan.rows * fresh.length);
  }

  /** Joins the worlds in which one actor attempts, by position in its states. */
  add(states: Int32Array, tried: TriedRows): void {
    const { plan, worlds, columnOf } = this;
    const wanted: number[] = [];
    for (let i = 0; i < states.length; i++) if (columnOf[states[i]] >= 0) wanted.push(i);
    const positions = Int32Array.from(wanted);
    const columns = positions.map((i) => columnOf[states[i]]);
    if (positions.length === 0) return;
    for (let row = 0; row < plan.rows; row++) {
      const [words, to] = [tried(row), row * this.states.length];
      for (let k = 0; k < positions.length; k++) worlds[to + columns[k]] |= words[positions[k]];
    }
  }

  hits(): JointHits {
    const { plan, stateCount, states, worlds } = this;
    const jointHits = new Int32Array(stateCount);
    const partJointHits = Array.from({ length: plan.parts }, () => new Int32Array(stateCount));
    const drawJointHits = new Uint16Array(plan.draws * stateCount);
    this.takeOver({ jointHits, partJointHits, drawJointHits });
    for (let row = 0; row < plan.rows; row++) {
      const lanes = lanesOf(plan, row);
      const draw = drawOf(plan, row);
      const part = draw < 0 ? partJointHits[Math.floor(row / plan.partBlocks)] : undefined;
      for (let column = 0; column < states.length; column++) {
        const word = worlds[row * states.length + column] & lanes;
        if (word === 0) continue;
        const hits = laneCount(word);
        const state = states[column];
        if (draw >= 0) drawJointHits[draw * stateCount + state] += hits;
        else {
          jointHits[state] += hits;
          if (part) part[state] += hits;
        }
      }
    }
    return { jointHits, partJointHits, drawJointHits };
  }

  private takeOver({ jointHits, partJointHits, drawJointHits }: JointHits): void {
    if (!this.known) return;
    const { before, from } = this.known;
    const was = before.jointHits.length;
    for (let state = 0; state < from.length; state++) {
      const at = from[state];
      if (at < 0) continue;
      jointHits[state] = before.jointHits[at];
      for (let p = 0; p < partJointHits.length; p++) partJointHits[p][state] = before.partJointHits[p][at];
      for (let d = 0; d < this.plan.draws; d++) {
        drawJointHits[d * this.stateCount + state] = before.drawJointHits[d * was + at];
      }
    }
  }
}
