import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ElementLink } from '../../components/element-link.tsx';
import { Grade } from '../../components/grade.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { HopPartsFragment } from '../../gql/generated/graphql.ts';
import { labelled, percent } from '../../lib/format.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { ruleWords, word } from '../../lib/words.ts';
import styles from './paths.module.css';

/** One step of a path: its sentence, its chance before and after controls, and on demand what it rests on. */
export function HopView({ hop, chokes }: { hop: HopPartsFragment; chokes: readonly (string | undefined)[] }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  return (
    <li className={styles.hop}>
      {hop.sentence}
      <div className={styles.chances}>
        <span>{labelled(t('exposure.hop.before'), percent(hop.before))}</span>
        <span>{labelled(t('exposure.hop.after'), percent(hop.after))}</span>
        <Grade grade={hop.grade} />
      </div>
      {chokes.map((words) =>
        words ? (
          <strong key={words} className={styles.choke}>
            {words}
          </strong>
        ) : null,
      )}
      <details>
        <summary className={styles.source}>{t('exposure.hop.details')}</summary>
        <dl className={styles.facts}>
          <dt>{t('exposure.hop.rule')}</dt>
          <dd>
            <Link to={path('library', { q: hop.rule })}>{ruleWords(hop.rule)}</Link>
          </dd>
          {hop.vector ? (
            <>
              <dt>{t('exposure.hop.vector')}</dt>
              <dd>{word(hop.vector)}</dd>
            </>
          ) : null}
          <dt>{t('exposure.hop.source')}</dt>
          <dd>{hop.source}</dd>
          <dt>{t('exposure.hop.measure')}</dt>
          <dd>{hop.measure}</dd>
          {hop.causes.length > 0 ? (
            <>
              <dt>{t('exposure.hop.causes')}</dt>
              <dd>
                <ul>
                  {hop.causes.map((cause) => (
                    <li key={cause.label}>
                      {t('exposure.hop.cause', { label: cause.label, chance: percent(cause.probability) })}
                    </li>
                  ))}
                </ul>
              </dd>
            </>
          ) : null}
          <dt>{t('exposure.hop.controls')}</dt>
          <dd>
            {hop.controls.length === 0 ? t('exposure.hop.noControls') : null}
            <ul>
              {hop.controls.map((each) => (
                <li key={each.control.key}>
                  <ElementLink element={each.control} plain />
                  <span className={styles.small}>
                    {t('exposure.hop.control', {
                      class: word(each.controlClass),
                      coverage: percent(each.coverage),
                      effectiveness: percent(each.effectiveness),
                    })}
                  </span>
                  {each.superseded ? <span className={styles.small}>{t('exposure.hop.superseded')}</span> : null}
                  {each.notAssessed ? <NotAssessed words={t('exposure.hop.notAssessed')} /> : null}
                </li>
              ))}
            </ul>
          </dd>
          <dt>{t('exposure.hop.facts')}</dt>
          <dd>
            {hop.facts.length === 0 ? t('exposure.hop.noFacts') : null}
            <ul>
              {hop.facts.map((fact) => (
                <li key={fact.linkKey}>
                  {fact.sentence} <Grade grade={fact.grade} />
                  {fact.source ? <span className={styles.small}>{fact.source}</span> : null}
                </li>
              ))}
            </ul>
          </dd>
        </dl>
      </details>
    </li>
  );
}
