import type { AssessmentDocument, RegisteredElement } from '../../../../graph-schema/assessment-document.ts';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import type { Sensitivity } from '../../../../graph-schema/values.ts';
import { composeDocument } from '../../../assessment/composition/compose-document.ts';
import type { Approval } from '../../../assessment/composition/contribution.ts';
import { markingOf, sees } from '../../../policy/sight.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { generatedFindings } from '../making/generated-findings.ts';
import {
  followed,
  type RecommendationRecord,
  seenRecommendation,
  sightOfDocument,
} from '../recommendations/recommendation-record.ts';
import { contributionOf, detailsOf, type WorkingContribution } from '../workspace.ts';
import { sightOfCeiling } from './ceilings.ts';

/** What an approved assessment holds, as it was read to be frozen. */
export interface ApprovedParts {
  readonly record: AssessmentRecord;
  readonly approval: Approval;
  /** The text that the whole was written as, without what offices wrote. */
  readonly document: AssessmentDocument;
  /** The graph that the whole was written from. */
  readonly graph: MissionGraph;
  readonly contributions: readonly WorkingContribution[];
  /** What the issue tells of, whatever its marking. */
  readonly recommendations: readonly RecommendationRecord[];
}

/**
 * The document as readers of a ceiling have it: `base` is the text that was written from what they see of the graph;
 * of what offices wrote it has what is marked no higher and names nothing higher, of the recommendations those that a
 * document of its marking tells of. What is above is absent, not blacked out, and nothing tells that it is: a title
 * somebody gave and the reason why it was approved without a position are texts of the whole, so they are left out.
 * Pure.
 */
export function documentAtCeiling(
  { record, approval, graph, contributions, recommendations }: ApprovedParts,
  of: { ceiling: Sensitivity; base: AssessmentDocument },
): AssessmentDocument {
  const elements = seesElements(record, graph, of.ceiling);
  const said = contributions.flatMap((each) => seenContribution(each, of, elements)).map(contributionOf);
  const details = detailsOf(record, { ...approval, withoutPositions: '' });
  const { marking } = composeDocument(of.base, said, details);
  const sight = sightOfDocument({ marking, compartments: [] });
  const told = recommendations.flatMap((each) => seenRecommendation(sight, each) ?? []).map(followed);
  return composeDocument(of.base, said, details, told);
}

/**
 * Whether all elements that a text points to are seen. What was recorded after the graph was read has no compartment
 * unless the whole has (linked-elements.ts), and no marking but the one that was kept with the link.
 */
function seesElements({ compartments }: AssessmentRecord, graph: MissionGraph, ceiling: Sensitivity) {
  const sight = sightOfCeiling(ceiling);
  const at = new Map(graph.nodeKey.map((key, node) => [key, node]));
  const seesOne = ({ key, sensitivity }: Pick<RegisteredElement, 'key' | 'sensitivity'>): boolean => {
    const node = at.get(key);
    if (node !== undefined) return sees(sight, markingOf(graph.nodeProperties[node]!));
    return compartments.length === 0 && sees(sight, markingOf({ sensitivity }));
  };
  return {
    all: (json: string): boolean => (JSON.parse(json) as RegisteredElement[]).every(seesOne),
    node: (key: string): boolean => at.has(key) && seesOne({ key, sensitivity: null }),
  };
}

/** What an office says in a section, where its marking, its texts and the office itself are seen; otherwise nothing. */
function seenContribution(
  { record, findings, setAside, isStale }: WorkingContribution,
  { ceiling, base }: { ceiling: Sensitivity; base: AssessmentDocument },
  seen: ReturnType<typeof seesElements>,
): WorkingContribution[] {
  const { marking, officeKey, elements, statementElements } = record;
  const isSeen =
    sees(sightOfCeiling(ceiling), { level: marking, compartments: [] }) &&
    (officeKey === '' || seen.node(officeKey)) &&
    seen.all(elements) &&
    seen.all(statementElements);
  if (!isSeen) return [];
  const generated = generatedFindings(base, record.sectionId);
  return [
    {
      record,
      findings: findings.filter((each) => seen.all(each.elements)),
      setAside: setAside.filter((each) => seen.all(each.elements) && generated.has(each.findingId)),
      isStale,
    },
  ];
}
