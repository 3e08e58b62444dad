import type { AssessmentDocument, Section } from '../../../../graph-schema/assessment-document.ts';
import { DOCUMENT_FORMATS } from '../../../documents/render-assessment.ts';
import type { RequestContext } from '../../../http/request-context.ts';
import type { AssessmentResolvers } from '../../../schema/generated/resolver-types.ts';
import { AppError } from '../../base/app-error.ts';
import type { AssessmentRecord, FullAssessment } from '../assessment-service.ts';

/** Lists leave the documents where they are; one is fetched for whom it is asked. */
async function documentOf(parent: AssessmentRecord, { services }: RequestContext): Promise<AssessmentDocument> {
  const full = 'document' in parent ? (parent as FullAssessment) : await services.assessment.findFull(parent.key);
  if (!full) throw new AppError('NOT_FOUND', 'The assessment has just been deleted.', { subject: parent.key });
  return full.document;
}

/** Sections in reading order, each followed by those within it. */
const flat = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

export const Assessment: AssessmentResolvers = {
  mission: ({ missionId }) => missionId,
  language: ({ language }) => (language === 'fr' ? 'FR' : 'EN'),
  outline: async (parent, _args, context) =>
    flat((await documentOf(parent, context)).sections).map(({ id, number, title, contributors, status }) => ({
      id,
      number,
      title,
      contributors,
      status,
    })),
  document: (parent, _args, context) => documentOf(parent, context),
  downloads: ({ key }) =>
    DOCUMENT_FORMATS.map((format) => ({ format, path: `/assessments/${key}/download/${format}` })),
};
