import { nodeIdentity } from '../../../graph-schema/identity.ts';
import type { CreateElementInput, UpdateElementInput } from '../../schema/generated/resolver-types.ts';
import type { GraphStore, WriteTransaction } from '../../store/graph-store.ts';
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

const missionExists = async (tx: WriteTransaction, missionId: string): Promise<boolean> =>
  (await tx.run('MATCH (n:Mission {missionId: $missionId}) RETURN n.key AS key', { missionId })).length > 0;

const identityIsTaken = async (tx: WriteTransaction, identity: string): Promise<boolean> =>
  (await tx.run('MATCH (n:Element {identity: $identity}) RETURN n.key AS key', { identity })).length > 0;

const isRefusal = (value: Refusal | object): value is Refusal => (value as Refusal).type === 'error';

/** Makes an element in a mission. Its id has to be free there. */
export async function createElement(store: GraphStore, input: CreateElementInput): Promise<Outcome<ElementRecord>> {
  const checked = checkElementInput(input.element);
  if (!checked.ok) return invalidInput(checked.faults);
  const { element } = checked;
  if (element.kind === 'Mission') return refuse('INVALID_INPUT', 'A mission is made by createMission.');
  const missionId = input.mission;
  const identity = nodeIdentity(missionId, element.properties.compartments, element.id);
  return attemptChange<ElementRecord>(store, async (tx) => {
    await store.touchMission(tx, missionId);
    if (!(await missionExists(tx, missionId))) return noSuchMission();
    if (await identityIsTaken(tx, identity)) return duplicateId(element.id);
    const [key] = await store.upsertNodes(tx, [{ ...element, key: newNodeKey(), identity, missionId }]);
    return found(await findByKey(tx, String(key)));
  });
}

export const noSuchMission = () => refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');

/** Replaces an element's properties, if nobody changed it since the version that was read. */
export async function updateElement(store: GraphStore, input: UpdateElementInput): Promise<Outcome<ElementRecord>> {
  const checked = checkElementInput(input.element);
  if (!checked.ok) return invalidInput(checked.faults);
  const { element } = checked;
  return attemptChange<ElementRecord>(store, async (tx) => {
    const old = await lockedElement(store, tx, input.key, input.version);
    if (isRefusal(old)) return old;
    if (old.kind !== element.kind) {
      return refuse('INVALID_INPUT', `This entry is of the kind ${titleOf(old.kind)}, which cannot be changed.`);
    }
    if (old.kind === 'Mission' && old.id !== element.id) {
      return refuse('INVALID_INPUT', 'The id of a mission cannot be changed: everything in it hangs on the id.');
    }
    const { key, missionId, version } = old;
    const identity = nodeIdentity(missionId, element.properties.compartments, element.id);
    const before = nodeIdentity(missionId, old.properties.compartments, old.id);
    if (identity !== before && (await identityIsTaken(tx, identity))) return duplicateId(element.id);
    await store.updateNode(tx, { ...element, key, identity, missionId, expectedVersion: version });
    return found(await findByKey(tx, key));
  });
}

/** Deletes an element with its links. */
export async function deleteElement(store: GraphStore, key: string, version: number): Promise<Outcome<number>> {
  return attemptChange<number>(store, async (tx) => {
    const old = await lockedElement(store, tx, key, version);
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

const isLinked = async (tx: WriteTransaction, key: string): Promise<boolean> =>
  (await tx.run('MATCH (n:Element {key: $key})-[r]-(:Element) RETURN r.key AS key LIMIT 1', { key })).length > 0;

/** The element, with its mission locked before the version is compared, so that no other writer comes between. */
async function lockedElement(
  store: GraphStore,
  tx: WriteTransaction,
  key: string,
  version: number,
): Promise<ElementRecord | Refusal> {
  const seen = await findByKey(tx, key);
  if (!seen) return noSuchEntry();
  await store.touchMission(tx, seen.missionId);
  const locked = await findByKey(tx, key);
  if (!locked) return noSuchEntry();
  return locked.version === version ? locked : changedMeanwhile();
}

const found = (element: ElementRecord | null): Outcome<ElementRecord> => (element ? ok(element) : noSuchEntry());
