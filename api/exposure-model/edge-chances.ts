import type { CauseTerm } from '../core/graph/attack-graph.ts';
import { afterControls, type ControlEffect } from '../core/scoring/controls.ts';
import type { AttackModel, ControlTerm } from './attack-model.ts';

/** The chance of every edge of a model under one set of values of its judgements. */
export interface EdgeChances {
  /** Of the edge's own coin. */
  readonly own: Float64Array;
  /** Common-mode causes of an edge, by edge; most have none. Causes are positions in the model. */
  readonly common: ReadonlyMap<number, readonly CauseTerm[]>;
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

/** O(edges + control terms). */
export function edgeChances(model: AttackModel, values: Float64Array): EdgeChances {
  const { base, controlStart, controlTerms } = model.edges;
  const own = new Float64Array(base.length);
  const common = new Map<number, readonly CauseTerm[]>();
  for (let e = 0; e < base.length; e++) {
    const [first, last] = [controlStart[e], controlStart[e + 1]];
    if (first === last) {
      own[e] = values[base[e]];
      continue;
    }
    const effects: ControlEffect[] = [];
    for (let t = first; t < last; t++) effects.push(controlEffect(controlTerms[t], values));
    const chance = afterControls(values[base[e]], effects);
    own[e] = chance.own;
    if (chance.causes.length > 0) common.set(e, chance.causes);
  }
  return { own, common };
}
