import { Button, Code } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import styles from './shown-once.module.css';

/** A link or token that is shown this once, with a way to take it along. */
export function ShownOnce({ title, words, text }: { title: string; words?: string; text: string }) {
  const { t } = useTranslation();
  const clipboard = useClipboard();
  return (
    <div className={styles.once} role="status">
      <strong>{title}</strong>
      {words ? <p>{words}</p> : null}
      <Code block className={styles.text}>
        {text}
      </Code>
      <Button variant="default" size="sm" onClick={() => clipboard.copy(text)}>
        {clipboard.copied ? t('people.copied') : t('people.copy')}
      </Button>
    </div>
  );
}
