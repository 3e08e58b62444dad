import { NODE_KIND_NAMES, type NodeKindName, nodeKindOf } from '../../../../graph-schema/catalogue.ts';
import type { RequestContext } from '../../../http/request-context.ts';
import { readableMissions } from '../../../policy/viewer.ts';
import type { ElementResolvers } from '../../../schema/generated/resolver-types.ts';
import { outputFieldOf } from '../../../schema/property-names.ts';
import { notAssessed } from '../../base/assessed-properties.ts';
import type { ElementRecord } from '../../base/element-record.ts';

export const Element: Pick<ElementResolvers, '__resolveType'> = { __resolveType: ({ kind }) => kind };

interface LinksArguments {
  first?: number | null;
  after?: string | null;
  type?: Parameters<RequestContext['services']['inventory']['links']>[0]['type'];
}

/** An entry of the library is linked to from every mission: each viewer sees the links of their own. Null: all. */
async function missionsSeen({ services, viewer }: RequestContext): Promise<readonly string[] | null> {
  const readable = readableMissions(viewer);
  if (readable === null) return null;
  const seen = await services.mission.missions();
  return seen.flatMap(({ id }) => (readable.includes(id) ? [id] : []));
}

const sharedFields = {
  notAssessed: ({ kind, properties }: ElementRecord) => notAssessed(kind, properties),
  links: async ({ key, missionId }: ElementRecord, args: LinksArguments, context: RequestContext) => {
    const { type, first, after } = args;
    const { services } = context;
    const missions = missionId === '' ? await missionsSeen(context) : null;
    const request = { mission: null, element: key, type, first: first ?? 50, after, missions };
    const page = await services.inventory.links(request);
    return { ...page, count: () => services.inventory.countLinks(request) };
  },
};

/** Every property of a kind is read from the element's properties under its own name. */
function fieldsOf(kind: NodeKindName) {
  const properties = Object.keys(nodeKindOf(kind).schema.shape).filter((name) => name !== 'id' && name !== 'name');
  const fields = properties.map((property) => [
    outputFieldOf(property),
    (element: ElementRecord) => element.properties[property] ?? null,
  ]);
  return { ...Object.fromEntries(fields), ...sharedFields };
}

/** Resolvers of the type of every kind, made from its schema so that no kind can be forgotten. */
export const elementTypes: Record<string, object> = Object.fromEntries(
  NODE_KIND_NAMES.map((kind) => [kind, fieldsOf(kind)]),
);
