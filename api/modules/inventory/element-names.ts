import { type Sight, sightKey } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { GraphStore, ReadTransaction, SeenBy } from '../../store/graph-store.ts';
import { Latest } from '../base/latest.ts';

/** Names held, each some hundred bytes an element. */
const NAMES_HELD = 8;

interface NamedElement {
  readonly key: string;
  readonly id: string;
  readonly lowerName: string;
  readonly lowerId: string;
}

/** What the elements of a mission that somebody sees are called. */
export interface ElementNames {
  /** Key of the element with this id: the first by key, where several have it. */
  withId(id: string): string | null;
  /** Keys of elements whose name or id holds the text: names that begin with it, names that hold it, then ids. */
  holding(text: string, most: number): readonly string[];
}

/**
 * Names and ids, read once for a version of the mission's graph and for those who see the same. A store that looks for
 * a text passes every element of a mission, the hidden ones too, and takes longer the more of them there are: in 20,000
 * elements of which a third was hidden, a search told of them by a fifth of its time. Here it passes what is seen.
 */
export function createElementNames({ store }: { store: GraphStore }) {
  const held = new Latest<ElementNames>(NAMES_HELD);

  return async (sight: Sight, missionId: string): Promise<ElementNames> => {
    const read = () => store.read((tx) => readNames(tx, sightCondition(sight), missionId));
    const version = await store.graphVersion(missionId);
    return version === null ? read() : held.get(JSON.stringify([sightKey(sight), missionId, version]), read);
  };
}

async function readNames(tx: ReadTransaction, seen: SeenBy, missionId: string): Promise<ElementNames> {
  const cypher = `MATCH (n:Element {missionId: $missionId}) WHERE ${seen.of('n')}
RETURN n.key AS key, n.id AS id, n.name AS name`;
  const rows = await tx.run(cypher, { ...seen.parameters, missionId });
  const all = rows.map((row): NamedElement => {
    const id = String(row.id);
    return { key: String(row.key), id, lowerName: String(row.name).toLowerCase(), lowerId: id.toLowerCase() };
  });
  all.sort((a, b) => byText(a.lowerName, b.lowerName) || byText(a.key, b.key));
  const keys = new Map<string, string>();
  for (const { id, key } of all) {
    const known = keys.get(id);
    if (known === undefined || key < known) keys.set(id, key);
  }
  return { withId: (id) => keys.get(id) ?? null, holding: (text, most) => keysHolding(all, text, most) };
}

/** By code units, as lists are sorted. */
const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** O(elements), less where enough names begin with the text; those given are in the order of their names. */
function keysHolding(all: readonly NamedElement[], text: string, most: number): readonly string[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const places: [string[], string[], string[]] = [[], [], []];
  for (const { key, lowerName, lowerId } of all) {
    // Nothing that comes later stands before these.
    if (places[0].length === most) break;
    if (lowerName.startsWith(wanted) || lowerId === wanted) places[0].push(key);
    else if (lowerName.includes(wanted)) places[1].push(key);
    else if (lowerId.includes(wanted)) places[2].push(key);
  }
  return places.flat().slice(0, most);
}
