import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import type { LibraryQuery } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { percent } from '../../lib/format.ts';
import { ruleWords, word } from '../../lib/words.ts';
import styles from './library.module.css';

/** One card a rule: its sentence, vector, controls, measure and source. */
export function RuleCards({ rules }: { rules: LibraryQuery['rules'] }) {
  const { t } = useTranslation();
  const address = useAddress();
  const text = address.get('q') ?? '';
  const shown = rules.filter((rule) =>
    [rule.name, rule.sentence, rule.measure, rule.family, rule.vector ? word(rule.vector) : '']
      .join(' ')
      .toLowerCase()
      .includes(text.toLowerCase()),
  );
  return (
    <>
      <p className={styles.note}>{t('library.rulesLead')}</p>
      <TextInput
        label={t('library.find')}
        maw={360}
        mb="md"
        value={text}
        onChange={(event) => address.set({ q: event.currentTarget.value }, { replace: true })}
      />
      {rules.length === 0 ? <EmptyState>{t('library.rulesNone')}</EmptyState> : null}
      {rules.length > 0 && shown.length === 0 ? <EmptyState>{t('library.noMatch')}</EmptyState> : null}
      <ul className={styles.cards}>
        {shown.map((rule) => (
          <li key={rule.name} className={styles.card} id={rule.name}>
            <h2 className={styles.name}>{ruleWords(rule.name)}</h2>
            <p className={styles.sentence}>
              <Template text={rule.sentence} />
            </p>
            <dl className={styles.facts}>
              <dt>{t('library.vector')}</dt>
              <dd>{rule.vector ? word(rule.vector) : t('library.noVector')}</dd>
              <dt>{t('library.base')}</dt>
              <dd>{typeof rule.base === 'number' ? percent(rule.base) : t('library.structural')}</dd>
              <dt>{t('library.controls')}</dt>
              <dd>{rule.controls}</dd>
              <dt>{t('library.measure')}</dt>
              <dd>{rule.measure}</dd>
              <dt>{t('library.source')}</dt>
              <dd>{rule.source}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A rule's sentence, the names it leaves open in other letters. */
function Template({ text }: { text: string }) {
  const { t } = useTranslation();
  const open: Record<string, string> = { '{from}': t('library.from'), '{to}': t('library.to') };
  return (
    <>
      {text.split(/(\{\w+\})/).map((part, i) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed sentence never change places
        part.startsWith('{') ? <em key={i}>{open[part] ?? part.slice(1, -1)}</em> : part,
      )}
    </>
  );
}
