import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { Section } from '../../components/page.tsx';
import type { CompareAssessmentsQuery, ComparedSidePartsFragment, ExposureMove } from '../../gql/generated/graphql.ts';
import { figure, figureRange, percentRange } from '../../lib/format.ts';
import { fieldTitle, linkFieldTitle, linkTitle, word } from '../../lib/words.ts';
import styles from './compare.module.css';

type Row = NonNullable<CompareAssessmentsQuery['compareAssessments']['comparison']>['rows'][number];

/** Exposures that moved one way, the earlier and the later figure side by side, with what changed. */
export function ComparedRows({ move, rows }: { move: ExposureMove; rows: readonly Row[] }) {
  const { t } = useTranslation();
  return (
    <Section title={`${t(`compare.moves.${move}`)} (${rows.length})`}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {(['exposure', 'before', 'after', 'why'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`compare.columns.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.elementKey}>
                <th scope="row">
                  <ElementLink element={{ key: row.elementKey, kind: row.kind, name: row.name }} />
                </th>
                <td>
                  <SideView side={row.before ?? null} axis={row.axis ?? null} />
                </td>
                <td>
                  <SideView side={row.after ?? null} axis={row.axis ?? null} />
                </td>
                <td>
                  <ul className={styles.plain}>
                    {row.reasons.map((reason) => (
                      <li key={JSON.stringify(reason)}>
                        <ReasonView reason={reason} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function SideView({ side, axis }: { side: ComparedSidePartsFragment | null; axis: Row['axis'] | null }) {
  const { t } = useTranslation();
  if (!side) return <span className={styles.quiet}>{t('compare.none')}</span>;
  const { effect, rank, likelihood, risk } = side;
  return (
    <>
      <p>
        {word(effect)}
        {rank ? <span className={styles.quiet}>{` · ${t('compare.rank', { rank })}`}</span> : null}
      </p>
      {risk && axis ? (
        <p>
          <strong>
            {t('compare.risk', { value: figure(risk.estimate), axis: t(`axis.${axis.toLowerCase() as 'persons'}`) })}
          </strong>{' '}
          <span className={styles.quiet}>{figureRange(risk.low, risk.high)}</span>
        </p>
      ) : null}
      {likelihood ? (
        <p className={styles.quiet}>
          {t('compare.likelihood', { value: percentRange(likelihood.low, likelihood.high) })}
        </p>
      ) : null}
      {!likelihood && !risk ? <NotAssessed /> : null}
    </>
  );
}

/** A reason as a sentence, properties by their titles. */
function ReasonView({ reason }: { reason: Row['reasons'][number] }) {
  const { t } = useTranslation();
  const { entry, link } = reason;
  const titles = reason.properties.map((name) => {
    if (entry) return fieldTitle(entry, name);
    return link ? linkFieldTitle(link, name) : name;
  });
  const to = reason.kind === 'EVIDENCE' && reason.to ? `, ${reason.to}` : reason.to;
  return t(`compare.reasons.${reason.kind}`, {
    ...reason,
    to,
    link: link ? linkTitle(link) : '',
    properties: titles.join(', '),
  });
}
