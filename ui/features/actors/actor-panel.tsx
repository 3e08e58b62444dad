import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { ExposureLine } from '../../components/exposure-line.tsx';
import { Fault } from '../../components/fault.tsx';
import { Grade } from '../../components/grade.tsx';
import { Loading } from '../../components/loading.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { AXES, RiskCell } from '../../components/risk-cell.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { percentRange } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import { Alignments, EvidenceList, Incidents } from './actor-claims.tsx';
import styles from './actors.module.css';
import { ACTOR } from './actors-queries.ts';
import { PresenceTimeline } from './presence-timeline.tsx';

/** One actor: the judgements about it, where it is, with whom, what it reaches, and what all that rests on. */
export function ActorPanel({ actorKey, onClose }: { actorKey: string; onClose: () => void }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(ACTOR, { variables: { mission: mission.id, key: actorKey, asOf } });
  const actor = data?.actor;
  usePageMarking(
    actor
      ? [
          actor.actor.sensitivity,
          ...actor.presence.map((each) => each.site.sensitivity),
          ...actor.incidents.map((each) => each.incident.sensitivity),
          ...actor.evidence.map((each) => each.element.sensitivity),
          ...actor.mostExposed.map((each) => each.element.sensitivity),
        ]
      : undefined,
  );
  const judged = (value: string | null | undefined) => (value ? word(value) : <NotAssessed />);
  return (
    <SidePanel
      title={actor?.actor.name ?? t('actors.title')}
      over={actor?.actorType ? word(actor.actorType) : null}
      onClose={onClose}
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={10} /> : null}
      {data && !actor ? <EmptyState>{t('actors.gone')}</EmptyState> : null}
      {actor ? (
        <div className={styles.detail}>
          <div className={styles.buttons}>
            <Button
              size="compact-sm"
              variant="default"
              component={Link}
              to={path('inventory/threat-actors', { open: actorKey })}
            >
              {t('actors.edit')}
            </Button>
            <Button size="compact-sm" variant="default" component={Link} to={path('exposure', { actor: actorKey })}>
              {t('actors.exposures')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              component={Link}
              to={path('map', { open: actorKey, near: '1' })}
            >
              {t('actors.map')}
            </Button>
          </div>
          <section aria-label={t('actors.judgement')}>
            <h3>{t('actors.judgement')}</h3>
            <dl className={styles.facts}>
              <dt>{t('actors.columns.posture')}</dt>
              <dd>{judged(actor.posture)}</dd>
              <dt>{t('actors.columns.capability')}</dt>
              <dd>{judged(actor.capability)}</dd>
              <dt>{t('actors.columns.intent')}</dt>
              <dd>{judged(actor.intent)}</dd>
              <dt>{t('actors.columns.attempt')}</dt>
              <dd title={t('actors.attemptNote')}>
                {actor.attempt ? (
                  `${actor.attempt.phrase}, ${percentRange(actor.attempt.low, actor.attempt.high)}`
                ) : (
                  <NotAssessed />
                )}
              </dd>
              <dt>{t('actors.columns.grade')}</dt>
              <dd>
                <Grade grade={actor.grade} />
              </dd>
              <dt>{t('actors.source')}</dt>
              <dd>{actor.source ?? <NotAssessed />}</dd>
            </dl>
          </section>
          <section aria-label={t('actors.vectors')}>
            <h3>{t('actors.vectors')}</h3>
            <p className={styles.note}>
              {actor.vectors.length > 0 ? `${actor.vectors.map(word).join(', ')}.` : t('actors.noVectors')}
            </p>
          </section>
          <section aria-label={t('actors.presence')}>
            <h3>{t('actors.presence')}</h3>
            {actor.presence.length > 0 ? (
              <PresenceTimeline presence={actor.presence} asOf={asOf ?? mission.ownDay} />
            ) : (
              <p className={styles.note}>{t('actors.noPresence')}</p>
            )}
          </section>
          <Alignments alignments={actor.alignments} />
          <section aria-label={t('actors.risk')}>
            <h3>{t('actors.risk')}</h3>
            <p className={styles.note}>{t('actors.riskNote')}</p>
            <div className={styles.axes}>
              {AXES.map((axis) => (
                <div key={axis}>
                  <span>{t(`axis.${axis}`)}</span>
                  <RiskCell risk={actor.riskAlone[axis]} axis={axis} sum />
                </div>
              ))}
            </div>
          </section>
          <section aria-label={t('actors.mostExposed')}>
            <h3>{t('actors.mostExposed')}</h3>
            {actor.mostExposed.length === 0 ? <p className={styles.note}>{t('actors.noneExposed')}</p> : null}
            <ul className={styles.plain}>
              {actor.mostExposed.map((exposure) => (
                <ExposureLine key={exposure.element.key} exposure={exposure} />
              ))}
            </ul>
          </section>
          <Incidents incidents={actor.incidents} />
          <EvidenceList evidence={actor.evidence} />
        </div>
      ) : null}
    </SidePanel>
  );
}
