import type {
  ActorReach,
  EffectExposure,
  ElementExposure,
  ExposureGroup,
  LikelihoodRange,
  MissionScore,
} from '../../exposure-model/mission-score.ts';

/** Ranked exposures of these groups, most at risk first. */
export const ranked = (score: MissionScore, ...groups: ExposureGroup[]): ElementExposure[] =>
  score.exposures
    .filter((exposure) => exposure.rank !== null && groups.includes(exposure.group))
    .sort((a, b) => a.rank! - b.rank!);

/** The effect that an exposure is told by: the one with the most risk. Effects come worst first. */
export const leadingEffect = (exposure: ElementExposure): EffectExposure | null => exposure.effects[0] ?? null;

/** The likelihood of what may happen; null where nobody judged an attempt, and where the loss is a fact already. */
export const forecastOf = (effect: EffectExposure | null | undefined): LikelihoodRange | null =>
  effect?.likelihood && effect.likelihood.method !== 'standing-fact' ? effect.likelihood : null;

/** The effect of this kind, where some actor reaches it. */
export const effectOf = (exposure: ElementExposure | undefined, effect: EffectExposure['effect']) =>
  exposure?.effects.find((candidate) => candidate.effect === effect) ?? null;

/** Actors against one effect, the likeliest first; those whose attempt nobody judged come last, by reach. */
export const byLikelihood = (effect: EffectExposure): ActorReach[] =>
  [...effect.actors].sort(
    (a, b) => (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1) || b.reach.estimate - a.reach.estimate,
  );

/** The position of each element in the ranking, for references in tables and figures. */
export const exposuresByNode = (score: MissionScore): ReadonlyMap<number, ElementExposure> =>
  new Map(score.exposures.map((exposure) => [exposure.node, exposure]));
