import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const libraryQuery: Pick<QueryResolvers, 'library' | 'rules'> = {
  library: (_parent, _args, { services, text }) =>
    services.library
      .items()
      .map((item) => ({ ...item, ...text.library.item(item), status: text.annexes.standing[item.status] }))
      .map(({ values, ...item }) => ({ ...item, content: values })),
  rules: (_parent, _args, { services, text }) =>
    services.library.rules().map((rule) => ({ ...rule, ...text.rules.card(rule) })),
};
