import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { Section } from '../../components/page.tsx';
import type { MissionSummaryQuery } from '../../gql/generated/graphql.ts';
import { percent } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import styles from './home-page.module.css';

type Points = NonNullable<MissionSummaryQuery['missionSummary']>['chokePoints'];

function ShareBar({ share, words }: { share: number; words: string }) {
  return (
    <div className={styles.share}>
      <div className={styles.bar}>
        <svg width="100%" height="8" aria-hidden="true" focusable="false">
          <rect className={styles.fill} width={`${Math.min(100, share * 100)}%`} height="8" />
        </svg>
      </div>
      <span>{`${percent(share)} ${words}`}</span>
    </div>
  );
}

/** Elements through which much of the mission's risk passes. */
export function ChokePoints({ points }: { points: Points }) {
  const { t } = useTranslation();
  return (
    <Section title={t('home.choke')}>
      <p className={styles.note}>{t(points.length > 0 ? 'home.chokeNote' : 'home.chokeNone')}</p>
      <ul className={`${styles.lines} ${styles.stacked}`}>
        {points.map((point) => (
          <li key={`${point.element.key}${point.effect}`}>
            <ElementLink element={point.element} /> <span className={styles.figure}>{word(point.effect)}</span>
            <ShareBar share={point.informationShare} words={t('home.chokeInformation')} />
            <ShareBar share={point.taskShare} words={t('home.chokeTasks')} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
