import type { AssessmentDocument } from '../../../../graph-schema/assessment-document.ts';
import { POSITIONS_SECTION } from '../../../assessment/composition/compose-document.ts';
import { SECTIONS } from '../../../assessment/outline.ts';
import { mayBeWritten } from '../../../assessment/workflow/transitions.ts';
import { sightCondition } from '../../../policy/sight-condition.ts';
import type { Office, Viewer } from '../../../policy/viewer.ts';
import type { ReadTransaction, SeenBy, WriteTransaction } from '../../../store/graph-store.ts';
import { newNodeKey } from '../../base/keys.ts';
import { type Outcome, ok, refuse } from '../../base/outcome.ts';
import type { AssessmentRecord, ContributionRecord } from '../assessment-record.ts';
import { addPart, findFull, partOf, partsOf, removePart } from '../assessment-shelf.ts';
import { changeAssessment, type Making, noSuchPart, wrongState } from './change-assessment.ts';
import { keepEvent } from './history.ts';

/** An office of the mission, or a type of office of which it has recorded none. */
export interface AssignedOffice {
  readonly officeType: Office;
  readonly officeKey: string;
  readonly officeName: string;
}

/** Offices of a mission by type, those of one type by name. */
export async function missionOffices(tx: ReadTransaction, seen: SeenBy, missionId: string): Promise<AssignedOffice[]> {
  const cypher = `MATCH (n:Office {missionId: $missionId}) WHERE n.officeType IS NOT NULL AND ${seen.of('n')}
RETURN n.officeType AS officeType, n.key AS officeKey, n.name AS officeName`;
  const rows = (await tx.run(cypher, { ...seen.parameters, missionId })) as unknown as AssignedOffice[];
  return [...rows].sort((a, b) => (a.officeName < b.officeName ? -1 : a.officeName > b.officeName ? 1 : 0));
}

const blank = (assessmentKey: string, sectionId: string, office: AssignedOffice) => ({
  key: newNodeKey(),
  assessmentKey,
  sectionId,
  ...office,
  narrative: '',
  textVersion: 1,
  marking: 'UNCLASSIFIED' as const,
  elements: '[]',
  editedBy: '',
  editedByName: '',
  editedAt: '' as const,
  position: 'AWAITED' as const,
  statement: '',
  statementElements: '[]',
  givenBy: '',
  givenByName: '',
  givenAt: '' as const,
  givenFor: '',
});

/** Assigns each section to the offices that the outline names: the mission's own, or the type where it has none. */
export async function assignByOutline(
  tx: WriteTransaction,
  seen: SeenBy,
  assessmentKey: string,
  missionId: string,
): Promise<void> {
  const own = await missionOffices(tx, seen, missionId);
  for (const { id, offices } of SECTIONS) {
    for (const officeType of offices) {
      const recorded = own.filter((office) => office.officeType === officeType);
      const assigned = recorded.length > 0 ? recorded : [{ officeType, officeKey: '', officeName: '' }];
      for (const office of assigned) await addPart(tx, 'AssessmentContribution', blank(assessmentKey, id, office));
    }
  }
}

const closed = ({ state }: AssessmentRecord) =>
  mayBeWritten(state) ? null : wrongState('Sections are assigned before the review begins.');

const hasSection = ({ sections }: AssessmentDocument, id: string): boolean =>
  id !== POSITIONS_SECTION && sections.some((section) => section.id === id && !/^[A-Z]$/.test(section.number));

/** Assigns a section to one more office. */
export function assign(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; section: string; officeType: Office; officeKey: string | null },
): Promise<Outcome<ContributionRecord>> {
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const refused = closed(record);
    if (refused) return refused;
    const full = await findFull(tx, record.key);
    if (!full || !hasSection(full.document, input.section)) return noSuchPart();
    const own = await missionOffices(tx, sightCondition(of.sight), record.missionId);
    const office = input.officeKey
      ? own.find((each) => each.officeKey === input.officeKey && each.officeType === input.officeType)
      : { officeType: input.officeType, officeKey: '', officeName: '' };
    if (!office) return noSuchPart();
    const there = (await partsOf(tx, 'AssessmentContribution', record.key)).some(
      (each) =>
        each.sectionId === input.section &&
        each.officeType === office.officeType &&
        each.officeKey === office.officeKey,
    );
    if (there) return refuse('DUPLICATE_ID', 'This section is assigned to this office already.');
    const made = await addPart(tx, 'AssessmentContribution', blank(record.key, input.section, office));
    const event = { kind: 'ASSIGNED', sectionId: input.section, office: office.officeType } as const;
    await keepEvent(tx, { ...event, assessmentKey: record.key, contributionKey: made.key }, viewer, of.clock());
    return ok(made);
  });
}

/** Takes a section back from an office that has written nothing in it. What was written is never dropped this way. */
export function unassign(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; contribution: string },
): Promise<Outcome<number>> {
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const refused = closed(record);
    if (refused) return refused;
    const found = await partOf(tx, 'AssessmentContribution', record.key, input.contribution);
    if (!found) return noSuchPart();
    const used = [
      ...(await partsOf(tx, 'AssessmentFinding', record.key)),
      ...(await partsOf(tx, 'AssessmentSetAside', record.key)),
    ].some(({ contributionKey }) => contributionKey === found.key);
    if (used || found.narrative !== '' || found.position !== 'AWAITED') {
      return refuse('IN_USE', 'This office has written in this section or taken a position on it.');
    }
    await removePart(tx, 'AssessmentContribution', found.key);
    const event = { kind: 'UNASSIGNED', sectionId: found.sectionId, office: found.officeType } as const;
    await keepEvent(tx, { ...event, assessmentKey: record.key, contributionKey: found.key }, viewer, of.clock());
    return ok(1);
  });
}
