import type { AssessmentState } from '../../../../graph-schema/assessment-workflow.ts';
import { transition } from '../../../assessment/workflow/transitions.ts';
import { decide } from '../../../policy/decide.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { WriteTransaction } from '../../../store/graph-store.ts';
import { invalidInput, type Outcome, ok } from '../../base/outcome.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { change, listOf, take } from '../assessment-shelf.ts';
import { changeAssessment, type Making, notYours, wrongState } from '../making/change-assessment.ts';
import { keepEvent } from '../making/history.ts';
import { statementFaults } from '../making/text-limits.ts';

export interface MoveInput {
  readonly assessment: string;
  readonly to: AssessmentState;
  /** Why, where the step asks for it. */
  readonly note: string;
}

const noSuchStep = () => wrongState('This step cannot be taken from where the assessment stands.');

/** Moves an assessment one step, where that is all there is to do: approval and release have their own ways. */
export function move(of: Making, viewer: Viewer, input: MoveInput): Promise<Outcome<AssessmentRecord>> {
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const step = transition(record.state, input.to);
    if (!step || step.action === 'approve' || step.action === 'release') return noSuchStep();
    if (decide(viewer, `assessment.${step.action}`, { mission: record.missionId }).type !== 'allow') {
      return notYours('This step is for others to take.');
    }
    const faults = statementFaults('note', input.note, step.needsNote);
    if (faults.length > 0) return invalidInput(faults);
    return ok(await moved(tx, record, input.to, { viewer, now: of.clock(), note: input.note.trim() }));
  });
}

/** Takes a step that has been found allowed. */
export async function moved(
  tx: WriteTransaction,
  record: AssessmentRecord,
  to: AssessmentState,
  { viewer, now, note }: { viewer: Viewer; now: Date; note: string },
): Promise<AssessmentRecord> {
  const at = now.toISOString();
  const closes = to === 'WITHDRAWN' || to === 'SUPERSEDED';
  const changed = await change(tx, {
    ...record,
    state: to,
    ...(to === 'RELEASED' && { releasedAt: at }),
    ...(closes && { closedAt: at, closedBecause: note }),
  });
  const texts = { before: record.state, after: to, note };
  await keepEvent(tx, { assessmentKey: record.key, kind: 'MOVED', ...texts }, viewer, now);
  return changed;
}

/** Released issues that a newly released one takes the place of. */
export async function supersede(
  tx: WriteTransaction,
  by: AssessmentRecord,
  how: { viewer: Viewer; now: Date },
): Promise<void> {
  for (const { key, state } of await listOf(tx, by.missionId)) {
    if (key === by.key || state !== 'RELEASED') continue;
    const earlier = await take(tx, key);
    // A later issue may be in the hands of readers before an earlier one goes out.
    if (earlier?.state !== 'RELEASED' || earlier.issue > by.issue) continue;
    await moved(tx, earlier, 'SUPERSEDED', { ...how, note: String(by.issue) });
  }
}
