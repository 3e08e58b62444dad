import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { KindMark } from '../../components/kind-mark.tsx';
import { LikelihoodRange } from '../../components/likelihood-range.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { AXES, type Axis, RiskCell } from '../../components/risk-cell.tsx';
import type { RankedExposureFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { word } from '../../lib/words.ts';
import type { Comparison } from './comparison.ts';
import { Place } from './place.tsx';
import styles from './ranking-rows.module.css';

interface Props {
  exposures: readonly RankedExposureFragment[];
  open: string | undefined;
  comparison: Comparison;
  /** True while newer rows are on their way. */
  stale: boolean;
}

/** The ranking: a table that becomes cards where it has no room. Roles keep it a table either way. */
export function RankingRows({ exposures, open, comparison, stale }: Props) {
  const { t } = useTranslation();
  const address = useAddress();
  const places = exposures.flatMap(({ rank, rankRange }) =>
    [rank ?? [], rankRange?.low ?? [], rankRange?.high ?? []].flat(),
  );
  const axis = { first: Math.min(...places), last: Math.max(...places) };
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-busy={stale}>
        <caption className="sg-visually-hidden">{t('exposure.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('exposure.columns.rank')}</th>
            <th scope="col">{t('exposure.columns.element')}</th>
            <th scope="col">{t('exposure.columns.likelihood')}</th>
            {AXES.map((each) => (
              <th key={each} scope="col" className={styles.axisHead}>
                {t(`axis.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {exposures.map((exposure) => (
            <tr key={exposure.element.key} data-open={exposure.element.key === open || undefined}>
              <td className={styles.rank}>
                <Place rank={exposure.rank} range={exposure.rankRange} axis={axis} />
              </td>
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
                {exposure.rank ? (
                  <Checkbox
                    size="xs"
                    className={styles.compare}
                    label={t('exposure.compare.pick')}
                    aria-label={t('exposure.compare.pickOf', { name: exposure.element.name })}
                    checked={comparison.isChosen({ element: exposure.element.key, effect: exposure.effect })}
                    onChange={() =>
                      comparison.toggle(
                        { element: exposure.element.key, effect: exposure.effect },
                        exposure.leadingAxis?.toLowerCase() as Axis | undefined,
                      )
                    }
                  />
                ) : null}
              </td>
              <td className={styles.likelihood}>
                {exposure.likelihood ? (
                  <LikelihoodRange likelihood={exposure.likelihood} />
                ) : (
                  <NotAssessed words={exposure.attemptNotAssessed ? t('exposure.attemptNotAssessed') : undefined} />
                )}
              </td>
              {AXES.map((each) => (
                <td key={each} className={styles.risk} data-axis={t(`axis.${each}`)}>
                  <RiskCell risk={exposure.risk[each]} axis={each} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
