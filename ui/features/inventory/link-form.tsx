import { useMutation } from '@apollo/client/react';
import { NativeSelect, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import {
  EDGE_KIND_NAMES,
  type EdgeKindName,
  edgeKindOf,
  mayStandAt,
  type NodeKindName,
} from '../../../graph-schema/catalogue.ts';
import { validateEdge } from '../../../graph-schema/validate.ts';
import type { ElementPointFragment, ElementRowFragment, LinkPartsFragment } from '../../gql/generated/graphql.ts';
import { useMission } from '../../lib/mission.ts';
import { refusalWords } from '../../lib/server-words.ts';
import { linkTitle, linkWords } from '../../lib/words.ts';
import { EndSearch } from './end-search.tsx';
import { CREATE_LINK, UPDATE_LINK } from './inventory-queries.ts';
import { type Refusal, SchemaForm } from './schema-form.tsx';

interface Props {
  element: ElementRowFragment;
  kind: NodeKindName;
  /** Null makes a new one. */
  link: LinkPartsFragment | null;
  onDone: (changed: boolean) => void;
}

interface Direction {
  type: EdgeKindName;
  /** At which end this entry stands. */
  end: 'from' | 'to';
}

const NO_FIELDS: Record<string, z.ZodType> = {};
const NOTHING = {};

/** What this kind of entry may be linked by, at either end. */
const directionsOf = (kind: NodeKindName): Direction[] =>
  EDGE_KIND_NAMES.flatMap((type) =>
    (['from', 'to'] as const).filter((end) => mayStandAt(type, end, kind)).map((end) => ({ type, end })),
  );

/** A link to make or change: what it says, the other end, and its own properties. */
export function LinkForm({ element, kind, link, onDone }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const directions = useMemo(() => directionsOf(kind), [kind]);
  const [chosen, setChosen] = useState<Direction | null>(
    link ? { type: link.type as EdgeKindName, end: 'from' } : null,
  );
  const [other, setOther] = useState<ElementPointFragment | null>(null);
  const [create] = useMutation(CREATE_LINK);
  const [update] = useMutation(UPDATE_LINK);
  const shape = chosen ? (edgeKindOf(chosen.type).schema.shape as Record<string, z.ZodType>) : NO_FIELDS;

  const submit = async (properties: Record<string, unknown>): Promise<Refusal | null> => {
    if (link) {
      const { data } = await update({ variables: { input: { key: link.key, version: link.version, properties } } });
      if (!data?.updateLink.ok) return refusalWords(data?.updateLink.error);
      notifications.show({ message: t('links.saved') });
    } else {
      const [from, to] = chosen?.end === 'to' ? [other!.key, element.key] : [element.key, other!.key];
      const { data } = await create({
        variables: { input: { mission: mission.id, type: chosen!.type, from, to, properties } },
      });
      if (!data?.createLink.ok) return refusalWords(data?.createLink.error);
      notifications.show({ message: t('links.added') });
    }
    onDone(true);
    return null;
  };
  return (
    <SchemaForm
      key={chosen ? chosen.type + chosen.end : 'none'}
      shape={shape}
      initial={link ? (link.properties as Record<string, unknown>) : NOTHING}
      required={[]}
      submitWords={t(link ? 'links.save' : 'links.submit')}
      check={(properties) => {
        if (!chosen) return [{ property: '', message: t('links.typeNeeded'), expected: '' }];
        if (!link && !other) return [{ property: '', message: t('links.otherNeeded'), expected: '' }];
        const checked = validateEdge(chosen.type, properties);
        return checked.ok ? [] : checked.faults;
      }}
      submit={submit}
      onCancel={() => onDone(false)}
    >
      {link ? (
        <Text fw={600}>
          {t('links.sentence', { from: link.from.name, verb: linkTitle(link.type), to: link.to.name })}
        </Text>
      ) : (
        <>
          <NativeSelect
            label={t('links.type')}
            description={chosen ? linkWords(chosen.type).description : undefined}
            value={chosen ? `${chosen.type}:${chosen.end}` : ''}
            withAsterisk
            onChange={(event) => {
              const [type, end] = event.currentTarget.value.split(':');
              setChosen(type ? { type: type as EdgeKindName, end: end as 'from' | 'to' } : null);
              setOther(null);
            }}
          >
            <option value="">{t('links.choose')}</option>
            {directions.map(({ type, end }) => (
              <option key={type + end} value={`${type}:${end}`}>
                {end === 'from' ? `${linkTitle(type)} …` : `… ${linkTitle(type)} ${t('links.this')}`}
              </option>
            ))}
          </NativeSelect>
          {chosen ? (
            <EndSearch
              chosen={other}
              fits={(candidate) =>
                candidate.key !== element.key &&
                mayStandAt(chosen.type, chosen.end === 'from' ? 'to' : 'from', candidate.kind as NodeKindName)
              }
              onChoose={setOther}
            />
          ) : null}
        </>
      )}
    </SchemaForm>
  );
}
