import type { HarmAxis, StateEffect } from '../../graph-schema/values.ts';
import type { EffectExposure, LikelihoodRange, MissionScore } from '../exposure-model/mission-score.ts';

/** One thing that may happen to one element, as a theme or a shared factor looks at it. */
export interface Pick {
  readonly node: number;
  readonly effect: EffectExposure;
  /** Of all assessed actors together, or of one actor alone; null: nobody judged the attempt. */
  readonly likelihood: LikelihoodRange | null;
  /** The actor whose reach it is, by its node; null: all of them together. */
  readonly actor: number | null;
}

/** The pick that leads, without positions: what outlives the graph that it was read from. */
export interface Leading {
  readonly node: number;
  readonly actor: number | null;
  readonly effect: StateEffect;
  readonly likelihood: { readonly estimate: number; readonly low: number; readonly high: number };
}

/** Every effect of every element that something reaches, all actors together. */
export const allPicks = (score: MissionScore, isWanted: (node: number, effect: StateEffect) => boolean): Pick[] =>
  score.exposures.flatMap(({ node, effects }) =>
    effects
      .filter(({ effect }) => isWanted(node, effect))
      .map((effect) => ({ node, effect, likelihood: effect.likelihood, actor: null })),
  );

/**
 * The same for some actors, each alone: the joint figure of several of them is not in a score. The likeliest of them
 * alone is a lower bound of it.
 */
export function picksOfActors(
  score: MissionScore,
  actors: ReadonlySet<number>,
  isWanted: (node: number, effect: StateEffect) => boolean = () => true,
): Pick[] {
  return score.exposures.flatMap(({ node, effects }) =>
    effects
      .filter(({ effect }) => isWanted(node, effect))
      .flatMap((effect) =>
        effect.actors.flatMap(({ actor, likelihood }) => {
          const own = score.actors[actor]!.node;
          return actors.has(own) ? [{ node, effect, likelihood, actor: own }] : [];
        }),
      ),
  );
}

/**
 * The pick with most risk (likelihood × harm units on the heaviest of the axes); where none is rated, the likeliest.
 * A risk always goes before a likelihood without one, because a rating is somebody's judgement that it matters. Ties go
 * to the likelier, then to the first. Null: there is none whose attempt was judged. O(picks).
 */
export function leadingOf(picks: readonly Pick[], axes: readonly HarmAxis[]): Leading | null {
  let best: { pick: Pick; likelihood: LikelihoodRange; risk: number } | null = null;
  for (const pick of picks) {
    const { likelihood } = pick;
    if (!likelihood) continue;
    const units = Math.max(0, ...axes.map((axis) => pick.effect.harm[axis]?.units ?? 0));
    const risk = likelihood.estimate * units;
    if (!best || risk > best.risk || (risk === best.risk && likelihood.estimate > best.likelihood.estimate)) {
      best = { pick, likelihood, risk };
    }
  }
  if (!best) return null;
  const { estimate, low, high } = best.likelihood;
  const { node, actor, effect } = best.pick;
  return { node, actor, effect: effect.effect, likelihood: { estimate, low, high } };
}
