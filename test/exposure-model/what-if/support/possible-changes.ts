import { mayStandAt } from '../../../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import { validateEdge, validateNode } from '../../../../graph-schema/validate.ts';
import { LEVELS } from '../../../../graph-schema/values.ts';
import type { WhatIfChange, WhatIfKind } from '../../../../graph-schema/what-if.ts';

export const schema = { mayStandAt, validateNode, validateEdge };

/** Every change of some kinds that can be named on a mission, in a fixed order. */
export function possibleChanges(graph: MissionGraph, ...kinds: WhatIfKind[]): WhatIfChange[] {
  const nodes = (...of: string[]) => graph.nodeKey.filter((_, node) => of.includes(graph.nodeKind[node]));
  const links = (type: string) => graph.edgeKey.filter((_, edge) => graph.edgeKind[edge] === type);
  const assets = nodes('Asset', 'ContingentOwnedEquipment');
  const all: WhatIfChange[] = [
    ...[...assets, ...nodes('DataStore', 'PersonGroup', 'Site')].flatMap((element): WhatIfChange[] => [
      ...nodes('Control').map((control): WhatIfChange => ({ kind: 'ADD_CONTROL', element, control, coverage: 0.8 })),
      {
        kind: 'ADD_CONTROL',
        element,
        newControl: { controlClass: 'IDENTITY', reduces: ['PHISHING', 'NETWORK_INTRUSION'], effectiveness: 0.7 },
      },
    ]),
    ...links('PROTECTED_BY').flatMap((link): WhatIfChange[] => [
      { kind: 'REMOVE_CONTROL', link },
      { kind: 'STRENGTHEN_CONTROL', link, status: 'OPERATING', coverage: 1 },
    ]),
    ...nodes('Control').map((control): WhatIfChange => ({ kind: 'STRENGTHEN_CONTROL', control, effectiveness: 0.95 })),
    ...[...assets, ...nodes('DataStore', 'ExternalSystem')].map(
      (element): WhatIfChange => ({ kind: 'OUT_OF_SERVICE', element }),
    ),
    ...[...assets, ...nodes('DataStore')].flatMap((element): WhatIfChange[] => [
      { kind: 'UN_CUSTODY', element },
      { kind: 'UN_CUSTODY', element, onto: 'key:uplink' },
    ]),
    ...links('CONNECTED_TO').map((link): WhatIfChange => ({ kind: 'SEGMENT', link })),
    ...links('FLOWS_TO').flatMap((link): WhatIfChange[] => [
      { kind: 'ENCRYPT', link, encryption: 'END_TO_END' },
      { kind: 'ENCRYPT', link, encryption: 'IN_TRANSIT' },
    ]),
    ...nodes('DataStore').map((element): WhatIfChange => ({ kind: 'STAND_ALONE', element })),
    ...nodes('ThreatActor').flatMap((actor): WhatIfChange[] => [
      ...nodes('Site').map((site): WhatIfChange => ({ kind: 'NEW_PRESENCE', actor, site, distanceKm: 4 })),
      ...LEVELS.map((intent): WhatIfChange => ({ kind: 'CHANGE_INTENT', actor, intent })),
      { kind: 'WITHOUT_ACTOR', actor },
    ]),
    ...links('PRESENT_AT').map((link): WhatIfChange => ({ kind: 'END_PRESENCE', link })),
  ];
  return all.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}
