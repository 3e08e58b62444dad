import type { UnknownWeight } from '../../exposure-model/weigh-unknowns.ts';
import type { ScoredMission } from './scored-mission.ts';

/** An unknown with what it would move, in a sentence. */
export function unknownView(scored: ScoredMission, { largest, ...weight }: UnknownWeight) {
  const { moved, results } = weight;
  const actor = largest && scored.score.actors[largest.actor];
  return {
    ...weight,
    sentence: `If these turned out for the worse, ${moved} of ${results} results would move by more than five in a hundred.`,
    largest:
      largest && actor
        ? { ...largest, element: scored.pointerTo(largest.node), actor: scored.pointerTo(actor.node) }
        : null,
  };
}
