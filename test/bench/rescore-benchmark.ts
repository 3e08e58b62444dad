import { WHAT_IF_BUDGET_MS } from './budgets.ts';
import type { RescoreOptions } from './measure-rescore.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { againstBudget, asMegabytes, asRatio, asTime, layOut, NOTHING, type TableRow } from './table.ts';

const HEADER = [
  'from the start',
  'on two threads',
  'what-ifs',
  'median',
  'slowest',
  'widest first',
  'widest',
  'portfolio',
  'memory',
  '95th percentile',
];

/** Room for what is soon dropped, as the thread that scores has it: a third of its young generation. */
const FLAGS = ['--max-semi-space-size=32'];

/** A mission from the start, and again after changes of every kind, as a what-if answers them. */
export async function benchRescoring(
  cases: readonly RescoreOptions[],
  note: (name: string, figures: Figures) => void,
): Promise<string> {
  const rows: TableRow[] = [];
  for (const what of cases) {
    const name = `${what.elements.toLocaleString('en')} elements`;
    const figures = await runChild('measure-rescore.ts', what, FLAGS);
    note(`rescoring, ${name}`, figures);
    const { fullMs, twoThreadsMs, portfolioMs, portfolioFigures } = figures;
    const chosen = portfolioMs === undefined ? NOTHING : `${asTime(portfolioMs)} for ${portfolioFigures} figures`;
    rows.push({
      name,
      cells: [
        asTime(fullMs),
        asRatio(twoThreadsMs, fullMs),
        String(figures.whatIfs),
        asRatio(figures.whatIfMs, fullMs),
        asTime(figures.whatIfWorstMs),
        asTime(figures.askedFirstMs),
        asTime(figures.askedWorstMs),
        chosen,
        asMegabytes(figures.megabytes),
        what.elements === 20_000 ? againstBudget(figures.whatIfP95Ms, WHAT_IF_BUDGET_MS, asTime) : NOTHING,
      ],
    });
  }
  return layOut({ name: 'Rescoring, one thread', cells: HEADER }, rows);
}
