import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentWorkFragment, OfficePosition } from '../../gql/generated/graphql.ts';
import { GIVE_POSITION } from './making-queries.ts';
import { officeWords } from './office-words.ts';
import { useAct } from './use-act.ts';
import { useWork } from './work-context.tsx';

type Part = AssessmentWorkFragment['contributions'][number];

const CHOICES = ['CLEARED', 'CLEARED_WITH_COMMENT', 'DISSENTS'] as const;

/** Clears, clears with comment or dissents for an office; what is said with it is asked for first. */
export function PositionForm({ part }: { part: Part }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const [chosen, setChosen] = useState<'CLEARED_WITH_COMMENT' | 'DISSENTS' | null>(null);
  const [statement, setStatement] = useState(part.statement);
  const { act, busy, told } = useAct(GIVE_POSITION, (data) => data.givePosition);
  const give = async (position: OfficePosition, words = '') => {
    if (await act({ assessment: assessment.key, contribution: part.key, position, statement: words })) setChosen(null);
  };
  const office = officeWords(part);
  return (
    <fieldset style={{ border: 0, padding: 0, margin: '6px 0 0' }}>
      <legend className="sg-visually-hidden">{t('work.position.label', { office })}</legend>
      <Group gap={6}>
        {CHOICES.map((choice) => (
          <Button
            key={choice}
            size="compact-sm"
            variant={chosen === choice ? 'filled' : 'default'}
            loading={busy && choice === 'CLEARED'}
            onClick={() => (choice === 'CLEARED' ? void give(choice) : setChosen(choice))}
          >
            {t(`work.position.${choice}`)}
          </Button>
        ))}
        {part.position !== 'AWAITED' ? (
          <Button size="compact-sm" variant="subtle" onClick={() => void give('AWAITED')}>
            {t('work.position.AWAITED')}
          </Button>
        ) : null}
      </Group>
      {chosen ? (
        <>
          <Textarea
            mt={6}
            autosize
            minRows={4}
            label={t(chosen === 'DISSENTS' ? 'work.position.dissent' : 'work.position.comment')}
            value={statement}
            onChange={(event) => setStatement(event.currentTarget.value)}
          />
          <Group gap={6} mt={6}>
            <Button size="compact-sm" loading={busy} onClick={() => void give(chosen, statement)}>
              {t('work.position.give')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => setChosen(null)}>
              {t('work.close')}
            </Button>
          </Group>
        </>
      ) : null}
      {told ? <p role="alert">{told}</p> : null}
    </fieldset>
  );
}
