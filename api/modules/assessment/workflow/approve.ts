import { randomUUID } from 'node:crypto';
import { WRITING_EVENTS } from '../../../../graph-schema/assessment-workflow.ts';
import type { Approval } from '../../../assessment/composition/contribution.ts';
import type { Sight } from '../../../policy/sight.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { ReadTransaction, WriteTransaction } from '../../../store/graph-store.ts';
import { attemptChange } from '../../base/attempt-change.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../../base/outcome.ts';
import { type AssessmentRecord, type FullAssessment, WHOLE } from '../assessment-record.ts';
import { addPart, change, findFull, lastWord, take } from '../assessment-shelf.ts';
import { basisGraph, basisIsSound, basisOf, keepBasis } from '../basis.ts';
import type { DocumentRenderer } from '../document-renderer.ts';
import { ceilingsBelow } from '../freeze/ceilings.ts';
import { type FrozenCeiling, freezeCeiling, type KeptScorer } from '../freeze/freeze-ceilings.ts';
import { freeze } from '../freeze/frozen-rendering.ts';
import { isRefusal, isSeen, type Making, noSuchAssessment, notYours, wrongState } from '../making/change-assessment.ts';
import { historyOf, keepEvent } from '../making/history.ts';
import { statementFaults } from '../making/text-limits.ts';
import { noteIssue, recommendationsSeen, sightOfDocument, toBeTold } from '../recommendations/recommendation-record.ts';
import { complete, readWorkspace, type Workspace } from '../workspace.ts';

export interface ApprovalInput {
  readonly assessment: string;
  /** Why it is approved although an office gave no position; empty: every office did. */
  readonly withoutPositions: string;
}

/** Positions that are missing, or were given for a text that has changed since. */
const openPositions = ({ contributions }: Workspace): number =>
  contributions.filter(({ record, isStale }) => record.position === 'AWAITED' || isStale).length;

/** Whether a viewer is one of those who wrote. */
export const wrote = async (tx: ReadTransaction, key: string, { personKey }: Viewer): Promise<boolean> =>
  (await historyOf(tx, key)).some(({ kind, by }) => WRITING_EVENTS.includes(kind) && by === personKey);

/**
 * Approves an assessment and freezes it: text, figures, graph, scores and scale versions, in every format, once for
 * each ceiling under a fingerprint of its own. Everything is made before the transaction and kept in it as a whole, so that whatever ends this process
 * leaves the assessment under review or the issue complete. Somebody's change meanwhile is a conflict.
 */
export async function approve(
  of: Making & { renderer: DocumentRenderer; exposure: KeptScorer; fingerprintKey: Buffer },
  viewer: Viewer,
  input: ApprovalInput,
): Promise<Outcome<AssessmentRecord>> {
  const now = of.clock();
  const on = now.toISOString().slice(0, 10);
  const found = await of.store.read((tx) => prepare(tx, of.sight, viewer, input, on));
  if (isRefusal(found)) return found;
  const { full, approval, word, workspace, basis, recommendations } = found;
  if (!(await basisIsSound(basis))) {
    return wrongState(
      'The graph or the scores that were kept with this text are damaged. Write it anew from the graph.',
    );
  }
  const { renderer, exposure, fingerprintKey } = of;
  const { contributions, document } = workspace;
  const at = now.toISOString();
  const rendering = await freeze({
    renderer,
    assessmentKey: full.key,
    ceiling: WHOLE,
    document: complete(document),
    basis,
    issue: { number: approval.issue, approvedOn: on },
    at,
    fingerprintKey,
  });
  const graph = await basisGraph(basis);
  const parts = { record: full, document: full.document, approval, contributions, graph, recommendations };
  const below: FrozenCeiling[] = [];
  for (const ceiling of ceilingsBelow({ marking: document.marking, compartments: full.compartments })) {
    const frozen = await freezeCeiling({ exposure, renderer, fingerprintKey, at }, parts, ceiling);
    if (frozen) below.push(frozen);
  }
  return attemptChange(of.store, async (tx) => {
    const record = await take(tx, full.key, word);
    if (!record || (await countIssue(tx, full.missionId)) !== approval.issue) return changedSince();
    const changed = await change(tx, {
      ...record,
      state: 'APPROVED',
      marking: rendering.marking,
      fingerprint: rendering.fingerprint,
      issue: approval.issue,
      approvedBy: viewer.personKey ?? '',
      approvedByName: viewer.name,
      approvedAt: at,
      withoutPositions: approval.withoutPositions,
    });
    await addPart(tx, 'AssessmentRendering', rendering);
    for (const each of below) {
      await addPart(tx, 'AssessmentRendering', each.rendering);
      await keepBasis(tx, record.key, each.basis, each.rendering.ceiling);
    }
    await noteIssue(tx, changed, approval.issue);
    const moved = { before: record.state, after: 'APPROVED', note: approval.withoutPositions };
    await keepEvent(tx, { assessmentKey: record.key, kind: 'MOVED', ...moved }, viewer, now);
    return ok(changed);
  });
}

const changedSince = (): Refusal =>
  refuse('CONFLICT', 'Somebody changed this assessment while it was being approved. Read it again, then approve it.');

/** Looks whether it may be approved, and reads what will be. */
async function prepare(tx: ReadTransaction, sight: Sight, viewer: Viewer, input: ApprovalInput, on: string) {
  const full = await findFull(tx, input.assessment);
  if (!full || !isSeen(sight, full)) return noSuchAssessment();
  if (full.state !== 'REVIEW') return wrongState('Only what is under review can be approved.');
  if (await wrote(tx, full.key, viewer)) {
    return notYours('You wrote in this assessment. Somebody who did not has to approve it.');
  }
  const basis = await basisOf(tx, full.key);
  if (!basis) return wrongState('This draft was made without its graph. Write it anew from the graph first.');
  const first = await readWorkspace(tx, full);
  const open = openPositions(first);
  if (open > 0) {
    const faults = statementFaults('withoutPositions', input.withoutPositions, true);
    if (faults.length > 0) return invalidInput(faults);
  }
  const approval = await approvalBy(tx, full, viewer, on, open > 0 ? input.withoutPositions.trim() : '');
  const workspace = await readWorkspace(tx, { ...full, state: 'APPROVED' }, approval);
  const recommendations = toBeTold(await recommendationsSeen(tx, sightOfDocument(full), full.missionId));
  return { full, approval, word: await lastWord(tx, full.key), workspace, basis, recommendations };
}

async function approvalBy(
  tx: ReadTransaction,
  { missionId }: FullAssessment,
  viewer: Viewer,
  on: string,
  withoutPositions: string,
): Promise<Approval> {
  const [row] = await tx.run('MATCH (c:AssessmentCounter {id: $id}) RETURN c.last AS last', { id: missionId });
  return { issue: Number(row?.last ?? 0) + 1, by: viewer.name, on, withoutPositions };
}

/** Numbers the issues of a mission one by one, however many are approved at the same moment. */
async function countIssue(tx: WriteTransaction, missionId: string): Promise<number> {
  const [row] = await tx.run(
    // The first SET takes the lock, so that the count is the one that is committed by then.
    'MERGE (c:AssessmentCounter {id: $id}) SET c.word = $word WITH c SET c.last = coalesce(c.last, 0) + 1 RETURN c.last AS last',
    { id: missionId, word: randomUUID() },
  );
  return Number(row?.last);
}
