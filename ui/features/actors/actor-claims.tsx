import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { Grade } from '../../components/grade.tsx';
import type { ActorQuery } from '../../gql/generated/graphql.ts';
import { dayOf } from '../../lib/format.ts';
import styles from './actors.module.css';

type Actor = NonNullable<ActorQuery['actor']>;

/** With whom, and which way it runs. */
export function Alignments({ alignments }: { alignments: Actor['alignments'] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('actors.alignments')}>
      <h3>{t('actors.alignments')}</h3>
      {alignments.length === 0 ? <p className={styles.note}>{t('actors.noAlignments')}</p> : null}
      <ul className={styles.plain}>
        {alignments.map((each) => (
          <li key={each.other.key + each.sentence}>
            {each.sentence} <ElementLink element={each.other} plain /> <Grade grade={each.grade} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Attributions as the claims they are: by whom, when, how well graded. */
export function Incidents({ incidents }: { incidents: Actor['incidents'] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('actors.incidents')}>
      <h3>{t('actors.incidents')}</h3>
      <p className={styles.note}>{t(incidents.length === 0 ? 'actors.noIncidents' : 'actors.incidentsNote')}</p>
      <ul className={styles.plain}>
        {incidents.map((each) => (
          <li key={each.incident.key + each.claimedBy + each.claimedOn}>
            <ElementLink element={each.incident} plain />
            <span className={styles.quiet}>
              {t('actors.claim', {
                who: each.claimedBy ?? t('actors.claimWho'),
                when: each.claimedOn ? dayOf(each.claimedOn) : t('actors.claimWhen'),
              })}{' '}
              <Grade grade={each.grade} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the judgements rest on. */
export function EvidenceList({ evidence }: { evidence: Actor['evidence'] }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('actors.evidence')}>
      <h3>{t('actors.evidence')}</h3>
      {evidence.length === 0 ? <p className={styles.note}>{t('actors.noEvidence')}</p> : null}
      <ul className={styles.plain}>
        {evidence.map((each) => (
          <li key={each.element.key}>
            <ElementLink element={each.element} plain /> <Grade grade={each.grade} />
            {each.publisher ? (
              <span className={styles.quiet}>
                {each.publishedOn
                  ? t('actors.published', { publisher: each.publisher, day: dayOf(each.publishedOn) })
                  : each.publisher}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
