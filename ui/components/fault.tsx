import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { faultWords } from '../lib/apollo.ts';
import styles from './fault.module.css';

/** A fault in words, with a way to try again. */
export function Fault({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.fault} role="alert">
      <IconAlertTriangle size={20} aria-hidden="true" />
      <p>{faultWords(error)}</p>
      {retry ? (
        <Button variant="default" size="sm" onClick={retry}>
          {t('fault.retry')}
        </Button>
      ) : null}
    </div>
  );
}
