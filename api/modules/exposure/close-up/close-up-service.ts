import type { StateEffect } from '../../../../graph-schema/values.ts';
import type { CloseUp } from '../../../exposure-model/close-up/close-up.ts';
import type { Outranking } from '../../../exposure-model/close-up/outranks.ts';
import type { WhyNot } from '../../../exposure-model/close-up/why-not.ts';
import type { EffectExposure } from '../../../exposure-model/mission-score.ts';
import { AppError } from '../../base/app-error.ts';
import type { ExposureService } from '../exposure-service.ts';
import type { ScoredMission } from '../scored-mission.ts';

export type Axis = 'persons' | 'mandate' | 'operations' | 'privacy';

export interface ExposureName {
  readonly element: string;
  readonly effect: StateEffect;
}

/** Looks closely at single exposures. */
export function createCloseUpService({ exposure }: { exposure: ExposureService }) {
  const effectOf = (scored: ScoredMission, { element, effect }: ExposureName): EffectExposure | undefined =>
    scored.exposureOf(element)?.effects.find((own) => own.effect === effect);

  return {
    /** Null when no actor reaches it. */
    async closeUp(
      missionId: string,
      name: ExposureName,
      asOf?: string | null,
    ): Promise<{ scored: ScoredMission; closeUp: CloseUp } | null> {
      const scored = await exposure.scored(missionId, asOf);
      const effect = effectOf(scored, name);
      return effect ? { scored, closeUp: await scored.ask('closeUp', { state: effect.state }) } : null;
    },

    /** Null where either is reached by nobody whose attempt is assessed, or carries no harm rating on the axis. */
    async outranks(
      missionId: string,
      one: ExposureName,
      other: ExposureName,
      axis: Axis,
      asOf?: string | null,
    ): Promise<{ scored: ScoredMission; found: Outranking; one: number; other: number } | null> {
      const scored = await exposure.scored(missionId, asOf);
      const [first, second] = [effectOf(scored, one), effectOf(scored, other)];
      const [units, otherUnits] = [first?.harm[axis]?.units, second?.harm[axis]?.units];
      if (!first || !second || units === undefined || otherUnits === undefined) return null;
      const about = { one: { state: first.state, units }, other: { state: second.state, units: otherUnits } };
      const found = await scored.ask('outranks', about);
      const nodeOf = ({ element }: ExposureName) => scored.exposureOf(element)!.node;
      return found && { scored, found, one: nodeOf(one), other: nodeOf(other) };
    },

    /** Throws NOT_FOUND where the mission has no such actor or element. */
    async whyNot(
      missionId: string,
      actorKey: string,
      name: ExposureName,
      asOf?: string | null,
    ): Promise<{ scored: ScoredMission; found: WhyNot }> {
      const scored = await exposure.scored(missionId, asOf);
      const actor = scored.score.actors.findIndex(({ elementKey }) => elementKey === actorKey);
      const node = scored.graph.nodeKey.indexOf(name.element);
      if (actor < 0 || node < 0) {
        throw new AppError('NOT_FOUND', 'There is no such actor or element, or it is not yours to see.');
      }
      return { scored, found: await scored.ask('whyNot', { actor, node, effect: name.effect }) };
    },
  };
}
export type CloseUpService = ReturnType<typeof createCloseUpService>;
