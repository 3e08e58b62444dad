import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import type { PortfolioQuery, RiskRangePartsFragment } from '../../gql/generated/graphql.ts';
import { figure, figureRange } from '../../lib/format.ts';
import styles from './portfolio.module.css';

interface Props {
  /** The risk without any measure. */
  start: RiskRangePartsFragment;
  steps: PortfolioQuery['portfolio']['steps'];
}

/** The measures in the order in which they were chosen, each with what it adds to those before it. */
export function StepTable({ start, steps }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="sg-visually-hidden">{t('portfolio.steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('portfolio.columns.step')}</th>
            <th scope="col">{t('portfolio.columns.measure')}</th>
            <th scope="col" className={styles.number}>
              {t('portfolio.columns.risk')}
            </th>
            <th scope="col" className={styles.number}>
              {t('portfolio.columns.gain')}
            </th>
            <th scope="col" className={styles.number}>
              {t('portfolio.columns.alone')}
            </th>
            <th scope="col" className={styles.number}>
              {t('portfolio.columns.cost')}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>0</td>
            <td className={styles.measure}>{t('portfolio.withoutAny')}</td>
            <Risk risk={start} label={t('portfolio.columns.risk')} />
            <td className={styles.none} colSpan={3} />
          </tr>
          {steps.map((step, i) => (
            <tr key={step.measure.id}>
              <td>{i + 1}</td>
              <td className={styles.measure}>
                <span className={styles.name}>{step.measure.label}</span>
                <span className={styles.links}>
                  {step.measure.elements.map((element) => (
                    <ElementLink key={element.key} element={element} />
                  ))}
                </span>
                {step.measure.libraryJudgement ? (
                  <span className={styles.small}>{t('whatIf.measures.library')}</span>
                ) : null}
              </td>
              <Risk risk={step.risk} label={t('portfolio.columns.risk')} />
              <td className={styles.number} data-label={t('portfolio.columns.gain')}>
                {figure(step.gain)}
              </td>
              <td className={styles.number} data-label={t('portfolio.columns.alone')}>
                {figure(step.alone)}
              </td>
              <td className={styles.number} data-label={t('portfolio.columns.cost')}>
                {figure(step.cost)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Risk({ risk, label }: { risk: RiskRangePartsFragment; label: string }) {
  return (
    <td className={styles.number} data-label={label}>
      <strong>{figure(risk.estimate)}</strong>
      <span className={styles.small}>{figureRange(risk.low, risk.high)}</span>
    </td>
  );
}
