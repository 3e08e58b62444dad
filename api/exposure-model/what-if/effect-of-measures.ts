import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { ChangeNote, RefusedChange, ServiceLoss } from './changed-graph.ts';
import type { ScoreComparison } from './score-comparison.ts';
import { type WhatIfBase, whatIf } from './what-if.ts';

export interface MeasureEffect {
  /** Risk with it and without, by axis; information and tasks apart. `after` is the residual risk. */
  readonly totals: ScoreComparison['totals'];
  /** The elements whose figures it moves most. */
  readonly elements: ScoreComparison['elements'];
  readonly refused: readonly RefusedChange[];
  readonly notes: readonly ChangeNote[];
  readonly losses: readonly ServiceLoss[];
}

export interface EffectOfMeasures {
  /** Each measure as if it were the only one, in the order given. */
  readonly alone: readonly ({ readonly key: string } & MeasureEffect)[];
  /** All of them together. Not the sum of the former: measures overlap, and may need each other. */
  readonly jointly: MeasureEffect;
}

const MOST_ELEMENTS = 20;

/** What each measure of a list is expected to change alone, and what all change together. One score a measure, and one. */
export function effectOfMeasures(
  base: WhatIfBase,
  measures: readonly { readonly key: string; readonly changes: readonly WhatIfChange[] }[],
): EffectOfMeasures {
  const effectOf = (changes: readonly WhatIfChange[]): MeasureEffect => {
    const { changed, comparison } = whatIf(base, changes);
    const { refused, notes, losses } = changed;
    const elements = comparison.elements.slice(0, MOST_ELEMENTS);
    return { totals: comparison.totals, elements, refused, notes, losses };
  };
  const alone = measures.map(({ key, changes }) => ({ key, ...effectOf(changes) }));
  const jointly = measures.length === 1 ? alone[0] : effectOf(measures.flatMap(({ changes }) => changes));
  return { alone, jointly };
}
