import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../components/fault.tsx';
import styles from './record.module.css';
import { VERDICT } from './record-queries.ts';

/** Walks the whole record on the server and says what it found. */
export function RecordVerdict() {
  const { t } = useTranslation();
  const [verify, { data, loading, error }] = useLazyQuery(VERDICT, { fetchPolicy: 'network-only' });
  const verdict = data?.recordVerdict;
  const faults = verdict ? verdict.findings.length + verdict.findingsLeftOut : 0;
  return (
    <div className={styles.verdict}>
      <Button variant="default" loading={loading} onClick={() => void verify()}>
        {t('record.verify')}
      </Button>
      {error ? <Fault error={error} /> : null}
      {verdict ? (
        <div role="status">
          <p>
            {verdict.sound ? t('record.sound', { count: verdict.entries }) : t('record.unsound', { count: faults })}
          </p>
          <ul>
            {verdict.findings.map(({ fault, sequence, message }) => (
              <li key={`${fault} ${sequence} ${message}`}>{message}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
