import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { WorkProgress } from '../../components/scoring-wait.tsx';
import type { CloseUpPartsFragment, EffectPartsFragment, RankedExposureFragment } from '../../gql/generated/graphql.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf } from '../../lib/mission.ts';
import { wordInSentence } from '../../lib/words.ts';
import { ActorTable } from './actor-table.tsx';
import { chokeMarks } from './close-up/choke-marks.ts';
import { ChokePoints } from './close-up/choke-points.tsx';
import { useCloseUp } from './close-up/close-up-query.ts';
import { Contributions } from './close-up/contributions.tsx';
import { ControlWorths } from './close-up/control-worths.tsx';
import { Tornado } from './close-up/tornado.tsx';
import { Why } from './close-up/why.tsx';
import { WhyNot } from './close-up/why-not.tsx';
import styles from './detail.module.css';
import { HarmTable } from './harm-table.tsx';
import { LikelihoodPart } from './likelihood-part.tsx';
import { Part } from './part.tsx';
import { Paths } from './paths.tsx';

interface Props {
  exposed: RankedExposureFragment['element'];
  effect: EffectPartsFragment;
}

/** One effect on the element: how likely and why, by which paths and by whom, and what would move the figure. */
export function EffectView({ exposed, effect }: Props) {
  const { t } = useTranslation();
  const { likelihood } = effect;
  const { data, error, refetch } = useCloseUp(exposed.key, effect.effect);
  const closeUp = data?.closeUp ?? null;
  usePageMarking(closeUp ? elementsOf(closeUp).map((each) => each.sensitivity) : undefined);
  const asked = (show: (found: CloseUpPartsFragment) => ReactNode) =>
    closeUp ? show(closeUp) : error ? <Fault error={error} retry={() => void refetch()} /> : <Loading lines={3} />;
  const title = t('exposure.compare.name', { name: exposed.name, effect: wordInSentence(effect.effect) });
  const moves = likelihood !== null && likelihood !== undefined && likelihood.method !== 'standing-fact';

  const unworked = <p className={styles.note}>{t('closeUp.notWorkedOut')}</p>;
  return (
    <div className={styles.effect}>
      <div className={styles.columns}>
        <div className={styles.column}>
          {effect.standingFacts.length > 0 ? (
            <Part id="standing" title={t('exposure.standing')}>
              <ul className={styles.list}>
                {effect.standingFacts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            </Part>
          ) : null}
          <LikelihoodPart likelihood={likelihood ?? null} closeUp={closeUp} />
          <Part id="why" title={t('closeUp.why')}>
            {closeUp || error ? null : <CloseUpWait />}
            {asked((found) => (
              <Why closeUp={found} title={title} />
            ))}
          </Part>
        </div>
        <HarmTable effect={effect} />
      </div>
      <Paths paths={effect.paths} marks={chokeMarks(closeUp?.chokePoints)} />
      {moves ? (
        <Part id="choke-points" title={t('closeUp.choke.title')}>
          {asked(({ chokePoints, likelihood: whole }) =>
            chokePoints && whole ? <ChokePoints points={chokePoints} whole={whole.estimate} /> : unworked,
          )}
        </Part>
      ) : null}
      <ActorTable actors={effect.actors} />
      <div className={styles.columns}>
        <div className={styles.column}>
          {moves ? (
            <Part id="tornado" title={t('closeUp.tornado.title')}>
              {asked(({ tornado }) => (tornado ? <Tornado tornado={tornado} /> : unworked))}
            </Part>
          ) : null}
          <Part id="why-not" title={t('closeUp.whyNot.title')}>
            <WhyNot
              element={exposed.key}
              effect={effect.effect}
              reaching={new Set(effect.actors.map((each) => each.actor.key))}
            />
          </Part>
        </div>
        {moves ? (
          <div className={styles.column}>
            <Part id="controls" title={t('closeUp.controls.title')}>
              {asked((found) => (
                <ControlWorths controls={found.controls} estimate={found.likelihood?.estimate ?? 0} />
              ))}
            </Part>
            <Part id="contributions" title={t('closeUp.parts.title')}>
              {asked(({ contributions }) => (contributions ? <Contributions parts={contributions} /> : unworked))}
            </Part>
          </div>
        ) : null}
      </div>
    </div>
  );
}

const elementsOf = ({ chokePoints, contributions, controls }: CloseUpPartsFragment) => [
  ...(chokePoints?.elements ?? []).map((each) => each.element),
  ...(contributions?.actors ?? []).map((each) => each.actor),
  ...controls.flatMap((each) => [each.control, ...each.places]),
];

/** How far the close look has come, where it takes long. */
function CloseUpWait() {
  const { t } = useTranslation();
  return <WorkProgress kind="close-up" asOf={useAsOf()} words={t('closeUp.underway')} />;
}
