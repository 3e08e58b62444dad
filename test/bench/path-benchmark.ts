import { BEST_PATH_BUDGET_MS } from './budgets.ts';
import type { BestPathOptions } from './measure-best-path.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { againstBudget, asMegabytes, asRatio, asTime, layOut, NOTHING, type TableRow } from './table.ts';

const CASES: readonly BestPathOptions[] = [
  { nodes: 100_000, edges: 500_000, alternatives: true, runs: 5 },
  { nodes: 1_000_000, edges: 5_000_000, alternatives: false, runs: 3 },
];
const HEADER = [
  'this project',
  'processor',
  'graphology',
  'ngraph.path',
  'numbered by distance',
  'numbering',
  'memory',
  'budget',
];

/** The most likely path to every node, beside other libraries and with another order in memory. */
export async function benchBestPaths(note: (name: string, figures: Figures) => void): Promise<string> {
  const rows: TableRow[] = [];
  for (const what of CASES) {
    const name = `${what.nodes.toLocaleString('en')} nodes, ${what.edges.toLocaleString('en')} edges`;
    const figures = await runChild('measure-best-path.ts', what);
    note(`best path, ${name}`, figures);
    const { oursMs } = figures;
    rows.push({
      name,
      cells: [
        asTime(oursMs),
        asTime(figures.oursProcessorMs),
        asRatio(figures.graphologyMs, oursMs),
        asRatio(figures.ngraphMs, oursMs),
        asRatio(figures.numberedMs, oursMs),
        asTime(figures.numberingMs),
        asMegabytes(figures.megabytes),
        what.nodes === 1_000_000 ? againstBudget(oursMs, BEST_PATH_BUDGET_MS, asTime) : NOTHING,
      ],
    });
  }
  return layOut({ name: 'Most likely path, one source', cells: HEADER }, rows);
}
