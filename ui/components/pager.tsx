import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { usePaging } from '../lib/paging.ts';
import styles from './pager.module.css';

interface Props {
  paging: ReturnType<typeof usePaging>;
  /** Where the present page ends, if more follows. */
  nextCursor: string | null;
  /** What is listed, in words. */
  words: string;
}

/** Steps through the pages of a list. */
export function Pager({ paging, nextCursor, words }: Props) {
  const { t } = useTranslation();
  return (
    <nav className={styles.pager} aria-label={t('paging.label')}>
      <span>{words}</span>
      {paging.previous || nextCursor ? (
        <span className={styles.steps}>
          {paging.first ? (
            <Button variant="subtle" size="sm" onClick={paging.first}>
              {t('paging.first')}
            </Button>
          ) : null}
          <Button variant="default" size="sm" disabled={!paging.previous} onClick={paging.previous}>
            {t('paging.previous')}
          </Button>
          <Button
            variant="default"
            size="sm"
            disabled={!nextCursor}
            onClick={() => nextCursor && paging.next(nextCursor)}
          >
            {t('paging.next')}
          </Button>
        </span>
      ) : null}
    </nav>
  );
}
