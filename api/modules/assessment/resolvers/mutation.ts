import type { RequestContext } from '../../../http/request-context.ts';
import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';
import { deletePayload, type Outcome, ok, payload, userError } from '../../base/outcome.ts';
import type { AssessmentRecord, ContributionRecord, SeenAssessment } from '../assessment-service.ts';

type Fields =
  | 'generateAssessment'
  | 'rewriteAssessment'
  | 'deleteAssessment'
  | 'setAssessmentDetails'
  | 'assignSection'
  | 'unassignSection'
  | 'saveNarrative'
  | 'putOfficeFinding'
  | 'removeOfficeFinding'
  | 'setFindingAside'
  | 'takeFindingBack'
  | 'givePosition'
  | 'commentOnSection'
  | 'resolveComment'
  | 'moveAssessment'
  | 'approveAssessment'
  | 'proposeRelease'
  | 'dropRelease'
  | 'releaseAssessment'
  | 'withdrawAssessment';

/** The assessment in which something was changed, as it then is. */
async function withAssessment(
  { services }: RequestContext,
  key: string,
  change: Promise<Outcome<unknown>>,
): Promise<{ ok: boolean; assessment: SeenAssessment | null; error: ReturnType<typeof userError> | null }> {
  const outcome = await change;
  if (outcome.type === 'error') return { ok: false, assessment: null, error: userError(outcome) };
  return { ok: true, assessment: await services.assessment.find(key), error: null };
}

/** Whoever changes an assessment sees all of it. */
const changed = (outcome: Outcome<AssessmentRecord>) =>
  payload(outcome.type === 'ok' ? ok<SeenAssessment>({ ...outcome.value, ceiling: 'WHOLE' }) : outcome, 'assessment');

const textOf = ({ textVersion, narrative, marking, editedByName, editedAt }: ContributionRecord) => ({
  version: textVersion,
  text: narrative,
  marking,
  editedBy: editedByName || null,
  editedAt: editedAt || null,
});

export const assessmentMutation: Pick<MutationResolvers, Fields> = {
  generateAssessment: async (_parent, { input }, { services, viewer }) => {
    const language = input.language === 'FR' ? 'fr' : 'en';
    const { mission, asOf } = input;
    return changed(await services.assessment.generate({ mission, language, asOf, viewer }));
  },
  rewriteAssessment: async (_parent, { input }, { services, viewer }) =>
    changed(await services.assessment.rewrite({ ...input, viewer })),
  deleteAssessment: async (_parent, { key }, { services }) => deletePayload(await services.assessment.remove(key)),
  setAssessmentDetails: async (_parent, { input }, { services, viewer }) => {
    const { periodFrom, periodTo, deadline, ...rest } = input;
    const days = { periodFrom: periodFrom ?? '', periodTo: periodTo ?? '', deadline: deadline ?? '' };
    return changed(await services.assessment.setDetails(viewer, { ...rest, ...days }));
  },
  assignSection: (_parent, { input: { assessment, section, officeType, office } }, context) => {
    const { services, viewer } = context;
    const asked = { assessment, section, officeType, officeKey: office ?? null };
    return withAssessment(context, assessment, services.assessment.assign(viewer, asked));
  },
  unassignSection: async (_parent, { input }, { services, viewer }) =>
    deletePayload(await services.assessment.unassign(viewer, input)),
  saveNarrative: async (_parent, { input }, { services, viewer }) => {
    const { outcome, current } = await services.assessment.saveNarrative(viewer, input);
    return outcome.type === 'ok'
      ? { ok: true, saved: textOf(outcome.value), current: null, error: null }
      : { ok: false, saved: null, current: current && textOf(current), error: userError(outcome) };
  },
  putOfficeFinding: (_parent, { input }, context) => {
    const { key, version, assessment, contribution, statement, confidence } = input;
    const { basis = '', effect = '', measure = '' } = input;
    const finding = key ? { key, version: version ?? 0 } : null;
    const texts = { statement, basis, effect, measure, grade: input.grade ?? '' };
    const asked = { assessment, contribution, finding, ...texts, confidence: confidence ?? ('' as const) };
    const change = context.services.assessment.putFinding(context.viewer, asked);
    return withAssessment(context, input.assessment, change);
  },
  removeOfficeFinding: async (_parent, { input }, { services, viewer }) =>
    deletePayload(await services.assessment.removeFinding(viewer, input)),
  setFindingAside: (_parent, { input: { finding, ...rest } }, context) => {
    const change = context.services.assessment.setAside(context.viewer, { ...rest, findingId: finding });
    return withAssessment(context, rest.assessment, change);
  },
  takeFindingBack: async (_parent, { input: { finding, ...rest } }, { services, viewer }) =>
    deletePayload(await services.assessment.takeBack(viewer, { ...rest, findingId: finding })),
  givePosition: (_parent, { input: { statement = '', ...rest } }, context) => {
    const change = context.services.assessment.givePosition(context.viewer, { ...rest, statement });
    return withAssessment(context, rest.assessment, change);
  },
  commentOnSection: (_parent, { input }, context) =>
    withAssessment(context, input.assessment, context.services.assessment.addComment(context.viewer, input)),
  resolveComment: (_parent, { input }, context) =>
    withAssessment(context, input.assessment, context.services.assessment.resolveComment(context.viewer, input)),
  moveAssessment: async (_parent, { input: { note = '', ...rest } }, { services, viewer }) =>
    changed(await services.assessment.move(viewer, { ...rest, note })),
  approveAssessment: async (_parent, { input: { assessment, withoutPositions = '' } }, { services, viewer }) =>
    changed(await services.assessment.approve(viewer, { assessment, withoutPositions })),
  proposeRelease: (_parent, { input }, context) => {
    const recipients = input.recipients.map(({ name, ceiling = 'WHOLE' }) => ({ name, ceiling }));
    const change = context.services.assessment.proposeRelease(context.viewer, { ...input, recipients });
    return withAssessment(context, input.assessment, change);
  },
  dropRelease: async (_parent, { input }, { services, viewer }) =>
    deletePayload(await services.assessment.dropRelease(viewer, input)),
  releaseAssessment: async (_parent, { input }, { services, viewer }) => {
    const released = await services.assessment.release(viewer, input);
    if (released.type === 'ok') await services.headquarters.prepare(input.assessment);
    return changed(released);
  },
  withdrawAssessment: async (_parent, { input }, { services, viewer }) =>
    changed(await services.assessment.move(viewer, { ...input, to: 'WITHDRAWN' })),
};
