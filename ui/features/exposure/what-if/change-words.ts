import type { Axis } from '../../../components/risk-cell.tsx';
import type { WhatIfRowPartsFragment } from '../../../gql/generated/graphql.ts';
import { count, figure, percent } from '../../../lib/format.ts';
import { t } from '../../../lib/i18n/i18n.ts';
import { wordInSentence } from '../../../lib/words.ts';

type Row = WhatIfRowPartsFragment;

const way = (before: number, after: number) => (after < before ? 'falls' : 'rises');

function likelihoodWords({ before, after }: Row): string {
  if (!before && !after) return t('whatIf.words.nothing');
  if (!before) return t('whatIf.words.reached', { after: after!.phrase });
  if (!after) return t('whatIf.words.unreached', { before: before.phrase });
  const figures = { from: percent(before.estimate), to: percent(after.estimate) };
  if (before.estimate === after.estimate) return t('whatIf.words.same', { phrase: before.phrase, at: figures.to });
  const which = way(before.estimate, after.estimate);
  if (figures.from === figures.to) return t(`whatIf.words.barely.${which}`, { phrase: after.phrase, at: figures.to });
  if (before.phrase === after.phrase) return t(`whatIf.words.within.${which}`, { phrase: before.phrase, ...figures });
  return t(`whatIf.words.likelihood.${which}`, { before: before.phrase, after: after.phrase, ...figures });
}

/** What changes would do to one exposure, a sentence each: likelihood, worst effect, risk, place. */
export function changeWords(row: Row): string[] {
  const { effectBefore, effectAfter, riskBefore, riskAfter, rankBefore, rankAfter } = row;
  const words = [likelihoodWords(row)];
  if (effectBefore && effectAfter && effectBefore !== effectAfter) {
    words.push(t('whatIf.words.effect', { before: wordInSentence(effectBefore), after: wordInSentence(effectAfter) }));
  }
  // A move that two digits do not show is said of the likelihood alone.
  if (row.axis && riskBefore && riskAfter && figure(riskBefore.estimate) !== figure(riskAfter.estimate)) {
    words.push(
      t(`whatIf.words.risk.${way(riskBefore.estimate, riskAfter.estimate)}`, {
        axis: wordInSentence(t(`axis.${row.axis.toLowerCase() as Axis}`)),
        from: figure(riskBefore.estimate),
        to: figure(riskAfter.estimate),
      }),
    );
  }
  if (rankBefore && rankAfter && rankBefore !== rankAfter) {
    words.push(t('whatIf.words.rank', { from: count(rankBefore), to: count(rankAfter) }));
  }
  return words;
}
