import { nodeIdentity } from '../../../graph-schema/identity.ts';
import type { NodeRecord } from '../../../graph-schema/mission-graph.ts';
import { markingFaults, markingOf, type Sight } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { CreateElementInput, UpdateElementInput } from '../../schema/generated/resolver-types.ts';
import type { GraphStore, SeenBy, WriteTransaction } from '../../store/graph-store.ts';
import { attemptChange, changedMeanwhile } from '../base/attempt-change.ts';
import { checkElementInput } from '../base/element-input.ts';
import type { ElementRecord } from '../base/element-record.ts';
import { newNodeKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import { findByKey, titleOf } from './element-queries.ts';

export const noSuchEntry = () => refuse('NOT_FOUND', 'There is no such entry, or it is not yours to see.');
const duplicateId = (id: string) =>
  refuse('DUPLICATE_ID', `The id ${id} is taken in this mission.`, [
    { property: 'id', message: `The id ${id} is taken in this mission.`, expected: 'an id that no other entry has' },
  ]);

export async function missionExists(tx: WriteTransaction, seen: SeenBy, missionId: string): Promise<boolean> {
  const cypher = `MATCH (n:Mission {missionId: $missionId}) WHERE ${seen.of('n')} RETURN n.key AS key`;
  return (await tx.run(cypher, { ...seen.parameters, missionId })).length > 0;
}

interface Place {
  missionId: string;
  id: string;
  properties: NodeRecord;
}

/**
 * Whether another entry that is seen has the id in the same compartments. What is hidden does not count, and is not in
 * the way either: a marking is part of an entry's identity, and nobody writes with one that they do not see.
 */
async function idIsTaken(tx: WriteTransaction, seen: SeenBy, place: Place, except = ''): Promise<boolean> {
  const { missionId, id } = place;
  const cypher = `MATCH (n:Element {missionId: $missionId})
WHERE n.id = $id AND n.key <> $except AND ${seen.of('n')}
RETURN n.compartments AS compartments`;
  const rows = await tx.run(cypher, { ...seen.parameters, missionId, id, except });
  const own = compartmentsOf(place.properties);
  return rows.some((row) => compartmentsOf(row) === own);
}

const compartmentsOf = (properties: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(markingOf(properties).compartments);

const isRefusal = (value: Refusal | object): value is Refusal => (value as Refusal).type === 'error';

/** Makes an element in a mission. Its id has to be free there. */
export async function createElement(
  store: GraphStore,
  sight: Sight,
  input: CreateElementInput,
): Promise<Outcome<ElementRecord>> {
  const checked = checkElementInput(input.element);
  if (!checked.ok) return invalidInput(checked.faults);
  const { element } = checked;
  if (element.kind === 'Mission') return refuse('INVALID_INPUT', 'A mission is made by createMission.');
  const faults = markingFaults(sight, element.properties);
  if (faults.length > 0) return invalidInput(faults);
  const missionId = input.mission;
  const identity = nodeIdentity(missionId, element.properties, element.id);
  const seen = sightCondition(sight);
  return attemptChange<ElementRecord>(store, async (tx) => {
    await store.touchMission(tx, missionId);
    if (!(await missionExists(tx, seen, missionId))) return noSuchMission();
    if (await idIsTaken(tx, seen, { ...element, missionId })) return duplicateId(element.id);
    const [key] = await store.upsertNodes(tx, [{ ...element, key: newNodeKey(), identity, missionId }]);
    return found(await findByKey(tx, seen, String(key)));
  });
}

export const noSuchMission = () => refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');

/** Replaces an element's properties, if nobody changed it since the version that was read. */
export async function updateElement(
  store: GraphStore,
  sight: Sight,
  input: UpdateElementInput,
): Promise<Outcome<ElementRecord>> {
  const checked = checkElementInput(input.element);
  if (!checked.ok) return invalidInput(checked.faults);
  const { element } = checked;
  const seen = sightCondition(sight);
  return attemptChange<ElementRecord>(store, async (tx) => {
    const old = await lockedElement(store, tx, seen, input.key, input.version);
    if (isRefusal(old)) return old;
    const faults = markingFaults(sight, element.properties);
    if (faults.length > 0) return invalidInput(faults);
    if (old.kind !== element.kind) {
      return refuse('INVALID_INPUT', `This entry is of the kind ${titleOf(old.kind)}, which cannot be changed.`);
    }
    if (old.kind === 'Mission' && old.id !== element.id) {
      return refuse('INVALID_INPUT', 'The id of a mission cannot be changed: everything in it hangs on the id.');
    }
    const { key, missionId, version } = old;
    const identity = nodeIdentity(missionId, element.properties, element.id);
    const moves = identity !== nodeIdentity(missionId, old.properties, old.id);
    if (moves && (await idIsTaken(tx, seen, { ...element, missionId }, key))) return duplicateId(element.id);
    await store.updateNode(tx, { ...element, key, identity, missionId, expectedVersion: version });
    return found(await findByKey(tx, seen, key));
  });
}

/** Deletes an element with its links. */
export async function deleteElement(
  store: GraphStore,
  sight: Sight,
  key: string,
  version: number,
): Promise<Outcome<number>> {
  return attemptChange<number>(store, async (tx) => {
    const old = await lockedElement(store, tx, sightCondition(sight), key, version);
    if (isRefusal(old)) return old;
    if (old.kind === 'Mission')
      return refuse('IN_USE', 'A mission is deleted with everything in it, by deleteMission.');
    if (old.missionId === '' && (await isLinked(tx, key))) {
      return refuse('IN_USE', 'This entry of the library is still linked to, so it was not deleted.');
    }
    await store.deleteNode(tx, key, version);
    return ok(1);
  });
}

/** By whomever: a link of a mission that is hidden here must not go with an entry of the library. */
const isLinked = async (tx: WriteTransaction, key: string): Promise<boolean> =>
  (await tx.run('MATCH (n:Element {key: $key})-[r]-(:Element) RETURN r.key AS key LIMIT 1', { key })).length > 0;

/** The element, with its mission locked before the version is compared, so that no other writer comes between. */
async function lockedElement(
  store: GraphStore,
  tx: WriteTransaction,
  seen: SeenBy,
  key: string,
  version: number,
): Promise<ElementRecord | Refusal> {
  const found = await findByKey(tx, seen, key);
  if (!found) return noSuchEntry();
  await store.touchMission(tx, found.missionId);
  const locked = await findByKey(tx, seen, key);
  if (!locked) return noSuchEntry();
  return locked.version === version ? locked : changedMeanwhile();
}

const found = (element: ElementRecord | null): Outcome<ElementRecord> => (element ? ok(element) : noSuchEntry());
