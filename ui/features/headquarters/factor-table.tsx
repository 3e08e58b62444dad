import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { HeadquartersFactorsQuery } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import { HeatCell } from './heat-cell.tsx';
import { MissionHead } from './mission-head.tsx';
import { missionName } from './released-address.ts';
import tables from './tables.module.css';
import { Frame } from './written-table.tsx';

export type Factor = HeadquartersFactorsQuery['headquarters']['sharedFactors'][number];

interface Props {
  factors: readonly Factor[];
  missions: HeadquartersFactorsQuery['headquarters']['missions'];
  open: string | undefined;
}

/** Factors by missions: the worst that each may bring about where it occurs. */
export function FactorTable({ factors, missions, open }: Props) {
  const { t } = useTranslation();
  const address = useAddress();
  const caption = t('headquarters.factors.table');
  return (
    <Frame label={caption}>
      <table className={tables.heat} data-of="missions">
        <caption className="sg-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('headquarters.factors.factor')}</th>
            {missions.map((mission) => (
              <th key={mission.id} scope="col">
                <MissionHead mission={mission} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {factors.map((factor) => (
            <tr key={factor.id}>
              <th scope="row" data-current={factor.id === open || undefined}>
                <Link to={address.link({ open: factor.id })} aria-current={factor.id === open || undefined}>
                  {factor.name}
                </Link>
                <span className={tables.detail}>
                  {[t(`headquarters.factors.kind.${factor.kind}`), ...(factor.about ? [factor.about] : [])].join(', ')}
                </span>
              </th>
              {missions.map((mission) => {
                const own = factor.missions.find((one) => one.mission.id === mission.id);
                if (!own)
                  return (
                    <td key={mission.id} data-open={!mission.issue || undefined}>
                      <span className={tables.absent}>
                        <span className={mission.issue ? undefined : tables.open}>
                          {t(mission.issue ? 'headquarters.factors.notThere' : 'headquarters.noIssue')}
                        </span>
                      </span>
                    </td>
                  );
                return (
                  <td
                    key={mission.id}
                    data-open={own.state === 'NOT_ASSESSED' || undefined}
                    data-step={typeof own.shade === 'number' ? rampStepOfShare(own.shade) : undefined}
                  >
                    <HeatCell cell={own} about={`${factor.name}, ${missionName(mission)}:`} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
