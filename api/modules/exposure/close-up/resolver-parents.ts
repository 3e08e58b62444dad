import type { CloseUp } from '../../../exposure-model/close-up/close-up.ts';
import type { WhyNot } from '../../../exposure-model/close-up/why-not.ts';
import type { ScoredMission } from '../scored-mission.ts';

/** What the resolvers of a close look are handed. */
export interface CloseUpParent {
  scored: ScoredMission;
  closeUp: CloseUp;
}
export interface WhyNotParent {
  scored: ScoredMission;
  found: WhyNot;
}
export interface TornadoParent {
  scored: ScoredMission;
  tornado: NonNullable<CloseUp['tornado']>;
}
export interface ChokePointsParent {
  scored: ScoredMission;
  points: NonNullable<CloseUp['chokePoints']>;
}
