import { Button, Group, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SENSITIVITIES, type Sensitivity } from '../../../graph-schema/values.ts';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { ConflictView } from './conflict-view.tsx';
import { NarrativePreview } from './narrative-preview.tsx';
import { NarrativeTools } from './narrative-tools.tsx';
import { officeWords } from './office-words.ts';
import { type SaveState, useAutosave } from './use-autosave.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';

type Part = AssessmentWorkFragment['contributions'][number];

/** The text of an office, kept while it is typed. */
export function NarrativeEditor({ part, onDone }: { part: Part; onDone: () => void }) {
  const { t } = useTranslation();
  const { assessment, reload } = useWork();
  const [view, setView] = useState<'writing' | 'reading'>('writing');
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, marking, state, change, flush, settle } = useAutosave({
    assessment: assessment.key,
    contribution: part.key,
    version: part.version,
    text: part.text,
    // What nobody has marked yet stays with those who see the whole, until its office says otherwise.
    marking: part.editedAt ? part.marking : assessment.marking,
  });
  usePageMarking([marking]);
  const done = async () => {
    if (!(await flush())) return;
    await reload();
    onDone();
  };
  const office = officeWords(part);
  return (
    <section className={styles.editor} aria-label={t('work.yourText', { office })}>
      <Group justify="space-between" gap="xs">
        <h3>{t('work.yourText', { office })}</h3>
        <SegmentedControl
          size="xs"
          aria-label={t('work.yourText', { office })}
          value={view}
          onChange={(next) => setView(next as 'writing' | 'reading')}
          data={(['writing', 'reading'] as const).map((value) => ({ value, label: t(`work.${value}`) }))}
        />
      </Group>
      {state.name === 'conflict' ? (
        <ConflictView theirs={state.theirs} mine={text} onSettle={settle} onChange={change} />
      ) : null}
      {view === 'writing' ? (
        <>
          <NarrativeTools field={field} text={text} onChange={(next) => change({ text: next })} />
          <Textarea
            ref={field}
            aria-label={t('work.yourText', { office })}
            description={t('work.textHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            autosize
            minRows={8}
            maxRows={28}
            value={text}
            onChange={(event) => change({ text: event.currentTarget.value })}
            onBlur={() => void flush()}
          />
        </>
      ) : (
        <NarrativePreview source={text} />
      )}
      <Group justify="space-between" align="end" gap="sm">
        <NativeSelect
          size="sm"
          label={t('work.markingLabel')}
          description={t('work.markingHelp')}
          value={marking}
          onChange={(event) => change({ marking: event.currentTarget.value as Sensitivity })}
          data={SENSITIVITIES.map((value) => ({ value, label: t(`marking.${value}`) }))}
        />
        <Group gap="sm">
          <Saving state={state} onAgain={() => void flush()} />
          <Button size="sm" onClick={() => void done()}>
            {t('work.done')}
          </Button>
        </Group>
      </Group>
    </section>
  );
}

/** Whether what was typed is kept, always in sight. */
function Saving({ state, onAgain }: { state: SaveState; onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <span className={styles.saving} role="status" data-state={state.name}>
      {state.name === 'saved' ? t('work.state.saved', { at: momentOf(state.at) }) : null}
      {state.name === 'failed' ? t('work.state.failed', { reason: state.reason }) : null}
      {state.name !== 'saved' && state.name !== 'failed' ? t(`work.state.${state.name}`) : null}
      {state.name === 'failed' ? (
        <Button size="compact-sm" variant="default" onClick={onAgain}>
          {t('work.state.again')}
        </Button>
      ) : null}
    </span>
  );
}
