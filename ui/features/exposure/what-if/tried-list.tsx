import { useQuery } from '@apollo/client/react';
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MeasurePartsFragment, WhatIfChangeInput } from '../../../gql/generated/graphql.ts';
import { figure, percent } from '../../../lib/format.ts';
import { usePageMarking } from '../../../lib/marking.ts';
import { changeText } from '../../../lib/what-if-address.ts';
import { wordInSentence } from '../../../lib/words.ts';
import type { Tried } from './tried.ts';
import styles from './what-if.module.css';
import { CHANGE_ENTRIES } from './what-if-query.ts';

interface Props {
  tried: Tried;
  /** Measures whose words stand for their changes. */
  measures: readonly MeasurePartsFragment[];
}

/** Everything that is tried, in words, each to be taken back. */
export function TriedList({ tried, measures }: Props) {
  const { t } = useTranslation();
  const chosen = measures.filter((each) => tried.has(each.changes));
  const said = new Set(chosen.flatMap((each) => each.changes.map(changeText)));
  const others = tried.changes.filter((each) => !said.has(changeText(each)));
  return (
    <>
      {tried.unread > 0 ? <p className={styles.note}>{t('whatIf.unread', { count: tried.unread })}</p> : null}
      {tried.changes.length > 0 ? (
        <section aria-label={t('whatIf.tried')}>
          <h4>{t('whatIf.tried')}</h4>
          <ul className={styles.tried}>
            {chosen.map(({ id, label, changes }) => (
              <TriedLine key={id} words={label} onTakeBack={() => tried.swap([], changes)} />
            ))}
            {others.map((change) => (
              <TriedChange key={changeText(change)} change={change} onTakeBack={() => tried.swap([], [change])} />
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={tried.clear}>
            {t('whatIf.clear')}
          </Button>
        </section>
      ) : null}
    </>
  );
}

function TriedLine({ words, onTakeBack }: { words: string; onTakeBack: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <span>{words}</span>
      <CloseButton size="sm" aria-label={t('whatIf.takeBack', { change: words })} onClick={onTakeBack} />
    </li>
  );
}

function TriedChange({ change, onTakeBack }: { change: WhatIfChangeInput; onTakeBack: () => void }) {
  return <TriedLine words={useChangeWords(change)} onTakeBack={onTakeBack} />;
}

/** Which sentence says a change: some kinds have two forms. */
function sentenceOf({ kind, onto, link }: WhatIfChangeInput) {
  if (kind === 'UN_CUSTODY') return onto ? 'UN_CUSTODY_ONTO' : kind;
  if (kind === 'STRENGTHEN_CONTROL') return link ? 'STRENGTHEN_CONTROL_HERE' : kind;
  return kind;
}

/** One change as a sentence, with the names of what it is about. */
function useChangeWords(change: WhatIfChangeInput): string {
  const { t } = useTranslation();
  const { data } = useQuery(CHANGE_ENTRIES, {
    variables: {
      element: change.element ?? change.actor ?? change.control ?? '',
      other: change.site ?? change.onto ?? (change.element ? (change.control ?? '') : ''),
      link: change.link ?? '',
    },
    fetchPolicy: 'cache-first',
  });
  usePageMarking(data ? [data.element?.sensitivity, data.other?.sensitivity] : undefined);
  const unknown = t(data ? 'whatIf.gone' : 'loading');
  return t(`whatIf.change.${sentenceOf(change)}`, {
    element: data?.element?.name ?? unknown,
    other: change.newControl
      ? t('whatIf.newControl', {
          controlClass: wordInSentence(change.newControl.controlClass),
          vectors: change.newControl.reduces.map(wordInSentence).join(', '),
        })
      : (data?.other?.name ?? unknown),
    from: data?.link?.from.name ?? unknown,
    to: data?.link?.to.name ?? unknown,
    distance: figure(change.distanceKm ?? 0),
    encryption: wordInSentence(change.encryption ?? ''),
    intent: wordInSentence(change.intent ?? ''),
    coverage: percent(change.coverage ?? change.effectiveness ?? 1),
  });
}
