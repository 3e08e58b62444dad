import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import { SENSITIVITIES } from '../../../graph-schema/values.ts';
import { headquartersDocument } from '../../assessment/headquarters/headquarters-document.ts';
import type { HeadquartersTable } from '../../assessment/headquarters/headquarters-table.ts';
import {
  type BoardRow,
  boardTable,
  comparisonTables,
  controlTable,
  countWrittenTables,
  factorTables,
  progressTable,
  releasedTable,
  themeTables,
  trendTable,
} from '../../assessment/headquarters/headquarters-tables.ts';
import type { Wording } from '../../assessment/headquarters/headquarters-words.ts';
import { type AssessmentCatalogue, type AssessmentLanguage, CATALOGUES } from '../../assessment/language/catalogue.ts';
import { LABELS } from '../../documents/labels.ts';
import { MEDIA_TYPES } from '../../documents/render-assessment.ts';
import type { MissionView } from '../../headquarters/headquarters-view.ts';
import { namesakes, type SharedFactor, sharedFactors } from '../../headquarters/shared-factors.ts';
import { type CountTable, countTables } from '../../headquarters/type-counts.ts';
import type { HEADQUARTERS_VIEWS } from '../../headquarters/view-names.ts';
import type { Sight } from '../../policy/sight.ts';
import type { AssessmentService, DocumentRenderer, ReleasedIssue } from '../assessment/assessment-service.ts';
import { Latest } from '../base/latest.ts';
import { type Outcome, ok, refuse } from '../base/outcome.ts';
import type { SentFile } from '../base/send-file.ts';
import type { ExposureService } from '../exposure/exposure-service.ts';
import { packTables } from '../interchange/interchange-service.ts';
import type { MissionService } from '../mission/mission-service.ts';
import {
  courses,
  createIssueShelf,
  currentIssue,
  type HeadquartersReading,
  type IssueShelf,
  latestDay,
  readHeadquarters,
} from './headquarters-reading.ts';
import { type TriedMeasure, tryMeasure } from './try-measure.ts';

export type { ReleasedIssue } from '../assessment/assessment-service.ts';
export type { HeadquartersReading } from './headquarters-reading.ts';
export type { TriedMeasure } from './try-measure.ts';

export type HeadquartersViewName = (typeof HEADQUARTERS_VIEWS)[number];
export const HEADQUARTERS_FORMATS = ['csv', 'xlsx', 'docx'] as const;
export type HeadquartersFormat = (typeof HEADQUARTERS_FORMATS)[number];

/** As many as stand side by side on a page. */
const MOST_COMPARED = 4;
const MEASURES_HELD = 200;

/** An issue that is out, or was, as somebody has it. */
async function issueSeen(
  { mission, assessment }: Pick<Seeing, 'mission' | 'assessment'>,
  key: string,
): Promise<ReleasedIssue | null> {
  const known = await assessment.find(key);
  if (!known || !(await mission.mission(known.missionId))) return null;
  const out = await assessment.releasedIssues([known.missionId]);
  return out.find(({ assessmentKey }) => assessmentKey === key) ?? null;
}

