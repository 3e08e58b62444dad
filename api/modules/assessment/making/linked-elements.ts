import type { RegisteredElement } from '../../../../graph-schema/assessment-document.ts';
import { type Inline, type NarrativeBlock, parseNarrative } from '../../../../graph-schema/narrative.ts';
import { SENSITIVITIES } from '../../../../graph-schema/values.ts';
import { markingOf, sees } from '../../../policy/sight.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { ReadTransaction } from '../../../store/graph-store.ts';
import { ELEMENT_COLUMNS, type ElementRecord, elementOf } from '../../base/element-record.ts';
import type { AssessmentRecord } from '../assessment-record.ts';

const piecesOf = (block: NarrativeBlock): Inline[] => {
  if (block.type === 'list') return block.items.flat();
  return block.type === 'table' ? [...block.head.flat(), ...block.rows.flat(2)] : block.text;
};
/** Keys that texts point to, each once. */
const keysIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts
      .flatMap(parseNarrative)
      .flatMap(piecesOf)
      .flatMap(({ elementKey }) => elementKey ?? []),
  ),
];

/** Entries that one text may point to; past this its links are plain text. */
const MOST_LINKS = 500;

/**
 * The entries that texts point to, as JSON to be kept with them: those of the mission or the library that the writer
 * may see, in no compartment but those of the assessment: its other readers would read the name. A link to anything
 * else stays as its words, whether or not there is such an entry.
 */
export async function linkedElements(
  tx: ReadTransaction,
  { missionId, compartments }: AssessmentRecord,
  texts: readonly string[],
  viewer: Viewer,
): Promise<string> {
  const keys = keysIn(texts).slice(0, MOST_LINKS);
  if (keys.length === 0) return '[]';
  const within = compartments.filter((each) => viewer.compartments?.includes(each) ?? true);
  const rows = await tx.run(`UNWIND $keys AS key MATCH (n:Element {key: key}) RETURN ${ELEMENT_COLUMNS}`, { keys });
  const found = rows
    .map(elementOf)
    .filter((element) => element.missionId === missionId || element.missionId === '')
    .filter(({ properties }) => sees({ clearance: viewer.clearance, compartments: within }, markingOf(properties)))
    .map(registered)
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return JSON.stringify(found);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Properties that part a kind into types, as the register of the document names them. */
const TYPES = ['actorType', 'assetType', 'storeForm', 'groupType', 'systemType', 'vectorType', 'controlClass'] as const;

const registered = ({ key, kind, name, properties }: ElementRecord): RegisteredElement => ({
  key,
  kind,
  name,
  sensitivity: SENSITIVITIES.find((known) => known === properties.sensitivity) ?? null,
  type: TYPES.map((property) => text(properties[property])).find((value) => value !== null) ?? null,
  grade: text(properties.sourceGrade) ?? text(properties.grade),
  attackIds: Array.isArray(properties.attackIds) ? [...(properties.attackIds as string[])] : [],
});
