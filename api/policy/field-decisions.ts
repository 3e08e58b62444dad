import type { Action } from './actions.ts';

/** Where in the arguments of a field stands what it is about. */
export type FieldSubject =
  /** Nothing in particular, or what is the viewer's own. */
  | { readonly from: 'nothing' }
  /** The id of a mission. */
  | { readonly from: 'mission'; readonly at: readonly string[] }
  /** The key of an element, a link or an assessment, which is of a mission or of the library. */
  | { readonly from: 'element' | 'link' | 'assessment'; readonly at: readonly string[] }
  /** More than the arguments say: the service named asks the policy itself; the guard asks only who is there. */
  | { readonly from: 'service'; readonly service: string };

export interface FieldDecision {
  readonly action: Action;
  readonly subject: FieldSubject;
  /** Whether a subject that is not the viewer's is answered as one that does not exist, and not by a refusal. */
  readonly asAbsent: boolean;
}

const about = (action: Action): FieldDecision => ({ action, subject: { from: 'nothing' }, asAbsent: false });
const ofMission = (action: Action, ...at: string[]): FieldDecision => ({
  action,
  subject: { from: 'mission', at },
  asAbsent: true,
});
const of = (from: 'element' | 'link' | 'assessment', action: Action, ...at: string[]): FieldDecision => ({
  action,
  subject: { from, at },
  asAbsent: true,
});
const decidedBy = (service: string, action: Action): FieldDecision => ({
  action,
  subject: { from: 'service', service },
  asAbsent: false,
});

