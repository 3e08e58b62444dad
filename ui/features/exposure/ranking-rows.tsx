import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KindMark } from '../../components/kind-mark.tsx';
import { LikelihoodRange } from '../../components/likelihood-range.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { AXES, RiskCell } from '../../components/risk-cell.tsx';
import type { ExposurePartsFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { word } from '../../lib/words.ts';
import styles from './ranking-rows.module.css';

interface Props {
  exposures: readonly ExposurePartsFragment[];
  open: string | undefined;
  /** True while newer rows are on their way. */
  stale: boolean;
}

/** The ranking: a table that becomes cards where it has no room. Roles keep it a table either way. */
export function RankingRows({ exposures, open, stale }: Props) {
  const { t } = useTranslation();
  const address = useAddress();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-busy={stale}>
        <caption className="sg-visually-hidden">{t('exposure.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exposure.columns.rank')}</th>
            <th scope="col">{t('exposure.columns.element')}</th>
            <th scope="col">{t('exposure.columns.likelihood')}</th>
            {AXES.map((axis) => (
              <th key={axis} scope="col" className={styles.axisHead}>
                {t(`axis.${axis}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exposures.map((exposure) => (
            <tr key={exposure.element.key} data-open={exposure.element.key === open || undefined}>
              <td className={styles.rank}>{exposure.rank ?? '–'}</td>
              <td className={styles.what}>
                <Link
                  to={address.link({ open: exposure.element.key })}
                  preventScrollReset
                  aria-current={exposure.element.key === open ? 'true' : undefined}
                  className={styles.name}
                >
                  <span className={styles.kind}>
                    <KindMark kind={exposure.element.kind} />
                  </span>
                  {exposure.element.name}
                </Link>
                <span className={styles.effect}>{word(exposure.effect)}</span>
                <p className={styles.sentence}>{exposure.sentence}</p>
              </td>
              <td className={styles.likelihood}>
                {exposure.likelihood ? (
                  <LikelihoodRange likelihood={exposure.likelihood} />
                ) : (
                  <NotAssessed words={exposure.attemptNotAssessed ? t('exposure.attemptNotAssessed') : undefined} />
                )}
              </td>
              {AXES.map((axis) => (
                <td key={axis} className={styles.risk} data-axis={t(`axis.${axis}`)}>
                  <RiskCell risk={exposure.risk[axis]} axis={axis} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
