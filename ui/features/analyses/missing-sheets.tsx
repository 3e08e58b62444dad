import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NODE_KINDS } from '../../../graph-schema/catalogue.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../components/page.tsx';
import type { AnalysisQuery } from '../../gql/generated/graphql.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { kindPlural, linkTitle } from '../../lib/words.ts';
import styles from './analyses.module.css';

const KIND_OF_SHEET: ReadonlyMap<string, string> = new Map(
  Object.values(NODE_KINDS).map(({ sheet, name }) => [sheet, name]),
);

/** What nobody has mapped yet, and the page on which to map it. */
export function MissingSheets({ missing }: { missing: AnalysisQuery['analysis']['missing'] }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  return (
    <Section title={t('analyses.missing')}>
      <ul className={styles.missing}>
        {missing.map(({ sheet, link, sentence }) => (
          <li key={sentence}>
            <EmptyState
              step={
                <Link to={path(KIND_OF_SHEET.has(sheet) ? `inventory/${sheet}` : 'inventory')}>
                  {t('analyses.mapIt', {
                    sheet: link ? linkTitle(link) : kindPlural(KIND_OF_SHEET.get(sheet) ?? sheet),
                  })}
                </Link>
              }
            >
              {sentence}
            </EmptyState>
          </li>
        ))}
      </ul>
    </Section>
  );
}
