import { useMutation, useQuery } from '@apollo/client/react';
import { Button, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.tsx';
import { Section } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import type { OwnTokensQuery, TokenScope } from '../../gql/generated/graphql.ts';
import { faultWords } from '../../lib/apollo.ts';
import { dayOf } from '../../lib/format.ts';
import { MISSIONS } from '../../lib/missions-query.ts';
import { CREATE_TOKEN, REVOKE_TOKEN, TOKENS } from './account-queries.ts';

type Token = OwnTokensQuery['apiTokens'][number];

/** API tokens of one's own: made, shown once, revoked. */
export function Tokens() {
  const { t } = useTranslation();
  const [given, setGiven] = useState({ name: '', scope: 'READ' as TokenScope, mission: '', days: 30 });
  const [told, setTold] = useState('');
  const { data, refetch } = useQuery(TOKENS, { fetchPolicy: 'network-only' });
  const { data: known } = useQuery(MISSIONS);
  const [create, creating] = useMutation(CREATE_TOKEN);
  const [revoke] = useMutation(REVOKE_TOKEN);
  const tokens = data?.apiTokens ?? [];
  const secret = creating.data?.createApiToken.secret;
  const make = async () => {
    setTold('');
    try {
      const input = { ...given, mission: given.mission || null };
      const answer = (await create({ variables: { input } })).data?.createApiToken;
      if (answer?.error) setTold(answer.error.message);
    } catch (error) {
      setTold(faultWords(error));
    }
    await refetch();
  };
  const remove = async (key: string) => {
    await revoke({ variables: { key } }).catch((error) => setTold(faultWords(error)));
    await refetch();
  };
  const columns = [
    { head: t('account.tokenName'), cell: ({ name }: Token) => name },
    { head: t('account.tokenScope'), cell: ({ scope }: Token) => t(`account.scopes.${scope}`) },
    { head: t('account.tokenMission'), cell: ({ mission }: Token) => mission ?? t('account.tokenAll') },
    { head: t('account.tokenEnds'), cell: ({ expiresAt }: Token) => dayOf(expiresAt) },
    { head: t('account.tokenUsed'), cell: ({ usedOn }: Token) => (usedOn ? dayOf(usedOn) : t('account.tokenUnused')) },
    {
      head: t('account.revoke'),
      cell: ({ key, name }: Token) => (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('account.revokeLabel', { name })}
          onClick={() => void remove(key)}
        >
          {t('account.revoke')}
        </Button>
      ),
    },
  ];
  return (
    <Section title={t('account.tokens')}>
      {tokens.length > 0 ? (
        <DataTable label={t('account.tokensListed')} columns={columns} rows={tokens} keyOf={({ key }) => key} />
      ) : (
        <p>{t('account.tokensNone')}</p>
      )}
      {secret ? <ShownOnce title={t('account.tokenShown')} text={secret} /> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Stack gap="sm" maw={440} mt="md">
          <TextInput
            label={t('account.tokenName')}
            required
            value={given.name}
            onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
          />
          <NativeSelect
            label={t('account.tokenScope')}
            value={given.scope}
            onChange={(event) => setGiven({ ...given, scope: event.currentTarget.value as TokenScope })}
            data={(['READ', 'WRITE'] as const).map((value) => ({ value, label: t(`account.scopes.${value}`) }))}
          />
          <NativeSelect
            label={t('account.tokenMission')}
            value={given.mission}
            onChange={(event) => setGiven({ ...given, mission: event.currentTarget.value })}
            data={[
              { value: '', label: t('account.tokenAll') },
              ...(known?.missions ?? []).map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
          <NumberInput
            label={t('account.tokenDays')}
            min={1}
            max={365}
            allowDecimal={false}
            value={given.days}
            onChange={(days) => setGiven({ ...given, days: Number(days) })}
          />
          {told ? <p role="alert">{told}</p> : null}
          <div>
            <Button type="submit" variant="default" loading={creating.loading}>
              {t('account.tokenMake')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
