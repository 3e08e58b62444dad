import { OPEN_STATES } from '../../../graph-schema/assessment-workflow.ts';
import { mayBeCleared, mayBeWritten, TRANSITIONS } from '../../assessment/workflow/transitions.ts';
import type { Action } from '../../policy/actions.ts';
import { decide } from '../../policy/decide.ts';
import type { Viewer } from '../../policy/viewer.ts';
import type { AssessmentService, SeenAssessment } from './assessment-service.ts';

/** What a viewer may do with an assessment as it stands: what a page offers. Every change looks again for itself. */
export async function rightsIn(
  { key, state, missionId, ceiling }: SeenAssessment,
  viewer: Viewer,
  service: Pick<AssessmentService, 'wrote'>,
) {
  // Readers of a ceiling below the whole have no part in its making.
  const may = (action: Action) =>
    ceiling === 'WHOLE' && decide(viewer, action, { mission: missionId }).type === 'allow';
  const open = OPEN_STATES.includes(state);
  const approver = may('assessment.approve');
  const hasWritten = approver && open && (await service.wrote(key, viewer));
  return {
    coordinate: may('assessment.coordinate') && mayBeWritten(state),
    write: may('assessment.contribute') && mayBeWritten(state),
    clear: may('assessment.contribute') && mayBeCleared(state),
    comment: may('assessment.comment') && open,
    steps: TRANSITIONS.filter(({ from, action }) => {
      return from === state && (action === 'coordinate' || action === 'move') && may(`assessment.${action}`);
    }).map(({ to, needsNote }) => ({ to, needsNote })),
    approve: approver && state === 'REVIEW' && !hasWritten,
    hasWritten,
    proposeRelease: may('assessment.proposeRelease') && (state === 'APPROVED' || state === 'RELEASED'),
    withdraw: may('assessment.withdraw') && (state === 'APPROVED' || state === 'RELEASED'),
    delete: may('assessment.delete') && state === 'DRAFT',
  };
}
