import type { CauseTerm } from '../core/graph/attack-graph.ts';
import { afterControls, type ControlEffect } from '../core/scoring/controls.ts';
import type { AttackModel, ControlTerm } from './attack-model.ts';

/**
 * The chance of every profile of a model under one set of values of its judgements. Edge e of the model has those of
 * profile `edges.chance[e]`.
 */
export interface EdgeChances {
  /** Of the own coin of an edge with this profile. */
  readonly ownByProfile: Float64Array;
  /** Common-mode causes of an edge with a profile; most have none, and are left out. Causes are positions in the model. */
  readonly commonByProfile: ReadonlyMap<number, readonly CauseTerm[]>;
}

/** Values of the judgements in one run of a score, and what they make of the edges. */
export interface ValuedRun {
  readonly values: Float64Array;
  readonly chances: EdgeChances;
}

/** The mean of every judgement: the values that an estimate stands on. */
export const meanValues = (model: AttackModel): Float64Array =>
  Float64Array.from(model.judgements, ({ value }) => value);

/** What one control does to an edge under these values. */
export const controlEffect = (term: ControlTerm, values: Float64Array): ControlEffect => ({
  controlClass: term.controlClass,
  stops: (term.coverageJudgement < 0 ? term.coverage : values[term.coverageJudgement]) * values[term.effectiveness],
  commonMode: term.commonMode,
});

/** Chances of an earlier model under the same draw, and the profile there that has the same content, -1 for none. */
export interface KnownChances {
  readonly before: EdgeChances;
  readonly earlierChance: Int32Array;
}

/**
 * O(profiles and their control terms): far fewer than edges. A profile that an earlier model has comes to the same
 * there, under the same draw; only the causes of controls that fail everywhere at once are numbered otherwise.
 */
export function edgeChances(
  { chances }: AttackModel,
  values: Float64Array,
  known: KnownChances | null = null,
): EdgeChances {
  const ownByProfile = new Float64Array(chances.length);
  const commonByProfile = new Map<number, readonly CauseTerm[]>();
  chances.forEach(({ base, terms }, profile) => {
    const at = known ? known.earlierChance[profile] : -1;
    if (known && at >= 0 && !known.before.commonByProfile.has(at)) {
      ownByProfile[profile] = known.before.ownByProfile[at];
      return;
    }
    const { own, causes } = afterControls(
      values[base],
      terms.map((term) => controlEffect(term, values)),
    );
    ownByProfile[profile] = own;
    if (causes.length > 0) commonByProfile.set(profile, causes);
  });
  return { ownByProfile, commonByProfile };
}
