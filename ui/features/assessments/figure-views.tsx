import type {
  CustodyMapFigure,
  PortfolioCurveFigure,
  RiskMatrixFigure,
} from '../../../graph-schema/assessment-document.ts';
import { RiskMatrix } from '../../components/risk-matrix.tsx';
import { figure as amount, figureRange } from '../../lib/format.ts';
import styles from './assessments.module.css';

/** The matrix with the rank in every cell that its range reaches, in brackets where the estimate is elsewhere. */
export function RiskMatrixView({ figure }: { figure: RiskMatrixFigure }) {
  const cells = figure.levels.map((row, harm) =>
    row.map(({ label }, place) => ({
      label,
      entries: figure.entries
        .filter((entry) => entry.harm === harm && entry.likelihood.low <= place && place <= entry.likelihood.high)
        .map(({ mark, likelihood }) => (likelihood.estimate === place ? mark : `(${mark})`)),
    })),
  );
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={figure.caption}>
        <div className={styles.matrix}>
          <RiskMatrix
            caption={figure.caption}
            harmLabels={figure.harmLabels}
            likelihoodLabels={figure.likelihoodLabels}
            cells={cells}
          />
        </div>
      </section>
      <p className="sg-visually-hidden">{figure.alternative}</p>
    </figure>
  );
}

/** Risk after each number of measures, in words. */
export function PortfolioView({ figure }: { figure: PortfolioCurveFigure }) {
  return (
    <figure className={styles.figure}>
      <p>{figure.quantity}</p>
      <ol start={0} className={styles.bullets}>
        {figure.points.map((point) => (
          <li key={point.measure}>
            {point.measure}: {amount(point.estimate)} ({figureRange(point.low, point.high)})
          </li>
        ))}
      </ol>
      <figcaption>{figure.caption}</figcaption>
      <p className="sg-visually-hidden">{figure.alternative}</p>
    </figure>
  );
}

/** Ways of information as lines of a table; what is outside UN custody stands in bold after a double bar. */
export function CustodyMapView({ figure }: { figure: CustodyMapFigure }) {
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={figure.caption}>
        <table className={styles.table}>
          <caption>{figure.caption}</caption>
          <thead>
            <tr>
              {figure.stages.map((stage) => (
                <th key={stage} scope="col">
                  {stage}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.ways.map((way, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never reorders its lines
              <tr key={line}>
                {way.map((place, stage) => (
                  <td key={figure.stages[stage]} data-missing={place?.notAssessed || undefined}>
                    {place === null ? null : place.custody === 'OUTSIDE' ? <strong>‖ {place.name}</strong> : place.name}
                    {place?.detail ? ` (${place.detail})` : null}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption>‖ {figure.border}</figcaption>
    </figure>
  );
}
