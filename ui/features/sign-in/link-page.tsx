import { Button, PasswordInput, Radio, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import styles from './sign-in.module.css';
import { SignInFrame } from './sign-in-frame.tsx';
import { answerWords, type LinkPurpose, readLink, spendLink } from './sign-in-requests.ts';

/** Where a one-time link leads: choose a password, and for the first administrator a login and a name. */
export function LinkPage() {
  const { t } = useTranslation();
  // Behind the #, so that it is sent to the server in a request of ours alone.
  const [token] = useState(() => window.location.hash.slice(1));
  const [purpose, setPurpose] = useState<LinkPurpose | null>();
  const [fault, setFault] = useState<unknown>();
  const [told, setTold] = useState<{ field: string; words: string } | null>(null);
  const [given, setGiven] = useState({ login: '', name: '', password: '', again: '', work: 'no' });
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    readLink(token).then(setPurpose, setFault);
  }, [token]);

  const first = purpose?.purpose === 'FIRST_ADMINISTRATOR';
  const submit = async () => {
    if (given.password !== given.again) return setTold({ field: 'again', words: t('signIn.notTheSame') });
    setBusy(true);
    setTold(null);
    try {
      const { password, login, name, work } = given;
      const own = first ? { login, name, missionWork: work === 'yes' } : {};
      const answer = await spendLink({ token, password, ...own });
      if (answer.result === 'in') window.location.assign('/');
      else setTold({ field: answer.result === 'fault' ? answer.field : '', words: answerWords(answer) });
    } catch (error) {
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  const field = (name: keyof typeof given) => ({
    value: given[name],
    error: told?.field === name ? told.words : undefined,
    onChange: (event: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [name]: event.currentTarget.value }),
  });

  if (fault) {
    return (
      <SignInFrame title={t('signIn.linkTitle')}>
        <Fault error={fault} />
      </SignInFrame>
    );
  }
  if (purpose === undefined) return <Loading />;
  if (purpose === null) {
    return (
      <SignInFrame title={t('signIn.linkTitle')}>
        <p>{t('signIn.linkOver')}</p>
        <p>
          <a href="/sign-in">{t('signIn.toSignIn')}</a>
        </p>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame title={first ? t('signIn.firstTitle') : t('signIn.linkTitle')}>
      <p className={styles.lead}>
        {first ? t('signIn.firstLead') : t('signIn.linkLead', { name: purpose.name ?? '', login: purpose.login ?? '' })}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          {first ? (
            <>
              <TextInput label={t('signIn.name')} autoComplete="name" required {...field('name')} />
              <TextInput
                label={t('signIn.login')}
                description={t('signIn.loginHelp')}
                autoComplete="username"
                autoCapitalize="off"
                spellCheck={false}
                required
                {...field('login')}
              />
            </>
          ) : (
            // For the browser's own store of passwords.
            <input type="hidden" name="username" autoComplete="username" value={purpose.login ?? ''} />
          )}
          <PasswordInput
            label={t('signIn.newPassword')}
            description={t('signIn.passwordHelp')}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            {...field('password')}
          />
          <PasswordInput
            label={t('signIn.again')}
            autoComplete="new-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            {...field('again')}
          />
          {first ? (
            <Radio.Group
              label={t('signIn.work')}
              description={t('signIn.workHelp')}
              value={given.work}
              onChange={(work) => setGiven({ ...given, work })}
            >
              <Stack gap="xs" mt="xs">
                <Radio value="no" label={t('signIn.workNo')} />
                <Radio value="yes" label={t('signIn.workYes')} />
              </Stack>
            </Radio.Group>
          ) : null}
          {told?.field === '' ? <p role="alert">{told.words}</p> : null}
          <Button type="submit" loading={busy}>
            {t('signIn.setPassword')}
          </Button>
        </Stack>
      </form>
    </SignInFrame>
  );
}
