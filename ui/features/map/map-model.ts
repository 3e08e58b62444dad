import type { MissionMapQuery } from '../../gql/generated/graphql.ts';
import type { Family } from './families.ts';
import { familyOf } from './families.ts';

export type MapColumns = NonNullable<MissionMapQuery['missionMap']>;
export type LinkSort = 'all' | 'flows' | 'connections' | 'people' | 'actors';

/** Link types of each narrower view. */
export const LINK_SORTS: Record<Exclude<LinkSort, 'all'>, readonly string[]> = {
  flows: ['FLOWS_TO', 'STORED_ON', 'DESCRIBES', 'HOLDS_POSITIONS_OF'],
  connections: ['CONNECTED_TO', 'DEPENDS_ON', 'SUPPLIED_BY', 'LOCATED_AT'],
  people: ['CAN_ACCESS', 'USES', 'OPERATED_BY', 'INFLUENCES', 'PARTICIPATES_IN', 'LOCATED_AT'],
  actors: ['PRESENT_AT', 'CONTROLS', 'ALIGNED_WITH', 'EMPLOYS', 'TARGETS', 'INFLUENCES', 'ATTRIBUTED_TO', 'AFFECTED'],
};

export interface MapFilter {
  kinds: readonly string[];
  /** Key of a site. */
  site: string | undefined;
  custody: string | undefined;
  text: string;
  links: LinkSort;
  /** Key of the entry whose surroundings alone are shown. */
  near: string | undefined;
  collapse: boolean;
  /** Groups that were opened. */
  expanded: readonly string[];
}

export interface MapNode {
  /** Key of the entry, or of the group. */
  id: string;
  name: string;
  kind: string;
  family: Family;
  /** Positions of its entries in the columns: one, or several for a group. */
  members: number[];
  /** Position of its site in the columns, or −1. */
  site: number;
}
export interface MapLink {
  from: string;
  to: string;
  /** How many links it stands for. */
  weight: number;
}
export interface MapModel {
  nodes: MapNode[];
  links: MapLink[];
  /** Entries that the nodes stand for. */
  elements: number;
  collapsed: boolean;
}

/** Above this the groups collapse unless somebody asks for everything. */
export const COLLAPSE_ABOVE = 500;
const LEAST_GROUP = 4;
const NEAR_HOPS = 2;
const MOST_NEAR = 160;

/** Entries within two links of one; beyond a bound only its own neighbours. */
function nearOf(map: MapColumns, key: string, counts: (link: number) => boolean): Set<number> | null {
  const start = map.nodeKeys.indexOf(key);
  if (start < 0) return null;
  let found = new Set([start]);
  for (let hop = 0; hop < NEAR_HOPS; hop++) {
    const next = new Set(found);
    map.linkFrom.forEach((from, link) => {
      const to = map.linkTo[link]!;
      if (!counts(link)) return;
      if (found.has(from)) next.add(to);
      if (found.has(to)) next.add(from);
    });
    if (hop > 0 && next.size > MOST_NEAR) return found;
    found = next;
  }
  return found;
}

/** What the map draws under a filter: entries, groups of them, and the links between. Pure. */
export function mapModel(
  map: MapColumns,
  filter: MapFilter,
  groupName: (members: number, kind: string, site: string | null) => string,
): MapModel {
  const sort = filter.links === 'all' ? null : new Set(LINK_SORTS[filter.links]);
  const counts = (link: number) => !sort || sort.has(map.linkTypes[link]!);
  const near = filter.near ? nearOf(map, filter.near, counts) : null;
  const text = filter.text.trim().toLowerCase();
  const site = filter.site ? map.nodeKeys.indexOf(filter.site) : -1;
  const kept: number[] = [];
  map.nodeKeys.forEach((_, i) => {
    if (near && !near.has(i)) return;
    if (filter.kinds.length > 0 && !filter.kinds.includes(map.nodeKinds[i]!)) return;
    if (site >= 0 && map.nodeSite[i] !== site && i !== site) return;
    if (filter.custody && map.nodeCustody[i] !== filter.custody) return;
    if (text && !`${map.nodeNames[i]} ${map.nodeIds[i]}`.toLowerCase().includes(text)) return;
    kept.push(i);
  });

  const collapse = filter.collapse && kept.length > COLLAPSE_ABOVE;
  const groups = new Map<string, number[]>();
  for (const i of kept) {
    const group = `${map.nodeKinds[i]}@${map.nodeSite[i]}`;
    const members = groups.get(group);
    if (members) members.push(i);
    else groups.set(group, [i]);
  }
  const nodes: MapNode[] = [];
  const nodeOf = new Int32Array(map.nodeKeys.length).fill(-1);
  let collapsed = false;
  for (const [id, members] of groups) {
    const [first] = members as [number];
    const kind = map.nodeKinds[first]!;
    const at = map.nodeSite[first]!;
    if (collapse && kind !== 'Site' && members.length >= LEAST_GROUP && !filter.expanded.includes(id)) {
      collapsed = true;
      for (const i of members) nodeOf[i] = nodes.length;
      const name = groupName(members.length, kind, at < 0 ? null : map.nodeNames[at]!);
      nodes.push({ id, name, kind, family: familyOf(kind), members, site: at });
      continue;
    }
    for (const i of members) {
      nodeOf[i] = nodes.length;
      nodes.push({
        id: map.nodeKeys[i]!,
        name: map.nodeNames[i]!,
        kind,
        family: familyOf(kind),
        members: [i],
        site: at,
      });
    }
  }

  const weights = new Map<string, MapLink>();
  map.linkFrom.forEach((fromElement, link) => {
    if (!counts(link)) return;
    const from = nodes[nodeOf[fromElement]!];
    const to = nodes[nodeOf[map.linkTo[link]!]!];
    if (!from || !to || from === to) return;
    const key = from.id < to.id ? `${from.id}|${to.id}` : `${to.id}|${from.id}`;
    const known = weights.get(key);
    if (known) known.weight += 1;
    else weights.set(key, { from: from.id, to: to.id, weight: 1 });
  });
  return { nodes, links: [...weights.values()], elements: kept.length, collapsed };
}
