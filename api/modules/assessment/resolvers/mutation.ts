import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';
import { deletePayload, payload } from '../../base/outcome.ts';

export const assessmentMutation: Pick<MutationResolvers, 'generateAssessment' | 'deleteAssessment'> = {
  generateAssessment: async (_parent, { input }, { services }) => {
    const language = input.language === 'FR' ? 'fr' : 'en';
    const outcome = await services.assessment.generate({ mission: input.mission, language, asOf: input.asOf });
    return payload(outcome, 'assessment');
  },
  deleteAssessment: async (_parent, { key }, { services }) => deletePayload(await services.assessment.remove(key)),
};
