import type { ExpectedChange } from '../../../../../graph-schema/recommendation.ts';
import type {
  HarmAxis,
  MutationResolvers,
  QueryResolvers,
  RecommendationResolvers,
  RecommendInput,
} from '../../../../schema/generated/resolver-types.ts';
import { payload, userError } from '../../../base/outcome.ts';
import { expectedOf } from '../recommendation-record.ts';

const today = () => new Date().toISOString().slice(0, 10);
const orNull = <T extends string>(text: T | ''): T | null => (text === '' ? null : text);
const risk = (change: ExpectedChange | null) => change && { ...change, axis: change.axis.toUpperCase() as HarmAxis };

const Recommendation: RecommendationResolvers = {
  owner: ({ owner }) => orNull(owner),
  dueOn: ({ dueOn }) => orNull(dueOn),
  isOverdue: ({ state, dueOn }) => state === 'OPEN' && dueOn !== '' && dueOn < today(),
  closingNote: ({ closingNote }) => orNull(closingNote),
  closedAt: ({ closedAt }) => orNull(closedAt),
  firstIssue: ({ firstIssue }) => (firstIssue > 0 ? firstIssue : null),
  canBeTried: ({ changes }) => changes !== '[]',
  expected: async (record, _args, { services }) => {
    const expected = expectedOf(record);
    if (!expected) return null;
    const isBehind = await services.assessment.isEstimateBehind(record);
    const { asOf, information, tasks } = expected;
    return { asOf, isBehind, information: risk(information), tasks: risk(tasks) };
  },
  acceptance: (record) =>
    record.acceptedRole === ''
      ? null
      : {
          role: record.acceptedRole,
          until: record.acceptedUntil,
          isExpired: record.acceptedUntil < today(),
          statement: record.acceptanceStatement,
          recordedBy: record.acceptedByName,
          recordedAt: record.acceptedAt,
        },
  createdBy: ({ createdByName }) => createdByName,
};
export const recommendationTypes = { Recommendation };

export const recommendationQuery: Pick<QueryResolvers, 'recommendations'> = {
  recommendations: (_parent, { mission }, { services }) => services.assessment.recommendations(mission),
};

/** What was left out is not said. */
const inputOf = (input: Pick<RecommendInput, 'owner' | 'dueOn' | 'marking' | 'compartments'>) => ({
  owner: input.owner ?? null,
  dueOn: input.dueOn ?? null,
  marking: input.marking ?? null,
  compartments: input.compartments ?? null,
});

type Fields =
  | 'recommend'
  | 'updateRecommendation'
  | 'closeRecommendation'
  | 'acceptResidualRisk'
  | 'estimateRecommendations';

export const recommendationMutation: Pick<MutationResolvers, Fields> = {
  recommend: async (_parent, { input }, { services, viewer }) => {
    const { changes = [] } = input;
    const asked = { ...input, ...inputOf(input), changes };
    return payload(await services.assessment.recommend(viewer, asked), 'recommendation');
  },
  updateRecommendation: async (_parent, { input }, { services }) => {
    const asked = { ...input, ...inputOf(input) };
    return payload(await services.assessment.updateRecommendation(asked), 'recommendation');
  },
  closeRecommendation: async (_parent, { input: { note = '', ...rest } }, { services }) =>
    payload(await services.assessment.closeRecommendation({ ...rest, note }), 'recommendation'),
  acceptResidualRisk: async (_parent, { input }, { services, viewer }) =>
    payload(await services.assessment.acceptResidual(viewer, input), 'recommendation'),
  estimateRecommendations: async (_parent, { mission }, { services }) => {
    const outcome = await services.assessment.estimateRecommendations(mission);
    return outcome.type === 'ok'
      ? { ok: true, recommendations: outcome.value, error: null }
      : { ok: false, recommendations: [], error: userError(outcome) };
  },
};
