import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Fault } from '../components/fault.tsx';
import { Page } from '../components/page.tsx';

/** A page that failed to come or to draw: the rest of the frame stays usable. */
export function RouteFault() {
  const { t } = useTranslation();
  const error = useRouteError();
  return (
    <Page title={t('fault.pageTitle')}>
      <Fault error={error} retry={() => window.location.reload()} />
    </Page>
  );
}
