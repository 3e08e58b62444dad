import type { WrittenAnalysis, WrittenCell } from '../../assessment/analyses/written-analysis.ts';
import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { SheetTable } from '../interchange/interchange-service.ts';

interface About {
  readonly mission: string;
  readonly asOf: string;
  readonly marking: string;
  readonly ceilingNote: string;
}

/**
 * Every table of an analysis as a sheet, before them one that says what they are, as of when, and how they are
 * handled. Figures stay figures; what nobody assessed says so in words, so that it is never read as none.
 */
export function analysisSheets(written: WrittenAnalysis, text: AssessmentCatalogue, about: About): SheetTable[] {
  const { sheets } = text.analyses.document;
  return [
    {
      sheet: 'about',
      header: [sheets.entry, sheets.value],
      rows: [
        [sheets.analysis, written.title],
        [sheets.mission, about.mission],
        [sheets.asOf, about.asOf],
        [sheets.marking, about.marking],
        [sheets.ceiling, about.ceilingNote],
      ],
    },
    ...written.tables.map(({ id, columns, rows }) => ({
      sheet: id,
      header: columns.map(({ title }) => title),
      rows: rows.map((row) => row.map(rawCell)),
    })),
  ];
}

function rawCell({ runs, assessed, value }: WrittenCell): SheetTable['rows'][number][number] {
  if (assessed && typeof value === 'number') return value;
  return runs.map((run) => run.text).join('');
}
