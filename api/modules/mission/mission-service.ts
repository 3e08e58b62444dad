import { nodeIdentity } from '../../../graph-schema/identity.ts';
import type { CreateMissionInput } from '../../schema/generated/resolver-types.ts';
import type { GraphStore, ReadTransaction, WriteTransaction } from '../../store/graph-store.ts';
import { attemptChange } from '../base/attempt-change.ts';
import { checkElement } from '../base/element-input.ts';
import { ELEMENT_COLUMNS, type ElementRecord, elementOf } from '../base/element-record.ts';
import { newNodeKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../base/outcome.ts';

async function findMission(tx: ReadTransaction, id: string): Promise<ElementRecord | null> {
  const [row] = await tx.run(`MATCH (n:Mission {missionId: $id}) RETURN ${ELEMENT_COLUMNS}`, { id });
  return row ? elementOf(row) : null;
}

/** Missions as such: their list, making one and deleting one with everything in it. */
export function createMissionService({ store }: { store: GraphStore }) {
  const count = async (cypher: string, id: string): Promise<number> => {
    const [row] = await store.read((tx) => tx.run(cypher, { id }));
    return Number(row?.total ?? 0);
  };

  return {
    missions: () =>
      store.read(async (tx) => {
        const rows = await tx.run(`MATCH (n:Mission) WITH n ORDER BY toLower(n.name), n.key RETURN ${ELEMENT_COLUMNS}`);
        return rows.map(elementOf);
      }),

    mission: (id: string) => store.read((tx) => findMission(tx, id)),

    /** The mission's own entry is not counted. */
    elementCount: async (id: string) =>
      (await count('MATCH (n:Element {missionId: $id}) RETURN count(n) AS total', id)) - 1,

    linkCount: (id: string) => count('MATCH (a:Element {missionId: $id})-[r]->(:Element) RETURN count(r) AS total', id),

    /** The entries written last, newest first. */
    recentlyChanged: (id: string, first: number) =>
      store.read(async (tx) => {
        const cypher = `MATCH (n:Element {missionId: $id}) WITH n, n.changedAt AS changedAt
WITH n, changedAt ORDER BY changedAt DESC, n.key LIMIT $first RETURN ${ELEMENT_COLUMNS}`;
        return (await tx.run(cypher, { id, first })).map(elementOf);
      }),

    /** `onMade` is called within the transaction that makes it. */
    createMission(
      input: CreateMissionInput,
      onMade?: (tx: WriteTransaction, mission: string) => Promise<void>,
    ): Promise<Outcome<ElementRecord>> {
      const checked = checkElement('Mission', { ...input });
      if (!checked.ok) return Promise.resolve(invalidInput(checked.faults));
      const { element } = checked;
      return attemptChange<ElementRecord>(store, async (tx) => {
        await store.touchMission(tx, element.id);
        if (await findMission(tx, element.id)) {
          const message = `There is a mission with the id ${element.id} already.`;
          return refuse('DUPLICATE_ID', message, [{ property: 'id', message, expected: 'an id of no other mission' }]);
        }
        const identity = nodeIdentity(element.id, undefined, element.id);
        await store.upsertNodes(tx, [{ ...element, key: newNodeKey(), identity, missionId: element.id }]);
        await onMade?.(tx, element.id);
        const made = await findMission(tx, element.id);
        return made ? ok(made) : refuse('NOT_FOUND', 'The mission is gone again.');
      });
    },

    async deleteMission(id: string, confirmId: string): Promise<Outcome<number>> {
      if (id !== confirmId) {
        const message = 'To delete a mission with everything in it, repeat its id.';
        return refuse('INVALID_INPUT', message, [{ property: 'confirmId', message, expected: id }]);
      }
      const mission = await store.read((tx) => findMission(tx, id));
      if (!mission) return refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');
      const gone = await store.deleteMission(id);
      // Assessments are kept outside the graph, so that no query of elements ever meets one.
      await store.write((tx) => tx.run('MATCH (a:Assessment {missionId: $id}) DELETE a', { id }));
      return ok(gone);
    },
  };
}
export type MissionService = ReturnType<typeof createMissionService>;
