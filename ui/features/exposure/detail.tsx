import { useQuery } from '@apollo/client/react';
import { Button, Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ElementLink } from '../../components/element-link.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { ScoringWait } from '../../components/scoring-wait.tsx';
import type { StateEffect } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import styles from './detail.module.css';
import { EXPOSURE } from './detail-query.ts';
import { EffectView } from './effect-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { MethodPanel } from './method-panel.tsx';

/** One element's exposure: its effects, each with range, paths and actors; then matrix, measures and method. */
export function Detail({ element }: { element: string }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const address = useAddress();
  const { data, error, refetch } = useQuery(EXPOSURE, { variables: { mission: mission.id, element, asOf } });
  const detail = data?.exposure;
  usePageMarking(
    detail
      ? [
          detail.exposure.element.sensitivity,
          ...detail.effects.flatMap((each) =>
            each.paths.flatMap((one) => one.hops.flatMap((hop) => [hop.from.sensitivity, hop.to.sensitivity])),
          ),
        ]
      : undefined,
  );
  if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <ScoringWait lines={10} />;
  if (!detail)
    return (
      <EmptyState step={<Link to={path('inventory')}>{t('exposure.notReached.step')}</Link>}>
        {t('exposure.notReached.words')}
      </EmptyState>
    );

  const asked = address.get('show') as StateEffect | undefined;
  const shown = detail.effects.find((each) => each.effect === asked) ?? detail.effects[0];
  return (
    <div className={styles.detail}>
      <p className={styles.sentence}>{detail.exposure.sentence}</p>
      <p className={styles.entry}>
        <ElementLink element={detail.exposure.element} />
        <Button component={Link} size="compact-sm" variant="default" to={path('map', { open: element, near: '1' })}>
          {t('map.showNear')}
        </Button>
      </p>
      {shown ? (
        <Tabs
          value={shown.effect}
          onChange={(effect) => address.set({ show: effect, path: null }, { replace: true })}
          keepMounted={false}
        >
          <Tabs.List aria-label={t('exposure.effects')}>
            {detail.effects.map((each) => (
              <Tabs.Tab key={each.effect} value={each.effect}>
                {word(each.effect)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {detail.effects.map((each) => (
            <Tabs.Panel key={each.effect} value={each.effect} pt="md">
              <EffectView effect={each} />
            </Tabs.Panel>
          ))}
        </Tabs>
      ) : null}
      {detail.exposure.matrix ? <MatrixView matrix={detail.exposure.matrix} /> : null}
      <section aria-label={t('exposure.measures')}>
        <h3>{t('exposure.measures')}</h3>
        {detail.measures.length === 0 ? (
          <p>{t('exposure.noMeasures')}</p>
        ) : (
          <ul className={styles.list}>
            {detail.measures.map((measure) => (
              <li key={measure.text}>{measure.text}</li>
            ))}
          </ul>
        )}
      </section>
      <MethodPanel score={detail.score} likelihood={shown?.likelihood ?? null} />
    </div>
  );
}
