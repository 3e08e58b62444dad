import { useQuery } from '@apollo/client/react';
import { Combobox, InputBase, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindMark } from '../../components/kind-mark.tsx';
import type { ElementPointFragment } from '../../gql/generated/graphql.ts';
import { useMission } from '../../lib/mission.ts';
import { kindTitle } from '../../lib/words.ts';
import { FIND_END } from './inventory-queries.ts';

interface Props {
  chosen: ElementPointFragment | null;
  /** Which entries may stand there. */
  fits: (candidate: ElementPointFragment) => boolean;
  onChoose: (end: ElementPointFragment | null) => void;
}

/** Finds the entry at the other end of a link by name or id. */
export function EndSearch({ chosen, fits, onChoose }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const combobox = useCombobox();
  const [text, setText] = useState(chosen?.name ?? '');
  const [settled] = useDebouncedValue(text.trim(), 180);
  const { data, loading } = useQuery(FIND_END, {
    variables: { mission: mission.id, text: settled },
    skip: settled.length < 2 || settled === chosen?.name,
  });
  const found = settled.length < 2 ? [] : (data?.search.filter(fits) ?? []);
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => {
        const end = found.find((each) => each.key === key) ?? null;
        onChoose(end);
        setText(end?.name ?? '');
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target>
        <InputBase
          label={t('links.other')}
          description={t('links.otherHelp')}
          placeholder={t('links.otherPlaceholder')}
          withAsterisk
          value={text}
          leftSection={chosen ? <KindMark kind={chosen.kind} /> : undefined}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onChoose(null);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={settled.length < 2 || chosen !== null}>
        <Combobox.Options mah={260} style={{ overflowY: 'auto' }}>
          {found.map((each) => (
            <Combobox.Option key={each.key} value={each.key}>
              {each.name}
              <div style={{ fontSize: '0.75rem', opacity: 0.8 }}>{`${kindTitle(each.kind)} · ${each.id}`}</div>
            </Combobox.Option>
          ))}
          {found.length === 0 ? <Combobox.Empty>{loading ? t('loading') : t('links.otherNone')}</Combobox.Empty> : null}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
