import type { Section } from '../../../../graph-schema/assessment-document.ts';
import type { Position } from '../../../../graph-schema/assessment-workflow.ts';
import { DOCUMENT_FORMATS } from '../../../documents/render-assessment.ts';
import type { RequestContext } from '../../../http/request-context.ts';
import type { AssessmentResolvers } from '../../../schema/generated/resolver-types.ts';
import { AppError } from '../../base/app-error.ts';
import type { SeenAssessment, Workspace } from '../assessment-service.ts';
import { rightsIn } from '../rights.ts';

/** Lists leave the documents where they are; one is composed for whom it is asked, once for all fields that need it. */
const composed = new WeakMap<SeenAssessment, Promise<Workspace>>();

function workspaceOf(parent: SeenAssessment, { services }: RequestContext): Promise<Workspace> {
  const known = composed.get(parent);
  if (known) return known;
  const made = services.assessment.workspace(parent.key).then((workspace) => {
    if (!workspace) throw new AppError('NOT_FOUND', 'The assessment has just been deleted.', { subject: parent.key });
    return workspace;
  });
  composed.set(parent, made);
  return made;
}

/** Sections in reading order, each followed by those within it. */
const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

const orNull = (text: string): string | null => (text === '' ? null : text);

/** Positions that count. What is approved changes no more, so its document need not be read for them. */
async function positionsOf(parent: SeenAssessment, context: RequestContext): Promise<Position[]> {
  if (parent.issue > 0)
    return (await context.services.assessment.contributions(parent)).map(({ position }) => position);
  const { contributions } = await workspaceOf(parent, context);
  return contributions.map(({ record, isStale }) => (isStale ? 'AWAITED' : record.position));
}

export const Assessment: AssessmentResolvers = {
  mission: ({ missionId }) => missionId,
  language: ({ language }) => (language === 'fr' ? 'FR' : 'EN'),
  fingerprint: async (parent, _args, context) =>
    parent.issue > 0
      ? parent.fingerprint
      : context.services.assessment.fingerprintOf(await workspaceOf(parent, context)),
  periodFrom: ({ periodFrom }) => orNull(periodFrom),
  periodTo: ({ periodTo }) => orNull(periodTo),
  deadline: ({ deadline }) => orNull(deadline),
  issue: ({ issue }) => (issue > 0 ? issue : null),
  approvedBy: ({ approvedByName }) => orNull(approvedByName),
  approvedAt: ({ approvedAt }) => orNull(approvedAt),
  releasedAt: ({ releasedAt }) => orNull(releasedAt),
  closedAt: ({ closedAt }) => orNull(closedAt),
  closedBecause: ({ closedBecause }) => orNull(closedBecause),
  positions: async (parent, _args, context) => {
    const standing = await positionsOf(parent, context);
    return {
      asked: standing.length,
      given: standing.filter((position) => position !== 'AWAITED').length,
      dissents: standing.filter((position) => position === 'DISSENTS').length,
    };
  },
  outline: async (parent, _args, context) =>
    flat((await workspaceOf(parent, context)).document.sections).map(({ id, number, title, contributors, status }) => ({
      id,
      number,
      title,
      contributors,
      status,
    })),
  document: async (parent, _args, context) => (await workspaceOf(parent, context)).document,
  downloads: ({ key }) =>
    DOCUMENT_FORMATS.map((format) => ({ format, path: `/assessments/${key}/download/${format}` })),
  contributions: async (parent, _args, context) =>
    (await workspaceOf(parent, context)).contributions.map((each) => ({ ...each, assessment: parent })),
  comments: async (parent, _args, { services }) =>
    (await services.assessment.comments(parent)).sort((a, b) => (a.at < b.at ? -1 : 1)),
  history: async (parent, { first }, { services }) =>
    (await services.assessment.history(parent)).reverse().slice(0, Math.max(0, first)),
  releases: async (parent, _args, { services }) =>
    (await services.assessment.releases(parent)).sort((a, b) => a.firstCopy - b.firstCopy),
  frozen: async ({ key }, _args, { services }) => {
    const frozen = await services.assessment.frozen(key);
    if (!frozen) return null;
    const ceilings = frozen.ceilings.map((each) => ({
      ...each,
      downloads: DOCUMENT_FORMATS.map((format) => ({
        format,
        path: `/assessments/${key}/download/${format}?ceiling=${each.ceiling}`,
      })),
    }));
    return { ...frozen, ceilings };
  },
  isBehind: async (parent, _args, context) => {
    const { document } = await workspaceOf(parent, context);
    return context.services.assessment.isBehind(parent, document.method.graphVersion);
  },
  may: (parent, _args, context) => rightsIn(parent, context.viewer, context.services.assessment),
};
