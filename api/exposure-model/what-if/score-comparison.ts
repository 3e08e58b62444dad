import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import type { ByAxis } from '../by-axis.ts';
import type { EffectHarm, ExposureGroup, LikelihoodRange, RiskRange } from '../mission-score.ts';

/** Before and after. Null is *not assessed* or not reached by an assessed actor; never zero. */
export interface Pair<T> {
  readonly before: T | null;
  readonly after: T | null;
}

export interface EffectComparison {
  readonly effect: StateEffect;
  readonly likelihood: Pair<LikelihoodRange>;
  /** The largest reach of any actor, given an attempt: also of those whose intent nobody judged. */
  readonly reach: Pair<number>;
  /** Harm by axis; where the effect was there before, as rated before: a change moves likelihoods, not ratings. */
  readonly harm: ByAxis<EffectHarm | null>;
  readonly risk: ByAxis<Pair<RiskRange>>;
  /**
   * How the figure after was got. AS_SCORED: as the score has it. SAME_WORLDS: the two scores used different methods,
   * so that the difference is counted in the worlds both saw. HELD: it would have moved against what the changes can
   * do, by the way controls of a class are counted, and stays as before.
   */
  readonly basis: 'AS_SCORED' | 'SAME_WORLDS' | 'HELD';
}

export interface ElementComparison {
  readonly elementKey: string;
  /** Position in the changed graph, which is the position in the graph before for all but new elements. */
  readonly node: number;
  readonly group: ExposureGroup;
  /** GONE: no longer there, so that nothing is said of it after. NEW: made by the changes. */
  readonly presence: 'KEPT' | 'GONE' | 'NEW';
  readonly rank: Pair<number>;
  /** The axis with the largest risk before, or after where it is new. */
  readonly leadingAxis: HarmAxis | null;
  readonly risk: ByAxis<Pair<RiskRange>>;
  readonly effects: readonly EffectComparison[];
  /** The largest change of risk over the axes, in harm units a year; negative: lower. */
  readonly change: number;
  /** The largest change of likelihood over the effects, rated or not; of reach where no intent was judged. */
  readonly likelihoodChange: number;
}

export interface TotalComparison {
  readonly risk: Pair<RiskRange>;
  readonly rated: Pair<number>;
  readonly reachedButUnrated: Pair<number>;
}
export type TotalsByAxis = ByAxis<TotalComparison>;

export interface ScoreComparison {
  /** Elements of which any figure changed, most first. */
  readonly elements: readonly ElementComparison[];
  /** How many elements have a row and did not change. */
  readonly unchanged: number;
  readonly totals: { readonly information: TotalsByAxis; readonly tasks: TotalsByAxis };
  /** Effects whose figures were held or counted in the worlds both saw, see `EffectComparison.basis`. */
  readonly held: number;
  readonly counted: number;
  readonly trials: number;
  readonly seed: number;
}
