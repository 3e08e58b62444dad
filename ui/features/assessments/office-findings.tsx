import { Button, Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONFIDENCES } from '../../../graph-schema/values.ts';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { word } from '../../lib/words.ts';
import { PUT_FINDING, REMOVE_FINDING } from './making-queries.ts';
import { officeWords } from './office-words.ts';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';

type Part = AssessmentWorkFragment['contributions'][number];
type Finding = Part['findings'][number];

/** Findings that an office adds by itself. */
export function OfficeFindings({ part }: { part: Part }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [editing, setEditing] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const { act, busy, told } = useAct(REMOVE_FINDING, (data) => data.removeOfficeFinding);
  const remove = (finding: string) => act({ assessment: assessment.key, contribution: part.key, finding });
  const office = officeWords(part);
  return (
    <div>
      {part.findings.length > 0 ? <h3>{t('work.findings', { office })}</h3> : null}
      <ul className={styles.ownFindings}>
        {part.findings.map((finding) =>
          editing === finding.key ? (
            <li key={finding.key}>
              <FindingForm part={part} finding={finding} onClose={() => setEditing(null)} />
            </li>
          ) : (
            <li key={finding.key}>
              <span>{finding.statement}</span>
              <Group gap="xs">
                <Button size="compact-sm" variant="default" onClick={() => setEditing(finding.key)}>
                  {t('work.finding.edit')}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={busy}
                  onClick={() => (asked === finding.key ? void remove(finding.key) : setAsked(finding.key))}
                >
                  {asked === finding.key ? t('work.finding.removeSure') : t('work.finding.remove')}
                </Button>
              </Group>
            </li>
          ),
        )}
      </ul>
      {told ? <p role="alert">{told}</p> : null}
      {editing === '' ? (
        <FindingForm part={part} finding={null} onClose={() => setEditing(null)} />
      ) : (
        <Button size="sm" variant="default" onClick={() => setEditing('')}>
          {t('work.addFinding')}
        </Button>
      )}
    </div>
  );
}

const TEXTS = ['basis', 'effect', 'measure'] as const;

function FindingForm({ part, finding, onClose }: { part: Part; finding: Finding | null; onClose: () => void }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [given, setGiven] = useState({
    statement: finding?.statement ?? '',
    basis: finding?.basis ?? '',
    effect: finding?.effect ?? '',
    measure: finding?.measure ?? '',
    grade: finding?.grade ?? '',
    confidence: finding?.confidence ?? '',
  });
  const { act, busy, told } = useAct(PUT_FINDING, (data) => data.putOfficeFinding);
  const keep = async () => {
    const kept = await act({
      ...given,
      assessment: assessment.key,
      contribution: part.key,
      key: finding?.key ?? null,
      version: finding?.version ?? null,
      grade: given.grade.trim().toUpperCase() || null,
      confidence: CONFIDENCES.find((each) => each === given.confidence) ?? null,
    });
    if (kept) onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Stack gap="xs">
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          label={t('work.finding.statement')}
          value={given.statement}
          onChange={(event) => setGiven({ ...given, statement: event.currentTarget.value })}
        />
        {TEXTS.map((name) => (
          <Textarea
            key={name}
            autosize
            minRows={1}
            label={t(`work.finding.${name}`)}
            value={given[name]}
            onChange={(event) => setGiven({ ...given, [name]: event.currentTarget.value })}
          />
        ))}
        <Group align="start" gap="sm">
          <TextInput
            label={t('work.finding.grade')}
            description={t('work.finding.gradeHelp')}
            value={given.grade}
            maxLength={2}
            onChange={(event) => setGiven({ ...given, grade: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('work.finding.confidence')}
            value={given.confidence}
            onChange={(event) => setGiven({ ...given, confidence: event.currentTarget.value })}
            data={[
              { value: '', label: t('work.finding.notAssessed') },
              ...CONFIDENCES.map((value) => ({ value, label: word(value) })),
            ]}
          />
        </Group>
        {told ? <p role="alert">{told}</p> : null}
        <Group justify="flex-end" gap="xs">
          <Button size="sm" variant="default" onClick={onClose}>
            {t('work.close')}
          </Button>
          <Button size="sm" type="submit" loading={busy}>
            {t('work.finding.keep')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
