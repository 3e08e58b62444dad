import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { CEILING_NOTE } from '../ceiling-note.ts';

export const baseQuery: Pick<QueryResolvers, 'server'> = {
  server: (_parent, _args, { server }) => ({ ...server, ceilingNote: CEILING_NOTE }),
};
