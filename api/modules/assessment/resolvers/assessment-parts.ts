import { decide } from '../../../policy/decide.ts';
import { officesOf } from '../../../policy/viewer.ts';
import type {
  AssessmentEventResolvers,
  AssessmentReleaseResolvers,
  ContributionResolvers,
  OfficeFindingResolvers,
  SectionCommentResolvers,
} from '../../../schema/generated/resolver-types.ts';
import { COPY_FORMATS, recipientsOf } from '../assessment-service.ts';

/** Copies are on pages: they have a foot to stand at. */
const copyDownloads = (assessmentKey: string, copy: number) =>
  COPY_FORMATS.map((format) => ({ format, path: `/assessments/${assessmentKey}/download/${format}?copy=${copy}` }));

/** Texts that are not there are kept empty and told as null. */
const orNull = (text: string): string | null => (text === '' ? null : text);

export const Contribution: ContributionResolvers = {
  key: ({ record }) => record.key,
  version: ({ record }) => record.textVersion,
  section: ({ record }) => record.sectionId,
  officeType: ({ record }) => record.officeType,
  officeName: ({ record }) => orNull(record.officeName),
  text: ({ record }) => record.narrative,
  marking: ({ record }) => record.marking,
  editedBy: ({ record }) => orNull(record.editedByName),
  editedAt: ({ record }) => orNull(record.editedAt),
  findings: ({ findings }) => [...findings],
  setAside: ({ setAside }) =>
    setAside.map(({ findingId, reason, byName, at }) => ({ finding: findingId, reason, by: byName, at })),
  position: ({ record }) => record.position,
  statement: ({ record }) => record.statement,
  positionBy: ({ record }) => orNull(record.givenByName),
  positionAt: ({ record }) => orNull(record.givenAt),
  isOwn: ({ record, assessment }, _args, { viewer }) =>
    officesOf(viewer, assessment.missionId).includes(record.officeType),
};

export const OfficeFinding: OfficeFindingResolvers = {
  grade: ({ grade }) => orNull(grade),
  confidence: ({ confidence }) => confidence || null,
  addedBy: ({ addedByName }) => addedByName,
};

export const SectionComment: SectionCommentResolvers = {
  section: ({ sectionId }) => sectionId,
  by: ({ byName }) => byName,
  resolvedBy: ({ resolvedByName }) => orNull(resolvedByName),
  resolvedAt: ({ resolvedAt }) => orNull(resolvedAt),
};

export const AssessmentEvent: AssessmentEventResolvers = {
  by: ({ byName }) => byName,
  section: ({ sectionId }) => orNull(sectionId),
  office: ({ office }) => (orNull(office) as never) ?? null,
};

export const AssessmentRelease: AssessmentReleaseResolvers = {
  recipients: (release) =>
    recipientsOf(release).map((each) => ({
      ...each,
      downloads: each.copy === null ? [] : copyDownloads(release.assessmentKey, each.copy),
    })),
  firstCopy: ({ firstCopy }) => (firstCopy === 0 ? null : firstCopy),
  proposedBy: ({ proposedByName }) => proposedByName,
  releasedBy: ({ releasedByName }) => orNull(releasedByName),
  releasedAt: ({ releasedAt }) => orNull(releasedAt),
  mayRelease: async ({ assessmentKey, firstCopy, proposedBy }, _args, { viewer, services }) => {
    const assessment = await services.assessment.find(assessmentKey);
    if (!assessment || firstCopy > 0 || viewer.personKey === proposedBy) return false;
    return decide(viewer, 'assessment.release', { mission: assessment.missionId }).type === 'allow';
  },
};
