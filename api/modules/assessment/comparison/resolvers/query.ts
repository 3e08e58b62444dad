import type { HarmAxis, QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { userError } from '../../../base/outcome.ts';

export const comparisonQuery: Pick<QueryResolvers, 'compareAssessments'> = {
  compareAssessments: async (_parent, { before, after }, { services }) => {
    const outcome = await services.assessment.compare({ before, after });
    if (outcome.type === 'error') return { ok: false, comparison: null, error: userError(outcome) };
    const { rows, scales, recommendations, ...rest } = outcome.value;
    return {
      ok: true,
      error: null,
      comparison: {
        ...rest,
        rows: rows.map((row) => ({
          ...row,
          kind: row.kind as never,
          axis: (row.axis?.toUpperCase() as HarmAxis | undefined) ?? null,
          reasons: row.reasons.map((reason) => ({
            ...reason,
            entry: reason.entry as never,
            link: reason.link as never,
            properties: [...reason.properties],
          })),
        })),
        scales: [...scales],
        recommendations: recommendations.map(({ course, record }) => ({ course, recommendation: record })),
      },
    };
  },
};
