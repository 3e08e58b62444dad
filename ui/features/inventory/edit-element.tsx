import { useApolloClient, useMutation } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { validateNode } from '../../../graph-schema/validate.ts';
import type { ElementRowFragment } from '../../gql/generated/graphql.ts';
import { refusalWords } from '../../lib/server-words.ts';
import { fieldWords } from '../../lib/words.ts';
import { elementInput } from './element-input.ts';
import { forgetDerived } from './forget-derived.ts';
import { ELEMENT, UPDATE_ELEMENT } from './inventory-queries.ts';
import { SchemaForm } from './schema-form.tsx';

/** The form of an existing entry. On a conflict what was typed stays, and the newer version is named. */
export function EditElement({ element, onDone }: { element: ElementRowFragment; onDone: () => void }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const kind = element.kind as NodeKindName;
  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  // The entry as it was when the form opened: a newer copy in the cache must not wipe what is being typed.
  const [base] = useState(element);
  const [version, setVersion] = useState(element.version);
  const [conflict, setConflict] = useState<string[] | null>(null);
  const [update] = useMutation(UPDATE_ELEMENT);
  const initial = useMemo(
    () => ({ ...(base.properties as Record<string, unknown>), id: base.id, name: base.name }),
    [base],
  );
  const noteConflict = async () => {
    const { data } = await client.query({
      query: ELEMENT,
      variables: { key: element.key },
      fetchPolicy: 'network-only',
    });
    if (!data?.element) return;
    const theirs = data.element.properties as Record<string, unknown>;
    const before = base.properties as Record<string, unknown>;
    setVersion(data.element.version);
    setConflict(
      Object.keys(shape)
        .filter((name) => JSON.stringify(theirs[name]) !== JSON.stringify(before[name]))
        .map((name) => fieldWords(shape[name]!).title),
    );
  };
  return (
    <SchemaForm
      shape={shape}
      initial={initial}
      required={['id', 'name']}
      submitWords={t('form.save')}
      check={(properties) => {
        const checked = validateNode(kind, properties);
        return checked.ok ? [] : checked.faults;
      }}
      submit={async (properties) => {
        const { data } = await update({
          variables: { input: { key: element.key, version, element: elementInput(kind, properties) } },
        });
        const payload = data?.updateElement;
        if (payload?.ok) {
          notifications.show({ message: t('form.saved', { name: String(properties.name) }) });
          await forgetDerived(client);
          onDone();
          return null;
        }
        if (payload?.error?.code === 'CONFLICT') await noteConflict();
        return refusalWords(payload?.error);
      }}
      onCancel={onDone}
      notice={
        conflict ? (
          <Alert variant="outline" color="gray">
            {t('form.conflict')}{' '}
            {conflict.length > 0 ? t('form.conflictFields', { fields: conflict.join(', ') }) : null}
          </Alert>
        ) : null
      }
    />
  );
}
