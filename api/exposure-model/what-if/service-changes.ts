import type { WhatIfChangeOf } from '../../../graph-schema/what-if.ts';
import { flagOf, numberOf, textOf } from '../facts.ts';
import type { ChangeContext, Outcome, ServiceLoss } from './changed-graph.ts';
import { findElement } from './find-row.ts';
import type { GraphEdit } from './graph-edit.ts';

type Loss = Omit<ServiceLoss, 'index'>;

/**
 * The element is no longer there, as if it had been taken off the record: no way leads to it or through it. A store
 * that is kept on it alone goes with it. What depends on it keeps its other needs: a group goes on with its other
 * members, and like needs at other sites carry what this one did, so that the dependant may be easier to deny than
 * before; that, and the loss itself, is the price. Losses are told as far as they spread by failure.
 */
export function outOfService({ edit }: ChangeContext, change: WhatIfChangeOf<'OUT_OF_SERVICE'>): Outcome {
  const kinds = ['Asset', 'ContingentOwnedEquipment', 'DataStore', 'ExternalSystem'] as const;
  const element = findElement(edit, change.element, kinds);
  if (typeof element !== 'number') return element;
  const gone = goneWith(edit, element);
  const losses = lossesOf(edit, element, gone);
  const mayRise = dependantsOf(edit, gone);
  for (const node of gone) edit.endNode(node);
  return { direction: 'LOWERS', losses, mayRise };
}

/** The element, and every store that has no other host. */
function goneWith(edit: GraphEdit, element: number): ReadonlySet<number> {
  const gone = new Set([element]);
  for (const link of edit.into('STORED_ON', element)) {
    const store = edit.fromOf(link);
    if (edit.outOf('STORED_ON', store).every((other) => edit.toOf(other) === element)) gone.add(store);
  }
  return gone;
}

function lossesOf(edit: GraphEdit, element: number, gone: ReadonlySet<number>): Loss[] {
  const losses: Loss[] = [];
  const told = new Set(gone);
  const failed = [...gone];
  const tell = (lost: number, link: number, outcome: Loss['outcome'], more: Partial<Loss> = {}) => {
    const dependant = edit.fromOf(link);
    losses.push({
      lostKey: edit.keyOf(lost),
      dependantKey: edit.keyOf(dependant),
      dependantNode: dependant,
      via: edit.edgeKindOf(link) as Loss['via'],
      outcome,
      share: null,
      standIns: null,
      autonomyHours: numberOf(edit.edge(link), 'autonomyHours') ?? null,
      ...more,
    });
  };
  for (const link of edit.into('STORED_ON', element)) if (gone.has(edit.fromOf(link))) tell(element, link, 'GOES_TOO');
  for (const lost of failed) {
    for (const link of edit.into('DEPENDS_ON', lost)) {
      const dependant = edit.fromOf(link);
      if (gone.has(dependant)) continue;
      const more = needOf(edit, link, new Set(failed));
      tell(lost, link, more.outcome, more);
      if (more.outcome !== 'FAILS' || told.has(dependant)) continue;
      told.add(dependant);
      failed.push(dependant);
    }
    if (!gone.has(lost)) continue;
    for (const link of edit.into('FLOWS_TO', lost)) {
      if (!gone.has(edit.fromOf(link))) tell(lost, link, 'NOWHERE_TO_SEND');
    }
    for (const link of [...edit.into('USES', lost), ...edit.into('CAN_ACCESS', lost)]) tell(lost, link, 'LOSES_ACCESS');
  }
  return losses;
}

/** What the dependant does without: the words of the rule of dependency. */
function needOf(edit: GraphEdit, link: number, failed: ReadonlySet<number>): Pick<Loss, 'outcome'> & Partial<Loss> {
  const own = edit.edge(link);
  const needs = edit.outOf('DEPENDS_ON', edit.fromOf(link));
  const group = textOf(own, 'alternativeGroup');
  const members = group ? needs.filter((need) => textOf(edit.edge(need), 'alternativeGroup') === group) : [link];
  const standIns = members.filter((need) => !failed.has(edit.toOf(need))).length;
  if (standIns > 0) return { outcome: 'LOSES_STAND_IN', standIns };
  const shares = members.map((need) => numberOf(edit.edge(need), 'capacity')).filter((share) => share !== undefined);
  if (shares.length > 0) {
    const share = Math.max(...shares);
    if (share === 0) return { outcome: 'DEGRADES' };
    return share >= 1 ? { outcome: 'FAILS' } : { outcome: 'LOSES_SHARE', share };
  }
  const essential = members.map((need) => flagOf(edit.edge(need), 'essential'));
  if (!essential.includes(true)) return { outcome: essential.includes(undefined) ? 'NOT_ASSESSED' : 'DEGRADES' };
  const sites = likeSites(edit, link, needs);
  return sites > 1 ? { outcome: 'LOSES_SHARE', share: 1 / sites } : { outcome: 'FAILS' };
}

/** At how many sites the dependant has an essential need like this one, without a stated share or a group. */
function likeSites(edit: GraphEdit, link: number, needs: readonly number[]): number {
  const likeness = (need: number) => textOf(edit.node(edit.toOf(need)), 'assetType') ?? edit.kindOf(edit.toOf(need));
  const places = new Set<number>();
  for (const need of needs) {
    const own = edit.edge(need);
    if (likeness(need) !== likeness(link) || flagOf(own, 'essential') !== true) continue;
    if (textOf(own, 'alternativeGroup') !== undefined || numberOf(own, 'capacity') !== undefined) continue;
    const sites = edit.outOf('LOCATED_AT', edit.toOf(need));
    if (sites.length === 1) places.add(edit.toOf(sites[0]));
    else if (need === link) return 1;
  }
  return places.size;
}

/** Everything that leans on these, however far: what may become easier to deny or to mislead. */
function dependantsOf(edit: GraphEdit, gone: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  const queue = [...gone];
  for (const lost of queue) {
    const leaning = [...edit.into('DEPENDS_ON', lost), ...(found.has(lost) ? edit.into('STORED_ON', lost) : [])];
    for (const link of leaning) {
      const dependant = edit.fromOf(link);
      if (gone.has(dependant) || found.has(dependant)) continue;
      found.add(dependant);
      queue.push(dependant);
    }
  }
  return [...found];
}
