import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { Section } from '../../components/page.tsx';
import type { HeadquartersChoicesQuery, HeadquartersComparisonQuery } from '../../gql/generated/graphql.ts';
import { dayOf, figure, figureRange } from '../../lib/format.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import { CONTROL_DEGREES, PROGRESS_DEGREES } from './degrees.ts';
import styles from './headquarters.module.css';
import { HeatCell } from './heat-cell.tsx';
import { MissionHead } from './mission-head.tsx';
import { missionName, releasedAddress } from './released-address.ts';
import { StateGrid } from './state-grid.tsx';
import tables from './tables.module.css';
import { Frame } from './written-table.tsx';

type Missions = NonNullable<HeadquartersComparisonQuery['headquartersComparison']['comparison']>['missions'];

interface Props {
  choices: HeadquartersChoicesQuery['headquarters'];
  missions: Missions;
}

/** The missions as columns: themes, totals, controls, progress, what each has taken upon itself. */
export function Compared({ choices, missions }: Props) {
  const { t } = useTranslation();
  const points = missions.map(({ mission }) => mission);
  return (
    <div className={styles.parts}>
      <Section title={t('headquarters.heat.title')}>
        <Themes choices={choices} missions={missions} />
      </Section>
      <Section title={t('headquarters.controls.title')}>
        <StateGrid
          caption={t('headquarters.controls.title')}
          of={t('headquarters.controls.of')}
          missions={points}
          rows={choices.controls.map(({ controlClass, title }, i) => ({
            key: controlClass,
            title,
            cells: missions.map(({ controls }) => {
              const cell = controls[i]!;
              return {
                ...cell,
                degree: CONTROL_DEGREES[cell.state],
                state: t(`headquarters.controls.states.${cell.state}`),
              };
            }),
          }))}
        />
      </Section>
      <Section title={t('headquarters.progress.title')}>
        <StateGrid
          caption={t('headquarters.progress.title')}
          of={t('headquarters.progress.of')}
          missions={points}
          rows={choices.progress.map(({ code, title }, i) => ({
            key: code,
            title,
            cells: missions.map(({ progress }) => {
              const cell = progress[i]!;
              return {
                ...cell,
                degree: PROGRESS_DEGREES[cell.state],
                state: t(`headquarters.progress.states.${cell.state}`),
              };
            }),
          }))}
        />
      </Section>
      <Section title={t('headquarters.board.title')}>
        <div className={styles.columns}>
          {missions.map(({ mission, recommendations }) => (
            <div key={mission.id}>
              <h3>{missionName(mission)}</h3>
              {recommendations.length === 0 ? (
                <p className={styles.quiet}>
                  {t(mission.issue ? 'headquarters.board.noneInIssue' : 'headquarters.nothingReleased')}
                </p>
              ) : (
                <ul className={styles.plain}>
                  {recommendations.map((one) => (
                    <li key={one.id}>
                      <Link to={releasedAddress(one.assessment, one.section)}>{one.measure}</Link>{' '}
                      <span className={styles.quiet}>{[one.statusWords, one.ownerWords].join(', ')}</span>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
      </Section>
    </div>
  );
}

function Themes({ choices, missions }: Props) {
  const { t } = useTranslation();
  const caption = t('headquarters.heat.title');
  return (
    <Frame label={caption}>
      <table className={tables.heat} data-of="missions">
        <caption className="sg-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('headquarters.theme')}</th>
            {missions.map(({ mission }) => (
              <th key={mission.id} scope="col">
                <MissionHead mission={mission} />
                <span className={tables.detail}>
                  {mission.issue
                    ? t('headquarters.issueAsOf', { number: mission.issue.issue, day: dayOf(mission.issue.asOf) })
                    : t('headquarters.nothingReleased')}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {choices.themes.map(({ code, title }, i) => (
            <tr key={code}>
              <th scope="row">{title}</th>
              {missions.map(({ mission, cells }) => {
                const cell = cells[i]!;
                return (
                  <td
                    key={mission.id}
                    data-open={cell.state === 'NOT_ASSESSED' || undefined}
                    data-step={typeof cell.shade === 'number' ? rampStepOfShare(cell.shade) : undefined}
                  >
                    <HeatCell cell={cell} about={`${title}, ${missionName(mission)}:`} />
                  </td>
                );
              })}
            </tr>
          ))}
          {(['information', 'tasks'] as const).map((group) => (
            <tr key={group}>
              <th scope="row">
                {t(`recommendations.groups.${group}`)}
                <span className={tables.detail}>{t('headquarters.compare.unit')}</span>
              </th>
              {missions.map(({ mission, [group]: total }) => (
                <td key={mission.id} data-open={!total || undefined}>
                  {total ? (
                    <div className={tables.heatCell}>
                      <span className={tables.phrase}>{figure(total.risk.estimate)}</span>
                      <span className={tables.figures}>{figureRange(total.risk.low, total.risk.high)}</span>
                      <span className={tables.figures}>{t(`axis.${total.axis.toLowerCase() as 'persons'}`)}</span>
                    </div>
                  ) : (
                    <div className={tables.heatCell}>
                      <NotAssessed />
                    </div>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
