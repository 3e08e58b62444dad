import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OFFICE_TYPES } from '../../../graph-schema/values.ts';
import { word } from '../../lib/words.ts';
import { useAct } from './use-act.ts';
import { useWork } from './work-context.tsx';
import { SET_DETAILS } from './workflow-queries.ts';

/** Title, lead office, period and deadline of an assessment. */
export function DetailsForm() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('work.details')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('work.details')}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <Fields onClose={() => setOpened(false)} />
      </Modal>
    </>
  );
}

const DAYS = ['periodFrom', 'periodTo', 'deadline'] as const;

function Fields({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [given, setGiven] = useState({
    title: assessment.title,
    lead: assessment.lead,
    periodFrom: assessment.periodFrom ?? '',
    periodTo: assessment.periodTo ?? '',
    deadline: assessment.deadline ?? '',
  });
  const { act, busy, told } = useAct(SET_DETAILS, (data) => data.setAssessmentDetails);
  const save = async () => {
    const { title, lead, periodFrom, periodTo, deadline } = given;
    const days = { periodFrom: periodFrom || null, periodTo: periodTo || null, deadline: deadline || null };
    const input = { assessment: assessment.key, version: assessment.version, title, lead, ...days };
    if (await act(input)) onClose();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t('work.title')}
          value={given.title}
          onChange={(event) => setGiven({ ...given, title: event.currentTarget.value })}
        />
        <NativeSelect
          label={t('work.leadLabel')}
          value={given.lead}
          onChange={(event) => {
            const lead = OFFICE_TYPES.find((each) => each === event.currentTarget.value);
            if (lead) setGiven({ ...given, lead });
          }}
          data={OFFICE_TYPES.map((value) => ({ value, label: word(value) }))}
        />
        {DAYS.map((name) => (
          <TextInput
            key={name}
            type="date"
            label={t(name === 'deadline' ? 'work.deadlineLabel' : `work.${name}`)}
            value={given[name]}
            onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
          />
        ))}
        {told ? <p role="alert">{told}</p> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('work.close')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('work.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
