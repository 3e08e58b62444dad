import type { Sensitivity } from '../../../../graph-schema/values.ts';
import type { LinkResolvers } from '../../../schema/generated/resolver-types.ts';

export const Link: Pick<LinkResolvers, 'sensitivity' | 'sourceGrade'> = {
  sensitivity: ({ properties }) => (properties.sensitivity as Sensitivity | undefined) ?? null,
  sourceGrade: ({ properties }) => (properties.sourceGrade as string | undefined) ?? null,
};
