import { actorBefore } from './actor-before.ts';
import type { KnownWorlds } from './actor-run.ts';
import { type ActorShape, weighedPart } from './actor-shape.ts';
import type { AttackModel } from './attack-model.ts';
import { type ChangedEdges, changedEdges, type ModelChange } from './model-change.ts';
import type { ActorWorlds } from './open-worlds.ts';
import type { SamplingPlan } from './sampling-plan.ts';
import type { ActorSimulation, SimulatedMission } from './simulated-mission.ts';
import { positionsBefore, worldsTakenOver } from './taken-over.ts';

/** A simulation of an earlier model, and what of that model stands in the later one. */
export interface EarlierSimulation {
  readonly mission: SimulatedMission;
  readonly change: ModelChange;
}

/** What is known of an actor from an earlier simulation. */
export interface KnownActor extends ChangedEdges {
  readonly before: ActorSimulation;
  readonly worlds: ActorWorlds;
  /** Its position among the actors there. */
  readonly actor: number;
  /** Position of each state among its states there; -1: it did not reach it. */
  readonly from: Int32Array;
  /** Whether nothing is new to it, so that its worlds are as they were. */
  readonly isWhole: boolean;
  /** Whether nothing is lost to it either, so that all stands where it stood. */
  readonly isSame: boolean;
}

export function knownActor(
  { mission, change }: EarlierSimulation,
  model: AttackModel,
  shape: ActorShape,
  states: Int32Array,
): KnownActor | null {
  const actor = change.earlierActor[shape.actor];
  const before = actor < 0 ? undefined : mission.actors[actor];
  if (!before?.worlds) return null;
  const changed = changedEdges(change, model, shape, before.shape);
  if (!changed) return null;
  const from = positionsBefore(states, change.earlierState, before);
  const isWhole = changed.fresh.length + changed.lost.length === 0 && !from.includes(-1);
  const isSame =
    isWhole && states.length === before.states.length && shape.modelEdge.length === before.shape.modelEdge.length;
  return { before, worlds: before.worlds, actor, from, isWhole, isSame, ...changed };
}

/** What a run of the actor takes over. For a comparison alone nothing is written, so that nothing need be copied. */
export function knownWorlds(
  { before, worlds, from, isSame, fresh, lost }: KnownActor,
  { mission, change }: EarlierSimulation,
  positionOf: Int32Array,
  plan: SamplingPlan,
  comparedAlone: boolean,
): KnownWorlds {
  const size = before.states.length;
  const lostBefore = actorBefore(
    {
      model: weighedPart(mission.model),
      runs: mission.runs,
      shape: before.shape,
      positionOf: before.positionOf,
      stateCount: size,
      worlds,
      rows: plan.rows,
    },
    lost,
    change.laterState,
    positionOf,
  );
  const hits = hitsOf(before);
  return {
    fresh,
    lost: lostBefore,
    ...(comparedAlone
      ? { worlds: null, before: { worlds, size, from, hits } }
      : // Nothing is written to worlds that are the same in the same places, so they are shared.
        { worlds: isSame ? worlds : worldsTakenOver(worlds, size, from, plan.rows), before: null }),
  };
}

export const hitsOf = ({ hits, drawHits, attemptHits, drawAttemptHits }: ActorSimulation) => ({
  hits,
  drawHits,
  attemptHits,
  drawAttemptHits,
});
