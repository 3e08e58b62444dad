import { useTranslation } from 'react-i18next';
import { CopyButton } from '../../../components/copy-button.tsx';
import type { CloseUpPartsFragment } from '../../../gql/generated/graphql.ts';
import styles from './close-up.module.css';

/** Why this number, in plain words, under a reference that names it for good. */
export function Why({ closeUp, title }: { closeUp: CloseUpPartsFragment; title: string }) {
  const { t } = useTranslation();
  const { account, reference } = closeUp;
  return (
    <>
      <ul className={styles.account}>
        {account.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div className={styles.reference}>
        <span className={styles.name}>{t('closeUp.reference')}</span>
        <code dir="ltr">{reference}</code>
        <CopyButton text={reference}>{t('closeUp.copyReference')}</CopyButton>
        <CopyButton text={[title, ...account, t('closeUp.referenceLine', { reference })].join('\n')}>
          {t('closeUp.copyAll')}
        </CopyButton>
      </div>
    </>
  );
}
