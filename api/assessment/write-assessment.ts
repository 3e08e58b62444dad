import type { AssessmentDocument, Section } from '../../graph-schema/assessment-document.ts';
import type { LibraryItems } from '../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { AttackModel } from '../exposure-model/attack-model.ts';
import type { ExposurePath, MissionScore } from '../exposure-model/mission-score.ts';
import type { SectionDraft } from './blocks.ts';
import { readGraph } from './graph-reading.ts';
import { type AssessmentLanguage, CATALOGUES } from './language/catalogue.ts';
import { highestMarking } from './marking.ts';
import { ANNEXES, SECTIONS, writeSection } from './outline.ts';
import { exposuresByNode } from './readings/exposures.ts';
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

/** Asked for once with as many paths as any section wants, so that a slow search runs once a state. */
const MOST_PATHS = 5;

/**
 * Writes the integrated threat assessment from a scored graph. Pure: the same input gives the same document, text
 * for text. A mission of which nothing is recorded yet gives a document that says so.
 */
export function writeAssessment(input: AssessmentInput): AssessmentDocument {
  const { graph, score, language, generatedOn } = input;
  const text = CATALOGUES[language];
  const context = contextOf(input);
  const mission = graph.nodeKey.indexOf(graph.missionKey);
  const facts = context.reading.node(mission);
  const name = graph.nodeName[mission] ?? graph.missionId;
  const acronym = facts.text('acronym');
  const { rows, ...cover } = text.cover;
  const sections = [
    ...SECTIONS.map((entry, i) => numberedSection(writeSection(context, entry), String(i + 1))),
    ...ANNEXES.map((entry, i) => numberedSection(writeSection(context, entry), String.fromCharCode(65 + i))),
  ];
  return {
    schemaVersion: 1,
    title: cover.title(acronym ?? name),
    mission: { key: graph.missionKey, id: graph.missionId, name, acronym },
    language,
    asOf: score.asOf,
    horizonMonths: score.horizonMonths,
    generatedOn,
    state: 'DRAFT',
    marking: highestMarking(graph),
    ceilingNote: input.ceilingNote,
    method: {
      trials: score.trials,
      seed: score.seed,
      graphVersion: score.graphVersion,
      libraryVersions: { ...score.libraryVersions },
    },
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

function contextOf(input: AssessmentInput): SectionContext {
  const { graph, score, model, library } = input;
  const asked = new Map<number, readonly ExposurePath[]>();
  const paths = (state: number, most: number) => {
    const known = asked.get(state) ?? input.paths(state, MOST_PATHS).filter((path) => path.hops.length > 0);
    asked.set(state, known);
    return known.slice(0, most);
  };
  return {
    reading: readGraph(graph, score.asOf),
    score,
    model,
    library,
    text: CATALOGUES[input.language],
    generatedOn: input.generatedOn,
    graphFingerprint: input.graphFingerprint ?? null,
    paths,
    exposureOf: exposuresByNode(score),
  };
}

const numberedSection = (draft: SectionDraft, number: string): Section => ({
  ...draft,
  number,
  sections: draft.sections.map((section, i) => numberedSection(section, `${number}.${i + 1}`)),
});
