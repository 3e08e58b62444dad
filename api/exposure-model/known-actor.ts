import { type ActorBefore, actorBefore } from './actor-before.ts';
import type { KnownWorlds } from './actor-run.ts';
import type { ActorShape } from './actor-shape.ts';
import type { AttackModel } from './attack-model.ts';
import { type ChangedEdges, changedEdges, type ModelChange } from './model-change.ts';
import type { ActorWorlds } from './open-worlds.ts';
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

/** What a run of an actor takes over from. */
interface TakenFrom extends Pick<ActorBefore, 'model' | 'runs'>, Pick<ModelChange, 'laterState'> {
  /** Position of each state by now. */
  readonly positionOf: Int32Array;
  readonly rows: number;
  readonly comparedAlone: boolean;
}

/** For a comparison alone nothing is written, so that nothing need be copied. */
export function knownWorlds(
  { before, worlds, from, isSame, fresh, lost }: KnownActor,
  { model, runs, laterState, positionOf, rows, comparedAlone }: TakenFrom,
): KnownWorlds {
  const size = before.states.length;
  const was = { model, runs, shape: before.shape, positionOf: before.positionOf, stateCount: size, worlds, rows };
  return {
    fresh,
    lost: actorBefore(was, lost, laterState, positionOf),
    ...(comparedAlone
      ? { worlds: null, before: { worlds, size, from, hits: hitsOf(before) } }
      : // Nothing is written to worlds that are the same in the same places, so they are shared.
        { worlds: isSame ? worlds : worldsTakenOver(worlds, size, from, rows), before: null }),
  };
}

export const hitsOf = ({ hits, drawHits, attemptHits, drawAttemptHits }: ActorSimulation) => ({
  hits,
  drawHits,
  attemptHits,
  drawAttemptHits,
});
