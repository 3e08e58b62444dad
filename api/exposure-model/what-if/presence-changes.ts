import type { WhatIfChangeOf } from '../../../graph-schema/what-if.ts';
import { containsDay } from '../graph-index.ts';
import { type ChangeContext, type Outcome, refusal } from './changed-graph.ts';
import { faultsOf, findElement, findLink } from './find-row.ts';

export function newPresence({ edit, schema }: ChangeContext, change: WhatIfChangeOf<'NEW_PRESENCE'>): Outcome {
  const actor = findElement(edit, change.actor, ['ThreatActor']);
  if (typeof actor !== 'number') return actor;
  const site = findElement(edit, change.site, ['Site']);
  if (typeof site !== 'number') return site;
  const { from, to } = change;
  if (from && to && from > to) return refusal('INVALID', { faults: `${from} > ${to}` });
  const own = {
    distanceKm: change.distanceKm,
    ...(from ? { presentFrom: from } : {}),
    ...(to ? { presentTo: to } : {}),
  };
  const faults = faultsOf(schema.validateEdge('PRESENT_AT', own));
  if (faults) return faults;
  edit.addEdge('PRESENT_AT', actor, site, own);
  const counts = containsDay(from, to, edit.asOf);
  return { direction: 'RAISES', notes: counts ? [] : [{ code: 'NOT_ON_THIS_DAY', elementKeys: [change.site] }] };
}

export function endPresence({ edit }: ChangeContext, change: WhatIfChangeOf<'END_PRESENCE'>): Outcome {
  const link = findLink(edit, change.link, 'PRESENT_AT');
  if (typeof link !== 'number') return link;
  edit.endEdge(link);
  return { direction: 'LOWERS' };
}

/** Its own ways go, and what its partners could borrow of it. */
export function withoutActor({ edit }: ChangeContext, change: WhatIfChangeOf<'WITHOUT_ACTOR'>): Outcome {
  const actor = findElement(edit, change.actor, ['ThreatActor']);
  if (typeof actor !== 'number') return actor;
  edit.endNode(actor);
  return { direction: 'LOWERS' };
}
