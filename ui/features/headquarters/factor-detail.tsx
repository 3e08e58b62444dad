import { useLazyQuery } from '@apollo/client/react';
import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { ScaleBar } from '../../components/scale-bar.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import type { MissionPointFragment } from '../../gql/generated/graphql.ts';
import { percentRange } from '../../lib/format.ts';
import type { Factor } from './factor-table.tsx';
import styles from './headquarters.module.css';
import { MEASURE } from './headquarters-queries.ts';
import { missionName, releasedAddress } from './released-address.ts';
import { SharedMeasureView } from './shared-measure.tsx';

interface Props {
  factor: Factor;
  missions: readonly MissionPointFragment[];
  onClose: () => void;
}

/** Where a factor occurs, and the measure against it, tried when somebody asks. */
export function FactorDetail({ factor, missions, onClose }: Props) {
  const { t } = useTranslation();
  const [ask, { data, loading, error }] = useLazyQuery(MEASURE);
  const tryIt = () => void ask({ variables: { id: factor.id } });
  const tried = data?.headquarters.sharedFactor;
  return (
    <SidePanel title={factor.name} onClose={onClose}>
      <p>{factor.sentence}</p>
      <p className={styles.quiet}>{factor.identityWords}</p>
      <h3>{t('headquarters.factors.where')}</h3>
      <ul className={styles.where}>
        {factor.missions.map((own) => {
          const mission = missions.find(({ id }) => id === own.mission.id);
          return (
            <li key={own.mission.id}>
              <Link to={releasedAddress(own.assessment)}>{mission ? missionName(mission) : own.mission.id}</Link>
              {own.likelihood ? (
                <div className={styles.whereBar}>
                  <span className={styles.strong}>{own.likelihood.phrase}</span>{' '}
                  <span className={styles.quiet}>{percentRange(own.likelihood.low, own.likelihood.high)}</span>
                  <ScaleBar {...own.likelihood} words />
                </div>
              ) : own.state === 'NOT_REACHED' ? null : (
                <p>
                  <NotAssessed />
                </p>
              )}
              <p>{own.words}</p>
              <p className={styles.quiet}>
                {t('headquarters.factors.entries', { names: own.elements.map(({ name }) => name).join(', ') })}
              </p>
            </li>
          );
        })}
      </ul>
      <h3>{t('headquarters.factors.measure')}</h3>
      <p>{t('headquarters.factors.measureNote')}</p>
      {tried ? null : (
        <Button loading={loading} onClick={tryIt}>
          {t('headquarters.factors.try', { count: factor.missions.length })}
        </Button>
      )}
      {loading ? (
        <div role="status" className={styles.trying}>
          <p>{t('headquarters.factors.trying', { count: factor.missions.length })}</p>
          <Loader size="sm" aria-hidden="true" />
        </div>
      ) : null}
      {error ? <Fault error={error} retry={tryIt} /> : null}
      {tried && !tried.measure ? <p>{t('headquarters.factors.noMeasure')}</p> : null}
      {tried?.measure ? <SharedMeasureView measure={tried.measure} /> : null}
    </SidePanel>
  );
}
