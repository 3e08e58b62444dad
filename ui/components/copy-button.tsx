import { Button } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Pages that come over plain HTTP from another machine have no clipboard: there a selection is copied. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    const focused = document.activeElement;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return done;
  }
}

const SAID_FOR_MS = 4000;

/** Copies a text and says that it did, to those who see the button and to those who listen. */
export function CopyButton({ text, children }: { text: string; children: string }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const clear = setTimeout(() => setOutcome('none'), SAID_FOR_MS);
    return () => clearTimeout(clear);
  }, [outcome]);
  const said = outcome === 'none' ? '' : t(`copy.${outcome}`);
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={
          outcome === 'copied' ? <IconCheck size={16} aria-hidden="true" /> : <IconCopy size={16} aria-hidden="true" />
        }
        onClick={() => void copy(text).then((done) => setOutcome(done ? 'copied' : 'failed'))}
      >
        {children}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}
