import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Basis } from '../../../graph-schema/assessment-document.ts';
import { ElementLink } from '../../components/element-link.tsx';
import { Grade } from '../../components/grade.tsx';
import { useMissionPath } from '../../lib/mission.ts';
import { linkTitle } from '../../lib/words.ts';
import { ELEMENT_NAME, LINK_SENTENCE } from './assessment-queries.ts';
import styles from './assessments.module.css';

/** More than this of one sort is counted, not listed: each is read from the server. */
const MOST_LISTED = 12;

/** The exposure, entries, links and evidence that a finding rests on, as the graph has them now. */
export function StandsOn({ basis }: { basis: Basis }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  const rest = (all: number) => (all > MOST_LISTED ? ` (${MOST_LISTED} / ${all})` : ` (${all})`);
  return (
    <div className={styles.standsOn}>
      {basis.exposure ? (
        <p>
          <Link to={path(`exposure/${encodeURIComponent(basis.exposure.elementKey)}`, { show: basis.exposure.effect })}>
            {t('assessments.openExposure')}
          </Link>
        </p>
      ) : null}
      {basis.elements.length > 0 ? (
        <>
          <h4>{`${t('assessments.elements')}${rest(basis.elements.length)}`}</h4>
          <ul>
            {basis.elements.slice(0, MOST_LISTED).map((each) => (
              <ElementLine key={each.key} elementKey={each.key} />
            ))}
          </ul>
        </>
      ) : null}
      {basis.links.length > 0 ? (
        <>
          <h4>{`${t('assessments.links')}${rest(basis.links.length)}`}</h4>
          <ul>
            {basis.links.slice(0, MOST_LISTED).map((key) => (
              <LinkLine key={key} linkKey={key} />
            ))}
          </ul>
        </>
      ) : null}
      {basis.evidence.length > 0 ? (
        <>
          <h4>{`${t('assessments.evidence')}${rest(basis.evidence.length)}`}</h4>
          <ul>
            {basis.evidence.slice(0, MOST_LISTED).map((key) => (
              <ElementLine key={key} elementKey={key} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function ElementLine({ elementKey }: { elementKey: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(ELEMENT_NAME, { variables: { key: elementKey }, fetchPolicy: 'cache-first' });
  if (!data) return <li aria-busy="true">…</li>;
  return <li>{data.element ? <ElementLink element={data.element} /> : t('element.gone')}</li>;
}

function LinkLine({ linkKey }: { linkKey: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(LINK_SENTENCE, { variables: { key: linkKey }, fetchPolicy: 'cache-first' });
  if (!data) return <li aria-busy="true">…</li>;
  if (!data.link) return <li>{t('assessments.linkGone')}</li>;
  return (
    <li>
      <ElementLink element={data.link.from} plain /> {linkTitle(data.link.type)}{' '}
      <ElementLink element={data.link.to} plain /> <Grade grade={data.link.sourceGrade} />
    </li>
  );
}
