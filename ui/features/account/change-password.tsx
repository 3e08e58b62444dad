import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import { faultWords } from '../../lib/apollo.ts';
import { CHANGE_PASSWORD } from './account-queries.ts';

/** Changes the password, which ends every other session. */
export function ChangePassword({ hasPassword, onChanged }: { hasPassword: boolean; onChanged: () => void }) {
  const { t } = useTranslation();
  const [given, setGiven] = useState({ password: '', next: '' });
  const [told, setTold] = useState('');
  const [change, { loading }] = useMutation(CHANGE_PASSWORD);
  const submit = async () => {
    try {
      const answer = (await change({ variables: given })).data?.changePassword;
      setTold(answer?.error?.message ?? t('account.changed'));
      if (answer?.ok) {
        setGiven({ password: '', next: '' });
        onChanged();
      }
    } catch (error) {
      setTold(faultWords(error));
    }
  };
  if (!hasPassword) return <p>{t('account.noPassword')}</p>;
  return (
    <Section title={t('account.password')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm" maw={440}>
          <PasswordInput
            label={t('account.current')}
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            value={given.password}
            onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
          />
          <PasswordInput
            label={t('account.next')}
            description={t('signIn.passwordHelp')}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            value={given.next}
            onChange={(event) => setGiven({ ...given, next: event.currentTarget.value })}
          />
          {told ? <p role="status">{told}</p> : null}
          <div>
            <Button type="submit" variant="default" loading={loading}>
              {t('account.change')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
