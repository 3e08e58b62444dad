import type { ActorScore, EffectExposure, ElementExposure, ExposurePath } from '../../exposure-model/mission-score.ts';
import type { ScoredMission } from './scored-mission.ts';

/** What resolvers of these types are handed: a part of a score with the score it is part of. */
export interface ExposureParent {
  scored: ScoredMission;
  exposure: ElementExposure;
}
export interface EffectParent extends ExposureParent {
  effect: EffectExposure;
}
export interface PathParent {
  scored: ScoredMission;
  path: ExposurePath;
}
export interface ActorParent {
  scored: ScoredMission;
  actor: ActorScore;
}
export type { ScoredMission as ScoreParent } from './scored-mission.ts';
