import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { ActorQuery } from '../../gql/generated/graphql.ts';
import { dayOf } from '../../lib/format.ts';
import { useWidth } from '../../lib/use-width.ts';
import styles from './actors.module.css';

type Presence = NonNullable<ActorQuery['actor']>['presence'];

const ROW = 26;
const HEAD = 18;
const YEAR_MS = 365.25 * 24 * 3600 * 1000;

/** Presence at places over time as bars, open ends running off the edge; the table beneath says the same. */
export function PresenceTimeline({ presence, asOf }: { presence: Presence; asOf: string }) {
  const { t } = useTranslation();
  const { ref, width } = useWidth();
  const days = presence
    .flatMap((each) => [each.presentFrom, each.presentTo])
    .concat(asOf)
    .flatMap((day) => (day ? [Date.parse(day)] : []));
  const from = (days.length > 0 ? Math.min(...days) : Date.now()) - YEAR_MS / 2;
  const to = (days.length > 0 ? Math.max(...days) : Date.now()) + YEAR_MS / 2;
  const at = (time: number) => ((time - from) / (to - from)) * (width || 400);
  const firstYear = new Date(from).getUTCFullYear() + 1;
  const years = Array.from(
    { length: Math.max(0, new Date(to).getUTCFullYear() - firstYear + 1) },
    (_, i) => firstYear + i,
  );
  const height = HEAD + presence.length * ROW + 4;
  return (
    <div ref={ref}>
      <svg
        className={styles.timeline}
        height={height}
        role="img"
        aria-label={t('actors.presenceSpoken', { count: presence.length })}
      >
        {years.map((year) => (
          <g key={year}>
            <line
              className={styles.tick}
              x1={at(Date.UTC(year, 0, 1))}
              x2={at(Date.UTC(year, 0, 1))}
              y1={HEAD - 4}
              y2={height}
            />
            <text className={styles.year} x={at(Date.UTC(year, 0, 1)) + 3} y={11}>
              {year}
            </text>
          </g>
        ))}
        {presence.map((each, i) => {
          const start = each.presentFrom ? at(Date.parse(each.presentFrom)) : 0;
          const end = each.presentTo ? at(Date.parse(each.presentTo)) : width || 400;
          const y = HEAD + i * ROW;
          return (
            <g key={each.site.key + each.presentFrom}>
              <rect className={styles.span} x={start} width={Math.max(3, end - start)} y={y + 4} height={ROW - 8} />
              <text className={styles.label} x={Math.min(start + 5, Math.max(4, (width || 400) - 140))} y={y + 17}>
                {each.site.name}
              </text>
            </g>
          );
        })}
        <line className={styles.asOf} x1={at(Date.parse(asOf))} x2={at(Date.parse(asOf))} y1={HEAD - 4} y2={height} />
      </svg>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('actors.presenceColumns.site')}</th>
            <th scope="col">{t('actors.presenceColumns.distance')}</th>
            <th scope="col">{t('actors.presenceColumns.from')}</th>
            <th scope="col">{t('actors.presenceColumns.to')}</th>
          </tr>
        </thead>
        <tbody>
          {presence.map((each) => (
            <tr key={each.site.key + each.presentFrom}>
              <td>
                <ElementLink element={each.site} plain />
              </td>
              <td>
                {typeof each.distanceKm === 'number' ? t('actors.km', { value: each.distanceKm }) : <NotAssessed />}
              </td>
              <td>{each.presentFrom ? dayOf(each.presentFrom) : t('actors.beforeRecord')}</td>
              <td>{each.presentTo ? dayOf(each.presentTo) : t('actors.stillPresent')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
