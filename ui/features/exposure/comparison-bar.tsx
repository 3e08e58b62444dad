import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { AXES, type Axis } from '../../components/risk-cell.tsx';
import { count, percent, percentRange } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission } from '../../lib/mission.ts';
import { wordInSentence } from '../../lib/words.ts';
import type { Comparison } from './comparison.ts';
import styles from './comparison-bar.module.css';
import { COMPARED, OUTRANKS } from './ranking-query.ts';

/** How likely it is that the one really outranks the other; until there are two, what to do for an answer. */
export function ComparisonBar({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const mission = useMission();
  const asOf = useAsOf();
  const { chosen, axis, onAxis, setAxis, clear } = comparison;
  const [one, other] = chosen;
  const names = useQuery(COMPARED, {
    variables: { one: one?.element ?? '', other: other?.element ?? one?.element ?? '' },
    skip: !one,
  });
  const answer = useQuery(OUTRANKS, {
    variables: { mission: mission.id, one: one!, other: other!, axis: onAxis, asOf },
    skip: !one || !other,
  });
  usePageMarking(names.data ? [names.data.one?.sensitivity, names.data.other?.sensitivity] : undefined);
  if (!one) return null;

  const nameOf = (which: 'one' | 'other') => {
    const effect = wordInSentence((which === 'one' ? one : (other ?? one)).effect);
    return t('exposure.compare.name', { name: names.data?.[which]?.name ?? '…', effect });
  };
  const found = answer.data?.outranks ?? answer.previousData?.outranks;
  return (
    <section className={styles.bar} aria-label={t('exposure.compare.title')}>
      <div className={styles.head}>
        <h2>{t('exposure.compare.title')}</h2>
        <NativeSelect
          size="xs"
          aria-label={t('exposure.compare.axis')}
          value={axis}
          onChange={(event) => setAxis(event.currentTarget.value as Axis)}
        >
          {AXES.map((each) => (
            <option key={each} value={each}>
              {t('exposure.compare.byAxis', { axis: t(`axis.${each}`) })}
            </option>
          ))}
        </NativeSelect>
        <Button size="compact-sm" variant="default" onClick={clear}>
          {t('exposure.compare.clear')}
        </Button>
      </div>
      {!other ? <p>{t('exposure.compare.second', { name: nameOf('one') })}</p> : null}
      {other && answer.error && !found ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : null}
      {other && !found && !answer.error ? <Loading lines={2} /> : null}
      {other && found ? (
        <div role="status" aria-busy={answer.loading}>
          <p className={styles.sentence}>{found.sentence}</p>
          <div className={styles.sides}>
            <span>{t('exposure.compare.side', { name: nameOf('one'), chance: percent(found.probability) })}</span>
            <span>{t('exposure.compare.side', { name: nameOf('other'), chance: percent(1 - found.probability) })}</span>
          </div>
          <svg className={styles.picture} width="100%" height="16" aria-hidden="true" focusable="false">
            <rect width="100%" height="10" y="3" className={styles.other} />
            <rect width={`${(100 * found.probability).toFixed(2)}%`} height="10" y="3" className={styles.one} />
            <line x1="50%" x2="50%" y1="0" y2="16" className={styles.even} />
          </svg>
          <p className={styles.note}>
            {t('exposure.compare.basis', {
              draws: count(found.draws),
              range: percentRange(found.ciLow, found.ciHigh),
            })}
          </p>
        </div>
      ) : null}
    </section>
  );
}
