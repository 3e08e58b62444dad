import { type EdgeKindName, edgeKindOf, mayStandAt } from '../../../graph-schema/catalogue.ts';
import { edgeIdentity } from '../../../graph-schema/identity.ts';
import type { NodeRecord } from '../../../graph-schema/mission-graph.ts';
import { type PropertyBag, validateEdge } from '../../../graph-schema/validate.ts';
import type { CreateLinkInput, UpdateLinkInput } from '../../schema/generated/resolver-types.ts';
import type { GraphStore, WriteTransaction } from '../../store/graph-store.ts';
import { attemptChange } from '../base/attempt-change.ts';
import type { ElementRecord, LinkRecord } from '../base/element-record.ts';
import { newLinkKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import { noSuchMission } from './element-changes.ts';
import { findByKeys, titleOf } from './element-queries.ts';
import { findLink } from './link-queries.ts';

const noSuchLink = () => refuse('NOT_FOUND', 'There is no such link, or it is not yours to see.');
const duplicateLink = () => refuse('DUPLICATE_ID', 'The same link exists already.');
const propertyFault = (property: string, message: string, expected: string): Refusal =>
  invalidInput([{ property, message, expected }]);

function checkProperties(type: EdgeKindName, given: unknown): Outcome<NodeRecord> {
  if (given !== null && given !== undefined && (typeof given !== 'object' || Array.isArray(given))) {
    return propertyFault('properties', 'The properties of a link are given by name.', 'a map of properties');
  }
  const checked = validateEdge(type, (given ?? {}) as PropertyBag);
  return checked.ok ? ok(checked.properties as NodeRecord) : invalidInput(checked.faults);
}

/** Why these two may not be the ends of such a link, or null. */
function endFault(type: EdgeKindName, mission: string, from?: ElementRecord, to?: ElementRecord): Refusal | null {
  const reachable = (end?: ElementRecord) => end && (end.missionId === mission || end.missionId === '');
  if (!reachable(from))
    return propertyFault('from', 'The link starts at no entry of this mission.', 'a key of an entry');
  if (!reachable(to)) return propertyFault('to', 'The link ends at no entry of this mission.', 'a key of an entry');
  if (from?.key === to?.key) {
    return propertyFault('to', 'A link leads from one entry to another; both ends are the same.', 'another entry');
  }
  for (const [end, element] of [['from', from] as const, ['to', to] as const]) {
    if (element && !mayStandAt(type, end, element.kind)) {
      const expected = `one of ${edgeKindOf(type)[end].join(', ')}`;
      const where = end === 'from' ? 'start' : 'end';
      return propertyFault(
        end,
        `A link ${type} may not ${where} at an entry of the kind ${titleOf(element.kind)}.`,
        expected,
      );
    }
  }
  return null;
}

/** Whether a link of this identity leaves this node, other than the one named. */
async function isTaken(tx: WriteTransaction, fromKey: string, identity: string, except = ''): Promise<boolean> {
  const cypher =
    'MATCH (a:Element {key: $fromKey})-[r]->(:Element) WHERE r.identity = $identity AND r.key <> $except RETURN r.key AS key LIMIT 1';
  return (await tx.run(cypher, { fromKey, identity, except })).length > 0;
}

/** A link that reads both ways is the same link from either end, unless it has an id of its own. */
async function isDouble(
  tx: WriteTransaction,
  type: EdgeKindName,
  ends: [string, string],
  properties: NodeRecord,
  except = '',
) {
  const [from, to] = ends;
  if (await isTaken(tx, from, edgeIdentity(type, from, to, properties), except)) return true;
  return edgeKindOf(type).symmetric && (await isTaken(tx, to, edgeIdentity(type, to, from, properties), except));
}

/** Makes a link between two elements of a mission, or of the mission and the library. */
export async function createLink(store: GraphStore, input: CreateLinkInput): Promise<Outcome<LinkRecord>> {
  const { mission, type, from, to } = input;
  const checked = checkProperties(type, input.properties);
  if (checked.type === 'error') return checked;
  const properties = checked.value;
  return attemptChange<LinkRecord>(store, async (tx) => {
    await store.touchMission(tx, mission);
    const missions = await tx.run('MATCH (n:Mission {missionId: $mission}) RETURN n.key AS key', { mission });
    if (missions.length === 0) return noSuchMission();
    const ends = await findByKeys(tx, [...new Set([from, to])]);
    const fault = endFault(type, mission, ends.get(from), ends.get(to));
    if (fault) return fault;
    if (await isDouble(tx, type, [from, to], properties)) return duplicateLink();
    const identity = edgeIdentity(type, from, to, properties);
    const write = {
      key: newLinkKey(from),
      identity,
      missionId: mission,
      kind: type,
      fromKey: from,
      toKey: to,
      properties,
    };
    const [key] = await store.upsertEdges(tx, [write]);
    return found(await findLink(tx, String(key)));
  });
}

/** Replaces a link's properties. Its kind and ends stay. */
export async function updateLink(store: GraphStore, input: UpdateLinkInput): Promise<Outcome<LinkRecord>> {
  return attemptChange<LinkRecord>(store, async (tx) => {
    const old = await lockedLink(store, tx, input.key, input.version);
    if (old.type === 'error') return old;
    const { key, type, from, to, missionId, version } = old.value;
    const checked = checkProperties(type, input.properties);
    if (checked.type === 'error') return checked;
    const properties = checked.value;
    if (await isDouble(tx, type, [from.key, to.key], properties, key)) return duplicateLink();
    const identity = edgeIdentity(type, from.key, to.key, properties);
    const update = { key, identity, missionId, kind: type, fromKey: from.key, properties, expectedVersion: version };
    await store.updateEdge(tx, update);
    return found(await findLink(tx, key));
  });
}

export async function deleteLink(store: GraphStore, key: string, version: number): Promise<Outcome<number>> {
  return attemptChange<number>(store, async (tx) => {
    const old = await lockedLink(store, tx, key, version);
    if (old.type === 'error') return old;
    await store.deleteEdge(tx, { key, kind: old.value.type, fromKey: old.value.from.key }, version);
    return ok(1);
  });
}

/** The link, with its mission locked before the version is compared. */
async function lockedLink(
  store: GraphStore,
  tx: WriteTransaction,
  key: string,
  version: number,
): Promise<Outcome<LinkRecord>> {
  const seen = await findLink(tx, key);
  if (!seen) return noSuchLink();
  await store.touchMission(tx, seen.missionId);
  const locked = await findLink(tx, key);
  if (!locked) return noSuchLink();
  if (locked.version !== version) {
    return refuse('CONFLICT', 'Somebody changed this link after you opened it. Read it again, then make your change.');
  }
  return ok(locked);
}

const found = (link: LinkRecord | null): Outcome<LinkRecord> => (link ? ok(link) : noSuchLink());
