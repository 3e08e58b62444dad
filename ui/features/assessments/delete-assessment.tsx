import { useMutation } from '@apollo/client/react';
import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { useMissionPath } from '../../lib/mission.ts';
import { serverWords } from '../../lib/server-words.ts';
import { DELETE_ASSESSMENT } from './assessment-queries.ts';

/** Deletes a draft after asking. */
export function DeleteAssessment({ assessmentKey, title }: { assessmentKey: string; title: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const path = useMissionPath();
  const [asking, ask] = useDisclosure(false);
  const [remove, { loading, error, data }] = useMutation(DELETE_ASSESSMENT, { refetchQueries: ['Assessments'] });
  const confirm = async () => {
    const answer = await remove({ variables: { key: assessmentKey } }).catch(() => ({ data: undefined }));
    if (!answer.data?.deleteAssessment.ok) return;
    notifications.show({ message: t('assessments.removed') });
    await navigate(path('assessments'));
  };
  const refused = data?.deleteAssessment.error;

  return (
    <>
      <Button size="compact-sm" variant="default" onClick={ask.open}>
        {t('assessments.remove')}
      </Button>
      <Modal
        opened={asking}
        onClose={ask.close}
        title={t('assessments.removeTitle')}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <p>{t('assessments.removeWords', { title })}</p>
        {refused ? <p role="alert">{serverWords(refused)}</p> : null}
        {error ? <Fault error={error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" data-autofocus onClick={ask.close}>
            {t('assessments.cancel')}
          </Button>
          <Button loading={loading} onClick={() => void confirm()}>
            {t('assessments.remove')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
