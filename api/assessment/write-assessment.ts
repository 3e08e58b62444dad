import type { AssessmentDocument, Section } from '../../graph-schema/assessment-document.ts';
import type { LibraryItems } from '../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { analysisInput } from '../analyses/analysis-input.ts';
import type { AttackModel } from '../exposure-model/attack-model.ts';
import type { ExposurePath, MissionScore } from '../exposure-model/mission-score.ts';
import type { SectionDraft } from './blocks.ts';
import { documentHead } from './document-head.ts';
import { type AssessmentLanguage, CATALOGUES } from './language/catalogue.ts';
import { ANNEXES, SECTIONS, writeSection } from './outline.ts';
import { registerOf } from './register.ts';
import type { SectionContext } from './section-context.ts';

export interface AssessmentInput {
  graph: MissionGraph;
  score: MissionScore;
  model: AttackModel;
  /** The leading paths to a state over all actors, at most `most`, the leading one first. */
  paths: (state: number, most: number) => readonly ExposurePath[];
  library: LibraryItems;
  language: AssessmentLanguage;
  /** ISO date, printed on the cover; the only clock in the document. */
  generatedOn: string;
  /** The sentence on what the reader's clearance shows. */
  ceilingNote: string;
  /** SHA-256 of the graph's canonical form, for the annex; see api/documents/canonical-json.ts. */
  graphFingerprint?: string | null;
}

/**
 * Writes the integrated threat assessment from a scored graph. Pure: the same input gives the same document, text
 * for text. A mission of which nothing is recorded yet gives a document that says so.
 */
export function writeAssessment(input: AssessmentInput): AssessmentDocument {
  const { score, language, generatedOn } = input;
  const text = CATALOGUES[language];
  const context = contextOf(input);
  const head = documentHead({ ...input, reading: context.reading });
  const { name, acronym } = head.mission;
  const { rows, ...cover } = text.cover;
  const sections = [
    ...SECTIONS.map((entry, i) => numberedSection(writeSection(context, entry), String(i + 1))),
    ...ANNEXES.map((entry, i) => numberedSection(writeSection(context, entry), String.fromCharCode(65 + i))),
  ];
  return {
    ...head,
    title: cover.title(acronym ?? name),
    cover: [
      { id: 'mission', label: rows.mission, value: acronym ? `${name} (${acronym})` : name },
      { id: 'period', label: rows.period, value: cover.period(score.asOf, cover.months(score.horizonMonths)) },
      { id: 'version', label: rows.version, value: cover.version(generatedOn) },
      { id: 'state', label: rows.state, value: cover.draft },
      { id: 'lead', label: rows.lead, value: text.vocabulary.officeTypes.JMAC },
      { id: 'distribution', label: rows.distribution, value: cover.awaitingLead },
      { id: 'clearance', label: rows.clearance, value: cover.awaitingClearance },
      { id: 'signOff', label: rows.signOff, value: cover.awaitingSignOff },
    ],
    sections,
    register: registerOf(context.reading, sections),
  };
}

const contextOf = (input: AssessmentInput): SectionContext => ({
  ...analysisInput(input),
  text: CATALOGUES[input.language],
  generatedOn: input.generatedOn,
  graphFingerprint: input.graphFingerprint ?? null,
});

const numberedSection = (draft: SectionDraft, number: string): Section => ({
  ...draft,
  number,
  sections: draft.sections.map((section, i) => numberedSection(section, `${number}.${i + 1}`)),
});
