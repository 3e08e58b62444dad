import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import { Fault } from '../../components/fault.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { compartmentsOf } from './compartments-of.ts';
import { CREATE_PERSON } from './people-queries.ts';

interface Props {
  opened: boolean;
  onClose: () => void;
  onAdded: () => void;
}

const EMPTY = { name: '', login: '', clearance: 'UNCLASSIFIED' as Sensitivity, compartments: '' };

/** Adds somebody and shows the link by which they choose a password. */
export function AddPerson({ opened, onClose, onAdded }: Props) {
  const { t } = useTranslation();
  const [given, setGiven] = useState(EMPTY);
  const [create, { data, loading, error, reset }] = useMutation(CREATE_PERSON);
  const payload = data?.createPerson;
  const faultOf = (property: string) => payload?.error?.fieldErrors.find((each) => each.property === property)?.message;
  const submit = async () => {
    const input = { ...given, compartments: compartmentsOf(given.compartments) };
    const answer = await create({ variables: { input } }).catch(() => ({ data: undefined }));
    if (answer.data?.createPerson.ok) onAdded();
  };
  const close = () => {
    reset();
    setGiven(EMPTY);
    onClose();
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('people.add')}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      {payload?.link && payload.person ? (
        <ShownOnce
          title={t('people.link', { name: payload.person.name })}
          words={t('people.linkWords')}
          text={window.location.origin + payload.link}
        />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Stack gap="sm">
            <TextInput
              data-autofocus
              label={t('people.name')}
              required
              error={faultOf('name')}
              value={given.name}
              onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
            />
            <TextInput
              label={t('people.login')}
              description={t('signIn.loginHelp')}
              required
              autoCapitalize="off"
              spellCheck={false}
              error={faultOf('login')}
              value={given.login}
              onChange={(event) => setGiven({ ...given, login: event.currentTarget.value })}
            />
            <NativeSelect
              label={t('people.clearance')}
              value={given.clearance}
              onChange={(event) => setGiven({ ...given, clearance: event.currentTarget.value as Sensitivity })}
              data={SENSITIVITIES.map((value) => ({ value, label: t(`marking.${value}`) }))}
            />
            <TextInput
              label={t('people.compartments')}
              description={t('people.compartmentsHelp')}
              value={given.compartments}
              onChange={(event) => setGiven({ ...given, compartments: event.currentTarget.value })}
            />
            {payload?.error && payload.error.fieldErrors.length === 0 ? (
              <p role="alert">{payload.error.message}</p>
            ) : null}
            {error ? <Fault error={error} /> : null}
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                {t('people.cancel')}
              </Button>
              <Button type="submit" loading={loading}>
                {t('people.add')}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}
