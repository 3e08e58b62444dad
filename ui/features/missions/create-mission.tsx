import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { elementId } from '../../../graph-schema/common.ts';
import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import { Fault } from '../../components/fault.tsx';
import { graphql } from '../../gql/generated/gql.ts';
import { useMarkable } from '../../lib/markable.ts';
import { missionPath } from '../../lib/mission.ts';
import { refusalWords } from '../../lib/server-words.ts';

const CREATE = graphql(`
  mutation CreateMission($input: CreateMissionInput!) {
    createMission(input: $input) {
      ok
      mission {
        key
        id
      }
      error {
        code
        message
        fieldErrors {
          property
          message
          expected
        }
      }
    }
  }
`);

/** Sets up an empty mission and opens it. What was typed stays when something is wrong. */
export function CreateMission({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [create, { loading, error }] = useMutation(CREATE, { refetchQueries: ['Missions'], awaitRefetchQueries: true });
  const { levels } = useMarkable();
  const form = useForm({
    initialValues: { id: '', name: '', acronym: '', hostStates: '', sensitivity: SENSITIVITIES[0] as Sensitivity },
    validate: {
      id: (id) => (elementId.safeParse(id.trim()).success ? null : t('missions.form.idFault')),
      name: (name) => (name.trim() ? null : t('missions.form.nameFault')),
    },
  });
  const submit = form.onSubmit(async (values) => {
    const hostStates = values.hostStates
      .split(/[\s,;]+/)
      .map((code) => code.toUpperCase())
      .filter(Boolean);
    const { data } = await create({
      variables: {
        input: {
          id: values.id.trim(),
          name: values.name.trim(),
          acronym: values.acronym.trim() || null,
          hostStates: hostStates.length > 0 ? hostStates : null,
          sensitivity: values.sensitivity,
        },
      },
    }).catch(() => ({ data: undefined }));
    const payload = data?.createMission;
    if (payload?.ok && payload.mission) {
      onClose();
      form.reset();
      await navigate(missionPath(payload.mission.id, ''));
      return;
    }
    const { message, faults } = refusalWords(payload?.error);
    for (const fault of faults) form.setFieldError(fault.property || 'id', fault.message);
    if (payload?.error && faults.length === 0) form.setFieldError('id', message);
  });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('missions.form.title')}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput data-autofocus label={t('missions.form.name')} withAsterisk {...form.getInputProps('name')} />
          <TextInput
            label={t('missions.form.id')}
            description={t('missions.form.idHelp')}
            withAsterisk
            autoCapitalize="off"
            spellCheck={false}
            {...form.getInputProps('id')}
          />
          <TextInput label={t('missions.form.acronym')} {...form.getInputProps('acronym')} />
          <TextInput
            label={t('missions.form.hosts')}
            description={t('missions.form.hostsHelp')}
            {...form.getInputProps('hostStates')}
          />
          <NativeSelect
            label={t('missions.form.marking')}
            description={t('missions.form.markingHelp')}
            data={levels.map((level) => ({ value: level, label: t(`marking.${level}`) }))}
            {...form.getInputProps('sensitivity')}
          />
          {error ? <Fault error={error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('missions.form.cancel')}
            </Button>
            <Button type="submit" loading={loading}>
              {t('missions.form.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
