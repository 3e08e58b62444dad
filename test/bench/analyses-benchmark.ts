import { ANALYSIS_NAMES } from '../../api/analyses/all-analyses.ts';
import { ANALYSIS_BUDGET_MS } from './budgets.ts';
import type { MeasureAnalysesOptions } from './measure-analyses.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { againstBudget, asMegabytes, asTime, layOut, type TableRow } from './table.ts';

const HEADER = ['first time', 'again', 'findings', 'rows', 'sheets missing', 'budget'];

/** Each of the nine analyses of one mission after its score, on one thread. */
export async function benchAnalyses(
  what: MeasureAnalysesOptions,
  note: (name: string, figures: Figures) => void,
): Promise<string> {
  const figures = await runChild('measure-analyses.ts', what);
  const size = `${what.elements.toLocaleString('en')} elements`;
  note(`analyses, ${size}`, figures);
  const rows = ANALYSIS_NAMES.map((name): TableRow => {
    const first = figures[`${name}FirstMs`];
    const counts = ['Findings', 'Rows', 'Missing'].map((of) => String(figures[`${name}${of}`]));
    const cells = [asTime(first), asTime(figures[`${name}Ms`]), ...counts];
    return { name, cells: [...cells, againstBudget(first, ANALYSIS_BUDGET_MS, asTime)] };
  });
  const title = `Analyses of ${size}, scored in ${asTime(figures.scoreMs)}`;
  return `${layOut({ name: title, cells: HEADER }, rows)}\nMost memory, score included: ${asMegabytes(figures.megabytes)}`;
}
