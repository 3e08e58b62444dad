import { Button, Group, Modal, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { SET_ASIDE, TAKE_BACK } from './making-queries.ts';
import { officeWords } from './office-words.ts';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useOwnParts, useWork } from './work-context.tsx';

type Part = AssessmentWorkFragment['contributions'][number];

/** Sets a generated finding aside for one of the viewer's offices; nothing where none may write here. */
export function SetAside({ finding }: { finding: string }) {
  const parts = useOwnParts();
  const first = parts[0];
  return first && !finding.startsWith('office-') ? <SetAsideFor parts={parts} first={first} finding={finding} /> : null;
}

function SetAsideFor({ parts, first, finding }: { parts: readonly Part[]; first: Part; finding: string }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [opened, setOpened] = useState(false);
  const [reason, setReason] = useState('');
  const [contribution, setContribution] = useState(first.key);
  const { act, busy, told } = useAct(SET_ASIDE, (data) => data.setFindingAside);
  const confirm = async () => {
    if (await act({ assessment: assessment.key, contribution, finding, reason })) setOpened(false);
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpened(true)}>
        {t('work.setAside')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('work.setAsideTitle')}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <p>{t('work.setAsideWords')}</p>
        {parts.length > 1 ? (
          <NativeSelect
            label={t('work.assignOffice')}
            value={contribution}
            onChange={(event) => setContribution(event.currentTarget.value)}
            data={parts.map((part) => ({ value: part.key, label: officeWords(part) }))}
          />
        ) : null}
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          label={t('work.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {told ? <p role="alert">{told}</p> : null}
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={() => setOpened(false)}>
            {t('work.close')}
          </Button>
          <Button loading={busy} onClick={() => void confirm()}>
            {t('work.setAside')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

/** Generated findings that an office has set aside, each with the way back. */
export function OwnAsides({ part }: { part: Part }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const { act, busy, told } = useAct(TAKE_BACK, (data) => data.takeFindingBack);
  if (part.setAside.length === 0) return null;
  const label = t('work.asides', { office: officeWords(part) });
  return (
    <div>
      <h3>{label}</h3>
      <ul className={styles.ownFindings}>
        {part.setAside.map(({ finding, reason }) => (
          <li key={finding}>
            <span>{reason}</span>
            <Button
              size="compact-sm"
              variant="default"
              loading={busy}
              onClick={() => void act({ assessment: assessment.key, contribution: part.key, finding })}
            >
              {t('work.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      {told ? <p role="alert">{told}</p> : null}
    </div>
  );
}
