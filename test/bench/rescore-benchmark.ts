import { WHAT_IF_BUDGET_MS } from './budgets.ts';
import type { RescoreOptions } from './measure-rescore.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { againstBudget, asMegabytes, asRatio, asTime, layOut, NOTHING, type TableRow } from './table.ts';

const HEADER = [
  'from the start',
  'on two threads',
  'one link stronger',
  'one control stronger',
  'out of service',
  'portfolio',
  'memory',
  'slowest what-if',
];

/** A mission from the start, and again after one change, as a what-if answers it. */
export async function benchRescoring(
  cases: readonly RescoreOptions[],
  note: (name: string, figures: Figures) => void,
): Promise<string> {
  const rows: TableRow[] = [];
  for (const what of cases) {
    const name = `${what.elements.toLocaleString('en')} elements`;
    const figures = await runChild('measure-rescore.ts', what);
    note(`rescoring, ${name}`, figures);
    const { fullMs, twoThreadsMs, portfolioMs, portfolioFigures } = figures;
    // A person waits for any of them, so that the slowest is held against the budget.
    const slowest = Math.max(figures.linkMs, figures.controlMs, figures.serviceMs);
    const chosen = portfolioMs === undefined ? NOTHING : `${asTime(portfolioMs)} for ${portfolioFigures} figures`;
    rows.push({
      name,
      cells: [
        asTime(fullMs),
        asRatio(twoThreadsMs, fullMs),
        asRatio(figures.linkMs, fullMs),
        asRatio(figures.controlMs, fullMs),
        asRatio(figures.serviceMs, fullMs),
        chosen,
        asMegabytes(figures.megabytes),
        what.elements === 20_000 ? againstBudget(slowest, WHAT_IF_BUDGET_MS, asTime) : NOTHING,
      ],
    });
  }
  return layOut({ name: 'Rescoring, one thread', cells: HEADER }, rows);
}
