import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ACCEPTING_ROLES } from '../../../graph-schema/recommendation.ts';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { FollowedRecommendationFragment, RecommendationState } from '../../gql/generated/graphql.ts';
import { dayOf, momentOf } from '../../lib/format.ts';
import { useMission } from '../../lib/mission.ts';
import { useChange } from '../../lib/use-change.ts';
import { word } from '../../lib/words.ts';
import { ExpectedTable } from './expected-table.tsx';
import { RecommendationForm } from './recommendation-form.tsx';
import { ACCEPT_RESIDUAL, CLOSE_RECOMMENDATION } from './recommendation-queries.ts';
import styles from './recommendations.module.css';

interface Props {
  recommendation: FollowedRecommendationFragment;
  may: { edit: boolean; accept: boolean };
  reload: () => Promise<unknown>;
}

/** One recommendation: whose it is and until when, what it is expected to do, and who accepts what remains. */
export function RecommendationCard({ recommendation, may, reload }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'edit' | 'accept' | RecommendationState | null>(null);
  const { owner, dueOn, state, isOverdue, firstIssue, expected, canBeTried, acceptance, marking, compartments } =
    recommendation;
  const close = () => setOpen(null);
  const due = dueOn ? t(isOverdue ? 'recommendations.overdue' : 'recommendations.dueBy', { day: dayOf(dueOn) }) : null;
  return (
    <li className={styles.card} data-state={state} data-overdue={isOverdue || undefined}>
      <h2>{recommendation.measure}</h2>
      <p className={styles.facts}>
        <strong>{t(`recommendations.states.${state}`)}</strong>
        {[
          owner ? word(owner) : t('recommendations.noOwner'),
          ...(state === 'OPEN' ? [due ?? t('recommendations.noDue')] : []),
          firstIssue ? t('recommendations.since', { number: firstIssue }) : t('recommendations.isNew'),
          [t(`marking.${marking}`), ...compartments].join(', '),
        ].map((fact) => ` · ${fact}`)}
      </p>
      {recommendation.closingNote ? <p>{recommendation.closingNote}</p> : null}
      {expected ? (
        <ExpectedTable expected={expected} />
      ) : state === 'OPEN' ? (
        <p>
          <NotAssessed /> {t(canBeTried ? 'recommendations.notEstimated' : 'recommendations.notTried')}
        </p>
      ) : null}
      {acceptance ? (
        <>
          <p>
            {t(acceptance.isExpired ? 'recommendations.expired' : 'recommendations.acceptance', {
              role: t(`recommendations.roles.${acceptance.role}`),
              day: dayOf(acceptance.until),
            })}
          </p>
          <p className={styles.quiet}>
            {`${acceptance.statement} ${t('recommendations.recordedBy', { name: acceptance.recordedBy, at: momentOf(acceptance.recordedAt) })}`}
          </p>
        </>
      ) : state === 'OPEN' ? (
        <p className={styles.quiet}>{t('recommendations.notAccepted')}</p>
      ) : null}
      <Group gap="xs">
        {may.edit ? (
          <>
            <Action onClick={() => setOpen('edit')}>{t('recommendations.edit')}</Action>
            {state === 'OPEN' ? (
              <>
                <Action onClick={() => setOpen('DONE')}>{t('recommendations.done')}</Action>
                <Action onClick={() => setOpen('DROPPED')}>{t('recommendations.drop')}</Action>
              </>
            ) : (
              <Action onClick={() => setOpen('OPEN')}>{t('recommendations.reopen')}</Action>
            )}
          </>
        ) : null}
        {may.accept && state === 'OPEN' ? (
          <Action onClick={() => setOpen('accept')}>{t('recommendations.accept')}</Action>
        ) : null}
      </Group>
      {open === 'edit' ? <RecommendationForm recommendation={recommendation} onClose={close} reload={reload} /> : null}
      {open === 'accept' ? <AcceptForm recommendation={recommendation} onClose={close} reload={reload} /> : null}
      {open !== null && open !== 'edit' && open !== 'accept' ? (
        <CloseForm recommendation={recommendation} state={open} onClose={close} reload={reload} />
      ) : null}
    </li>
  );
}

const Action = ({ onClick, children }: { onClick: () => void; children: ReactNode }) => (
  <Button size="compact-sm" variant="default" onClick={onClick}>
    {children}
  </Button>
);

type FormProps = Omit<Props, 'may'> & { onClose: () => void };

function CloseForm({ recommendation, state, onClose, reload }: FormProps & { state: RecommendationState }) {
  const { t } = useTranslation();
  const mission = useMission();
  const [note, setNote] = useState('');
  const { act, busy, told } = useChange(CLOSE_RECOMMENDATION, (data) => data.closeRecommendation, reload);
  const { key, version } = recommendation;
  const confirm = async () => {
    if (await act({ mission: mission.id, key, version, state, note })) onClose();
  };
  return (
    <div className={styles.form}>
      <Textarea
        autosize
        minRows={2}
        label={t('recommendations.note')}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {told ? <p role="alert">{told}</p> : null}
      <Confirm busy={busy} onClose={onClose} onConfirm={() => void confirm()} />
    </div>
  );
}

function AcceptForm({ recommendation, onClose, reload }: FormProps) {
  const { t } = useTranslation();
  const mission = useMission();
  const [given, setGiven] = useState({
    role: ACCEPTING_ROLES[0] as (typeof ACCEPTING_ROLES)[number],
    until: '',
    statement: '',
  });
  const { act, busy, told } = useChange(ACCEPT_RESIDUAL, (data) => data.acceptResidualRisk, reload);
  const { key, version } = recommendation;
  const confirm = async () => {
    if (await act({ mission: mission.id, key, version, ...given })) onClose();
  };
  return (
    <div className={styles.form}>
      <Group align="end" gap="sm">
        <NativeSelect
          label={t('recommendations.role')}
          value={given.role}
          onChange={(event) => {
            const role = ACCEPTING_ROLES.find((each) => each === event.currentTarget.value);
            if (role) setGiven({ ...given, role });
          }}
          data={ACCEPTING_ROLES.map((value) => ({ value, label: t(`recommendations.roles.${value}`) }))}
        />
        <TextInput
          type="date"
          label={t('recommendations.until')}
          value={given.until}
          onChange={(event) => setGiven({ ...given, until: event.currentTarget.value })}
        />
      </Group>
      <Textarea
        mt="xs"
        autosize
        minRows={2}
        label={t('recommendations.statement')}
        value={given.statement}
        onChange={(event) => setGiven({ ...given, statement: event.currentTarget.value })}
      />
      {told ? <p role="alert">{told}</p> : null}
      <Confirm busy={busy} blocked={given.until === ''} onClose={onClose} onConfirm={() => void confirm()} />
    </div>
  );
}

function Confirm(of: { busy: boolean; blocked?: boolean; onClose: () => void; onConfirm: () => void }) {
  const { t } = useTranslation();
  return (
    <Group justify="flex-end" gap="xs" mt="xs">
      <Button size="sm" variant="default" onClick={of.onClose}>
        {t('recommendations.close')}
      </Button>
      <Button size="sm" loading={of.busy} disabled={of.blocked} onClick={of.onConfirm}>
        {t('recommendations.confirm')}
      </Button>
    </Group>
  );
}
