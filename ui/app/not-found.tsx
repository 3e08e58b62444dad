import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../components/empty-state.tsx';
import { Page } from '../components/page.tsx';

/** Says plainly that nothing stands at the address, or that it is not the reader's to see. */
export function NotFound({ words }: { words?: string }) {
  const { t } = useTranslation();
  return (
    <Page title={t('notFound.title')}>
      <EmptyState
        step={
          <Button component={Link} to="/">
            {t('notFound.step')}
          </Button>
        }
      >
        {words ?? t('notFound.page')}
      </EmptyState>
    </Page>
  );
}
