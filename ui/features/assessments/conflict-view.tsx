import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../../lib/format.ts';
import type { Theirs } from './use-autosave.ts';
import styles from './work.module.css';

interface Props {
  theirs: Theirs;
  mine: string;
  onChange: (next: { text: string }) => void;
  onSettle: (theirs: Theirs, mine: boolean) => void;
}

/** Two people wrote at the same moment: both texts, and what can be done with them. */
export function ConflictView({ theirs, mine, onChange, onSettle }: Props) {
  const { t } = useTranslation();
  const name = theirs.editedBy ?? '';
  return (
    <div className={styles.conflict} role="alert">
      <h4>{t('work.conflict.title', { name })}</h4>
      <p>{t('work.conflict.words')}</p>
      <div className={styles.both}>
        <div>
          <h5>{t('work.conflict.theirs', { name, at: momentOf(theirs.editedAt ?? '') })}</h5>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard too */}
          <pre tabIndex={0}>{theirs.text}</pre>
        </div>
        <div>
          <h5>{t('work.conflict.yours')}</h5>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: as above */}
          <pre tabIndex={0}>{mine}</pre>
        </div>
      </div>
      <Group gap="xs">
        <Button size="sm" variant="default" onClick={() => onChange({ text: `${mine}\n\n${theirs.text}` })}>
          {t('work.conflict.append')}
        </Button>
        <Button size="sm" onClick={() => onSettle(theirs, true)}>
          {t('work.conflict.keep')}
        </Button>
        <Button size="sm" variant="default" onClick={() => onSettle(theirs, false)}>
          {t('work.conflict.take')}
        </Button>
      </Group>
    </div>
  );
}