/** What missions have released, held against each other. Reads frozen issues and nothing that is live. */
export function createHeadquartersServices(of: {
  library: LibraryItems;
  renderer: DocumentRenderer;
  clock: () => Date;
  /** Counts from 1 to below this are not told. */
  suppressBelow: number;
  /** What somebody who sees so far works with. */
  at: (sight: Sight) => Pick<Seeing, 'mission' | 'assessment'>;
}) {
  const { library, renderer, clock, suppressBelow, at } = of;
  const issues = createIssueShelf();
  const measures = new Latest<TriedMeasure | null>(MEASURES_HELD);

  return ({ mission, assessment, exposure }: Seeing) => {
    const shelf: IssueShelf = (issue) => issues(issue, assessment);
    const read = (): Promise<HeadquartersReading> => readHeadquarters({ mission, assessment, shelf });

    const factorsOf = ({ missions }: HeadquartersReading) =>
      missions.map(({ id, current }) => ({ mission: id, factors: current?.digest.factors ?? [] }));

    async function board(reading: HeadquartersReading): Promise<BoardRow[]> {
      const rows: BoardRow[] = [];
      for (const view of reading.missions) {
        const issue = currentIssue(reading, view.id);
        if (issue) rows.push(...(await shelf(issue)).board.map((entry) => ({ mission: view, entry })));
      }
      return rows;
    }

    const counts = ({ missions }: HeadquartersReading): CountTable[] =>
      countTables(
        missions.map(({ current }) => current?.digest.counts ?? null),
        suppressBelow,
      );

    /** Up to four missions that the reader knows of, in the order asked for. */
    function compared(reading: HeadquartersReading, ids: readonly string[]): Outcome<MissionView[]> {
      const wanted = [...new Set(ids)];
      const found = wanted.flatMap((id) => reading.missions.find((one) => one.id === id) ?? []);
      const expected = `one to ${MOST_COMPARED} missions`;
      if (wanted.length === 0 || wanted.length > MOST_COMPARED) {
        const message = `Up to ${MOST_COMPARED} missions are compared.`;
        return refuse('INVALID_INPUT', message, [{ property: 'missions', message, expected }]);
      }
      if (found.length < wanted.length) {
        return refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');
      }
      return ok(found);
    }

    async function tables(
      reading: HeadquartersReading,
      view: Exclude<HeadquartersViewName, 'comparison'>,
      text: AssessmentCatalogue,
    ): Promise<HeadquartersTable[]> {
      const wording: Wording = { text, library };
      const { missions } = reading;
      switch (view) {
        case 'themes':
          return themeTables(missions, wording);
        case 'trend':
          return [trendTable(await courses(reading, shelf), wording)];
        case 'factors':
          return factorTables(sharedFactors(factorsOf(reading)), namesakes(factorsOf(reading)), missions, wording);
        case 'controls':
          return [controlTable(missions, wording)];
        case 'recommendations':
          return [boardTable(await board(reading), wording)];
        case 'progress':
          return [progressTable(missions, wording)];
        case 'counts':
          return countWrittenTables(counts(reading), missions, suppressBelow, wording);
        case 'released':
          return [releasedTable(await courses(reading, shelf), wording, LABELS[languageOf(text)].markings)];
      }
    }

    /** An issue that is out, or was, by the key of its assessment. */
    const issue = (key: string): Promise<ReleasedIssue | null> => issueSeen({ mission, assessment }, key);

    return {
      library,
      suppressBelow,
      read,
      board,
      counts,
      compared,
      tables,
      comparisonTables: (missions: readonly MissionView[], text: AssessmentCatalogue) =>
        comparisonTables(missions, { text, library }),
      courses: (reading: HeadquartersReading) => courses(reading, shelf),
      factors: (reading: HeadquartersReading) => sharedFactors(factorsOf(reading)),
      namesakes: (reading: HeadquartersReading) => namesakes(factorsOf(reading)),

      issue,

      /**
       * Works out of an issue what has to be worked out once, at every ceiling, so that whoever first looks across
       * missions does not wait for it. The issue has gone out already: what cannot be done now is done at that look.
       */
      async prepare(key: string): Promise<void> {
        const ceilings = SENSITIVITIES.map((clearance) => at({ clearance, compartments: [] }));
        for (const reader of [{ mission, assessment }, ...ceilings]) {
          const found = await issueSeen(reader, key);
          if (found) await issues(found, reader.assessment).catch(() => undefined);
        }
      },

      /** The measure against a factor, tried in all its missions; worked out once for what a reader has of them. */
      measure(reading: HeadquartersReading, factor: SharedFactor): Promise<TriedMeasure | null> {
        const issues = factor.missions.map(({ mission: id }) => {
          const issue = currentIssue(reading, id);
          return issue && [issue.assessmentKey, issue.ceiling, issue.fingerprint];
        });
        const key = JSON.stringify([factor.id, issues]);
        return measures.get(key, () => tryMeasure({ factor, reading, exposure, library }));
      },

      /** A view as sheets, or as a document. */
      async file(asked: {
        view: HeadquartersViewName;
        format: HeadquartersFormat;
        language: AssessmentLanguage;
        missions: readonly string[];
      }): Promise<Outcome<SentFile>> {
        const text = CATALOGUES[asked.language];
        const reading = await read();
        let written: readonly HeadquartersTable[];
        if (asked.view === 'comparison') {
          const found = compared(reading, asked.missions);
          if (found.type === 'error') return found;
          written = comparisonTables(found.value, { text, library });
        } else {
          written = await tables(reading, asked.view, text);
        }
        const generatedOn = clock().toISOString().slice(0, 10);
        const name = `headquarters-${asked.view}-${generatedOn}-${asked.language}`;
        const { marking } = reading;
        if (asked.format !== 'docx') {
          const { sheets } = text.analyses.document;
          const about = {
            sheet: 'about',
            header: [sheets.entry, sheets.value],
            rows: [
              [text.headquarters.name, text.headquarters.title],
              [sheets.marking, LABELS[asked.language].markings[marking]],
              [sheets.ceiling, text.sentences.ceilingNote],
            ],
          };
          return ok(await packTables(name, [about, ...written.map(sheetOf)], asked.format));
        }
        const { language } = asked;
        const asOf = latestDay(reading) ?? generatedOn;
        const document = headquartersDocument(written, { language, marking, asOf, generatedOn });
        const [bytes] = await renderer.render(document, ['docx']);
        return ok({ name: `${name}.docx`, contentType: MEDIA_TYPES.docx, bytes: bytes! });
      },
    };
  };
}
export type HeadquartersService = ReturnType<ReturnType<typeof createHeadquartersServices>>;

/** The services of whoever looks: they see no more than these do. */
interface Seeing {
  readonly mission: MissionService;
  readonly assessment: AssessmentService;
  readonly exposure: ExposureService;
}

const languageOf = (text: AssessmentCatalogue): AssessmentLanguage => (text === CATALOGUES.fr ? 'fr' : 'en');

/** Figures stay figures; what is not assessed, and what is suppressed, says so in words. */
const sheetOf = ({ id, columns, rows }: HeadquartersTable) => ({
  sheet: id,
  header: columns.map(({ title }) => title),
  rows: rows.map((row) =>
    row.map(({ runs, assessed, value }) =>
      assessed && typeof value === 'number' ? value : runs.map(({ text }) => text).join(''),
    ),
  ),
});
