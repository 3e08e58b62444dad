import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import { rowsTables } from '../analyses/analysis-document.ts';
import { type AssessmentLanguage, CATALOGUES } from '../language/catalogue.ts';
import type { HeadquartersTable } from './headquarters-table.ts';

/** A view of headquarters as a document of its own, for whoever takes it to a meeting. */
export function headquartersDocument(
  tables: readonly HeadquartersTable[],
  of: {
    language: AssessmentLanguage;
    marking: Sensitivity;
    /** ISO dates: the latest day of which an issue speaks, and today. */
    asOf: string;
    generatedOn: string;
  },
): AssessmentDocument {
  const text = CATALOGUES[of.language];
  const { headquarters, cover, sentences, analyses } = text;
  return {
    schemaVersion: 1,
    title: `${headquarters.name}: ${headquarters.title}`,
    mission: { key: '', id: 'headquarters', name: headquarters.name, acronym: null },
    language: of.language,
    asOf: of.asOf,
    horizonMonths: 12,
    generatedOn: of.generatedOn,
    state: 'DRAFT',
    marking: of.marking,
    ceilingNote: sentences.ceilingNote,
    // Nothing is worked out here: every figure is of an issue, which says how it was made.
    method: { trials: 0, seed: 0, graphVersion: '', libraryVersions: {} },
    cover: [{ label: analyses.document.sheets.asOf, value: cover.date(of.asOf) }],
    sections: tables.map((table, i) => ({
      id: table.id,
      number: String(i + 1),
      title: table.caption,
      contributors: [],
      status: 'FILLED' as const,
      blocks: rowsTables(table, cover.moreRows),
      sections: [],
    })),
  };
}
