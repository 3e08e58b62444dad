import type { MutationResolvers, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { deletePayload } from '../../../base/outcome.ts';

export const templateQuery: Pick<QueryResolvers, 'documentTemplates'> = {
  documentTemplates: async (_parent, { mission }, { services }) =>
    (await services.assessment.templates(mission)).map(({ uploadedByName, ...rest }) => ({
      ...rest,
      uploadedBy: uploadedByName,
    })),
};

export const templateMutation: Pick<MutationResolvers, 'removeDocumentTemplate'> = {
  removeDocumentTemplate: async (_parent, { input }, { services }) =>
    deletePayload(await services.assessment.removeTemplate(input)),
};
