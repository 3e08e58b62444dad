import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const assessmentQuery: Pick<QueryResolvers, 'assessments' | 'assessment' | 'assignableOffices'> = {
  assessments: (_parent, { mission }, { services }) => services.assessment.list(mission),
  assessment: (_parent, { key }, { services }) => services.assessment.find(key),
  assignableOffices: async (_parent, { mission }, { services }) =>
    (await services.assessment.offices(mission)).map(({ officeType, officeKey, officeName }) => ({
      officeType,
      key: officeKey,
      name: officeName,
    })),
};
