import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { UnknownWeight } from '../../exposure-model/weigh-unknowns.ts';
import type { ScoredMission } from './scored-mission.ts';

/** An unknown with what it would move, in a sentence. */
export function unknownView(
  scored: ScoredMission,
  { largest, ...weight }: UnknownWeight,
  { sentences }: AssessmentCatalogue,
) {
  const { moved, results } = weight;
  const actor = largest && scored.score.actors[largest.actor];
  return {
    ...weight,
    sentence: sentences.unknown(moved, results),
    largest:
      largest && actor
        ? { ...largest, element: scored.pointerTo(largest.node), actor: scored.pointerTo(actor.node) }
        : null,
  };
}
