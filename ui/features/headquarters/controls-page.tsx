import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import { usePageMarking } from '../../lib/marking.ts';
import { CONTROL_DEGREES } from './degrees.ts';
import { CONTROLS } from './headquarters-queries.ts';
import { missionName } from './released-address.ts';
import { StateGrid } from './state-grid.tsx';
import { PrintButton, TakeOut } from './take-out.tsx';

/** Which missions have which classes of controls in operation, and which lack them. */
export function ControlsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CONTROLS);
  const answer = data?.headquarters;
  usePageMarking(answer ? [answer.marking] : undefined);
  const title = t('headquarters.controls.title');
  return (
    <Page
      title={title}
      lead={t('headquarters.controls.lead')}
      actions={
        <>
          <TakeOut view="controls" label={title} />
          <PrintButton />
        </>
      }
    >
      {error && !answer ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!answer && !error ? <Loading lines={12} /> : null}
      {answer?.missions.length === 0 ? <EmptyState>{t('headquarters.noMissions')}</EmptyState> : null}
      {answer && answer.missions.length > 0 ? (
        <Section title={t('headquarters.controls.grid')}>
          <StateGrid
            caption={t('headquarters.controls.grid')}
            of={t('headquarters.controls.of')}
            missions={answer.missions}
            last={t('headquarters.controls.lacking')}
            rows={answer.controls.map(({ controlClass, title: name, cells, lacking }) => ({
              key: controlClass,
              title: name,
              cells: cells.map((cell) => ({
                ...cell,
                degree: CONTROL_DEGREES[cell.state],
                state: t(`headquarters.controls.states.${cell.state}`),
              })),
              last: lacking.length > 0 ? lacking.map(missionName).join(', ') : t('headquarters.controls.noneLacking'),
            }))}
          />
        </Section>
      ) : null}
    </Page>
  );
}
