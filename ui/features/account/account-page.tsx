import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import type { OwnAccountQuery } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import { VIEWER } from '../../lib/viewer-query.ts';
import { ACCOUNT, END_SESSION } from './account-queries.ts';
import { ChangePassword } from './change-password.tsx';
import { OneTimeCodes } from './one-time-codes.tsx';
import { Tokens } from './tokens.tsx';

type Session = OwnAccountQuery['sessions'][number];

/** What people see and change of their own sign-in. */
export function AccountPage() {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(ACCOUNT, { fetchPolicy: 'network-only' });
  const { data: own } = useQuery(VIEWER);
  const [end] = useMutation(END_SESSION);
  const manages = own?.viewer.may.manageOwnAccount ?? false;
  const endSession = async (key: string) => {
    await end({ variables: { key } }).catch(() => undefined);
    await refetch();
  };
  const columns = [
    {
      head: t('account.seen'),
      cell: ({ seenAt, current }: Session) => (current ? t('account.this') : momentOf(seenAt)),
    },
    { head: t('account.from'), cell: ({ from }: Session) => from },
    { head: t('account.browser'), cell: ({ agent }: Session) => agent },
    { head: t('account.opened'), cell: ({ openedAt }: Session) => momentOf(openedAt) },
    { head: t('account.ends'), cell: ({ endsAt }: Session) => momentOf(endsAt) },
    {
      head: t('account.end'),
      cell: ({ key, current, from }: Session) =>
        current ? null : (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t('account.endLabel', { from })}
            onClick={() => void endSession(key)}
          >
            {t('account.end')}
          </Button>
        ),
    },
  ];
  return (
    <Page title={t('account.title')} lead={t('account.lead')}>
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {loading && !data ? <Loading /> : null}
      {data ? (
        <Stack gap="lg">
          {manages ? (
            <>
              <ChangePassword hasPassword={data.account.hasPassword} onChanged={() => void refetch()} />
              {data.account.hasPassword ? (
                <OneTimeCodes
                  on={data.account.hasCodes}
                  left={data.account.recoveryCodesLeft}
                  onChanged={() => void refetch()}
                />
              ) : null}
            </>
          ) : (
            <p>{t('account.sampleNote')}</p>
          )}
          <Section title={t('account.sessions')}>
            <DataTable
              label={t('account.sessionsListed')}
              columns={columns}
              rows={data.sessions}
              keyOf={({ key }) => key}
            />
          </Section>
          {manages ? <Tokens /> : null}
        </Stack>
      ) : null}
    </Page>
  );
}
