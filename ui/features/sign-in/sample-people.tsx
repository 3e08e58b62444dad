import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';
import { answerWords, SignInFault, type SignInOptions, signInAsSample } from './sign-in-requests.ts';

interface Props {
  people: NonNullable<SignInOptions['samplePeople']>;
  onIn: () => void;
  onFault: (fault: unknown) => void;
}

/** Fictional people, one click each: offered on this machine and on sample data alone. */
export function SamplePeople({ people, onIn, onFault }: Props) {
  const { t } = useTranslation();
  const enter = async (login: string) => {
    try {
      const answer = await signInAsSample(login);
      if (answer.result === 'in') onIn();
      else onFault(new SignInFault(answerWords(answer)));
    } catch (error) {
      onFault(error);
    }
  };
  return (
    <section className={styles.other} aria-label={t('signIn.samples')}>
      <h2>{t('signIn.samples')}</h2>
      <p>{t('signIn.samplesNote')}</p>
      <ul className={styles.people}>
        {people.map(({ login, name }) => (
          <li key={login}>
            <button type="button" className={styles.person} onClick={() => void enter(login)}>
              <strong>{name}</strong>
              <span>{t(`signIn.sampleRoles.${login.replace('sample.', '') as 'analyst'}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
