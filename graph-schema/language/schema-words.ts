import type { z } from 'zod';
import type { EDGE_KINDS, EdgeKindName, NODE_KINDS, NodeKindName } from '../catalogue.ts';
import { EDGE_KIND_NAMES, edgeKindOf, NODE_KIND_NAMES, nodeKindOf } from '../catalogue.ts';
import type { handlingFields, harmFields, provenanceFields, reviewFields, validityFields } from '../common.ts';
import type { FieldMeta } from '../field.ts';
import type { RATED_EFFECTS, RATED_TASK_EFFECTS } from '../values.ts';

/** What people read of one property. Unit and example are those of the schema where a language names none. */
export interface FieldWords {
  readonly title: string;
  readonly description: string;
  readonly unit?: string;
  readonly example?: string;
}
/** What people read of a kind of entry. */
export interface NodeWords {
  readonly title: string;
  readonly plural: string;
  readonly description: string;
}
/** What people read of a kind of link; the title stands between the names of its ends. */
export interface EdgeWords {
  readonly title: string;
  readonly description: string;
}

type HarmName = keyof typeof harmFields;
export type RatedEffect = (typeof RATED_EFFECTS)[number] | (typeof RATED_TASK_EFFECTS)[number];
type CommonName =
  | keyof typeof provenanceFields
  | keyof typeof handlingFields
  | keyof typeof reviewFields
  | keyof typeof validityFields
  | 'id'
  | 'name'
  | 'description'
  | HarmName;
type NodeShape<K extends NodeKindName> = keyof (typeof NODE_KINDS)[K]['schema']['shape'] & string;
type EdgeShape<K extends EdgeKindName> = keyof (typeof EDGE_KINDS)[K]['schema']['shape'] & string;
type OwnOfNode<K extends NodeKindName> = Exclude<NodeShape<K>, CommonName | `${HarmName}.${RatedEffect}`>;
/** Contingent-owned equipment is an asset with a few properties more. */
type Own<K extends NodeKindName> = K extends 'ContingentOwnedEquipment'
  ? Exclude<OwnOfNode<K>, OwnOfNode<'Asset'>>
  : OwnOfNode<K>;

/**
 * The words of the ontology in one language: the compiler refuses a catalogue in which a kind or a property is
 * missing. The schemas themselves carry the English ones.
 */
export interface SchemaWords {
  readonly common: Readonly<Record<CommonName, FieldWords>>;
  readonly linkId: FieldWords;
  /** Title and help of a rating for one effect alone, from the title of the general rating. */
  readonly harmByEffect: (title: string, effect: RatedEffect) => FieldWords;
  /** What a rule of the exposure model, or a chance it takes from the library, is called. */
  readonly ruleName: (name: string) => string;
  readonly nodes: {
    readonly [K in NodeKindName]: NodeWords & { readonly fields: Readonly<Record<Own<K>, FieldWords>> };
  };
  readonly edges: {
    readonly [K in EdgeKindName]: EdgeWords & {
      readonly fields: Readonly<Record<Exclude<EdgeShape<K>, CommonName>, FieldWords>>;
    };
  };
}

type Fields = Readonly<Record<string, FieldWords | undefined>>;

/** The words of a node's property. Throws on a property that the kind does not have. */
export function nodeFieldWords(words: SchemaWords, kind: NodeKindName, property: string): FieldWords {
  const [name, effect] = property.split('.') as [string, RatedEffect | undefined];
  const own: Fields = words.nodes[kind].fields;
  const asset: Fields = kind === 'ContingentOwnedEquipment' ? words.nodes.Asset.fields : {};
  const found = own[name] ?? asset[name] ?? (words.common as Fields)[name];
  if (!found) throw new TypeError(`no words for ${kind}.${property}`);
  return effect ? words.harmByEffect(found.title, effect) : found;
}

/** The words of a link's property. Throws on a property that the kind does not have. */
export function edgeFieldWords(words: SchemaWords, kind: EdgeKindName, property: string): FieldWords {
  const own: Fields = words.edges[kind].fields;
  const found = property === 'id' ? words.linkId : (own[property] ?? (words.common as Fields)[property]);
  if (!found) throw new TypeError(`no words for ${kind}.${property}`);
  return found;
}

/** The meta of a property with the words of a language in place of those that its schema carries. */
export const inWords = (meta: FieldMeta, words: FieldWords): FieldMeta => ({ ...meta, ...words });

/** Every property of every kind by its schema object, for code that holds the schema and not the kind. */
export function wordsBySchema(words: SchemaWords): ReadonlyMap<z.ZodType, FieldWords> {
  const found = new Map<z.ZodType, FieldWords>();
  const shapeOf = (schema: z.ZodObject) => Object.entries(schema.shape as Record<string, z.ZodType>);
  for (const kind of EDGE_KIND_NAMES) {
    for (const [name, field] of shapeOf(edgeKindOf(kind).schema)) found.set(field, edgeFieldWords(words, kind, name));
  }
  for (const kind of NODE_KIND_NAMES) {
    for (const [name, field] of shapeOf(nodeKindOf(kind).schema)) found.set(field, nodeFieldWords(words, kind, name));
  }
  return found;
}
