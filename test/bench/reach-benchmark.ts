import type { MeasureReachOptions } from './measure-reach.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { asRatio, asTime, layOut, type TableRow } from './table.ts';

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const LIKELIHOODS = [0.5, 0.05, 0.001];
const WIDTHS = [2, 4, 6, 8, 10];

/** Worlds a second, time to a precision, and exact against sampled by width: three tables. */
export async function benchReach(runs: number, note: (name: string, figures: Figures) => void): Promise<string> {
  const what: MeasureReachOptions = { runs, likelihoods: LIKELIHOODS, widths: WIDTHS };
  const figures = await runChild('measure-reach.ts', what);
  note('reach', figures);
  const rate = (of: number) => `${WHOLE.format(of)} a second`;
  const { trialsPerSecond, plainTrialsPerSecond } = figures;
  const worlds: TableRow[] = [
    {
      name: '20,000 nodes, 100,000 edges',
      cells: [
        rate(trialsPerSecond),
        rate(plainTrialsPerSecond),
        `${(trialsPerSecond / plainTrialsPerSecond).toFixed(1)} times`,
      ],
    },
  ];
  const precise = LIKELIHOODS.map(
    (of): TableRow => ({
      name: `R near ${of}`,
      cells: [
        figures[`reach${of}`].toPrecision(2),
        asTime(figures[`precise${of}Ms`]),
        WHOLE.format(figures[`precise${of}Trials`]),
      ],
    }),
  );
  const widths = WIDTHS.map((width): TableRow => {
    const [exact, sampled] = [figures[`width${width}ExactMs`], figures[`width${width}SampledMs`]];
    const cells = exact === undefined ? ['declined', asTime(sampled)] : [asTime(exact), asRatio(sampled, exact)];
    return { name: `${width} × 12`, cells };
  });
  return [
    layOut({ name: 'Worlds, one actor', cells: ['32 at once', 'one by one', 'ratio'] }, worlds),
    layOut({ name: 'Time to ±10 % at 95 %', cells: ['R', 'time', 'worlds'] }, precise),
    layOut({ name: 'Grid of two-way streets', cells: ['exact', 'sampled to ±1 %'] }, widths),
  ].join('\n\n');
}
