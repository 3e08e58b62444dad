import type { EdgeKindName } from '../../../../graph-schema/catalogue.ts';
import { SECTION_FED } from '../../../assessment/analyses/section-fed.ts';
import type {
  AnalysisFigureResolvers,
  AnalysisResolvers,
  AnalysisTableResolvers,
  AnalysisTrialResolvers,
} from '../../../schema/generated/resolver-types.ts';
import { analysisWords } from '../analysis-words.ts';
import { sdlName } from './query.ts';

const MOST_ROWS = 1_000;

export const Analysis: AnalysisResolvers = {
  name: ({ written }) => sdlName(written.name),
  title: ({ written }) => written.title,
  question: ({ written }) => written.question,
  caution: ({ written }) => written.caution,
  section: ({ written }) => SECTION_FED[written.name],
  score: ({ scored }) => scored,
  findings: ({ scored, written }) => {
    const { runs, pointer } = analysisWords(scored);
    return written.findings.map((found) => ({
      ...found,
      statement: runs(found.statement),
      basis: runs(found.basis),
      effect: runs(found.effect),
      measure: runs(found.measure),
      elements: found.standsOn.elements.flatMap(({ key }) => pointer(key) ?? []),
      links: found.standsOn.links,
    }));
  },
  figures: ({ scored, written }) => written.figures.map(analysisWords(scored).figure),
  tables: ({ scored, written }) => written.tables.map((table) => ({ scored, table })),
  missing: ({ written }) =>
    written.missing.map(({ sheet, link, sentence }) => ({ sheet, link: link as EdgeKindName | null, sentence })),
  trials: ({ scored, written }) => written.trials.map((trial) => ({ scored, trial })),
};

export const AnalysisFigure: AnalysisFigureResolvers = {
  __resolveType: (figure) => {
    if ('ways' in figure) return 'WaysFigure';
    if ('bars' in figure) return 'BarsFigure';
    if ('lanes' in figure) return 'TimelineFigure';
    return 'places' in figure ? 'PlacesFigure' : 'GridFigure';
  },
};

export const AnalysisTable: AnalysisTableResolvers = {
  id: ({ table }) => table.id,
  caption: ({ table }) => table.caption,
  note: ({ table }) => table.note,
  columns: ({ table }) => table.columns.map(({ key, title, align }) => ({ key, title, isFigure: align === 'end' })),
  totalCount: ({ table }) => table.rows.length,
  rows: ({ scored, table }, { first }) => {
    const { cell } = analysisWords(scored);
    const most = Math.min(Math.max(first ?? 1, 1), MOST_ROWS);
    return table.rows.slice(0, most).map((cells) => ({ cells: cells.map(cell) }));
  },
};

export const AnalysisTrial: AnalysisTrialResolvers = {
  id: ({ trial }) => [trial.code, ...trial.nodes].join('-'),
  label: ({ scored, trial }) => analysisWords(scored).runs(trial.label),
  changes: ({ trial }) => trial.changes.map((change) => ({ ...change })),
  outcome: async ({ scored, trial }, _args, { services, text }) => {
    const { answer, sentence } = await services.analyses.tryOut(scored, trial, text);
    return { sentence: analysisWords(scored).runs(sentence), result: { scored, changes: trial.changes, answer } };
  },
};
