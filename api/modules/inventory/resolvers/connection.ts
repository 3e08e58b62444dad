import type { ElementConnectionResolvers, LinkConnectionResolvers } from '../../../schema/generated/resolver-types.ts';

/** A list is counted only where its length is asked for. */
export const ElementConnection: Pick<ElementConnectionResolvers, 'totalCount'> = { totalCount: ({ count }) => count() };
export const LinkConnection: Pick<LinkConnectionResolvers, 'totalCount'> = { totalCount: ({ count }) => count() };
