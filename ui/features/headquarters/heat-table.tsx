import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HeadquartersThemesQuery } from '../../gql/generated/graphql.ts';
import { dayOf } from '../../lib/format.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import styles from './headquarters.module.css';
import { HeatCell } from './heat-cell.tsx';
import { MissionHead } from './mission-head.tsx';
import { missionName, releasedAddress } from './released-address.ts';
import tables from './tables.module.css';
import { Frame } from './written-table.tsx';

type Answer = HeadquartersThemesQuery['headquarters'];

/** Missions by themes: in each cell the range of what leads the theme, hatched where nobody assessed it. */
export function HeatTable({ themes, missions, heat }: Pick<Answer, 'themes' | 'missions' | 'heat'>) {
  const { t } = useTranslation();
  const caption = t('headquarters.heat.title');
  const cellsOf = new Map(heat.map(({ mission, cells }) => [mission.id, cells]));
  return (
    <>
      <Frame label={caption}>
        <table className={tables.heat}>
          <caption className="sg-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('headquarters.mission')}</th>
              {themes.map(({ code, title }) => (
                <th key={code} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {missions.map((mission) => (
              <tr key={mission.id}>
                <th scope="row">
                  <MissionHead mission={mission} />
                  {mission.issue ? (
                    <Link className={tables.issue} to={releasedAddress(mission.issue.key)}>
                      {t('headquarters.issueAsOf', { number: mission.issue.issue, day: dayOf(mission.issue.asOf) })}
                    </Link>
                  ) : null}
                </th>
                {mission.issue ? (
                  (cellsOf.get(mission.id) ?? []).map((cell, i) => (
                    <td
                      key={cell.theme}
                      data-open={cell.state === 'NOT_ASSESSED' || undefined}
                      data-step={typeof cell.shade === 'number' ? rampStepOfShare(cell.shade) : undefined}
                    >
                      <HeatCell cell={cell} about={`${missionName(mission)}, ${themes[i]?.title ?? ''}:`} />
                    </td>
                  ))
                ) : (
                  <td colSpan={themes.length} data-open>
                    <p className={tables.unreleased}>
                      <strong>{t('headquarters.nothingReleased')}</strong> {t('headquarters.nextStep')}
                    </p>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Frame>
      <p className={styles.note}>{t('headquarters.heat.note')}</p>
      <details className={styles.questions}>
        <summary>{t('headquarters.heat.questions')}</summary>
        <dl>
          {themes.map(({ code, title, question }) => (
            <div key={code}>
              <dt>{title}</dt>
              <dd>{question}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
