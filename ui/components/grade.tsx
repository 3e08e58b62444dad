import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './grade.module.css';
import { NotAssessed } from './not-assessed.tsx';

type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
type Credibility = '1' | '2' | '3' | '4' | '5' | '6';

/** An Admiralty grade; the words of its letter and figure open on focus. */
export function Grade({ grade }: { grade: string | null | undefined }) {
  const { t } = useTranslation();
  if (!grade || !/^[A-F][1-6]$/.test(grade)) return <NotAssessed words={t('grade.none')} />;
  const words = t('grade.words', {
    grade,
    reliability: t(`grade.reliability.${grade.charAt(0) as Reliability}`),
    credibility: t(`grade.credibility.${grade.charAt(1) as Credibility}`),
  });
  return (
    <Tooltip label={words}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the words of the grade open on focus as on hover */}
      <span className={styles.grade} tabIndex={0} role="img" aria-label={words}>
        {grade}
      </span>
    </Tooltip>
  );
}
