import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IssueCeiling } from '../../gql/generated/graphql.ts';
import { ceilingWords } from './ceiling-words.ts';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';
import { PROPOSE_RELEASE } from './workflow-queries.ts';

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** A distribution list: for each ceiling of the issue those who get it, one a line. */
export function ProposeRelease() {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const ceilings = assessment.frozen?.ceilings.map(({ ceiling }) => ceiling) ?? [];
  const [opened, setOpened] = useState(false);
  const [names, setNames] = useState<Partial<Record<IssueCeiling, string>>>({});
  const [handlingNote, setHandlingNote] = useState('');
  const { act, busy, told } = useAct(PROPOSE_RELEASE, (data) => data.proposeRelease);
  const recipients = ceilings.flatMap((ceiling) => namesIn(names[ceiling] ?? '').map((name) => ({ name, ceiling })));
  const propose = async () => {
    if (await act({ assessment: assessment.key, recipients, handlingNote })) setOpened(false);
  };
  if (!opened)
    return (
      <Button size="sm" variant="default" onClick={() => setOpened(true)}>
        {t('work.proposeRelease')}
      </Button>
    );
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void propose();
      }}
    >
      <p className={styles.quiet}>{t('work.recipientsHelp')}</p>
      {ceilings.map((ceiling, i) => (
        <Textarea
          key={ceiling}
          mt="xs"
          data-autofocus={i === 0 || undefined}
          autosize
          minRows={i === 0 ? 3 : 2}
          label={t('work.recipients', { ceiling: ceilingWords(t, ceiling) })}
          value={names[ceiling] ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            setNames((now) => ({ ...now, [ceiling]: value }));
          }}
        />
      ))}
      <Textarea
        mt="xs"
        autosize
        minRows={2}
        maxLength={200}
        label={t('work.handlingNote')}
        description={t('work.handlingNoteHelp')}
        value={handlingNote}
        onChange={(event) => setHandlingNote(event.currentTarget.value)}
      />
      {told ? <p role="alert">{told}</p> : null}
      <Group justify="flex-end" gap="xs" mt="sm">
        <Button size="sm" variant="default" onClick={() => setOpened(false)}>
          {t('work.close')}
        </Button>
        <Button size="sm" type="submit" loading={busy}>
          {t('work.propose', { count: recipients.length })}
        </Button>
      </Group>
    </form>
  );
}
