import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';

/** What stands around the pages that come before the product. */
export function SignInFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <main className={styles.frame}>
      <title>{t('page.title', { title })}</title>
      <div className={styles.card}>
        <p className={styles.brand}>
          <img src="/sangar.svg" alt="" width="30" height="30" />
          {t('shell.name')}
        </p>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  );
}
