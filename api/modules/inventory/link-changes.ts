import { type EdgeKindName, edgeKindOf, mayStandAt } from '../../../graph-schema/catalogue.ts';
import { edgeIdentity, linkIdentity } from '../../../graph-schema/identity.ts';
import type { NodeRecord } from '../../../graph-schema/mission-graph.ts';
import { type PropertyBag, validateEdge } from '../../../graph-schema/validate.ts';
import { markingFaults, type Sight } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { CreateLinkInput, UpdateLinkInput } from '../../schema/generated/resolver-types.ts';
import type { GraphStore, QueryParameters, SeenBy, WriteTransaction } from '../../store/graph-store.ts';
import { attemptChange } from '../base/attempt-change.ts';
import type { ElementRecord, LinkRecord } from '../base/element-record.ts';
import { newLinkKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import { missionExists, noSuchMission } from './element-changes.ts';
import { findByKeys, titleOf } from './element-queries.ts';
import { findLink } from './link-queries.ts';

const noSuchLink = () => refuse('NOT_FOUND', 'There is no such link, or it is not yours to see.');
const duplicateLink = () => refuse('DUPLICATE_ID', 'The same link exists already.');
const propertyFault = (property: string, message: string, expected: string): Refusal =>
  invalidInput([{ property, message, expected }]);

function checkProperties(type: EdgeKindName, given: unknown, sight: Sight): Outcome<NodeRecord> {
  if (given !== null && given !== undefined && (typeof given !== 'object' || Array.isArray(given))) {
    return propertyFault('properties', 'The properties of a link are given by name.', 'a map of properties');
  }
  const checked = validateEdge(type, (given ?? {}) as PropertyBag);
  const faults = checked.ok ? markingFaults(sight, checked.properties) : checked.faults;
  return checked.ok && faults.length === 0 ? ok(checked.properties as NodeRecord) : invalidInput(faults);
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

/** Whether the same link, other than the one named, is seen to leave this node. */
async function isTaken(
  tx: WriteTransaction,
  seen: SeenBy,
  link: { type: EdgeKindName; from: string; to: string; properties: NodeRecord },
  except: string,
): Promise<boolean> {
  const { type, from, to, properties } = link;
  // A link with an id of its own is the same wherever it leads and of whatever kind.
  const byId = properties.id !== undefined;
  const same = byId ? 'r.id = $id' : 'b.key = $to AND type(r) = $type';
  const cypher = `UNWIND [$from] AS start
MATCH (a:Element {key: start})-[r]->(b:Element)
WHERE ${same} AND r.key <> $except AND ${seen.of('r', 'b')}
RETURN properties(r) AS properties`;
  const own: QueryParameters = byId ? { id: String(properties.id) } : { to, type };
  const rows = await tx.run(cypher, { ...seen.parameters, from, except, ...own });
  const identity = edgeIdentity(type, from, to, properties);
  return rows.some((row) => byId || edgeIdentity(type, from, to, row.properties as NodeRecord) === identity);
}

/** A link that reads both ways is the same link from either end, unless it has an id of its own. */
async function isDouble(
  tx: WriteTransaction,
  seen: SeenBy,
  link: { type: EdgeKindName; from: string; to: string; properties: NodeRecord },
  except = '',
): Promise<boolean> {
  if (await isTaken(tx, seen, link, except)) return true;
  const turned = { ...link, from: link.to, to: link.from };
  return edgeKindOf(link.type).symmetric && (await isTaken(tx, seen, turned, except));
}

/** Makes a link between two elements of a mission, or of the mission and the library. */
export async function createLink(
  store: GraphStore,
  sight: Sight,
  input: CreateLinkInput,
): Promise<Outcome<LinkRecord>> {
  const { mission, type, from, to } = input;
  const checked = checkProperties(type, input.properties, sight);
  if (checked.type === 'error') return checked;
  const properties = checked.value;
  const seen = sightCondition(sight);
  return attemptChange<LinkRecord>(store, async (tx) => {
    await store.touchMission(tx, mission);
    if (!(await missionExists(tx, seen, mission))) return noSuchMission();
    const ends = await findByKeys(tx, seen, [...new Set([from, to])]);
    const fault = endFault(type, mission, ends.get(from), ends.get(to));
    if (fault) return fault;
    if (await isDouble(tx, seen, { type, from, to, properties })) return duplicateLink();
    const identity = linkIdentity(type, from, to, properties);
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
    return found(await findLink(tx, seen, String(key)));
  });
}

/** Replaces a link's properties. Its kind and ends stay. */
export async function updateLink(
  store: GraphStore,
  sight: Sight,
  input: UpdateLinkInput,
): Promise<Outcome<LinkRecord>> {
  const seen = sightCondition(sight);
  return attemptChange<LinkRecord>(store, async (tx) => {
    const old = await lockedLink(store, tx, seen, input.key, input.version);
    if (old.type === 'error') return old;
    const { key, type, from, to, missionId, version } = old.value;
    const checked = checkProperties(type, input.properties, sight);
    if (checked.type === 'error') return checked;
    const properties = checked.value;
    if (await isDouble(tx, seen, { type, from: from.key, to: to.key, properties }, key)) return duplicateLink();
    const identity = linkIdentity(type, from.key, to.key, properties);
    const update = { key, identity, missionId, kind: type, fromKey: from.key, properties, expectedVersion: version };
    await store.updateEdge(tx, update);
    return found(await findLink(tx, seen, key));
  });
}

export async function deleteLink(
  store: GraphStore,
  sight: Sight,
  key: string,
  version: number,
): Promise<Outcome<number>> {
  return attemptChange<number>(store, async (tx) => {
    const old = await lockedLink(store, tx, sightCondition(sight), key, version);
    if (old.type === 'error') return old;
    await store.deleteEdge(tx, { key, kind: old.value.type, fromKey: old.value.from.key }, version);
    return ok(1);
  });
}

/** The link, with its mission locked before the version is compared. */
async function lockedLink(
  store: GraphStore,
  tx: WriteTransaction,
  seen: SeenBy,
  key: string,
  version: number,
): Promise<Outcome<LinkRecord>> {
  const seenLink = await findLink(tx, seen, key);
  if (!seenLink) return noSuchLink();
  await store.touchMission(tx, seenLink.missionId);
  const locked = await findLink(tx, seen, key);
  if (!locked) return noSuchLink();
  if (locked.version !== version) {
    return refuse('CONFLICT', 'Somebody changed this link after you opened it. Read it again, then make your change.');
  }
  return ok(locked);
}

const found = (link: LinkRecord | null): Outcome<LinkRecord> => (link ? ok(link) : noSuchLink());
