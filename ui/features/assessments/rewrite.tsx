import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';
import { REWRITE } from './workflow-queries.ts';

/** Says that the graph has moved on, and writes the generated text anew from it when asked. */
export function Rewrite() {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const { act, busy, told } = useAct(REWRITE, (data) => data.rewriteAssessment);
  return (
    <div className={styles.behind}>
      <span>{t('work.behind')}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        onClick={() => void act({ assessment: assessment.key })}
      >
        {t('work.rewrite')}
      </Button>
      {busy ? <span role="status">{t('work.rewriting')}</span> : null}
      {told ? <span role="alert">{told}</span> : null}
    </div>
  );
}
