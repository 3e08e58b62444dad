import { Tooltip } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { z } from 'zod';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { PropertyValue } from '../../components/property-value.tsx';
import type { ElementRowFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { dayOf } from '../../lib/format.ts';
import { fieldWords, kindPlural, word } from '../../lib/words.ts';
import styles from './element-table.module.css';
import { shownColumns } from './kind-columns.ts';
import { type SortName, useKindList } from './kind-list.ts';

interface Props {
  kind: NodeKindName;
  elements: readonly ElementRowFragment[];
  open: string | undefined;
  /** True while newer rows are on their way. */
  stale: boolean;
}

/** The table of a kind. Its own scroll holds what the page has no room for; the name stays in sight. */
export function ElementTable({ kind, elements, open, stale }: Props) {
  const { t } = useTranslation();
  const address = useAddress();
  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  const columns = shownColumns(kind, address.list('cols'));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label={t('inventory.table', { kind: kindPlural(kind) })}>
      <table className={styles.table} aria-busy={stale}>
        <thead>
          <tr>
            <SortHead kind={kind} name="name" label={t('inventory.name')} />
            {columns.map((name) => (
              <th key={name} scope="col">
                <Tooltip label={fieldWords(shape[name]!).description}>
                  <span>{fieldWords(shape[name]!).title}</span>
                </Tooltip>
              </th>
            ))}
            <th scope="col">{t('inventory.missingCount')}</th>
            <th scope="col">{t('inventory.sensitivity')}</th>
            <SortHead kind={kind} name="reviewDue" label={t('inventory.reviewDue')} />
            <SortHead kind={kind} name="changed" label={t('inventory.changed')} />
          </tr>
        </thead>
        <tbody>
          {elements.map((element) => {
            const properties = element.properties as Record<string, unknown>;
            return (
              <tr key={element.key} data-open={element.key === open || undefined}>
                <th scope="row" className={styles.name}>
                  <Link
                    to={address.link({ open: element.key, new: null, from: null, tab: null })}
                    preventScrollReset
                    aria-current={element.key === open ? 'true' : undefined}
                  >
                    {element.name}
                  </Link>
                  <span className={styles.id}>{element.id}</span>
                </th>
                {columns.map((name) => (
                  <td key={name}>
                    <PropertyValue field={shape[name]!} value={properties[name]} />
                  </td>
                ))}
                <td>
                  {element.notAssessed.length === 0
                    ? t('inventory.complete')
                    : t('inventory.missingWords', { count: element.notAssessed.length })}
                </td>
                <td>
                  {element.sensitivity ? word(element.sensitivity) : <NotAssessed words={t('inventory.unmarked')} />}
                </td>
                <td className={styles.day}>{element.reviewDue ? dayOf(element.reviewDue) : <NotAssessed />}</td>
                <td className={styles.day}>{dayOf(element.changedAt)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function SortHead({ kind, name, label }: { kind: NodeKindName; name: SortName; label: string }) {
  const { t } = useTranslation();
  const { sortName, descending, sortBy } = useKindList(kind);
  const on = sortName === name;
  const Mark = descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={on ? (descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => sortBy(name)}
        title={t('inventory.sortBy', { name: label })}
      >
        {label}
        <Mark size={14} aria-hidden="true" style={{ visibility: on ? 'visible' : 'hidden' }} />
      </button>
    </th>
  );
}
