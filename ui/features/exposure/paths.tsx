import { useTranslation } from 'react-i18next';
import { PathPicture } from '../../components/path-picture.tsx';
import type { EffectPartsFragment, PathPartsFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { labelled, percent } from '../../lib/format.ts';
import { cutCorners } from '../../lib/path-layout.ts';
import { ruleWords, wordInSentence } from '../../lib/words.ts';
import type { ChokeMarks, ChokePoint } from './close-up/choke-marks.ts';
import { HopView } from './hop-view.tsx';
import { Part } from './part.tsx';
import styles from './paths.module.css';

/** The likeliest ways, each as a picture and as numbered sentences. The first is open. */
export function Paths({ paths, marks }: { paths: EffectPartsFragment['paths']; marks: ChokeMarks }) {
  const { t } = useTranslation();
  const address = useAddress();
  const open = Number(address.get('path') ?? '1');
  return (
    <Part id="paths" title={t('exposure.paths')}>
      {paths.length === 0 ? <p className={styles.note}>{t('exposure.noPaths')}</p> : null}
      {paths.length > 1 ? <p className={styles.note}>{t('exposure.pathsLead')}</p> : null}
      {paths.map((path, i) => (
        <details
          // biome-ignore lint/suspicious/noArrayIndexKey: paths come in the order of their likelihood and have no key
          key={i}
          className={styles.path}
          open={open === i + 1}
          onToggle={(event) => {
            const opened = event.currentTarget.open;
            if (opened && open !== i + 1) address.set({ path: String(i + 1) }, { replace: true });
            if (!opened && open === i + 1) address.set({ path: '0' }, { replace: true });
          }}
        >
          <summary>
            <span>{t('exposure.path', { number: i + 1, actor: path.actor.name })}</span>
            <span className={styles.chance}>
              {path.actor.kind === 'ThreatActor'
                ? t('exposure.pathChance', { phrase: path.phrase, chance: percent(path.probability) })
                : t('range.fact')}
            </span>
          </summary>
          {open === i + 1 ? <PathView path={path} marks={marks} /> : null}
        </details>
      ))}
    </Part>
  );
}

function PathView({ path, marks }: { path: PathPartsFragment; marks: ChokeMarks }) {
  const { t } = useTranslation();
  const first = path.hops[0];
  if (!first) return <p>{path.summary}</p>;
  const chokeWords = (point: ChokePoint | undefined) =>
    point && t('closeUp.choke.mark', { chance: percent(point.probability) });
  const ends = [
    { element: first.from, effect: first.fromEffect },
    ...path.hops.map((hop) => ({ element: hop.to, effect: hop.toEffect })),
  ];
  const steps = ends.map(({ element, effect }) => ({
    name: element.name,
    effect: wordInSentence(effect),
    choke: chokeWords(marks.ofElement(element.key)),
  }));
  const hops = path.hops.map((hop) => ({
    label: hop.vector ? wordInSentence(hop.vector) : ruleWords(hop.rule),
    figures:
      percent(hop.before) === percent(hop.after)
        ? t('exposure.hop.same', { after: percent(hop.after) })
        : t('exposure.hop.figures', { before: percent(hop.before), after: percent(hop.after) }),
    choke: chokeWords(marks.ofHop(hop)),
  }));
  const marked = steps.flatMap((step) => (step.choke ? [labelled(step.name, step.choke)] : []));
  const gated = hops.some((hop) => hop.choke);
  return (
    <div className={styles.body}>
      <PathPicture steps={steps} hops={hops} alternative={[path.summary, ...marked].join(' ')} />
      {marked.length > 0 || gated ? (
        <p className={styles.legend}>
          {marked.length > 0 ? (
            <span>
              <svg width="20" height="14" aria-hidden="true" focusable="false">
                <path d={cutCorners({ x: 1, y: 1, width: 18, height: 12 }, 4)} className={styles.mark} />
              </svg>
              {t('closeUp.choke.legend')}
            </span>
          ) : null}
          {gated ? (
            <span>
              <svg width="20" height="14" aria-hidden="true" focusable="false">
                <path d="M1 7h18M8 2v10M12 2v10" className={styles.mark} />
              </svg>
              {t('closeUp.choke.legendLink')}
            </span>
          ) : null}
        </p>
      ) : null}
      <ol className={styles.hops}>
        {path.hops.map((hop, i) => (
          <HopView
            // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass one element twice; its order is its identity
            key={i}
            hop={hop}
            chokes={[
              marks.ofElement(hop.to.key) &&
                t('closeUp.choke.atElement', {
                  name: hop.to.name,
                  chance: percent(marks.ofElement(hop.to.key)!.probability),
                }),
              marks.ofHop(hop) && t('closeUp.choke.atLink', { chance: percent(marks.ofHop(hop)!.probability) }),
            ]}
          />
        ))}
      </ol>
    </div>
  );
}
