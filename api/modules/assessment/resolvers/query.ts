import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const assessmentQuery: Pick<QueryResolvers, 'assessments' | 'assessment'> = {
  assessments: (_parent, { mission }, { services }) => services.assessment.list(mission),
  assessment: (_parent, { key }, { services }) => services.assessment.find(key),
};
