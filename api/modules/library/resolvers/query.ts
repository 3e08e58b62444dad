import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const libraryQuery: Pick<QueryResolvers, 'library' | 'rules'> = {
  library: (_parent, _args, { services }) =>
    services.library.items().map(({ values, ...item }) => ({ ...item, content: values })),
  rules: (_parent, _args, { services }) => services.library.rules(),
};
