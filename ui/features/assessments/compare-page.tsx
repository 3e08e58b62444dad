import { useQuery } from '@apollo/client/react';
import { Group, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import type { AssessmentCardFragment, CompareAssessmentsQuery } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { dayOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { serverWords } from '../../lib/server-words.ts';
import { word } from '../../lib/words.ts';
import { ASSESSMENTS } from './assessment-queries.ts';
import styles from './compare.module.css';
import { COMPARE } from './compare-queries.ts';
import { ComparedRows } from './compared-rows.tsx';

type Comparison = NonNullable<CompareAssessmentsQuery['compareAssessments']['comparison']>;

/** Two assessments of the mission side by side; the address says which. */
export function ComparePage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const address = useAddress();
  const { data: known } = useQuery(ASSESSMENTS, { variables: { mission: mission.id } });
  const all = known?.assessments ?? [];
  // Newest first: unless the address says otherwise, the last two.
  const after = address.get('after') ?? all[0]?.key ?? '';
  const before = address.get('before') ?? all.find(({ key }) => key !== after)?.key ?? '';
  const { data, error, refetch } = useQuery(COMPARE, {
    variables: { before, after },
    skip: before === '' || after === '' || before === after,
  });
  const answer = data?.compareAssessments;
  const comparison = answer?.comparison;
  usePageMarking(comparison ? [comparison.before.marking, comparison.after.marking] : undefined);
  const nameOf = (each: AssessmentCardFragment) =>
    [
      each.issue ? t('work.issue', { number: each.issue }) : t(`assessments.states.${each.state}`),
      t('assessments.asOfDay', { day: dayOf(each.asOf) }),
      each.title,
    ].join(' · ');
  return (
    <Page
      title={t('compare.title')}
      lead={
        <>
          {t('compare.lead')} <Link to={path('assessments')}>{t('assessments.back')}</Link>
        </>
      }
    >
      {known && all.length < 2 ? <EmptyState>{t('compare.needsTwo')}</EmptyState> : null}
      {all.length >= 2 ? (
        <Group align="end" gap="sm" mb="md">
          {(['before', 'after'] as const).map((side) => (
            <NativeSelect
              key={side}
              className={styles.choice}
              label={t(`compare.${side}`)}
              value={side === 'before' ? before : after}
              onChange={(event) => address.set({ before, after, [side]: event.currentTarget.value })}
              data={all.map((each) => ({ value: each.key, label: nameOf(each) }))}
            />
          ))}
        </Group>
      ) : null}
      {all.length >= 2 && before === after ? <p>{t('compare.choose')}</p> : null}
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {answer?.error ? <p role="alert">{serverWords(answer.error)}</p> : null}
      {!data && !error && before !== '' && before !== after ? <Loading lines={8} /> : null}
      {comparison ? <Compared comparison={comparison} /> : null}
    </Page>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation();
  const { rows, same, scales, recommendations } = comparison;
  const [before, after] = [comparison.before.asOf, comparison.after.asOf];
  return (
    <div className={styles.parts}>
      {before === after ? null : <p>{t('compare.days', { before: dayOf(before), after: dayOf(after) })}</p>}
      <p className={styles.quiet}>{t('compare.same', { count: same })}</p>
      {rows.length === 0 ? <p>{t('compare.nothing')}</p> : null}
      {MOVES.map((move) => {
        const own = rows.filter((row) => row.move === move);
        return own.length > 0 ? <ComparedRows key={move} move={move} rows={own} /> : null;
      })}
      {scales.length > 0 ? (
        <Section title={t('compare.scales')}>
          <ul className={styles.plain}>
            {scales.map(({ item, before, after }) => (
              <li key={item}>
                {t('compare.reasons.SCALE', {
                  name: item,
                  before: before ?? t('compare.none'),
                  after: after ?? t('compare.none'),
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('compare.recommendations')}>
        {recommendations.length === 0 ? <p>{t('compare.noRecommendations')}</p> : null}
        <ul className={styles.plain}>
          {recommendations.map(({ course, recommendation }) => (
            <li key={recommendation.key}>
              <strong>{t(`compare.courses.${course}`)}</strong>
              {` · ${recommendation.measure} `}
              <span className={styles.quiet}>
                {[
                  ...(recommendation.owner ? [word(recommendation.owner)] : []),
                  ...(recommendation.dueOn ? [t('recommendations.dueBy', { day: dayOf(recommendation.dueOn) })] : []),
                  ...(recommendation.closingNote ? [recommendation.closingNote] : []),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

const MOVES = ['ROSE', 'FELL', 'APPEARED', 'WENT', 'WIDER', 'NARROWER'] as const;
