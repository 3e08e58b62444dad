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
import { count } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { useWide } from '../../lib/use-wide.ts';
import { word } from '../../lib/words.ts';
import styles from './detail.module.css';
import { EXPOSURE } from './detail-query.ts';
import { EffectView } from './effect-view.tsx';
import { MatrixView } from './matrix-view.tsx';
import { MethodPanel } from './method-panel.tsx';
import { Part, PartList } from './part.tsx';
import { WhatIf } from './what-if/what-if.tsx';

/** Pixels from which two columns stand side by side. */
const TWO_COLUMNS = 860;

/** One element's exposure: its effects, each looked at closely; then what changes would do, matrix and measures. */
export function Detail({ element }: { element: string }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const address = useAddress();
  const wide = useWide(TWO_COLUMNS);
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
  // A standing fact happens whatever anybody judges: nothing moves it.
  const moves = shown?.likelihood && shown.likelihood.method !== 'standing-fact';
  const { rank, rankRange } = detail.exposure;
  return (
    <div ref={wide} className={styles.detail}>
      <p className={styles.sentence}>{detail.exposure.sentence}</p>
      {rank && rankRange ? (
        <p className={styles.entry}>
          {t('exposure.place.sentence', { rank: count(rank), low: count(rankRange.low), high: count(rankRange.high) })}
        </p>
      ) : null}
      <p className={styles.entry}>
        <ElementLink element={detail.exposure.element} />
        <Button component={Link} size="compact-sm" variant="default" to={path('map', { open: element, near: '1' })}>
          {t('map.showNear')}
        </Button>
      </p>
      <PartList
        parts={[
          { id: 'why', title: t('closeUp.why') },
          { id: 'paths', title: t('exposure.paths') },
          ...(moves ? [{ id: 'choke-points', title: t('closeUp.choke.title') }] : []),
          ...(shown && shown.actors.length > 0 ? [{ id: 'actors', title: t('exposure.actors') }] : []),
          ...(moves
            ? [
                { id: 'tornado', title: t('closeUp.tornado.title') },
                { id: 'controls', title: t('closeUp.controls.title') },
              ]
            : []),
          { id: 'what-if', title: t('whatIf.title') },
          { id: 'method', title: t('exposure.method') },
        ]}
      />
      {shown ? (
        <Tabs
          value={shown.effect}
          onChange={(effect) => address.set({ show: effect, path: null, why: null }, { replace: true })}
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
              <EffectView exposed={detail.exposure.element} effect={each} />
            </Tabs.Panel>
          ))}
        </Tabs>
      ) : null}
      {shown ? <WhatIf detail={detail} effect={shown.effect} /> : null}
      <div className={styles.columns}>
        <div className={styles.column}>
          {detail.exposure.matrix ? <MatrixView matrix={detail.exposure.matrix} /> : null}
          {shown ? (
            <MethodPanel
              score={detail.score}
              likelihood={shown.likelihood ?? null}
              element={element}
              effect={shown.effect}
            />
          ) : null}
        </div>
        <Part id="measures" title={t('exposure.measures')}>
          {detail.measures.length === 0 ? (
            <p>{t('exposure.noMeasures')}</p>
          ) : (
            <ul className={styles.list}>
              {detail.measures.map((measure) => (
                <li key={measure.text}>{measure.text}</li>
              ))}
            </ul>
          )}
        </Part>
      </div>
    </div>
  );
}
