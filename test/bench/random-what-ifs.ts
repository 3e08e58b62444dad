import type { NodeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';
import type { WhatIfChange } from '../../graph-schema/what-if.ts';
import { randomFrom } from '../../seed/generation/random.ts';

/** What somebody may try of one kind: on which elements or links, and as what change. */
interface Kind {
  readonly places: readonly number[];
  readonly change: (place: number) => WhatIfChange;
}

const isBelow = (value: unknown, most: number) => typeof value !== 'number' || value < most;

/** So many changes of every kind on the mission, drawn from what it has. */
export function randomWhatIfs(
  graph: MissionGraph,
  ofEach: number,
  seed: number,
): { kind: string; change: WhatIfChange }[] {
  const { nodeKind, nodeKey, nodeProperties, edgeKind, edgeKey, edgeFrom, edgeTo, edgeProperties } = graph;
  const random = randomFrom(seed);
  const nodes = (kind: NodeKindName, is: (own: NodeRecord) => boolean = () => true) =>
    nodeKind.flatMap((other, n) => (other === kind && is(nodeProperties[n]) ? [n] : []));
  const links = (kind: string, is: (own: NodeRecord, link: number) => boolean = () => true) =>
    edgeKind.flatMap((other, e) => (other === kind && is(edgeProperties[e], e) ? [e] : []));
  const actors = nodes('ThreatActor');
  const sites = nodes('Site');
  const leaves = (link: number) =>
    nodeKind[edgeFrom[link]] === 'DataStore' && nodeKind[edgeTo[link]] === 'ExternalSystem';
  const kinds: Readonly<Record<string, Kind>> = {
    control: {
      places: nodes('Control', ({ effectiveness }) => isBelow(effectiveness, 0.95)),
      change: (n) => ({ kind: 'STRENGTHEN_CONTROL', control: nodeKey[n], effectiveness: 0.99 }),
    },
    link: {
      places: links('PROTECTED_BY', ({ coverage }) => isBelow(coverage, 0.9)),
      change: (e) => ({ kind: 'STRENGTHEN_CONTROL', link: edgeKey[e], coverage: 0.99 }),
    },
    removed: {
      places: links('PROTECTED_BY'),
      change: (e) => ({ kind: 'REMOVE_CONTROL', link: edgeKey[e] }),
    },
    server: {
      places: nodes('Asset', ({ assetType }) => assetType === 'SERVER'),
      change: (n) => ({ kind: 'OUT_OF_SERVICE', element: nodeKey[n] }),
    },
    store: {
      places: nodes('DataStore'),
      change: (n) => ({ kind: 'OUT_OF_SERVICE', element: nodeKey[n] }),
    },
    custody: {
      places: [...links('FLOWS_TO', (_, e) => leaves(e)), ...links('STORED_ON', (_, e) => leaves(e))],
      change: (e) => ({ kind: 'UN_CUSTODY', element: nodeKey[edgeFrom[e]] }),
    },
    presence: {
      places: actors,
      change: (n) => ({ kind: 'NEW_PRESENCE', actor: nodeKey[n], site: nodeKey[random.pick(sites)], distanceKm: 1 }),
    },
    actor: {
      places: actors,
      change: (n) => ({ kind: 'WITHOUT_ACTOR', actor: nodeKey[n] }),
    },
    alone: {
      places: nodes('DataStore', ({ standAlone }) => standAlone !== true),
      change: (n) => ({ kind: 'STAND_ALONE', element: nodeKey[n] }),
    },
    cipher: {
      places: links('FLOWS_TO', ({ encryption }) => encryption !== 'END_TO_END'),
      change: (e) => ({ kind: 'ENCRYPT', link: edgeKey[e], encryption: 'END_TO_END' }),
    },
    segment: {
      places: links('CONNECTED_TO', ({ segmented }) => segmented !== true),
      change: (e) => ({ kind: 'SEGMENT', link: edgeKey[e] }),
    },
  };
  return Object.entries(kinds).flatMap(([kind, { places, change }]) =>
    Array.from({ length: places.length === 0 ? 0 : ofEach }, () => ({ kind, change: change(random.pick(places)) })),
  );
}
