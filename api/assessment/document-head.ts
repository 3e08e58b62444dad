import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import type { MissionScore } from '../exposure-model/mission-score.ts';
import type { AssessmentLanguage } from './language/catalogue.ts';
import { highestMarking } from './marking.ts';

interface HeadInput {
  readonly reading: GraphReading;
  readonly score: MissionScore;
  readonly language: AssessmentLanguage;
  /** ISO date, printed on the cover; the only clock in the document. */
  readonly generatedOn: string;
  /** The sentence on what the reader's clearance shows. */
  readonly ceilingNote: string;
}

/** What every document made from a scored graph says of itself, whatever its sections. */
export function documentHead(of: HeadInput): Omit<AssessmentDocument, 'title' | 'cover' | 'sections'> {
  const { score, language, generatedOn, ceilingNote } = of;
  const { graph } = of.reading;
  const mission = graph.nodeKey.indexOf(graph.missionKey);
  return {
    schemaVersion: 1,
    mission: {
      key: graph.missionKey,
      id: graph.missionId,
      name: graph.nodeName[mission] ?? graph.missionId,
      acronym: mission < 0 ? null : of.reading.node(mission).text('acronym'),
    },
    language,
    asOf: score.asOf,
    horizonMonths: score.horizonMonths,
    generatedOn,
    state: 'DRAFT',
    marking: highestMarking(graph),
    ceilingNote,
    method: {
      trials: score.trials,
      seed: score.seed,
      graphVersion: score.graphVersion,
      libraryVersions: { ...score.libraryVersions },
    },
  };
}
