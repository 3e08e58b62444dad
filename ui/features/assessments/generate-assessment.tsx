import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { WorkProgress } from '../../components/scoring-wait.tsx';
import type { AssessmentLanguage } from '../../gql/generated/graphql.ts';
import { pageLanguage } from '../../lib/i18n/i18n.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { refusalWords } from '../../lib/server-words.ts';
import { GENERATE } from './assessment-queries.ts';

const LANGUAGES = ['EN', 'FR'] as const satisfies AssessmentLanguage[];

/** Scores the mission and writes the document; then opens it, unless the reader has gone on. */
export function GenerateAssessment({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const navigate = useNavigate();
  const asOf = useAsOf();
  const [language, setLanguage] = useState<AssessmentLanguage>(
    () => LANGUAGES.find((each) => each.toLowerCase() === pageLanguage().tag) ?? 'EN',
  );
  const [day, setDay] = useState(asOf ?? '');
  const [refused, setRefused] = useState<string | null>(null);
  const [generate, { loading, error }] = useMutation(GENERATE, { refetchQueries: ['Assessments'] });
  const submit = async () => {
    setRefused(null);
    const { data } = await generate({
      variables: { input: { mission: mission.id, language, asOf: day || null } },
    }).catch(() => ({ data: undefined }));
    const payload = data?.generateAssessment;
    if (payload?.ok && payload.assessment) {
      notifications.show({ message: t('assessments.done', { title: payload.assessment.title }) });
      await navigate(path(`assessments/${encodeURIComponent(payload.assessment.key)}`));
    } else if (payload?.error) {
      const { message, faults } = refusalWords(payload.error);
      setRefused([...new Set([message, ...faults.map((each) => each.message)])].join(' '));
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('assessments.generateTitle')}
      closeButtonProps={{ 'aria-label': t('panel.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <NativeSelect
            data-autofocus
            label={t('assessments.language')}
            value={language}
            disabled={loading}
            onChange={(event) => setLanguage(event.currentTarget.value as AssessmentLanguage)}
            data={LANGUAGES.map((each) => ({ value: each, label: t(`assessments.languages.${each}`) }))}
          />
          <TextInput
            type="date"
            label={t('assessments.asOf')}
            description={t('assessments.asOfHelp')}
            value={day}
            disabled={loading}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          {loading ? (
            <div role="status">
              <p style={{ margin: '0 0 6px' }}>{t('assessments.working')}</p>
              <WorkProgress kind="score" asOf={day || undefined} />
            </div>
          ) : null}
          {refused ? <p role="alert">{refused}</p> : null}
          {error ? <Fault error={error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('assessments.cancel')}
            </Button>
            <Button type="submit" disabled={loading}>
              {t('assessments.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
