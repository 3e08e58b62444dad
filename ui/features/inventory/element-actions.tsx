import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCopy, IconGauge, IconSitemap, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import type { ElementRowFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { serverWords } from '../../lib/server-words.ts';
import { forgetDerived } from './forget-derived.ts';
import { DELETE_ELEMENT } from './inventory-queries.ts';

interface Props {
  element: ElementRowFragment;
  links: number;
  onDeleted: () => void;
}

/** What can be done with an entry: see its exposure and place, copy it, delete it. */
export function ElementActions({ element, links, onDeleted }: Props) {
  const { t } = useTranslation();
  const path = useMissionPath();
  const address = useAddress();
  const client = useApolloClient();
  const [asking, ask] = useDisclosure(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [remove, { loading, error }] = useMutation(DELETE_ELEMENT);
  const confirm = async () => {
    const { data } = await remove({ variables: { key: element.key, version: element.version } }).catch(() => ({
      data: undefined,
    }));
    const payload = data?.deleteElement;
    if (payload?.ok) {
      ask.close();
      notifications.show({ message: t('element.removed', { name: element.name }) });
      onDeleted();
      await forgetDerived(client);
    } else setRefused(payload?.error ? serverWords(payload.error) : null);
  };
  return (
    <>
      <Group gap={8} mb="md">
        <Button
          size="compact-sm"
          variant="default"
          component={Link}
          to={path(`exposure/${encodeURIComponent(element.key)}`)}
          leftSection={<IconGauge size={16} aria-hidden="true" />}
        >
          {t('element.exposure')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          component={Link}
          to={path('map', { open: element.key, near: '1' })}
          leftSection={<IconSitemap size={16} aria-hidden="true" />}
        >
          {t('element.map')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconCopy size={16} aria-hidden="true" />}
          onClick={() => address.set({ new: '1', from: element.key, open: null, tab: null })}
        >
          {t('element.duplicate')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconTrash size={16} aria-hidden="true" />}
          onClick={ask.open}
        >
          {t('element.remove')}
        </Button>
      </Group>
      <Modal
        opened={asking}
        onClose={ask.close}
        title={t('element.removeTitle', { name: element.name })}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <p>{t('element.removeWords', { count: links })}</p>
        {refused ? <p role="alert">{refused}</p> : null}
        {error ? <Fault error={error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('element.cancel')}
          </Button>
          <Button loading={loading} onClick={() => void confirm()}>
            {t('element.removeConfirm')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
