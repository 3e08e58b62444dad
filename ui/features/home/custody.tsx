import { Badge } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { Section } from '../../components/page.tsx';
import type { MissionSummaryQuery } from '../../gql/generated/graphql.ts';
import { count } from '../../lib/format.ts';
import styles from './home-page.module.css';

type CustodySummary = NonNullable<MissionSummaryQuery['missionSummary']>['outOfCustody'];

/** What left UN custody by arrangement: a standing fact, not a chance. */
export function Custody({ custody }: { custody: CustodySummary }) {
  const { t } = useTranslation();
  return (
    <Section title={t('home.custody')}>
      {custody.elements === 0 ? (
        <p className={styles.note}>{t('home.custodyNone')}</p>
      ) : (
        <>
          <p className={styles.statement}>
            {t('home.custodySentence', { out: count(custody.elements), all: count(custody.outOf) })}
          </p>
          <ul className={`${styles.lines} ${styles.stacked}`}>
            {custody.examples.map((loss) => (
              <li key={`${loss.element.key}${loss.destination.key}`}>
                <ElementLink element={loss.element} />
                <IconArrowRight size={16} className={styles.arrow} aria-label={t('home.to')} role="img" />
                <ElementLink element={loss.destination} />
                {loss.reachBack ? (
                  <Badge variant="outline" color="gray" radius={2} ml={8} tt="none" c="var(--sg-ink)">
                    {t('home.reachBack')}
                  </Badge>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
