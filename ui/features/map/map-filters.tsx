import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NODE_KIND_NAMES } from '../../../graph-schema/catalogue.ts';
import { CUSTODIES } from '../../../graph-schema/values.ts';
import { FilterBar } from '../../components/filter-bar.tsx';
import { useAddress } from '../../lib/address.ts';
import { kindPlural, word } from '../../lib/words.ts';
import styles from './map.module.css';
import { COLLAPSE_ABOVE, LINK_SORTS, type LinkSort, type MapColumns, type MapFilter } from './map-model.ts';

const SORTS = ['all', 'flows', 'connections', 'people', 'actors'] as const satisfies LinkSort[];

/** The map's filter as the address holds it. */
export function useMapFilter(): { filter: MapFilter; filtered: boolean; clear: () => void } {
  const address = useAddress();
  const links = address.get('links') as LinkSort | undefined;
  const near = address.get('near') === '1' ? address.get('open') : address.get('near');
  return {
    filter: {
      kinds: address.list('kind'),
      site: address.get('site'),
      custody: address.get('custody'),
      text: address.get('q') ?? '',
      links: links && links in LINK_SORTS ? links : 'all',
      near,
      collapse: address.get('collapse') !== '0',
      expanded: address.list('expand'),
    },
    filtered: ['kind', 'site', 'custody', 'q', 'links', 'near', 'expand'].some((name) => address.get(name)),
    clear: () =>
      address.set({ kind: null, site: null, custody: null, q: null, links: null, near: null, expand: null, cam: null }),
  };
}

/** Filters above the map. */
export function MapFilters({ map }: { map: MapColumns }) {
  const { t } = useTranslation();
  const address = useAddress();
  const { filter } = useMapFilter();
  const [text, setText] = useState(filter.text);
  useEffect(() => setText(filter.text), [filter.text]);
  const keepText = useDebouncedCallback((q: string) => address.set({ q }, { replace: true }), 250);
  const choose = (name: string) => (event: { currentTarget: { value: string } }) =>
    address.set({ [name]: event.currentTarget.value });
  const present = NODE_KIND_NAMES.filter((kind) => map.nodeKinds.includes(kind));
  const open = address.get('open');
  return (
    <FilterBar
      label={t('map.filter.label')}
      set={['q', 'kind', 'site', 'custody', 'links', 'near'].filter((name) => address.get(name)).length}
    >
      <TextInput
        label={t('map.filter.text')}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          keepText(event.currentTarget.value);
        }}
      />
      <NativeSelect label={t('map.filter.kind')} value={filter.kinds[0] ?? ''} onChange={choose('kind')}>
        <option value="">{t('map.filter.anyKind')}</option>
        {present.map((kind) => (
          <option key={kind} value={kind}>
            {kindPlural(kind)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t('map.filter.site')} value={filter.site ?? ''} onChange={choose('site')}>
        <option value="">{t('map.filter.anySite')}</option>
        {map.nodeKeys.map((key, i) =>
          map.nodeKinds[i] === 'Site' ? (
            <option key={key} value={key}>
              {map.nodeNames[i]}
            </option>
          ) : null,
        )}
      </NativeSelect>
      <NativeSelect label={t('map.filter.custody')} value={filter.custody ?? ''} onChange={choose('custody')}>
        <option value="">{t('map.filter.anyCustody')}</option>
        {CUSTODIES.map((custody) => (
          <option key={custody} value={custody}>
            {word(custody)}
          </option>
        ))}
      </NativeSelect>
      <NativeSelect label={t('map.filter.links')} value={filter.links} onChange={choose('links')}>
        {SORTS.map((sort) => (
          <option key={sort} value={sort === 'all' ? '' : sort}>
            {t(`map.links.${sort}`)}
          </option>
        ))}
      </NativeSelect>
      <div>
        {map.nodeKeys.length > COLLAPSE_ABOVE ? (
          <Checkbox
            className={styles.check}
            label={t('map.filter.collapse')}
            checked={filter.collapse}
            onChange={(event) =>
              address.set({ collapse: event.currentTarget.checked ? null : '0', expand: null, cam: null })
            }
          />
        ) : null}
        {open || filter.near ? (
          <Checkbox
            className={styles.check}
            label={t('map.filter.near')}
            checked={Boolean(filter.near)}
            onChange={(event) => address.set({ near: event.currentTarget.checked ? (open ?? null) : null, cam: null })}
          />
        ) : null}
      </div>
    </FilterBar>
  );
}
