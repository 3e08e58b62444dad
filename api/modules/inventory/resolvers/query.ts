import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { assessedProperties } from '../../base/assessed-properties.ts';
import { refuseLongText } from '../element-conditions.ts';

/** GraphQL sends a page size even where a list is asked for without one; null is a mistake of the caller's. */
const first = (given: number | null | undefined, fallback: number): number => given ?? fallback;

export const inventoryQuery: Pick<
  QueryResolvers,
  'element' | 'elementById' | 'elements' | 'inventory' | 'link' | 'links' | 'search'
> = {
  element: (_parent, { key }, { services }) => services.inventory.element(key),

  elementById: (_parent, { mission, id }, { services }) => services.inventory.elementById(mission, id),

  elements: (_parent, args, { services }) => services.inventory.list({ ...args, first: first(args.first, 50) }),

  inventory: async (_parent, { mission }, { services }) => {
    const coverage = await services.inventory.coverage(mission);
    return coverage.map(({ kind, count, assessed }) => {
      const fields = count * assessedProperties(kind).length;
      return { kind, count, fields, notAssessed: fields - assessed.reduce((sum, property) => sum + property.count, 0) };
    });
  },

  link: (_parent, { key }, { services }) => services.inventory.link(key),

  links: async (_parent, args, { services }) => {
    const request = { ...args, first: first(args.first, 50) };
    const page = await services.inventory.links(request);
    return { ...page, count: () => services.inventory.countLinks(request) };
  },

  search: (_parent, args, { services }) => {
    refuseLongText(args.text);
    return services.inventory.search(args.mission, args.text, first(args.first, 20));
  },
};
