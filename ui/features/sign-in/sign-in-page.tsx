import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { afterSignIn } from '../../lib/sign-in-address.ts';
import { SamplePeople } from './sample-people.tsx';
import styles from './sign-in.module.css';
import { SignInFrame } from './sign-in-frame.tsx';
import { answerWords, readOptions, type SignInOptions, signInByPassword } from './sign-in-requests.ts';

/** Signs in by password, by the organisation's own provider, or on sample data as one of the sample people. */
export function SignInPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const [options, setOptions] = useState<SignInOptions>();
  const [fault, setFault] = useState<unknown>();
  const [told, setTold] = useState(params.get('refused') === 'openid' ? t('signIn.openIdRefused') : '');
  const [given, setGiven] = useState({ login: '', password: '', code: '' });
  const [codeNeeded, setCodeNeeded] = useState(false);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    readOptions().then(setOptions, setFault);
  }, []);

  const enter = () => window.location.assign(afterSignIn(params.get('next')));
  const attempt = async () => {
    setBusy(true);
    setTold('');
    setFault(undefined);
    try {
      const { login, password, code } = given;
      const answer = await signInByPassword({ login, password, ...(codeNeeded ? { code } : {}) });
      if (answer.result === 'in') return enter();
      if (answer.result === 'code-needed') setCodeNeeded(true);
      else setTold(answerWords(answer));
    } catch (error) {
      setFault(error);
    } finally {
      setBusy(false);
    }
  };
  const field = (name: keyof typeof given) => ({
    value: given[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [name]: event.currentTarget.value }),
  });

  return (
    <SignInFrame title={t('signIn.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void attempt();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('signIn.login')}
            name="username"
            autoComplete="username"
            autoCapitalize="off"
            spellCheck={false}
            required
            {...field('login')}
          />
          <PasswordInput
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
            {...field('password')}
          />
          {codeNeeded ? (
            <TextInput
              label={t('signIn.code')}
              description={t('signIn.codeHelp')}
              name="code"
              autoComplete="one-time-code"
              required
              autoFocus
              {...field('code')}
            />
          ) : null}
          {told ? <p role="alert">{told}</p> : null}
          {fault ? <Fault error={fault} /> : null}
          <Button type="submit" loading={busy}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
      {options?.openId ? (
        <div className={styles.other}>
          <Button component="a" href="/auth/openid" variant="default" fullWidth>
            {t('signIn.openId', { name: options.openId })}
          </Button>
        </div>
      ) : null}
      {options?.samplePeople ? <SamplePeople people={options.samplePeople} onIn={enter} onFault={setFault} /> : null}
    </SignInFrame>
  );
}
