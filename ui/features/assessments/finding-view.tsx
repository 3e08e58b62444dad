import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../graph-schema/assessment-document.ts';
import { ScaleBar } from '../../components/scale-bar.tsx';
import { percentRange } from '../../lib/format.ts';
import { useMissionIfAny } from '../../lib/mission.ts';
import { wordInSentence } from '../../lib/words.ts';
import styles from './assessments.module.css';
import { Runs } from './runs.tsx';
import { SetAside } from './set-aside.tsx';
import { StandsOn } from './stands-on.tsx';

/** A finding: its statement, likelihood apart from confidence, basis, effect, measure, and what it stands on. */
export function FindingView({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  // Across missions a document is read as it was frozen; the graph stays with its mission.
  const mission = useMissionIfAny();
  const parts = (['basis', 'effect', 'measure'] as const).filter((name) => finding[name].length > 0);
  return (
    <div className={styles.finding} id={finding.id}>
      <p className={styles.statement}>
        <Runs runs={finding.statement} />
      </p>
      {finding.likelihood || finding.confidence ? (
        <div className={styles.likelihood}>
          {finding.likelihood ? (
            <div
              className={styles.findingBar}
              role="img"
              aria-label={`${finding.likelihood.phrase}, ${percentRange(finding.likelihood.low, finding.likelihood.high)}`}
            >
              <span className={styles.phrase}>
                {finding.likelihood.phrase}{' '}
                <span className={styles.quiet}>{percentRange(finding.likelihood.low, finding.likelihood.high)}</span>
              </span>
              <ScaleBar
                low={finding.likelihood.low}
                estimate={finding.likelihood.estimate}
                high={finding.likelihood.high}
              />
            </div>
          ) : null}
          {finding.confidence ? (
            <span className={styles.quiet}>
              {t('assessments.confidence', { level: wordInSentence(finding.confidence) })}
            </span>
          ) : null}
        </div>
      ) : null}
      {parts.length > 0 ? (
        <dl className={styles.parts}>
          {parts.map((name) => (
            <div key={name}>
              <dt>{t(`assessments.${name}`)}</dt>
              <dd>
                <Runs runs={finding[name]} />
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
      {mission ? (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('assessments.standsOn')}</summary>
          {open ? <StandsOn basis={finding.standsOn} /> : null}
        </details>
      ) : null}
      <SetAside finding={finding.id} />
    </div>
  );
}
