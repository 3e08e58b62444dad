import { useMutation } from '@apollo/client/react';
import { Anchor, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import { ShownOnce } from '../../components/shown-once.tsx';
import { faultWords } from '../../lib/apollo.ts';
import { BEGIN_CODES, CONFIRM_CODES, END_CODES } from './account-queries.ts';

interface Props {
  on: boolean;
  left: number;
  onChanged: () => void;
}

/** Switches one-time codes on, by a first code of the authenticator, and off again. */
export function OneTimeCodes({ on, left, onChanged }: Props) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  const [begin, beginning] = useMutation(BEGIN_CODES);
  const [confirm, confirming] = useMutation(CONFIRM_CODES);
  const [end, ending] = useMutation(END_CODES);
  const secret = beginning.data?.beginCodes.ok ? beginning.data.beginCodes : null;
  const recovery = confirming.data?.confirmCodes.recoveryCodes;

  const act = async (work: () => Promise<{ ok: boolean; error?: { message: string } | null } | undefined>) => {
    setTold('');
    try {
      const answer = await work();
      if (answer?.error) setTold(answer.error.message);
      return answer?.ok === true;
    } catch (error) {
      setTold(faultWords(error));
      return false;
    }
  };
  const first = async () => {
    if (await act(async () => (await begin({ variables: { password } })).data?.beginCodes)) setPassword('');
  };
  const second = async () => {
    if (await act(async () => (await confirm({ variables: { code } })).data?.confirmCodes)) onChanged();
  };
  const last = async () => {
    if (await act(async () => (await end({ variables: { password } })).data?.endCodes)) {
      setPassword('');
      beginning.reset();
      confirming.reset();
      onChanged();
    }
  };
  return (
    <Section title={t('account.codes')}>
      <p>{on ? t('account.codesOn', { count: left }) : t('account.codesOff')}</p>
      {recovery ? (
        <ShownOnce title={t('account.recovery')} words={t('account.recoveryWords')} text={recovery.join('\n')} />
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void (on ? last() : secret ? second() : first());
        }}
      >
        <Stack gap="sm" maw={440}>
          {!on && secret ? (
            <>
              <ShownOnce title={t('account.secret')} text={secret.secret ?? ''} />
              <Anchor href={secret.address ?? ''}>{t('account.openAuthenticator')}</Anchor>
              <TextInput
                label={t('account.firstCode')}
                autoComplete="one-time-code"
                inputMode="numeric"
                required
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
            </>
          ) : (
            <PasswordInput
              label={t('account.current')}
              autoComplete="current-password"
              required
              visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          )}
          {told ? <p role="alert">{told}</p> : null}
          <div>
            <Button type="submit" variant="default" loading={beginning.loading || confirming.loading || ending.loading}>
              {on ? t('account.codesEnd') : secret ? t('account.confirm') : t('account.codesBegin')}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
}
