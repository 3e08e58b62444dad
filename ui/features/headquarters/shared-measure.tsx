import { useTranslation } from 'react-i18next';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { HeadquartersMeasureQuery, RiskMovePartsFragment } from '../../gql/generated/graphql.ts';
import { figure, figureRange } from '../../lib/format.ts';
import styles from './headquarters.module.css';
import { missionName } from './released-address.ts';

type Measure = NonNullable<NonNullable<HeadquartersMeasureQuery['headquarters']['sharedFactor']>['measure']>;

/** One measure in several missions: what it would move in each, before and after with their ranges. */
export function SharedMeasureView({ measure }: { measure: Measure }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('headquarters.factors.measure')} className={styles.measure}>
      <p className={styles.statement}>{measure.sentence}</p>
      <ul className={styles.where}>
        {measure.missions.map(({ mission, words, information, tasks, changes }) => (
          <li key={mission.id}>
            <strong>{missionName(mission)}</strong>
            <p>{words}</p>
            {changes.length > 0
              ? (['information', 'tasks'] as const).map((group) => (
                  <Move key={group} group={group} move={group === 'information' ? information : tasks} />
                ))
              : null}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>{t('headquarters.factors.measureUnit')}</p>
    </section>
  );
}

function Move({ group, move }: { group: 'information' | 'tasks'; move: RiskMovePartsFragment | null | undefined }) {
  const { t } = useTranslation();
  const title = t(`recommendations.groups.${group}`);
  if (!move)
    return (
      <p>
        {title}: <NotAssessed />
      </p>
    );
  const { axis, before, after } = move;
  const most = Math.max(before.high, after.high) * 1.04 || 1;
  const share = (value: number) => `${((100 * value) / most).toFixed(2)}%`;
  return (
    <div className={styles.move}>
      <p className={styles.quiet}>
        {t('recommendations.figures.axis', { group: title, axis: t(`axis.${axis.toLowerCase() as 'persons'}`) })}
      </p>
      <dl>
        {(['before', 'after'] as const).map((side) => {
          const { estimate, low, high } = side === 'before' ? before : after;
          return (
            <div key={side}>
              <dt>{t(`headquarters.factors.${side}`)}</dt>
              <dd className={styles.track} aria-hidden="true">
                <span
                  style={{ insetInlineStart: share(low), inlineSize: share(high - low) }}
                  data-part={side === 'before' ? 'before' : 'range'}
                />
                <span style={{ insetInlineStart: share(estimate) }} data-part="mark" />
              </dd>
              <dd>
                <strong>{figure(estimate)}</strong> <span className={styles.quiet}>{figureRange(low, high)}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
