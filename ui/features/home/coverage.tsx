import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Section } from '../../components/page.tsx';
import type { MissionSummaryQuery } from '../../gql/generated/graphql.ts';
import { count, dayOf, labelled, momentOf } from '../../lib/format.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { fieldTitle, kindPlural } from '../../lib/words.ts';
import styles from './home-page.module.css';

type Summary = NonNullable<MissionSummaryQuery['missionSummary']>;

/** Fields that nobody has assessed, most first; each leads to the entries that miss it. */
export function NotAssessedCounts({ counts }: { counts: Summary['notAssessed'] }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  return (
    <Section title={t('home.notAssessed')}>
      {counts.length === 0 ? <p className={styles.note}>{t('home.notAssessedNone')}</p> : null}
      <ul className={styles.lines}>
        {counts.slice(0, 10).map((each) => (
          <li key={`${each.kind}${each.property}`}>
            <Link to={path(`inventory/${nodeKindOf(each.kind as NodeKindName).sheet}`, { missing: each.property })}>
              {labelled(kindPlural(each.kind), fieldTitle(each.kind, each.property))}
            </Link>
            <span className={styles.figure}>
              {t('home.notAssessedLine', { missing: count(each.missing), total: count(each.total) })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Facts that the model looked for and nobody recorded. */
export function Gaps({ gaps }: { gaps: Summary['gaps'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('home.gaps')}>
      {gaps.length === 0 ? <p className={styles.note}>{t('home.gapsNone')}</p> : null}
      <ul className={`${styles.lines} ${styles.stacked}`}>
        {gaps.map((gap) => {
          const example = gap.examples.find((each) => each.element)?.element;
          return (
            <li key={gap.kind}>
              {gap.sentence}
              {example ? (
                <div>
                  <ElementLink element={example} />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** Entries whose review is overdue, most overdue first. */
export function Stale({ stale }: { stale: Summary['stale'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('home.stale')}>
      <p className={styles.note}>
        {stale.count === 0
          ? t('home.staleNone')
          : t('home.staleCount', { count: stale.count, shown: count(stale.count) })}
      </p>
      <ul className={styles.lines}>
        {stale.elements.slice(0, 8).map((each) => (
          <li key={each.element.key}>
            <ElementLink element={each.element} />
            <span className={styles.figure}>{t('home.staleDue', { day: dayOf(each.reviewDue) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The latest writes to the mission's graph. */
export function Changed({ changed }: { changed: Summary['recentlyChanged'] }) {
  const { t } = useTranslation();
  return (
    <Section title={t('home.changed')}>
      {changed.length === 0 ? <p className={styles.note}>{t('home.changedNone')}</p> : null}
      <ul className={styles.lines}>
        {changed.slice(0, 8).map((each) => (
          <li key={each.element.key}>
            <ElementLink element={each.element} />
            <span className={styles.figure}>{momentOf(each.changedAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
