import { Button, Group, Modal } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NODE_KIND_NAMES } from '../../../graph-schema/catalogue.ts';
import { ElementChoice } from '../../components/element-choice.tsx';
import styles from './work.module.css';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  text: string;
  onChange: (text: string) => void;
}

const TABLE = '| | |\n| --- | --- |\n| | |';
/** Before and after what is chosen; `line` puts it at the beginning of a line. */
const TOOLS = {
  heading: { before: '# ', after: '', line: true },
  strong: { before: '**', after: '**', line: false },
  emphasis: { before: '*', after: '*', line: false },
  list: { before: '- ', after: '', line: true },
  numbered: { before: '1. ', after: '', line: true },
  table: { before: TABLE, after: '', line: true },
} as const;

/** Buttons for the notation, so that nobody has to know it. */
export function NarrativeTools({ field, text, onChange }: Props) {
  const { t } = useTranslation();
  const [linking, setLinking] = useState(false);
  const [entry, setEntry] = useState<string | null>(null);
  /** Puts something around what is chosen, or at the end where the text has not been touched. */
  const put = (before: string, after: string, line: boolean) => {
    const area = field.current;
    const [from, to] = area ? [area.selectionStart, area.selectionEnd] : [text.length, text.length];
    const start = line && from > 0 && text[from - 1] !== '\n' ? `\n${before}` : before;
    const next = `${text.slice(0, from)}${start}${text.slice(from, to)}${after}${text.slice(to)}`;
    onChange(next);
    const caret = to + start.length;
    // The value is drawn first; then the caret goes where the writer goes on.
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(caret, caret);
    });
  };
  const link = () => {
    if (!entry) return;
    const area = field.current;
    const chosen = area ? text.slice(area.selectionStart, area.selectionEnd) : '';
    setLinking(false);
    if (chosen) put('[', `](element:${entry})`, false);
    else put(`[${t('work.tools.entry')}](element:${entry})`, '', false);
  };
  return (
    <>
      <div className={styles.tools} role="toolbar" aria-label={t('work.tools.label')}>
        {(Object.keys(TOOLS) as (keyof typeof TOOLS)[]).map((name) => {
          const { before, after, line } = TOOLS[name];
          return (
            <Button key={name} size="compact-sm" variant="default" onClick={() => put(before, after, line)}>
              {t(`work.tools.${name}`)}
            </Button>
          );
        })}
        <Button size="compact-sm" variant="default" onClick={() => setLinking(true)}>
          {t('work.tools.link')}
        </Button>
      </div>
      <Modal
        opened={linking}
        onClose={() => setLinking(false)}
        title={t('work.tools.link')}
        closeButtonProps={{ 'aria-label': t('panel.close') }}
      >
        <ElementChoice
          label={t('work.tools.entry')}
          kinds={NODE_KIND_NAMES}
          near={[]}
          chosen={entry}
          onChoose={setEntry}
        />
        <Group justify="flex-end" mt="sm">
          <Button disabled={!entry} onClick={link}>
            {t('work.tools.insertLink')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
