import type { ActorGraph } from './actor-graph.ts';
import type { ActorShape } from './actor-shape.ts';
import type { AttackModel } from './attack-model.ts';
import type { ValuedRun } from './edge-chances.ts';
import type { JointHits } from './joint-worlds.ts';
import type { ActorWorlds } from './open-worlds.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import type { WorldHits } from './world-hits.ts';

/** What one actor reaches. Columns stand by position in `states`. */
export interface ActorSimulation extends WorldHits {
  readonly shape: ActorShape;
  readonly graph: ActorGraph;
  /** States it may reach at all, ascending, and the position of each state among them (-1: none). */
  readonly states: Int32Array;
  readonly positionOf: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Null where they are too many to keep. */
  readonly worlds: ActorWorlds | null;
  /** What it takes over from an earlier simulation; null: all is worked out anew. */
  readonly takenOver: TakenOver | null;
}

export interface TakenOver {
  /** Position of the actor among those of the earlier simulation. */
  readonly actor: number;
  /** Position of each state among those of the actor there; -1: worked out anew. */
  readonly from: Int32Array;
}

export interface SimulatedMission extends JointHits {
  readonly model: AttackModel;
  /** Values and chances of the main run, then of each draw of the judgements. */
  readonly runs: readonly ValuedRun[];
  readonly plan: SamplingPlan;
  readonly trials: number;
  /** Trials of each full part of the main run. */
  readonly partTrials: number;
  readonly draws: number;
  readonly drawTrials: number;
  readonly actors: readonly ActorSimulation[];
}
