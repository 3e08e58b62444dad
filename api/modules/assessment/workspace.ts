import type { AssessmentDocument, RegisteredElement } from '../../../graph-schema/assessment-document.ts';
import { composeDocument, POSITIONS_SECTION } from '../../assessment/composition/compose-document.ts';
import { composeSection } from '../../assessment/composition/compose-section.ts';
import type { Approval, DocumentDetails, OfficeContribution } from '../../assessment/composition/contribution.ts';
import { CATALOGUES } from '../../assessment/language/catalogue.ts';
import { fingerprint } from '../../documents/canonical-json.ts';
import type { ReadTransaction } from '../../store/graph-store.ts';
import type {
  AssessmentRecord,
  ContributionRecord,
  FindingRecord,
  FullAssessment,
  SetAsideRecord,
} from './assessment-record.ts';
import { partsOf } from './assessment-shelf.ts';
import { followed, recommendationsSeen, sightOfDocument, toBeTold } from './recommendations/recommendation-record.ts';

/** Everything that offices wrote in an assessment, and the document that comes of it. */
export interface Workspace {
  readonly document: AssessmentDocument;
  readonly contributions: readonly WorkingContribution[];
}
export interface WorkingContribution {
  readonly record: ContributionRecord;
  readonly findings: readonly FindingRecord[];
  readonly setAside: readonly SetAsideRecord[];
  /** Whether the section has changed since the position was given. */
  readonly isStale: boolean;
}

/** Sections in the order of the document, offices of one section by name. */
const byPlace = (document: AssessmentDocument) => {
  const at = new Map(document.sections.map(({ id }, i) => [id, i]));
  return (a: ContributionRecord, b: ContributionRecord): number =>
    (at.get(a.sectionId) ?? 0) - (at.get(b.sectionId) ?? 0) ||
    (a.officeType < b.officeType ? -1 : a.officeType > b.officeType ? 1 : a.key < b.key ? -1 : 1);
};

/** Reads an assessment's parts and composes the document from them. */
export async function readWorkspace(
  tx: ReadTransaction,
  full: FullAssessment,
  approval: Approval | null = approvalOf(full),
): Promise<Workspace> {
  const records = (await partsOf(tx, 'AssessmentContribution', full.key)).sort(byPlace(full.document));
  const findings = (await partsOf(tx, 'AssessmentFinding', full.key)).sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1));
  const setAside = await partsOf(tx, 'AssessmentSetAside', full.key);
  const parts = records.map((record) => ({
    record,
    findings: findings.filter(({ contributionKey }) => contributionKey === record.key),
    setAside: setAside.filter(({ contributionKey }) => contributionKey === record.key),
  }));
  const said = parts.map((each) => contributionOf({ ...each, isStale: false }));
  const digests = sectionDigests(full.document, said);
  const contributions = parts.map((each) => ({
    ...each,
    isStale: each.record.position !== 'AWAITED' && digests.get(each.record.sectionId) !== each.record.givenFor,
  }));
  const recommendations = toBeTold(await recommendationsSeen(tx, sightOfDocument(full), full.missionId)).map(followed);
  const details = detailsOf(full, approval);
  const document = composeDocument(full.document, contributions.map(contributionOf), details, recommendations);
  return { document: { ...document, title: full.title }, contributions };
}

/** Nothing in an approved issue says that it waits: what is missing is told where the positions are. */
export const complete = (document: AssessmentDocument): AssessmentDocument => ({
  ...document,
  sections: document.sections.map((section) =>
    section.id === POSITIONS_SECTION ? { ...section, status: 'FILLED' } : section,
  ),
});

/** SHA-256 of each section as its offices have it, positions left out: what a position is given for. */
function sectionDigests(
  document: AssessmentDocument,
  contributions: readonly OfficeContribution[],
): Map<string, string> {
  const cleared = new Set(contributions.filter(({ position }) => position !== 'AWAITED').map((each) => each.sectionId));
  return new Map([...cleared].map((id) => [id, digest(document, contributions, id)]));
}

function digest(document: AssessmentDocument, contributions: readonly OfficeContribution[], sectionId: string): string {
  const section = document.sections.find(({ id }) => id === sectionId);
  if (!section) return '';
  // Who else is assigned to it changes nothing of what was cleared.
  const composed = composeSection(section, contributions, CATALOGUES[document.language]);
  return fingerprint({ ...composed, contributors: [] });
}

/** SHA-256 of one section as it now is, for a position that is being given. */
export async function sectionDigest(tx: ReadTransaction, full: FullAssessment, sectionId: string): Promise<string> {
  const { contributions } = await readWorkspace(tx, full);
  return digest(full.document, contributions.map(contributionOf), sectionId);
}

export function contributionOf({ record, findings, setAside, isStale }: WorkingContribution): OfficeContribution {
  const texts = [record.elements, record.statementElements, ...[...findings, ...setAside].map((each) => each.elements)];
  const elements = new Map(
    texts.flatMap((json) => (JSON.parse(json) as RegisteredElement[]).map((element) => [element.key, element])),
  );
  return {
    sectionId: record.sectionId,
    officeType: record.officeType,
    officeName: record.officeName,
    narrative: record.narrative,
    marking: record.marking,
    elements: [...elements.values()],
    findings: findings.map((each) => ({ ...each, confidence: each.confidence || null })),
    setAside,
    position: record.position,
    statement: record.statement,
    givenBy: record.givenByName,
    givenOn: record.givenAt.slice(0, 10),
    isStale,
  };
}

export const approvalOf = (record: AssessmentRecord): Approval | null =>
  record.issue > 0
    ? {
        issue: record.issue,
        by: record.approvedByName,
        on: record.approvedAt.slice(0, 10),
        withoutPositions: record.withoutPositions,
      }
    : null;

export const detailsOf = (
  { state, lead, periodFrom, periodTo, deadline }: AssessmentRecord,
  approval: Approval | null,
): DocumentDetails => ({ state, lead, periodFrom, periodTo, deadline, approval });