/** The decision of every field at the top of the schema. A field that is not here is refused, and a test fails on it. */
export const FIELD_DECISIONS: Readonly<Record<string, FieldDecision>> = {
  'Query.server': about('server.read'),
  'Query.library': about('library.read'),
  'Query.rules': about('library.read'),

  'Query.missions': about('mission.list'),
  'Query.mission': ofMission('mission.read', 'id'),
  'Query.missionSummary': ofMission('mission.read', 'id'),
  'Query.missionMap': ofMission('mission.read', 'id'),
  'Query.elements': ofMission('mission.read', 'mission'),
  'Query.elementById': ofMission('mission.read', 'mission'),
  'Query.element': of('element', 'mission.read', 'key'),
  'Query.inventory': ofMission('mission.read', 'mission'),
  'Query.links': ofMission('mission.read', 'mission'),
  'Query.link': of('link', 'mission.read', 'key'),
  'Query.search': ofMission('mission.read', 'mission'),
  'Query.exposures': ofMission('mission.read', 'mission'),
  'Query.exposure': ofMission('mission.read', 'mission'),
  'Query.actors': ofMission('mission.read', 'mission'),
  'Query.actor': ofMission('mission.read', 'mission'),
  'Query.unknowns': ofMission('mission.read', 'mission'),
  'Query.work': ofMission('mission.read', 'mission'),
  'Query.closeUp': ofMission('mission.read', 'mission'),
  'Query.outranks': ofMission('mission.read', 'mission'),
  'Query.whyNot': ofMission('mission.read', 'mission'),
  'Query.whatIf': ofMission('mission.read', 'mission'),
  'Query.candidateMeasures': ofMission('mission.read', 'mission'),
  'Query.portfolio': ofMission('mission.read', 'mission'),
  'Query.analyses': about('library.read'),
  'Query.analysis': ofMission('mission.read', 'mission'),
  'Query.assessments': ofMission('mission.read', 'mission'),
  'Query.assessment': of('assessment', 'mission.read', 'key'),
  'Query.recommendations': ofMission('mission.read', 'mission'),
  'Query.documentTemplates': ofMission('mission.read', 'mission'),
  'Query.compareAssessments': of('assessment', 'mission.read', 'after'),
  'Query.assignableOffices': ofMission('mission.read', 'mission'),

  'Query.headquarters': about('headquarters.read'),
  'Query.headquartersComparison': about('headquarters.read'),
  'Query.releasedIssue': about('headquarters.read'),

  'Mutation.createMission': about('mission.create'),
  'Mutation.deleteMission': decidedBy('approvals', 'mission.delete'),
  'Mutation.createElement': ofMission('mission.edit', 'input', 'mission'),
  'Mutation.updateElement': of('element', 'mission.edit', 'input', 'key'),
  'Mutation.deleteElement': of('element', 'mission.edit', 'key'),
  'Mutation.createLink': ofMission('mission.edit', 'input', 'mission'),
  'Mutation.updateLink': of('link', 'mission.edit', 'input', 'key'),
  'Mutation.deleteLink': of('link', 'mission.edit', 'key'),
  'Mutation.stopWork': ofMission('mission.stopWork', 'mission'),
  'Mutation.generateAssessment': ofMission('assessment.generate', 'input', 'mission'),
  'Mutation.deleteAssessment': of('assessment', 'assessment.delete', 'key'),
  'Mutation.recommend': ofMission('recommendation.edit', 'input', 'mission'),
  'Mutation.updateRecommendation': ofMission('recommendation.edit', 'input', 'mission'),
  'Mutation.closeRecommendation': ofMission('recommendation.edit', 'input', 'mission'),
  'Mutation.estimateRecommendations': ofMission('recommendation.edit', 'mission'),
  'Mutation.acceptResidualRisk': ofMission('recommendation.accept', 'input', 'mission'),
  'Mutation.rewriteAssessment': of('assessment', 'assessment.coordinate', 'input', 'assessment'),
  'Mutation.setAssessmentDetails': of('assessment', 'assessment.coordinate', 'input', 'assessment'),
  'Mutation.assignSection': of('assessment', 'assessment.coordinate', 'input', 'assessment'),
  'Mutation.unassignSection': of('assessment', 'assessment.coordinate', 'input', 'assessment'),
  'Mutation.saveNarrative': of('assessment', 'assessment.contribute', 'input', 'assessment'),
  'Mutation.putOfficeFinding': of('assessment', 'assessment.contribute', 'input', 'assessment'),
  'Mutation.removeOfficeFinding': of('assessment', 'assessment.contribute', 'input', 'assessment'),
  'Mutation.setFindingAside': of('assessment', 'assessment.contribute', 'input', 'assessment'),
  'Mutation.takeFindingBack': of('assessment', 'assessment.contribute', 'input', 'assessment'),
  'Mutation.givePosition': of('assessment', 'assessment.contribute', 'input', 'assessment'),
  'Mutation.commentOnSection': of('assessment', 'assessment.comment', 'input', 'assessment'),
  'Mutation.resolveComment': of('assessment', 'assessment.comment', 'input', 'assessment'),
  'Mutation.moveAssessment': of('assessment', 'assessment.move', 'input', 'assessment'),
  'Mutation.approveAssessment': of('assessment', 'assessment.approve', 'input', 'assessment'),
  'Mutation.proposeRelease': of('assessment', 'assessment.proposeRelease', 'input', 'assessment'),
  'Mutation.dropRelease': of('assessment', 'assessment.proposeRelease', 'input', 'assessment'),
  'Mutation.releaseAssessment': of('assessment', 'assessment.release', 'input', 'assessment'),
  'Mutation.removeDocumentTemplate': ofMission('template.edit', 'input', 'mission'),
  'Mutation.withdrawAssessment': of('assessment', 'assessment.withdraw', 'input', 'assessment'),

  'Query.viewer': about('self.read'),
  'Query.account': about('self.sessions'),
  'Query.sessions': about('self.sessions'),
  'Query.apiTokens': about('self.manage'),
  'Query.people': { ...ofMission('people.read', 'mission'), asAbsent: false },
  'Query.missionNames': about('people.read'),
  'Query.approvals': decidedBy('approvals', 'approvals.read'),
  'Query.record': decidedBy('record', 'record.read'),
  'Query.recordVerdict': about('record.read'),

  'Mutation.createPerson': about('people.create'),
  'Mutation.updatePerson': decidedBy('people', 'people.edit'),
  'Mutation.giveRole': decidedBy('people', 'roles.change'),
  'Mutation.withdrawRole': decidedBy('people', 'roles.change'),
  'Mutation.resetSignIn': decidedBy('people', 'people.reset'),
  'Mutation.endSessionsOf': about('people.create'),
  'Mutation.decideApproval': decidedBy('approvals', 'approvals.decide'),

  'Mutation.endSession': about('self.sessions'),
  'Mutation.createApiToken': about('self.manage'),
  'Mutation.revokeApiToken': about('self.manage'),
  'Mutation.changePassword': about('self.manage'),
  'Mutation.beginCodes': about('self.manage'),
  'Mutation.confirmCodes': about('self.manage'),
  'Mutation.endCodes': about('self.manage'),
};

/** What the same action is called where its subject is of the library, which all missions share. */
export const IN_LIBRARY: Readonly<Partial<Record<Action, Action>>> = {
  'mission.read': 'library.read',
  'mission.edit': 'library.edit',
};
