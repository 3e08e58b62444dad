import { OPEN_STATES } from '../../../../graph-schema/assessment-workflow.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok } from '../../base/outcome.ts';
import type { CommentRecord } from '../assessment-record.ts';
import { addPart, changePart, partOf } from '../assessment-shelf.ts';
import { changeAssessment, type Making, noSuchPart, wrongState } from './change-assessment.ts';
import { actorOf, keepEvent } from './history.ts';
import { statementFaults } from './text-limits.ts';

/** Leaves a remark on a section for those who work on it; it is no part of the document. */
export async function addComment(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; section: string; text: string },
): Promise<Outcome<CommentRecord>> {
  const faults = statementFaults('text', input.text, true);
  if (faults.length > 0) return invalidInput(faults);
  return changeAssessment(of, input.assessment, async (tx, record) => {
    if (!OPEN_STATES.includes(record.state)) return wrongState('The work on this issue is done.');
    const now = of.clock();
    const comment = await addPart(tx, 'AssessmentComment', {
      key: newNodeKey(),
      assessmentKey: record.key,
      sectionId: input.section,
      text: input.text,
      ...actorOf(viewer),
      at: now.toISOString(),
      resolvedByName: '',
      resolvedAt: '',
    });
    const event = { assessmentKey: record.key, kind: 'COMMENT', sectionId: input.section } as const;
    await keepEvent(tx, { ...event, after: input.text }, viewer, now);
    return ok(comment);
  });
}

/** Says that a remark has been seen to. It stays readable. */
export function resolveComment(
  of: Making,
  viewer: Viewer,
  input: { assessment: string; comment: string },
): Promise<Outcome<CommentRecord>> {
  return changeAssessment(of, input.assessment, async (tx, record) => {
    const found = await partOf(tx, 'AssessmentComment', record.key, input.comment);
    if (!found) return noSuchPart();
    if (found.resolvedAt !== '') return ok(found);
    const resolved = { resolvedByName: actorOf(viewer).byName, resolvedAt: of.clock().toISOString() };
    return ok(await changePart(tx, 'AssessmentComment', { ...found, ...resolved }));
  });
}
