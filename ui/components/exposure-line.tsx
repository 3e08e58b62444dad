import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { graphql } from '../gql/generated/gql.ts';
import type { ExposurePartsFragment } from '../gql/generated/graphql.ts';
import { useMissionPath } from '../lib/mission.ts';
import { word } from '../lib/words.ts';
import styles from './exposure-line.module.css';
import { KindMark } from './kind-mark.tsx';
import { LikelihoodRange } from './likelihood-range.tsx';
import { NotAssessed } from './not-assessed.tsx';
import { type Axis, RiskCell } from './risk-cell.tsx';

graphql(`
  fragment ExposureParts on Exposure {
    element {
      ...ElementPoint
    }
    group
    rank
    leadingAxis
    risk {
      ...RiskParts
    }
    effect
    likelihood {
      ...LikelihoodParts
    }
    standingFact
    sentence
    reachedButUnrated
    attemptNotAssessed
    matrix {
      likelihoodLow
      likelihoodHigh
      harm
      labels
    }
  }
`);

/** One exposure in a list: name and effect, range, leading sentence, and risk on its leading axis. Leads on to its detail. */
export function ExposureLine({ exposure, words = false }: { exposure: ExposurePartsFragment; words?: boolean }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  const axis = exposure.leadingAxis?.toLowerCase() as Axis | undefined;
  return (
    <li className={styles.line}>
      <div className={styles.what}>
        <Link className={styles.name} to={path('exposure', { open: exposure.element.key })}>
          <span className={styles.kind}>
            <KindMark kind={exposure.element.kind} />
          </span>
          {exposure.element.name}
        </Link>
        <span className={styles.effect}>{word(exposure.effect)}</span>
        <p className={styles.sentence}>{exposure.sentence}</p>
      </div>
      <div className={styles.range}>
        {exposure.likelihood ? (
          <LikelihoodRange likelihood={exposure.likelihood} words={words} />
        ) : (
          <NotAssessed words={t('exposure.attemptNotAssessed')} />
        )}
      </div>
      <div className={styles.risk}>
        {axis ? (
          <>
            <span className={styles.axis}>{t(`axis.${axis}`)}</span>
            <RiskCell risk={exposure.risk[axis]} axis={axis} />
          </>
        ) : (
          <NotAssessed words={exposure.reachedButUnrated ? t('exposure.unrated') : undefined} />
        )}
      </div>
    </li>
  );
}
