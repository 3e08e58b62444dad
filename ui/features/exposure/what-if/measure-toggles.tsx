import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeasurePartsFragment } from '../../../gql/generated/graphql.ts';
import { figure } from '../../../lib/format.ts';
import type { Tried } from './tried.ts';
import styles from './what-if.module.css';

const SHOWN_FIRST = 6;

/** Measures that could bear on the element, each to be tried. */
export function MeasureToggles({ measures, tried }: { measures: readonly MeasurePartsFragment[]; tried: Tried }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  if (measures.length === 0) return <p className={styles.note}>{t('whatIf.measures.none')}</p>;
  // What is tried stays in sight, wherever it stands in the list.
  const shown = measures.filter((each, i) => all || i < SHOWN_FIRST || tried.has(each.changes));
  return (
    <>
      <ul className={styles.toggles}>
        {shown.map((measure) => (
          <li key={measure.id}>
            <Checkbox
              label={measure.label}
              description={[
                t('whatIf.measures.cost', { count: measure.cost, shown: figure(measure.cost) }),
                ...(measure.libraryJudgement ? [t('whatIf.measures.library')] : []),
              ].join(' ')}
              checked={tried.has(measure.changes)}
              onChange={(event) =>
                event.currentTarget.checked ? tried.swap(measure.changes, []) : tried.swap([], measure.changes)
              }
            />
          </li>
        ))}
      </ul>
      {shown.length < measures.length ? (
        <Button size="compact-sm" variant="default" onClick={() => setAll(true)}>
          {t('whatIf.measures.all', { count: measures.length })}
        </Button>
      ) : null}
    </>
  );
}
