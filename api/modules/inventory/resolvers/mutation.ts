import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';
import { deletePayload, payload } from '../../base/outcome.ts';

export const inventoryMutation: Pick<
  MutationResolvers,
  'createElement' | 'updateElement' | 'deleteElement' | 'createLink' | 'updateLink' | 'deleteLink'
> = {
  createElement: async (_parent, { input }, { services }) =>
    payload(await services.inventory.createElement(input), 'element'),
  updateElement: async (_parent, { input }, { services }) =>
    payload(await services.inventory.updateElement(input), 'element'),
  deleteElement: async (_parent, { key, version }, { services }) =>
    deletePayload(await services.inventory.deleteElement(key, version)),
  createLink: async (_parent, { input }, { services }) => payload(await services.inventory.createLink(input), 'link'),
  updateLink: async (_parent, { input }, { services }) => payload(await services.inventory.updateLink(input), 'link'),
  deleteLink: async (_parent, { key, version }, { services }) =>
    deletePayload(await services.inventory.deleteLink(key, version)),
};
