import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ElementLink } from '../../../components/element-link.tsx';
import type { WhatIfQuery } from '../../../gql/generated/graphql.ts';
import { usePageMarking } from '../../../lib/marking.ts';
import { useMissionPath } from '../../../lib/mission.ts';
import { changeWords } from './change-words.ts';
import { TotalsChange } from './totals-change.tsx';
import styles from './what-if.module.css';

type Result = NonNullable<WhatIfQuery['whatIf']['result']>;

interface Props {
  result: Result;
  element: string;
  /** The changes as the address holds them. */
  text: string;
}

/** What else the changes do: what was refused, what relies on what is taken away, totals, and who else moves. */
export function Consequences({ result, element, text }: Props) {
  const { t } = useTranslation();
  const path = useMissionPath();
  const others = result.rows.filter((row) => row.element.key !== element);
  usePageMarking([...result.rows, ...result.costs].map((each) => each.element.sensitivity));
  return (
    <>
      {result.costs.length > 0 ? <Costs costs={result.costs} /> : null}
      <section aria-label={t('whatIf.others')}>
        <h4>{t('whatIf.others')}</h4>
        <p className={styles.note}>
          {result.moved === 0 ? t('whatIf.noneMoved') : t('whatIf.moved', { count: result.moved })}
        </p>
        <ul className={styles.list}>
          {others.map((row) => (
            <li key={row.element.key}>
              <Link to={path(`exposure/${encodeURIComponent(row.element.key)}`, { try: text })}>
                {row.element.name}
              </Link>
              <span className={styles.small}>{changeWords(row).join(' ')}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('whatIf.totals.title')}>
        <TotalsChange before={result.before} after={result.after} />
      </section>
    </>
  );
}

const COSTS_FIRST = 5;

/** What relies on what is taken out of service, each under its name. */
function Costs({ costs }: { costs: Result['costs'] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? costs : costs.slice(0, COSTS_FIRST);
  return (
    <section aria-label={t('whatIf.costs')}>
      <h4>{t('whatIf.costs')}</h4>
      <ul className={styles.list}>
        {shown.map(({ element, sentence }) => {
          const at = sentence.indexOf(element.name);
          return (
            <li key={`${element.key}${sentence}`}>
              {at < 0 ? `${sentence} ` : sentence.slice(0, at)}
              <ElementLink element={element} plain />
              {at < 0 ? null : sentence.slice(at + element.name.length)}
            </li>
          );
        })}
      </ul>
      {shown.length < costs.length ? (
        <Button size="compact-sm" variant="default" mt={6} onClick={() => setAll(true)}>
          {t('whatIf.allCosts', { count: costs.length })}
        </Button>
      ) : null}
    </section>
  );
}
