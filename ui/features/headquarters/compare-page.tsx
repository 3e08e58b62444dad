import { useQuery } from '@apollo/client/react';
import { Checkbox, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { serverWords } from '../../lib/server-words.ts';
import { Compared } from './compared.tsx';
import styles from './headquarters.module.css';
import { missionName } from './released-address.ts';
import { CHOICES, COMPARISON } from './released-queries.ts';
import { PrintButton, TakeOut } from './take-out.tsx';

/** As many as the server holds against each other. */
const MOST = 4;

/** Up to four missions side by side; the address says which. */
export function ComparePage() {
  const { t } = useTranslation();
  const address = useAddress();
  const chosen = address.list('missions');
  const { data: known, error: fault, refetch: readAgain } = useQuery(CHOICES);
  const { data, error, refetch } = useQuery(COMPARISON, {
    variables: { missions: chosen },
    skip: chosen.length === 0,
  });
  const choices = known?.headquarters;
  usePageMarking(choices ? [choices.marking] : undefined);
  const answer = chosen.length > 0 ? data?.headquartersComparison : undefined;
  const title = t('headquarters.compare.title');
  const full = chosen.length >= MOST;
  return (
    <Page
      title={title}
      lead={t('headquarters.compare.lead')}
      actions={
        answer?.comparison ? (
          <>
            <TakeOut view="comparison" label={title} missions={chosen} />
            <PrintButton />
          </>
        ) : null
      }
    >
      {fault && !choices ? <Fault error={fault} retry={() => void readAgain()} /> : null}
      {choices ? (
        <Checkbox.Group
          className={styles.choice}
          label={t('headquarters.compare.choose')}
          value={chosen}
          onChange={(missions) => address.set({ missions })}
        >
          <Group gap={24} mt={6}>
            {choices.missions.map((mission) => (
              <Checkbox
                key={mission.id}
                classNames={{ body: styles.pick }}
                value={mission.id}
                label={missionName(mission)}
                disabled={full && !chosen.includes(mission.id)}
              />
            ))}
          </Group>
        </Checkbox.Group>
      ) : null}
      {full ? <p className={styles.note}>{t('headquarters.compare.full')}</p> : null}
      {choices && chosen.length === 0 ? <EmptyState>{t('headquarters.compare.none')}</EmptyState> : null}
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {answer?.error ? <p role="alert">{serverWords(answer.error)}</p> : null}
      {!choices || (chosen.length > 0 && !answer && !error) ? <Loading lines={10} /> : null}
      {choices && answer?.comparison ? <Compared choices={choices} missions={answer.comparison.missions} /> : null}
    </Page>
  );
}
