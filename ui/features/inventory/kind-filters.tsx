import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { CUSTODIES, DATA_CATEGORIES, SENSITIVITIES } from '../../../graph-schema/values.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { useAddress } from '../../lib/address.ts';
import { useMission } from '../../lib/mission.ts';
import { fieldWords, word } from '../../lib/words.ts';
import { ColumnMenu } from './column-menu.tsx';
import { PLACES } from './inventory-queries.ts';
import { possibleColumns } from './kind-columns.ts';
import styles from './kind-filters.module.css';
import { type FilterName, filtersOf, useKindList } from './kind-list.ts';

interface Choice {
  value: string;
  label: string;
}

/** The filters that make sense for a kind, and the choice of columns. */
export function KindFilters({ kind }: { kind: NodeKindName }) {
  const { t } = useTranslation();
  const mission = useMission();
  const address = useAddress();
  const usable = filtersOf(kind);
  const { filtered, clear } = useKindList(kind);
  const { data } = useQuery(PLACES, {
    variables: { mission: mission.id },
    skip: !usable.includes('site') && !usable.includes('office'),
  });
  const inAddress = address.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  useEffect(() => setText(inAddress), [inAddress]);
  const keepText = useDebouncedCallback((q: string) => address.set({ q, after: null }, { replace: true }), 250);

  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  const words = (values: readonly string[]): Choice[] => values.map((value) => ({ value, label: word(value) }));
  const named = (nodes: readonly { key: string; name: string }[] | undefined): Choice[] =>
    (nodes ?? []).map((node) => ({ value: node.key, label: node.name }));
  const choices: Partial<Record<FilterName, { label: string; any: string; options: Choice[] }>> = {
    site: { label: t('inventory.filter.site'), any: t('inventory.filter.anySite'), options: named(data?.sites.nodes) },
    office: {
      label: t('inventory.filter.office'),
      any: t('inventory.filter.anyOffice'),
      options: named(data?.offices.nodes),
    },
    custody: { label: t('inventory.filter.custody'), any: t('inventory.filter.anyCustody'), options: words(CUSTODIES) },
    category: {
      label: t('inventory.filter.category'),
      any: t('inventory.filter.anyCategory'),
      options: words(DATA_CATEGORIES),
    },
    marking: {
      label: t('inventory.filter.sensitivity'),
      any: t('inventory.filter.anySensitivity'),
      options: words(SENSITIVITIES),
    },
    missing: {
      label: t('inventory.filter.missing'),
      any: t('inventory.filter.anyMissing'),
      options: possibleColumns(kind).map((name) => ({ value: name, label: fieldWords(shape[name]!).title })),
    },
  };

  return (
    <FilterBar
      label={t('inventory.filter.label')}
      set={usable.filter((name) => address.get(name)).length}
      buttons={
        <>
          <ColumnMenu kind={kind} />
          {filtered ? (
            <Button variant="default" onClick={clear}>
              {t('inventory.clear')}
            </Button>
          ) : null}
        </>
      }
    >
      <TextInput
        label={t('inventory.filter.text')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          keepText(event.currentTarget.value);
        }}
      />
      {usable.map((name) => {
        const choice = choices[name];
        if (!choice) return null;
        return (
          <NativeSelect
            key={name}
            label={choice.label}
            value={address.get(name) ?? ''}
            onChange={(event) => address.set({ [name]: event.currentTarget.value, after: null })}
          >
            <option value="">{choice.any}</option>
            {choice.options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </NativeSelect>
        );
      })}
      <Checkbox
        className={styles.check}
        label={t('inventory.filter.overdue')}
        checked={Boolean(address.get('overdue'))}
        onChange={(event) => address.set({ overdue: event.currentTarget.checked ? '1' : null, after: null })}
      />
    </FilterBar>
  );
}
