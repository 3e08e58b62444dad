import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const baseQuery: Pick<QueryResolvers, 'server'> = {
  server: (_parent, _args, { server, text }) => ({ ...server, ceilingNote: text.sentences.ceilingNote }),
};
