import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { validateNode } from '../../../graph-schema/validate.ts';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useAddress } from '../../lib/address.ts';
import { useMission } from '../../lib/mission.ts';
import { refusalWords } from '../../lib/server-words.ts';
import { kindTitle } from '../../lib/words.ts';
import { elementInput } from './element-input.ts';
import { forgetDerived } from './forget-derived.ts';
import { CREATE_ELEMENT, ELEMENT } from './inventory-queries.ts';
import { SchemaForm } from './schema-form.tsx';

interface Props {
  kind: NodeKindName;
  /** Key of the entry to copy from. */
  from: string | undefined;
  onClose: () => void;
}

/** The form of a new entry, empty or as a copy; a copy takes everything but the id. */
export function NewElementPanel({ kind, from, onClose }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const address = useAddress();
  const client = useApolloClient();
  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  const { data, error } = useQuery(ELEMENT, { variables: { key: from ?? '' }, skip: !from });
  const [create] = useMutation(CREATE_ELEMENT);
  const source = data?.element;
  const initial = useMemo(
    () =>
      source
        ? {
            ...(source.properties as Record<string, unknown>),
            id: undefined,
            name: t('element.copyOf', { name: source.name }),
          }
        : {},
    [source, t],
  );
  return (
    <SidePanel title={t(from ? 'element.copyTitle' : 'element.newTitle', { kind: kindTitle(kind) })} onClose={onClose}>
      {error ? <Fault error={error} /> : null}
      {from && !source && !error ? (
        <Loading />
      ) : (
        <SchemaForm
          shape={shape}
          initial={initial}
          required={['id', 'name']}
          submitWords={t('form.create')}
          check={(properties) => {
            const checked = validateNode(kind, properties);
            return checked.ok ? [] : checked.faults;
          }}
          submit={async (properties) => {
            const { data: answer } = await create({
              variables: { input: { mission: mission.id, element: elementInput(kind, properties) } },
            });
            const payload = answer?.createElement;
            if (payload?.ok && payload.element) {
              notifications.show({ message: t('form.created', { name: payload.element.name }) });
              address.set({ new: null, from: null, open: payload.element.key }, { replace: true });
              await forgetDerived(client);
              return null;
            }
            const { message, faults } = refusalWords(payload?.error);
            return payload?.error?.code === 'DUPLICATE_ID' && faults.length === 0
              ? { message, faults: [{ property: 'id', message, expected: '' }] }
              : { message, faults };
          }}
          onCancel={onClose}
        />
      )}
    </SidePanel>
  );
}
