import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentState } from '../../gql/generated/graphql.ts';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';
import { APPROVE, MOVE, WITHDRAW } from './workflow-queries.ts';

/** The steps that the viewer may take from where the assessment stands. */
export function Steps() {
  const { t } = useTranslation();
  const { may, state } = useWork().assessment;
  return (
    <Group gap="xs">
      {may.steps.map((step) => (
        <Step key={step.to} to={step.to} needsNote={step.needsNote} goesBack={state === 'REVIEW'} />
      ))}
      {may.approve ? <Approve /> : null}
      {may.hasWritten && state === 'REVIEW' ? <span className={styles.quiet}>{t('work.hasWritten')}</span> : null}
      {may.withdraw ? <Withdraw /> : null}
    </Group>
  );
}

function Step({ to, needsNote, goesBack }: { to: AssessmentState; needsNote: boolean; goesBack: boolean }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [asking, setAsking] = useState(false);
  const { act, busy, told } = useAct(MOVE, (data) => data.moveAssessment);
  const label = goesBack ? t('work.backToContributions') : t(`work.steps.${to}`);
  const move = async (note: string) => {
    if (await act({ assessment: assessment.key, to, note })) setAsking(false);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant={needsNote ? 'default' : 'filled'}
        loading={busy}
        onClick={() => (needsNote ? setAsking(true) : void move(''))}
      >
        {label}
      </Button>
      {told && !asking ? <span role="alert">{told}</span> : null}
      <WhyModal
        opened={asking}
        title={label}
        submit={label}
        busy={busy}
        told={told}
        onClose={() => setAsking(false)}
        onSubmit={move}
      />
    </>
  );
}

function Withdraw() {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [asking, setAsking] = useState(false);
  const { act, busy, told } = useAct(WITHDRAW, (data) => data.withdrawAssessment);
  const withdraw = async (note: string) => {
    if (await act({ assessment: assessment.key, note })) setAsking(false);
  };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('work.steps.WITHDRAWN')}
      </Button>
      <WhyModal
        opened={asking}
        title={t('work.withdrawTitle')}
        words={t('work.withdrawWords')}
        submit={t('work.steps.WITHDRAWN')}
        busy={busy}
        told={told}
        onClose={() => setAsking(false)}
        onSubmit={withdraw}
      />
    </>
  );
}

function Approve() {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [asking, setAsking] = useState(false);
  const { act, busy, told } = useAct(APPROVE, (data) => data.approveAssessment);
  const { asked, given } = assessment.positions;
  const missing = asked - given;
  const approve = async (withoutPositions: string) => {
    if (await act({ assessment: assessment.key, withoutPositions })) setAsking(false);
  };
  const words = [t('work.approveWords'), ...(missing > 0 ? [t('work.approveOpen', { count: missing })] : [])];
  return (
    <>
      <Button size="compact-sm" onClick={() => setAsking(true)}>
        {t('work.approve')}
      </Button>
      <WhyModal
        opened={asking}
        title={t('work.approveTitle')}
        words={words.join(' ')}
        submit={t('work.approve')}
        busy={busy}
        working={t('work.approving')}
        told={told}
        asksWhy={missing > 0}
        onClose={() => setAsking(false)}
        onSubmit={approve}
      />
    </>
  );
}

interface WhyProps {
  opened: boolean;
  title: string;
  words?: string;
  submit: string;
  busy: boolean;
  /** What is said while it takes its time. */
  working?: string;
  told: string | null;
  asksWhy?: boolean;
  onClose: () => void;
  onSubmit: (why: string) => Promise<void>;
}

/** Asks before a step that is not taken back by a click, and for the reason that stands in the history. */
function WhyModal({ opened, title, words, submit, busy, working, told, asksWhy = true, onClose, onSubmit }: WhyProps) {
  const { t } = useTranslation();
  const [why, setWhy] = useState('');
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('panel.close') }}>
      {words ? <p>{words}</p> : null}
      {asksWhy ? (
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          label={t('work.why')}
          description={t('work.whyHelp')}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      ) : null}
      {busy && working ? <p role="status">{working}</p> : null}
      {told ? <p role="alert">{told}</p> : null}
      <Group justify="flex-end" mt="sm">
        <Button variant="default" onClick={onClose}>
          {t('work.close')}
        </Button>
        <Button loading={busy} onClick={() => void onSubmit(why)}>
          {submit}
        </Button>
      </Group>
    </Modal>
  );
}
