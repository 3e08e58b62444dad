import type { HarmAxis, WhatIfResolvers, WhatIfRowResolvers } from '../../../../schema/generated/resolver-types.ts';
import { withPhrase } from '../../likelihood-words.ts';
import type { WhatIfParent } from '../resolver-parents.ts';
import { MOST_ROWS } from '../what-if-answer.ts';
import { worstEffect } from '../what-if-row.ts';
import { lossWords } from '../what-if-words.ts';

const AXES = ['persons', 'mandate', 'operations', 'privacy'] as const;

function totals({ answer }: WhatIfParent, side: 'before' | 'after') {
  const of = (sums: WhatIfParent['answer']['totals']['tasks']) =>
    AXES.map((axis) => ({
      axis: axis.toUpperCase() as HarmAxis,
      risk: sums[axis].risk[side],
      rated: sums[axis].rated[side] ?? 0,
      reachedButUnrated: sums[axis].reachedButUnrated[side] ?? 0,
    }));
  return { information: of(answer.totals.information), tasks: of(answer.totals.tasks) };
}

export const WhatIf: WhatIfResolvers = {
  score: ({ scored }) => scored,
  refused: ({ answer }, _args, { text }) =>
    answer.refused.map((refused) => ({ ...refused, message: text.whatIf.refusal(refused) })),
  notes: ({ answer }, _args, { text }) =>
    answer.notes.map(({ index, code }) => ({ index, message: text.whatIf.note(code) })),
  rows: ({ scored, answer }, { first }) =>
    answer.rows.slice(0, Math.min(Math.max(first ?? 20, 1), MOST_ROWS)).map((row) => ({ scored, row })),
  moved: ({ answer }) => answer.moved,
  row: async (parent, { element }, { services }) => {
    const row = await services.whatIf.row(parent, element);
    return row && { scored: parent.scored, row };
  },
  before: (parent) => totals(parent, 'before'),
  after: (parent) => totals(parent, 'after'),
  costs: ({ scored, answer }, _args, { text }) =>
    answer.losses.map((loss) => ({
      element: scored.pointerTo(loss.dependantNode),
      sentence: lossWords(scored, loss, text),
    })),
};

export const WhatIfRow: WhatIfRowResolvers = {
  element: ({ scored, row }) => scored.pointerTo(row.node),
  axis: ({ row }) => (row.leadingAxis?.toUpperCase() as HarmAxis | undefined) ?? null,
  rankBefore: ({ row }) => row.rank.before,
  rankAfter: ({ row }) => row.rank.after,
  effectBefore: ({ row }) => worstEffect(row, 'before')?.effect ?? null,
  effectAfter: ({ row }) => worstEffect(row, 'after')?.effect ?? null,
  before: ({ scored, row }, _args, { text }) => {
    const likelihood = worstEffect(row, 'before')?.likelihood.before ?? null;
    return likelihood && withPhrase(likelihood, scored.library, text);
  },
  after: ({ scored, row }, _args, { text }) => {
    const likelihood = worstEffect(row, 'after')?.likelihood.after ?? null;
    return likelihood && withPhrase(likelihood, scored.library, text);
  },
  riskBefore: ({ row }) => (row.leadingAxis ? row.risk[row.leadingAxis].before : null),
  riskAfter: ({ row }) => (row.leadingAxis ? row.risk[row.leadingAxis].after : null),
  change: ({ row }) => row.change,
};
