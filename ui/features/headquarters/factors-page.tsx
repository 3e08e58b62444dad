import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { FactorDetail } from './factor-detail.tsx';
import { FactorTable } from './factor-table.tsx';
import styles from './headquarters.module.css';
import { FACTORS } from './headquarters-queries.ts';
import { missionName } from './released-address.ts';
import { PrintButton, TakeOut } from './take-out.tsx';

const KINDS = ['ACTOR', 'SUPPLIER', 'CONTRIBUTOR', 'VECTOR'] as const;

/** What several missions share, each with the one measure that would act on all of them. */
export function FactorsPage() {
  const { t } = useTranslation();
  const address = useAddress();
  const { data, error, refetch } = useQuery(FACTORS);
  const answer = data?.headquarters;
  usePageMarking(answer ? [answer.marking] : undefined);
  const title = t('headquarters.factors.title');
  const kind = KINDS.find((one) => one === address.get('kind'));
  const all = answer?.sharedFactors ?? [];
  const shown = all.filter((factor) => !kind || factor.kind === kind);
  const open = all.find(({ id }) => id === address.get('open'));
  const namesakes = (answer?.namesakes ?? []).filter((one) => !kind || one.kind === kind);
  return (
    <Page
      title={title}
      lead={t('headquarters.factors.lead')}
      actions={
        <>
          <TakeOut view="factors" label={title} />
          <PrintButton />
        </>
      }
      panel={
        answer && open ? (
          <FactorDetail
            key={open.id}
            factor={open}
            missions={answer.missions}
            onClose={() => address.set({ open: null })}
          />
        ) : null
      }
    >
      {error && !answer ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!answer && !error ? <Loading lines={9} /> : null}
      {answer && all.length === 0 ? <EmptyState>{t('headquarters.factors.none')}</EmptyState> : null}
      {answer && all.length > 0 ? (
        <div className={styles.parts}>
          <fieldset className={styles.kinds}>
            <legend className="sg-visually-hidden">{t('headquarters.factors.byKind')}</legend>
            {[undefined, ...KINDS].map((one) => (
              <Button
                key={one ?? 'all'}
                size="compact-md"
                variant={one === kind ? 'filled' : 'default'}
                aria-pressed={one === kind}
                onClick={() => address.set({ kind: one, open: null })}
              >
                {t(`headquarters.factors.kinds.${one ?? 'ALL'}`, {
                  count: one ? all.filter((factor) => factor.kind === one).length : all.length,
                })}
              </Button>
            ))}
          </fieldset>
          <Section title={t('headquarters.factors.table')}>
            {shown.length > 0 ? (
              <FactorTable factors={shown} missions={answer.missions} open={open?.id} />
            ) : (
              <EmptyState>{t('headquarters.factors.noneOfKind')}</EmptyState>
            )}
          </Section>
          {namesakes.length > 0 ? (
            <Section title={t('headquarters.factors.namesakes')}>
              <ul className={styles.plain}>
                {namesakes.map((one) => (
                  <li key={`${one.kind} ${one.name}`}>
                    <strong>{one.name}</strong>{' '}
                    <span className={styles.quiet}>
                      {one.missions
                        .map(({ id }) => answer.missions.find((mission) => mission.id === id))
                        .map((mission) => (mission ? missionName(mission) : ''))
                        .join(', ')}
                    </span>{' '}
                    {one.words}
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </div>
      ) : null}
    </Page>
  );
}
