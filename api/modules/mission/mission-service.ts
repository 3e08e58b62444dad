import { nodeIdentity } from '../../../graph-schema/identity.ts';
import { markingFaults, type Sight, sightKey, WHOLE_SIGHT } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { CreateMissionInput } from '../../schema/generated/resolver-types.ts';
import type { GraphStore, ReadTransaction, SeenBy, WriteTransaction } from '../../store/graph-store.ts';
import { removeAssessmentsOf } from '../assessment/assessment-service.ts';
import { attemptChange } from '../base/attempt-change.ts';
import { checkElement } from '../base/element-input.ts';
import { ELEMENT_COLUMNS, type ElementRecord, elementOf } from '../base/element-record.ts';
import { newNodeKey } from '../base/keys.ts';
import { Latest } from '../base/latest.ts';
import { invalidInput, type Outcome, ok, refuse } from '../base/outcome.ts';

/** Two for each mission that somebody has on their list. */
const COUNTS_HELD = 200;
/** Latest changes, a few entries each. */
const CHANGES_HELD = 50;

/** Missions are few: to read each is quicker than to look one up among the elements of its mission (2 ms at 20,000). */
async function allMissions(tx: ReadTransaction, seen: SeenBy): Promise<ElementRecord[]> {
  const cypher = `MATCH (n:Mission) WHERE ${seen.of('n')}
WITH n ORDER BY toLower(n.name), n.key RETURN ${ELEMENT_COLUMNS}`;
  return (await tx.run(cypher, seen.parameters)).map(elementOf);
}

async function findMission(tx: ReadTransaction, seen: SeenBy, id: string): Promise<ElementRecord | null> {
  return (await allMissions(tx, seen)).find((mission) => mission.id === id) ?? null;
}

/**
 * Missions as such: their list, making one and deleting one with everything in it. A mission whose own entry is not
 * seen is not there, whatever is in it.
 */
export function createMissionServices({ store }: { store: GraphStore }) {
  const kept = { counts: new Latest<number>(COUNTS_HELD), changes: new Latest<readonly ElementRecord[]>(CHANGES_HELD) };
  return (sight: Sight) => missionServiceOf(store, sight, kept);
}

interface Kept {
  readonly counts: Latest<number>;
  readonly changes: Latest<readonly ElementRecord[]>;
}

function missionServiceOf(store: GraphStore, sight: Sight, { counts, changes }: Kept) {
  const seen = sightCondition(sight);
  /** A hundred thousand links are counted once for a version of the graph, and not for every card that shows them. */
  const count = async (cypher: string, id: string): Promise<number> => {
    const version = await store.graphVersion(id);
    return counts.get(JSON.stringify([cypher, sightKey(sight), id, version]), async () => {
      const [row] = await store.read((tx) => tx.run(cypher, { ...seen.parameters, id }));
      return Number(row?.total ?? 0);
    });
  };

  return {
    missions: () => store.read((tx) => allMissions(tx, seen)),

    mission: (id: string) => store.read((tx) => findMission(tx, seen, id)),

    /** The mission's own entry is not counted. */
    elementCount: async (id: string) =>
      (await count(`MATCH (n:Element {missionId: $id}) WHERE ${seen.of('n')} RETURN count(n) AS total`, id)) - 1,

    linkCount: (id: string) =>
      count(
        `MATCH (a:Element {missionId: $id})-[r]->(b:Element) WHERE ${seen.of('a', 'r', 'b')} RETURN count(r) AS total`,
        id,
      ),

    /** The entries written last, newest first. */
    recentlyChanged: async (id: string, first: number): Promise<readonly ElementRecord[]> => {
      const find = () =>
        store.read(async (tx) => {
          const cypher = `MATCH (n:Element {missionId: $id}) WHERE ${seen.of('n')} WITH n, n.changedAt AS changedAt
WITH n, changedAt ORDER BY changedAt DESC, n.key LIMIT $first RETURN ${ELEMENT_COLUMNS}`;
          return (await tx.run(cypher, { ...seen.parameters, id, first })).map(elementOf);
        });
      // Once for a version: to look anew passes what is hidden too, and takes longer the more of it there is.
      const version = await store.graphVersion(id);
      return version === null ? find() : changes.get(JSON.stringify([sightKey(sight), id, version, first]), find);
    },

    /** `onMade` is called within the transaction that makes it. */
    createMission(
      input: CreateMissionInput,
      onMade?: (tx: WriteTransaction, mission: string) => Promise<void>,
    ): Promise<Outcome<ElementRecord>> {
      const checked = checkElement('Mission', { ...input });
      if (!checked.ok) return Promise.resolve(invalidInput(checked.faults));
      const { element } = checked;
      const faults = markingFaults(sight, element.properties);
      if (faults.length > 0) return Promise.resolve(invalidInput(faults));
      return attemptChange<ElementRecord>(store, async (tx) => {
        await store.touchMission(tx, element.id);
        // The ids of missions are given out by whoever may set one up, and are nobody's secret before them.
        if (await findMission(tx, sightCondition(WHOLE_SIGHT), element.id)) {
          const message = `There is a mission with the id ${element.id} already.`;
          return refuse('DUPLICATE_ID', message, [{ property: 'id', message, expected: 'an id of no other mission' }]);
        }
        const identity = nodeIdentity(element.id, element.properties, element.id);
        await store.upsertNodes(tx, [{ ...element, key: newNodeKey(), identity, missionId: element.id }]);
        await onMade?.(tx, element.id);
        const made = await findMission(tx, seen, element.id);
        return made ? ok(made) : refuse('NOT_FOUND', 'The mission is gone again.');
      });
    },

    async deleteMission(id: string, confirmId: string): Promise<Outcome<number>> {
      if (id !== confirmId) {
        const message = 'To delete a mission with everything in it, repeat its id.';
        return refuse('INVALID_INPUT', message, [{ property: 'confirmId', message, expected: id }]);
      }
      const mission = await store.read((tx) => findMission(tx, seen, id));
      if (!mission) return refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');
      // Assessments are kept outside the graph, so that no query of elements ever meets one. They go first: while the
      // mission is there, a deletion that was cut off can be asked for again.
      await store.write((tx) => removeAssessmentsOf(tx, id));
      return ok(await store.deleteMission(id));
    },
  };
}
export type MissionService = ReturnType<ReturnType<typeof createMissionServices>>;
