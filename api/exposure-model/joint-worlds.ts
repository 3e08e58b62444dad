import { laneCount } from '../core/reach/coin.ts';
import { drawOf, lanesOf, type SamplingPlan } from './sampling-plan.ts';

/** In which worlds some actor attempts and a state is open. */
export class JointWorlds {
  private readonly plan: SamplingPlan;
  private readonly stateCount: number;
  private readonly worlds: Int32Array;

  constructor(plan: SamplingPlan, stateCount: number) {
    this.plan = plan;
    this.stateCount = stateCount;
    this.worlds = new Int32Array(plan.rows * stateCount);
  }

  /** Joins one actor's worlds, by position in its states; null: its attempt is not assessed. */
  add(states: Int32Array, tried: Int32Array | null): void {
    if (!tried) return;
    for (let row = 0; row < this.plan.rows; row++) {
      const [from, to] = [row * states.length, row * this.stateCount];
      for (let i = 0; i < states.length; i++) this.worlds[to + states[i]] |= tried[from + i];
    }
  }

  hits(): {
    readonly jointHits: Int32Array;
    readonly partJointHits: readonly Int32Array[];
    readonly drawJointHits: Uint16Array;
  } {
    const { plan, stateCount, worlds } = this;
    const jointHits = new Int32Array(stateCount);
    const partJointHits = Array.from({ length: plan.parts }, () => new Int32Array(stateCount));
    const drawJointHits = new Uint16Array(plan.draws * stateCount);
    for (let row = 0; row < plan.rows; row++) {
      const lanes = lanesOf(plan, row);
      const draw = drawOf(plan, row);
      const part = draw < 0 ? partJointHits[Math.floor(row / plan.partBlocks)] : undefined;
      for (let state = 0; state < stateCount; state++) {
        const word = worlds[row * stateCount + state] & lanes;
        if (word === 0) continue;
        const hits = laneCount(word);
        if (draw >= 0) drawJointHits[draw * stateCount + state] += hits;
        else {
          jointHits[state] += hits;
          if (part) part[state] += hits;
        }
      }
    }
    return { jointHits, partJointHits, drawJointHits };
  }
}
