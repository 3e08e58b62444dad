import type { NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import type { DataCategory } from '../../../graph-schema/values.ts';
import type { WhatIfChangeOf } from '../../../graph-schema/what-if.ts';
import { categoriesOf, flagOf, textOf } from '../facts.ts';
import { type ChangeContext, type ChangeNote, type Outcome, type Refusal, refusal } from './changed-graph.ts';
import { coverageOf } from './control-changes.ts';
import { faultsOf, findElement } from './find-row.ts';
import type { GraphEdit } from './graph-edit.ts';

type Note = Omit<ChangeNote, 'index'>;

/**
 * By arrangement, information no longer leaves: flows to, and storage on, systems outside the United Nations end,
 * and an asset counts as its own. With `onto`, the same information goes there instead, encrypted and carried as it
 * was. Who controls the item itself is a judgement of its own and stays; the note names them.
 */
export function unCustody(context: ChangeContext, change: WhatIfChangeOf<'UN_CUSTODY'>): Outcome {
  const { edit, schema } = context;
  const element = findElement(edit, change.element, ['DataStore', 'Asset', 'ContingentOwnedEquipment']);
  if (typeof element !== 'number') return element;
  const onto = change.onto === undefined ? null : receiver(edit, change.onto, element);
  if (onto !== null && typeof onto !== 'number') return onto;
  const leaves = (link: number) => edit.kindOf(edit.toOf(link)) === 'ExternalSystem' && !isOurs(edit, edit.toOf(link));
  const flows = edit.outOf('FLOWS_TO', element).filter(leaves);
  const storage = edit.outOf('STORED_ON', element).filter(leaves);
  const isStore = edit.kindOf(element) === 'DataStore';
  const owned = isStore || textOf(edit.node(element), 'custody') === 'UN_OWNED';
  if (flows.length + storage.length === 0 && owned) return refusal('ALREADY_SO');
  if (onto !== null && storage.length > 0 && !schema.mayStandAt('STORED_ON', 'to', edit.kindOf(onto))) {
    return refusal('MAY_NOT_STAND_THERE', { element: change.onto!, expected: 'STORED_ON' });
  }
  for (const link of [...flows, ...storage]) edit.endEdge(link);
  const notes: Note[] = [];
  let hosted = false;
  if (onto !== null) {
    for (const flow of flows) edit.addEdge('FLOWS_TO', element, onto, carriedAsBefore(edit.edge(flow)));
    if (storage.length > 0 && !edit.outOf('STORED_ON', element).some((link) => edit.toOf(link) === onto)) {
      edit.addEdge('STORED_ON', element, onto, {});
      hosted = true;
    }
    if (edit.kindOf(onto) !== 'ExternalSystem' && !textOf(edit.node(onto), 'custody')) {
      notes.push({ code: 'CUSTODY_NOT_ASSESSED', elementKeys: [change.onto!] });
    }
  } else if (storage.length > 0 && edit.outOf('STORED_ON', element).length === 0) {
    notes.push({ code: 'HOST_NOT_MAPPED', elementKeys: [change.element] });
  }
  if (!isStore) edit.setNode(element, { custody: 'UN_OWNED', ...stillCarried(edit, element, flows) });
  const holders = edit.into('CONTROLS', element).map((link) => edit.keyOf(edit.fromOf(link)));
  if (holders.length > 0) notes.push({ code: 'STILL_CONTROLLED', elementKeys: holders });
  // On a host that is mapped, and at headquarters, it meets the dangers of that place.
  const elsewhere = hosted || (onto !== null && edit.kindOf(onto) === 'ExternalSystem');
  return { direction: elsewhere ? 'EITHER' : 'LOWERS', notes };
}

const isOurs = (edit: GraphEdit, node: number): boolean => textOf(edit.node(node), 'systemType') === 'UN_HEADQUARTERS';

function receiver(edit: GraphEdit, key: string, element: number): number | Refusal {
  const node = findElement(edit, key, ['Asset', 'ContingentOwnedEquipment', 'ExternalSystem']);
  if (typeof node !== 'number') return node;
  if (node === element) return refusal('ALREADY_SO');
  const custody = textOf(edit.node(node), 'custody');
  const kind = edit.kindOf(node);
  const ours =
    kind === 'ExternalSystem'
      ? isOurs(edit, node)
      : custody === 'UN_OWNED' || (custody === undefined && kind === 'Asset');
  return ours ? node : refusal('NOT_IN_UN_CUSTODY', { element: key });
}

const carriedAsBefore = (flow: NodeRecord): NodeRecord =>
  Object.fromEntries(
    ['dataCategories', 'encryption', 'via'].flatMap((name) => (flow[name] === undefined ? [] : [[name, flow[name]]])),
  );

/** What an asset sent it still carries: without the flow, its harm would be read off what its type usually carries. */
function stillCarried(edit: GraphEdit, element: number, flows: readonly number[]): Record<string, StoredValue> {
  const categories = new Set<DataCategory>(categoriesOf(edit.node(element)));
  for (const flow of flows) for (const category of categoriesOf(edit.edge(flow))) categories.add(category);
  return categories.size > 0 ? { dataCategories: [...categories] } : {};
}

/**
 * The store leaves every host that is on a network for a system of its own, which nothing else is connected to and
 * which is not mapped; remote access ends. The controls of the hosts it leaves go with it. Flows out of it stay.
 */
export function standAlone(context: ChangeContext, change: WhatIfChangeOf<'STAND_ALONE'>): Outcome {
  const { edit, schema } = context;
  const store = findElement(edit, change.element, ['DataStore']);
  if (typeof store !== 'number') return store;
  const own = edit.node(store);
  if (textOf(own, 'storeForm') === 'PAPER') return refusal('NOT_ON_A_SYSTEM', { element: change.element });
  const faults = faultsOf(schema.validateNode('DataStore', { id: 'id', name: 'name', ...own, standAlone: true }));
  if (faults) return faults;
  const networked = edit.outOf('STORED_ON', store).filter((link) => isNetworked(edit, edit.toOf(link)));
  const remote = edit.into('CAN_ACCESS', store).filter((link) => flagOf(edit.edge(link), 'remote') === true);
  if (flagOf(own, 'standAlone') === true && networked.length + remote.length === 0) return refusal('ALREADY_SO');
  edit.setNode(store, { standAlone: true });
  for (const link of remote) edit.setEdge(link, { remote: false });
  const kept: string[] = [];
  for (const link of networked) {
    for (const protection of edit.outOf('PROTECTED_BY', edit.toOf(link))) {
      if (keepControl(context, store, protection)) kept.push(edit.keyOf(edit.toOf(protection)));
    }
    edit.endEdge(link);
  }
  const notes: Note[] = [];
  if (kept.length > 0) notes.push({ code: 'CONTROLS_KEPT', elementKeys: [...new Set(kept)] });
  if (networked.length > 0) notes.push({ code: 'HOST_NOT_MAPPED', elementKeys: [change.element] });
  return { direction: 'LOWERS', notes };
}

function isNetworked(edit: GraphEdit, host: number): boolean {
  if (edit.kindOf(host) === 'ExternalSystem') return true;
  if (flagOf(edit.node(host), 'internetFacing') === true) return true;
  if (textOf(edit.node(host), 'assetType') === 'CLOUD_SERVICE') return true;
  return edit.outOf('CONNECTED_TO', host).length + edit.into('CONNECTED_TO', host).length > 0;
}

/** The store gets the protection its host had, where its own by the same control is not as good. */
function keepControl(context: ChangeContext, store: number, protection: number): boolean {
  const { edit } = context;
  const { id: _id, ...record } = edit.edge(protection);
  const known = edit.outOf('PROTECTED_BY', store).find((link) => edit.toOf(link) === edit.toOf(protection));
  if (known === undefined) edit.addEdge('PROTECTED_BY', store, edit.toOf(protection), record);
  else if (coverageOf(context, edit.edge(known)) >= coverageOf(context, record)) return false;
  else edit.setEdge(known, { status: undefined, coverage: undefined, since: undefined, ...record });
  return true;
}
