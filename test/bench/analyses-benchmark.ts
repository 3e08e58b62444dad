import { ANALYSIS_NAMES } from '../../api/analyses/all-analyses.ts';
import { ANALYSIS_BUDGET_MS, HEADQUARTERS_BUDGET_MS } from './budgets.ts';
import type { MeasureAnalysesOptions } from './measure-analyses.ts';
import type { MeasureHeadquartersOptions } from './measure-headquarters.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { againstBudget, asMegabytes, asTime, layOut, NOTHING, type TableRow } from './table.ts';

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

/** What headquarters asks of many missions: once of each issue, when it goes out, and then for every page. */
export async function benchHeadquarters(
  what: MeasureHeadquartersOptions,
  note: (name: string, figures: Figures) => void,
): Promise<string> {
  const figures = await runChild('measure-headquarters.ts', what);
  const size = `${what.missions} missions of ${what.elements.toLocaleString('en')} elements`;
  note(`headquarters, ${size}`, figures);
  const row = (name: string, ms: number | undefined, budget: string): TableRow => ({
    name,
    cells: [asTime(ms), budget],
  });
  const first = figures.firstMs ?? Number.NaN;
  const page = figures.pageMs ?? Number.NaN;
  const rows = [
    row('once for each issue, when it goes out', (figures.digestMs ?? 0) / what.missions, NOTHING),
    row(
      'themes, shared factors and counts, the first time',
      first,
      againstBudget(first, HEADQUARTERS_BUDGET_MS, asTime),
    ),
    row('the same again', page, againstBudget(page, HEADQUARTERS_BUDGET_MS, asTime)),
  ];
  const title = `Headquarters over ${size}, ${figures.shared} shared factors`;
  return `${layOut({ name: title, cells: ['time', 'budget'] }, rows)}\nMost memory: ${asMegabytes(figures.megabytes)}`;
}
