import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../../components/fault.tsx';
import { Loading } from '../../../components/loading.tsx';
import type { ElementPointFragment, ExposureDetailQuery, StateEffect } from '../../../gql/generated/graphql.ts';
import { usePageMarking } from '../../../lib/marking.ts';
import { useAsOf, useMission } from '../../../lib/mission.ts';
import { changesOf } from '../../../lib/what-if-address.ts';
import { useCloseUp } from '../close-up/close-up-query.ts';
import { Part } from '../part.tsx';
import { Consequences } from './consequences.tsx';
import { ControlToggle } from './control-toggle.tsx';
import { FreeChange } from './free-change.tsx';
import { MeasureToggles } from './measure-toggles.tsx';
import { Summary } from './summary.tsx';
import { useTried } from './tried.ts';
import { TriedList } from './tried-list.tsx';
import styles from './what-if.module.css';
import { CANDIDATES, WHAT_IF } from './what-if-query.ts';

/** Long enough that a run of toggles is one question, short enough that one toggle is answered at once. */
const SETTLE_MS = 150;
const LONG_MS = 700;

interface Props {
  detail: NonNullable<ExposureDetailQuery['exposure']>;
  /** The effect that is looked at: its controls are offered. */
  effect: StateEffect;
}

/** Changes to try on the exposure, and what they would do to it and to the mission. Nothing is stored. */
export function WhatIf({ detail, effect }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const asOf = useAsOf();
  const { element, likelihood } = detail.exposure;
  const tried = useTried();
  const [settled] = useDebouncedValue(tried.text, SETTLE_MS);
  const { changes } = changesOf(settled);
  const answer = useQuery(WHAT_IF, {
    variables: { mission: mission.id, element: element.key, changes, asOf },
    skip: changes.length === 0,
  });
  const candidates = useQuery(CANDIDATES, { variables: { mission: mission.id, element: element.key, asOf } });
  const measures = candidates.data?.candidateMeasures;
  usePageMarking(measures?.flatMap((each) => each.elements.map((one) => one.sensitivity)));
  const controls = useCloseUp(element.key, effect).data?.closeUp?.controls ?? [];
  const nearby = entriesOn(detail);

  // The last figure stays until the next one comes.
  const payload = changes.length > 0 ? (answer.data ?? answer.previousData)?.whatIf : undefined;
  const result = payload?.result ?? null;
  const waiting = tried.changes.length > 0 && (answer.loading || settled !== tried.text);
  const long = useLong(waiting);
  return (
    <Part id="what-if" title={t('whatIf.title')}>
      <p className={styles.note}>{t('whatIf.lead')}</p>
      <div className={styles.whatIf}>
        <div className={styles.choices}>
          <section aria-label={t('whatIf.measures.title')}>
            <h4>{t('whatIf.measures.title')}</h4>
            {measures ? (
              <MeasureToggles measures={measures} tried={tried} />
            ) : candidates.error ? (
              <Fault error={candidates.error} retry={() => void candidates.refetch()} />
            ) : (
              <Loading lines={4} />
            )}
          </section>
          {controls.length > 0 ? (
            <section aria-label={t('whatIf.controls.title')}>
              <h4>{t('whatIf.controls.title')}</h4>
              <ul className={styles.toggles}>
                {controls.map(({ control }) => (
                  <ControlToggle
                    key={control.key}
                    control={control}
                    onTheWay={new Set(nearby.map((each) => each.key))}
                    tried={tried}
                  />
                ))}
              </ul>
            </section>
          ) : null}
          <section aria-label={t('whatIf.free.title')}>
            <h4>{t('whatIf.free.title')}</h4>
            <FreeChange tried={tried} near={nearby} />
          </section>
        </div>
        <div className={styles.result}>
          <section
            className={styles.summary}
            aria-label={t('whatIf.result')}
            aria-busy={waiting}
            data-waiting={long || undefined}
          >
            <Summary now={likelihood ?? null} row={result?.row ?? null} />
            <span className={styles.progress} aria-hidden="true" />
            <span className="sg-visually-hidden" role="status">
              {long ? t('whatIf.working') : ''}
            </span>
          </section>
          <TriedList tried={tried} measures={measures ?? []} />
          {answer.error && !answer.loading ? <Fault error={answer.error} retry={() => void answer.refetch()} /> : null}
          {payload && payload.faults.length > 0 ? (
            <Refusals title={t('whatIf.faults')} words={payload.faults.map((each) => each.message)} />
          ) : null}
          {result && result.refused.length > 0 ? (
            <Refusals title={t('whatIf.refused')} words={result.refused.map((each) => each.message)} />
          ) : null}
          {result && result.notes.length > 0 ? (
            <ul className={styles.list}>
              {[...new Set(result.notes.map((each) => each.message))].map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          ) : null}
          {result ? <Consequences result={result} element={element.key} text={settled} /> : null}
        </div>
      </div>
    </Part>
  );
}

function Refusals({ title, words }: { title: string; words: readonly string[] }) {
  return (
    <div className={styles.refused} role="alert">
      <strong>{title}</strong>
      <ul className={styles.list}>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

/** The exposed entry and those on its leading paths, each once. */
function entriesOn(detail: Props['detail']): ElementPointFragment[] {
  const entries = new Map([[detail.exposure.element.key, detail.exposure.element]]);
  for (const effect of detail.effects) {
    for (const path of effect.paths) {
      for (const hop of path.hops) {
        entries.set(hop.from.key, hop.from);
        entries.set(hop.to.key, hop.to);
      }
    }
  }
  return [...entries.values()];
}

/** True once something has gone on for longer than a reader takes for at once. */
function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return;
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return long;
}
