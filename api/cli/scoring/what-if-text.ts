import type { ScoringWords } from './english.ts';
import { section } from './text-lines.ts';
import type { Row, WhatIfResult } from './what-if-questions.ts';

interface Spread {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export const riskWords = (risk: Spread | null, words: ScoringWords): string =>
  risk === null ? words.notAssessed : words.risk(risk.estimate, risk.low, risk.high);

function rowWords({ element, before, after, riskBefore, riskAfter }: Row, words: ScoringWords): string {
  const told = (likelihood: Row['before']) =>
    likelihood ? `${words.percent(likelihood.estimate)} (${likelihood.phrase})` : words.notReached;
  const risk = riskBefore || riskAfter ? words.arrow(riskWords(riskBefore, words), riskWords(riskAfter, words)) : '';
  return words.row(element.name, words.arrow(told(before), told(after)), risk);
}

function totalLines({ before, after }: WhatIfResult, words: ScoringWords): string[] {
  return (['information', 'tasks'] as const).flatMap((part) =>
    before[part].flatMap(({ axis, risk }, i) => {
      const then = after[part][i]?.risk ?? null;
      return risk === null && then === null
        ? []
        : [`* ${words.total(part, axis, riskWords(risk, words), riskWords(then, words))}`];
    }),
  );
}

/** What changes would do, as text: the sums, what moves most, what it costs, and what was not tried. */
export function whatIfLines(result: WhatIfResult, words: ScoringWords): string[] {
  const { score, moved, rows, costs, notes, refused } = result;
  return [
    words.standing(score.asOf, score.horizonMonths),
    words.movedCount(moved, rows.length),
    '',
    ...section(
      words.sections.refused,
      refused.map(({ index, message }) => `* ${words.faultyChange(index + 1, message)}`),
    ),
    ...section(words.sections.totals, totalLines(result, words)),
    ...section(
      words.sections.moved,
      rows.map((row) => `* ${rowWords(row, words)}`),
    ),
    ...section(
      words.sections.costs,
      costs.map(({ sentence }) => `* ${sentence}`),
    ),
    ...section(
      words.sections.notes,
      notes.map(({ index, message }) => `* ${words.faultyChange(index + 1, message)}`),
    ),
  ];
}
