import { useTranslation } from 'react-i18next';
import { PathPicture } from '../../components/path-picture.tsx';
import type { EffectPartsFragment, PathPartsFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { percent } from '../../lib/format.ts';
import { ruleWords, wordInSentence } from '../../lib/words.ts';
import { HopView } from './hop-view.tsx';
import styles from './paths.module.css';

/** The likeliest ways, each as a picture and as numbered sentences. The first is open. */
export function Paths({ paths }: { paths: EffectPartsFragment['paths'] }) {
  const { t } = useTranslation();
  const address = useAddress();
  const open = Number(address.get('path') ?? '1');
  return (
    <section aria-label={t('exposure.paths')}>
      <h3>{t('exposure.paths')}</h3>
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
              {t('exposure.pathChance', { phrase: path.phrase, chance: percent(path.probability) })}
            </span>
          </summary>
          {open === i + 1 ? <PathView path={path} /> : null}
        </details>
      ))}
    </section>
  );
}

function PathView({ path }: { path: PathPartsFragment }) {
  const { t } = useTranslation();
  const first = path.hops[0];
  if (!first) return <p>{path.summary}</p>;
  const steps = [
    { name: first.from.name, effect: wordInSentence(first.fromEffect) },
    ...path.hops.map((hop) => ({ name: hop.to.name, effect: wordInSentence(hop.toEffect) })),
  ];
  const hops = path.hops.map((hop) => ({
    label: hop.vector ? wordInSentence(hop.vector) : ruleWords(hop.rule),
    figures:
      percent(hop.before) === percent(hop.after)
        ? t('exposure.hop.same', { after: percent(hop.after) })
        : t('exposure.hop.figures', { before: percent(hop.before), after: percent(hop.after) }),
  }));
  return (
    <div className={styles.body}>
      <PathPicture steps={steps} hops={hops} alternative={path.summary} />
      <ol className={styles.hops}>
        {path.hops.map((hop, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path may pass one element twice; its order is its identity
          <HopView key={i} hop={hop} />
        ))}
      </ol>
    </div>
  );
}
