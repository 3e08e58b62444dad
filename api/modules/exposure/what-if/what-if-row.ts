import type { ElementExposure } from '../../../exposure-model/mission-score.ts';
import type { EffectComparison, ElementComparison, Pair } from '../../../exposure-model/what-if/score-comparison.ts';

type Side = keyof Pair<unknown>;

const both = <T>(value: T | null): Pair<T> => ({ before: value, after: value });

/** The effect that is worst on one side of the comparison; null where nothing happens to the element there. */
export function worstEffect({ effects, leadingAxis }: ElementComparison, side: Side): EffectComparison | null {
  const weight = ({ risk, likelihood }: EffectComparison): number =>
    likelihood[side] === null ? -1 : ((leadingAxis && risk[leadingAxis][side]?.estimate) ?? 0);
  const worst = effects.reduce<EffectComparison | null>((most, own) => {
    return most === null || weight(own) > weight(most) ? own : most;
  }, null);
  return worst && worst.likelihood[side] !== null ? worst : null;
}

/** An exposure that no change moves, as a comparison. */
export function unmoved(exposure: ElementExposure): ElementComparison {
  const { elementKey, node, group, rank, leadingAxis, risk } = exposure;
  const pairs = <T>(of: { persons: T | null; mandate: T | null; operations: T | null; privacy: T | null }) => ({
    persons: both(of.persons),
    mandate: both(of.mandate),
    operations: both(of.operations),
    privacy: both(of.privacy),
  });
  return {
    elementKey,
    node,
    group,
    presence: 'KEPT',
    rank: both(rank),
    leadingAxis,
    risk: pairs(risk),
    effects: exposure.effects.map((effect) => ({
      effect: effect.effect,
      likelihood: both(effect.likelihood),
      reach: both(effect.largestReach),
      harm: effect.harm,
      risk: pairs(effect.risk),
      basis: 'AS_SCORED',
    })),
    change: 0,
    likelihoodChange: 0,
  };
}
