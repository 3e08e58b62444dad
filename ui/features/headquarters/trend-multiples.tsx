import { useTranslation } from 'react-i18next';
import type { HeadquartersThemesQuery } from '../../gql/generated/graphql.ts';
import { dayOf, percentRange } from '../../lib/format.ts';
import { placeOnScale, useScale } from '../../lib/likelihood-scale.ts';
import styles from './headquarters.module.css';
import { missionName } from './released-address.ts';

type Answer = HeadquartersThemesQuery['headquarters'];
type Points = Answer['trend'][number]['points'];

const HEIGHT = 64;
const STEP = 26;

/** One small picture for each mission and theme: the range in every issue that went out, the oldest at the left. */
export function TrendMultiples({ themes, missions, trend }: Pick<Answer, 'themes' | 'missions' | 'trend'>) {
  const { t } = useTranslation();
  const released = missions.filter(({ issue }) => issue);
  const scale = useScale();
  return (
    <>
      <p className={styles.note}>
        {t('headquarters.trend.note', { low: scale[0]?.word ?? '', high: scale.at(-1)?.word ?? '' })}
      </p>
      {released.map((mission) => {
        const points = trend.find((row) => row.mission.id === mission.id)?.points ?? [];
        return (
          <div key={mission.id} className={styles.course}>
            <h3>
              {missionName(mission)}{' '}
              <span className={styles.quiet}>{t('headquarters.trend.issues', { count: points.length })}</span>
            </h3>
            <ul className={styles.multiples}>
              {themes.map(({ code, title }, i) => (
                <li key={code}>
                  <span>{title}</span>
                  <Small points={points} theme={i} about={`${missionName(mission)}, ${title}`} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </>
  );
}

function Small({ points, theme, about }: { points: Points; theme: number; about: string }) {
  const { t } = useTranslation();
  const scale = useScale();
  const at = (probability: number) => HEIGHT - 2 - placeOnScale(probability, scale) * (HEIGHT - 4);
  const told = points.map(({ issue, cells }) => {
    const cell = cells[theme];
    const words = cell?.likelihood
      ? `${cell.likelihood.phrase}, ${percentRange(cell.likelihood.low, cell.likelihood.high)}`
      : t(cell?.state === 'NOT_REACHED' ? 'headquarters.notReached' : 'notAssessed.words');
    return t('headquarters.trend.point', { number: issue.issue, day: dayOf(issue.asOf), words });
  });
  return (
    <svg
      className={styles.small}
      width={Math.max(96, points.length * STEP + 8)}
      height={HEIGHT}
      role="img"
      aria-label={`${about}: ${told.join('; ')}`}
    >
      {[0, 0.5, 1].map((share) => (
        <line key={share} x1="0" x2="100%" y1={2 + share * (HEIGHT - 4)} y2={2 + share * (HEIGHT - 4)} />
      ))}
      {points.map(({ issue, cells }, i) => {
        const { likelihood, state } = cells[theme] ?? {};
        const x = 6 + i * STEP;
        if (likelihood) {
          const top = at(likelihood.high);
          return (
            <g key={issue.key}>
              <rect x={x} y={top} width="16" height={Math.max(2, at(likelihood.low) - top)} data-part="range" />
              <rect x={x - 2} y={at(likelihood.estimate) - 1.5} width="20" height="3" data-part="mark" />
            </g>
          );
        }
        return state === 'NOT_REACHED' ? (
          <circle key={issue.key} cx={x + 8} cy={HEIGHT - 6} r="4" data-part="none" />
        ) : (
          <g key={issue.key} data-part="open">
            <rect x={x} y="2" width="16" height={HEIGHT - 4} />
            {[12, 24, 36, 48, 60].map((y) => (
              <line key={y} x1={x} x2={x + 16} y1={y} y2={y - 10} />
            ))}
          </g>
        );
      })}
    </svg>
  );
}
