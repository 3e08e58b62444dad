import { useComputedColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FAMILIES, FAMILY_COLOURS } from './families.ts';
import styles from './map.module.css';

/** Which colour stands for what. */
export function Legend() {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  return (
    <ul className={styles.legend} aria-label={t('map.legend')}>
      {FAMILIES.map((family) => (
        <li key={family}>
          <span style={{ background: FAMILY_COLOURS[scheme][family] }} aria-hidden="true" />
          {t(`map.families.${family}`)}
        </li>
      ))}
    </ul>
  );
}
