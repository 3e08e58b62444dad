import type { LikelihoodRange } from '../../exposure-model/mission-score.ts';
import type { AnalysisInput } from '../analysis.ts';
import { effectOf, forecastOf } from '../reading/exposures.ts';
import type { DescribedGroup } from './people-reading.ts';

/** One actor against what is held on a group: the likeliest of the stores. */
interface ActorOnGroup {
  readonly store: number;
  /** Attempt and success; null: it has a way, and nobody judged whether it would try. */
  readonly range: LikelihoodRange | null;
}
export interface GroupReach {
  readonly byActor: ReadonlyMap<number, ActorOnGroup>;
  /** Joint over all actors, of the store that is likeliest to be disclosed. */
  readonly joint: { readonly store: number; readonly range: LikelihoodRange } | null;
}

/** Who reaches what is held on each group. Actors by their position in the graph. */
export function reachOfGroups(
  { score, exposureOf }: AnalysisInput,
  described: readonly DescribedGroup[],
): Map<number, GroupReach> {
  return new Map(
    described.map(({ node, stores }) => {
      const byActor = new Map<number, ActorOnGroup>();
      let joint: GroupReach['joint'] = null;
      for (const store of stores) {
        const effect = effectOf(exposureOf.get(store), 'DISCLOSED');
        const range = forecastOf(effect);
        if (range && range.estimate > (joint?.range.estimate ?? -1)) joint = { store, range };
        for (const { actor, likelihood } of effect?.actors ?? []) {
          const position = score.actors[actor]!.node;
          const known = byActor.get(position);
          if (!known || (likelihood?.estimate ?? -1) > (known.range?.estimate ?? -1)) {
            byActor.set(position, { store, range: likelihood });
          }
        }
      }
      return [node, { byActor, joint }];
    }),
  );
}

/** The likeliest loss with the actor who leads in it; null where none is judged to try. */
export function likeliestReach(reach: GroupReach | undefined) {
  if (!reach?.joint) return null;
  const [leader] = [...reach.byActor]
    .filter(([, one]) => one.store === reach.joint!.store)
    .sort(([, a], [, b]) => (b.range?.estimate ?? -1) - (a.range?.estimate ?? -1));
  const [fallback] = reach.byActor.keys();
  const actor = leader?.[0] ?? fallback;
  return actor === undefined ? null : { ...reach.joint, actor };
}
