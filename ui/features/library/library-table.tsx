import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import type { LibraryQuery } from '../../gql/generated/graphql.ts';
import { decimal, labelled } from '../../lib/format.ts';
import type { en } from '../../lib/i18n/en.ts';
import { t } from '../../lib/i18n/i18n.ts';
import { ruleWords, word } from '../../lib/words.ts';
import styles from './library.module.css';

type Item = LibraryQuery['library'][number];
type Row = [string, unknown];

/** Words for a name or value: from the catalogue, else made readable from how it is written in the table. */
function label(text: string): string {
  const words = word(text);
  if (words !== text) return words;
  const key = t(`library.keys.${text as keyof typeof en.library.keys}`, { defaultValue: '' });
  if (key) return key;
  const spaced = /^[A-Z0-9_]+$/.test(text) ? text.toLowerCase().replaceAll('_', ' ') : ruleWords(text);
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

const plain = (value: unknown): string =>
  value === null || value === undefined
    ? '–'
    : typeof value === 'string' && /^[A-Z0-9_]+$/.test(value)
      ? label(value)
      : typeof value === 'number'
        ? decimal(value)
        : String(value);

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A versioned table as it stands, with its source. */
export function LibraryTable({ item }: { item: Item }) {
  const { t } = useTranslation();
  return (
    <div className={styles.item}>
      <Section
        title={item.title}
        aside={
          <span className={styles.quiet}>{`${t('library.version', { version: item.version })} · ${item.status}`}</span>
        }
      >
        <p className={styles.note}>{labelled(t('library.source'), item.source)}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
        <section className={styles.scroll} tabIndex={0} aria-label={t('library.tableOf', { title: item.title })}>
          <Values value={item.content} />
        </section>
      </Section>
    </div>
  );
}

/** Maps as rows, maps of maps and lists of maps as tables, single values as words. */
function Values({ value }: { value: unknown }) {
  const { t } = useTranslation();
  if (!isMap(value) && !Array.isArray(value)) return <>{plain(value)}</>;
  const rows: Row[] = Array.isArray(value) ? value.map((each, i) => [String(i + 1), each]) : Object.entries(value);
  const maps = rows.every(([, each]) => isMap(each)) && rows.length > 0;
  const columns = maps ? [...new Set(rows.flatMap(([, each]) => Object.keys(each as object)))] : [];
  const flat =
    maps && rows.every(([, each]) => Object.values(each as object).every((one) => !isMap(one) && !Array.isArray(one)));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('library.name')}</th>
          {flat ? (
            columns.map((name) => (
              <th key={name} scope="col">
                {label(name)}
              </th>
            ))
          ) : (
            <th scope="col">{t('library.value')}</th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, each]) => (
          <tr key={name}>
            <th scope="row">{label(name)}</th>
            {flat ? (
              columns.map((column) => <td key={column}>{plain((each as Record<string, unknown>)[column])}</td>)
            ) : (
              <td>
                {Array.isArray(each) && each.every((one) => !isMap(one)) ? (
                  each.map(plain).join(', ')
                ) : (
                  <Values value={each} />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
