import type { HarmAxis } from '../../../graph-schema/values.ts';
import { HARM_AXES } from '../../../graph-schema/values.ts';
import type {
  ActorReach,
  EffectExposure,
  ElementExposure,
  ExposureGroup,
  MissionScore,
} from '../../exposure-model/mission-score.ts';

/** Ranked exposures of these groups, most at risk first. */
export const ranked = (score: MissionScore, ...groups: ExposureGroup[]): ElementExposure[] =>
  score.exposures
    .filter((exposure) => exposure.rank !== null && groups.includes(exposure.group))
    .sort((a, b) => a.rank! - b.rank!);

const largestRisk = (effect: EffectExposure, axis: HarmAxis | null): number =>
  Math.max(-1, ...(axis ? [axis] : HARM_AXES).map((one) => effect.risk[one]?.estimate ?? -1));

/**
 * The effect that an exposure is told by: of those with a stated likelihood the one with the most risk on the
 * leading axis; loss of custody only where there is nothing else, because it is a fact and has a section of its own.
 */
export function leadingEffect(exposure: ElementExposure): EffectExposure | null {
  const forecast = exposure.effects.filter((effect) => effect.likelihood !== null && effect.effect !== 'OUT_OF_CUSTODY');
  const candidates = forecast.length > 0 ? forecast : exposure.effects;
  return candidates.reduce<EffectExposure | null>((best, effect) => {
    if (best === null) return effect;
    return largestRisk(effect, exposure.leadingAxis) > largestRisk(best, exposure.leadingAxis) ? effect : best;
  }, null);
}

/** The effect of this kind, where some actor reaches it. */
export const effectOf = (exposure: ElementExposure | undefined, effect: EffectExposure['effect']) =>
  exposure?.effects.find((candidate) => candidate.effect === effect) ?? null;

/** Actors against one effect, the likeliest first; those whose attempt nobody judged come last, by reach. */
export const byLikelihood = (effect: EffectExposure): ActorReach[] =>
  [...effect.actors].sort(
    (a, b) =>
      (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1) || b.reach.estimate - a.reach.estimate,
  );

/** The position of each element in the ranking, for references in tables and figures. */
export const exposuresByNode = (score: MissionScore): ReadonlyMap<number, ElementExposure> =>
  new Map(score.exposures.map((exposure) => [exposure.node, exposure]));
