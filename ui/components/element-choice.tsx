import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeKindName } from '../../graph-schema/catalogue.ts';
import { graphql } from '../gql/generated/gql.ts';
import type { ElementPointFragment } from '../gql/generated/graphql.ts';
import { useMission } from '../lib/mission.ts';

const FIND = graphql(`
  query FindElement($mission: ID!, $text: String!) {
    search(mission: $mission, text: $text, first: 40) {
      ...ElementPoint
    }
  }
`);

type Choice = Pick<ElementPointFragment, 'key' | 'kind' | 'name'>;

interface Props {
  label: string;
  description?: string;
  kinds: readonly NodeKindName[];
  /** Entries offered before anything is typed. */
  near: readonly Choice[];
  chosen: string | null;
  onChoose: (key: string | null) => void;
  optional?: boolean;
}

/** Chooses an entry of the mission: from those at hand, or by part of its name or id. */
export function ElementChoice({ label, description, kinds, near, chosen, onChoose, optional = false }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text.trim(), 180);
  const { data, previousData } = useQuery(FIND, {
    variables: { mission: mission.id, text: settled },
    skip: settled.length < 2,
  });
  const found = settled.length < 2 ? [] : ((data ?? previousData)?.search ?? []);
  const named = near.filter((each) => each.key === chosen || each.name.toLowerCase().includes(text.toLowerCase()));
  const fitting = [...named, ...found].filter((each) => (kinds as readonly string[]).includes(each.kind));
  const options = new Map(fitting.map((each) => [each.key, each.name]));
  return (
    <Select
      label={label}
      description={description}
      placeholder={t('elementChoice.placeholder')}
      nothingFoundMessage={t('elementChoice.nothing')}
      searchable
      clearable={optional}
      required={!optional}
      withAsterisk={false}
      value={chosen}
      onChange={onChoose}
      onSearchChange={setText}
      filter={({ options: all }) => all}
      data={[...options].map(([value, name]) => ({ value, label: name }))}
    />
  );
}
