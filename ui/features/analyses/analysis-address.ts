import type { AnalysisName } from '../../gql/generated/graphql.ts';

/** The name of an analysis in the address: small letters and hyphens. */
export const addressOf = (name: AnalysisName): string => name.toLowerCase().replaceAll('_', '-');
