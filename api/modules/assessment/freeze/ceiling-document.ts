import type { AssessmentDocument, RegisteredElement } from '../../../../graph-schema/assessment-document.ts';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import type { Sensitivity } from '../../../../graph-schema/values.ts';
import { composeDocument } from '../../../assessment/composition/compose-document.ts';
import type { Approval } from '../../../assessment/composition/contribution.ts';
import { SECTIONS } from '../../../assessment/outline.ts';
import { markingOf, sees, UNMARKED_LEVEL } from '../../../policy/sight.ts';
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
  const said = seenContributions(contributions, of, elements).map(contributionOf);
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

/**
 * What offices say, as a ceiling has it: each text, finding and reason where its marking and all it points to are seen,
 * a position where nothing above was said with it. An office marks with its text all that it says in a section; until
 * it has, that has no marking, which is the highest. Whoever is assigned stays in the table of positions, so that no
 * gap tells of a text; of an office that is not seen itself only its type is left, where the outline names it anyway.
 */
function seenContributions(
  contributions: readonly WorkingContribution[],
  { ceiling, base }: { ceiling: Sensitivity; base: AssessmentDocument },
  seen: ReturnType<typeof seesElements>,
): WorkingContribution[] {
  const isKnown = ({ record: { officeKey } }: WorkingContribution) => officeKey === '' || seen.node(officeKey);
  const placeOf = ({ record: { sectionId, officeType } }: WorkingContribution) => `${sectionId} ${officeType}`;
  const filled = new Set(contributions.filter(isKnown).map(placeOf));
  return contributions.flatMap((each) => {
    if (isKnown(each)) return [seenParts(each, { ceiling, base }, seen)];
    if (filled.has(placeOf(each)) || !isOfOutline(each.record)) return [];
    filled.add(placeOf(each));
    const record = { ...each.record, ...SILENT, officeKey: '', officeName: '' };
    return [{ record, findings: [], setAside: [], isStale: false }];
  });
}

const isOfOutline = ({ sectionId, officeType }: WorkingContribution['record']): boolean =>
  SECTIONS.some(({ id, offices }) => id === sectionId && offices.some((office) => office === officeType));

const NO_TEXT = { narrative: '', elements: '[]' } as const;
const NO_POSITION = { position: 'AWAITED', statement: '', statementElements: '[]' } as const;
const SILENT = { ...NO_TEXT, ...NO_POSITION, marking: 'UNCLASSIFIED' } as const;

function seenParts(
  { record, findings, setAside, isStale }: WorkingContribution,
  { ceiling, base }: { ceiling: Sensitivity; base: AssessmentDocument },
  seen: ReturnType<typeof seesElements>,
): WorkingContribution {
  const level = record.editedAt === '' ? UNMARKED_LEVEL : record.marking;
  const isMarkedSo = sees(sightOfCeiling(ceiling), { level, compartments: [] });
  const generated = generatedFindings(base, record.sectionId);
  const said = {
    findings: findings.filter(({ elements }) => isMarkedSo && seen.all(elements)),
    setAside: setAside.filter((each) => isMarkedSo && seen.all(each.elements) && generated.has(each.findingId)),
  };
  const text = isMarkedSo && seen.all(record.elements) ? {} : NO_TEXT;
  const isSaidWithout = record.statement === '' || (isMarkedSo && seen.all(record.statementElements));
  const marking = isMarkedSo ? record.marking : SILENT.marking;
  return { record: { ...record, marking, ...text, ...(isSaidWithout ? {} : NO_POSITION) }, ...said, isStale };
}
