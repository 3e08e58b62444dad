import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterBar } from '../../components/filter-bar.tsx';
import { AXES } from '../../components/risk-cell.tsx';
import type { ExposureFilter, ExposureGroup, HarmAxis, StateEffect } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { useMission } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import styles from './ranking-page.module.css';
import { FILTER_CHOICES } from './ranking-query.ts';

const GROUPS = ['INFORMATION', 'TASK', 'EQUIPMENT', 'PEOPLE', 'SYSTEM'] as const satisfies ExposureGroup[];
const EFFECTS = [
  'DISCLOSED',
  'MANIPULATED',
  'OUT_OF_CUSTODY',
  'DENIED',
  'CONTROLLED',
  'IMPERSONATED',
  'MISLED',
  'UNDERMINED',
] as const satisfies StateEffect[];
const FILTERS = ['group', 'effect', 'actor', 'office', 'q', 'unrated', 'axis'] as const;

/** Filters as the address holds them, in the form that the server takes. */
export function useRankingFilter() {
  const address = useAddress();
  const group = address.get('group') as ExposureGroup | undefined;
  const effect = address.get('effect') as StateEffect | undefined;
  const axis = address.get('axis')?.toUpperCase() as HarmAxis | undefined;
  const filter: ExposureFilter = {
    ...(group && GROUPS.includes(group) ? { group: [group] } : {}),
    ...(effect && (EFFECTS as readonly string[]).includes(effect) ? { effect: [effect] } : {}),
    ...(address.get('actor') ? { actor: address.get('actor') } : {}),
    ...(address.get('office') ? { office: address.get('office') } : {}),
    ...(address.get('q') ? { text: address.get('q') } : {}),
    ...(address.get('unrated') ? { unrated: true } : {}),
  };
  return {
    filter,
    axis: axis && AXES.includes(axis.toLowerCase() as 'persons') ? axis : undefined,
    filtered: FILTERS.some((name) => name !== 'axis' && address.get(name)),
    clear: () => address.set({ ...Object.fromEntries(FILTERS.map((name) => [name, null])), after: null }),
  };
}

/** The row of filters above the ranking. */
export function RankingFilters() {
  const { t } = useTranslation();
  const mission = useMission();
  const address = useAddress();
  const { filtered, clear } = useRankingFilter();
  const set = FILTERS.filter((name) => address.get(name)).length;
  const { data } = useQuery(FILTER_CHOICES, { variables: { mission: mission.id } });
  const inAddress = address.get('q') ?? '';
  const [text, setText] = useState(inAddress);
  useEffect(() => setText(inAddress), [inAddress]);
  const keepText = useDebouncedCallback((q: string) => address.set({ q, after: null }, { replace: true }), 250);
  const choose = (name: string) => (event: { currentTarget: { value: string } }) =>
    address.set({ [name]: event.currentTarget.value, after: null });

  return (
    <FilterBar
      label={t('exposure.filter.label')}
      set={set}
      buttons={
        filtered ? (
          <Button variant="default" onClick={clear}>
            {t('exposure.clear')}
          </Button>
        ) : null
      }
    >
      <TextInput
        label={t('exposure.filter.text')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          keepText(event.currentTarget.value);
        }}
      />
      <NativeSelect label={t('exposure.filter.group')} value={address.get('group') ?? ''} onChange={choose('group')}>
        <option value="">{t('exposure.filter.allGroups')}</option>
        {GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`exposure.groups.${group}`)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t('exposure.filter.effect')} value={address.get('effect') ?? ''} onChange={choose('effect')}>
        <option value="">{t('exposure.filter.allEffects')}</option>
        {EFFECTS.map((effect) => (
          <option key={effect} value={effect}>
            {word(effect)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t('exposure.filter.actor')} value={address.get('actor') ?? ''} onChange={choose('actor')}>
        <option value="">{t('exposure.filter.allActors')}</option>
        {data?.actors.nodes.map((actor) => (
          <option key={actor.key} value={actor.key}>
            {actor.name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t('exposure.filter.office')} value={address.get('office') ?? ''} onChange={choose('office')}>
        <option value="">{t('exposure.filter.allOffices')}</option>
        {data?.offices.nodes.map((office) => (
          <option key={office.key} value={office.key}>
            {office.name}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t('exposure.filter.axis')} value={address.get('axis') ?? ''} onChange={choose('axis')}>
        <option value="">{t('axis.largest')}</option>
        {AXES.map((axis) => (
          <option key={axis} value={axis}>
            {t(`axis.${axis}`)}
          </option>
        ))}
      </NativeSelect>
      <Checkbox
        className={styles.check}
        label={t('exposure.filter.unrated')}
        checked={Boolean(address.get('unrated'))}
        onChange={(event) => address.set({ unrated: event.currentTarget.checked ? '1' : null, after: null })}
      />
    </FilterBar>
  );
}
