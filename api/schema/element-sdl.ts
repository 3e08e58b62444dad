import {
  EDGE_KIND_NAMES,
  edgeKindOf,
  NODE_KIND_NAMES,
  type NodeKindName,
  nodeKindOf,
} from '../../graph-schema/catalogue.ts';
import {
  handlingFields,
  nodeFields,
  provenanceFields,
  reviewFields,
  validityFields,
} from '../../graph-schema/common.ts';
import { type Field, fieldMeta } from '../../graph-schema/field.ts';
import { inputFieldOf, kindFieldOf, outputFieldOf } from './property-names.ts';
import { enumNameOf, VOCABULARIES } from './vocabularies.ts';

const doc = (text: string, indent = ''): string => `${indent}"""${text.replaceAll('"""', '\\"""')}"""\n`;

function scalarOf(field: Field): string {
  const meta = fieldMeta(field);
  switch (meta.form) {
    case 'choice':
      return enumNameOf(meta.values ?? []);
    case 'choices':
      return `[${enumNameOf(meta.values ?? [])}!]`;
    case 'texts':
      return '[String!]';
    case 'flag':
      return 'Boolean';
    case 'wholeNumber':
      return 'Int';
    case 'number':
    case 'share':
      return 'Float';
    case 'date':
      return 'Date';
    default:
      return 'String';
  }
}

const line = (name: string, type: string, field: Field): string =>
  `${doc(fieldMeta(field).description, '  ')}  ${name}: ${type}\n`;

/** What every element has, whatever its kind. Explained once, on the interface. */
function interfaceFields(): string {
  const shared = { ...provenanceFields, ...handlingFields, ...reviewFields, ...validityFields };
  return [
    `${doc('Opaque key, made by the server and unique over everything.', '  ')}  key: ID!\n`,
    `${doc("The user's own id, unique within the mission across all kinds.", '  ')}  id: String!\n`,
    '  kind: NodeKind!\n',
    '  name: String!\n',
    '  description: String\n',
    `${doc('Id of the mission it belongs to; empty for the shared library.', '  ')}  missionId: ID!\n`,
    `${doc('Version of the entry; an update has to name the one it read.', '  ')}  version: Int!\n`,
    `${doc('Every property as written, under its own name; what is absent is not assessed.', '  ')}  properties: JSON!\n`,
    `${doc('Names of the properties of this kind that nobody has assessed.', '  ')}  notAssessed: [String!]!\n`,
    '  changedAt: DateTime!\n',
    `${doc('Links at either end, a page at a time (at most 200).', '  ')}  links(first: Int = 50, after: String, type: EdgeKind): LinkConnection!\n`,
    ...Object.entries(shared).map(([name, field]) => line(outputFieldOf(name), scalarOf(field), field as Field)),
  ].join('');
}

const SHARED_FIELDS = interfaceFields()
  .split('\n')
  .filter((text) => !text.startsWith('  """'))
  .join('\n');

const ownFields = (kind: NodeKindName): [string, Field][] => {
  const { ownProperties, schema } = nodeKindOf(kind);
  return ownProperties.map((property) => [property, schema.shape[property] as unknown as Field]);
};

function typeOf(kind: NodeKindName): string {
  const fields = ownFields(kind).map(([name, field]) => line(outputFieldOf(name), scalarOf(field), field));
  return `${doc(nodeKindOf(kind).description)}type ${kind} implements Element {\n${SHARED_FIELDS}${fields.join('')}}\n`;
}

function inputOf(kind: NodeKindName): string {
  const { schema } = nodeKindOf(kind);
  const fields = Object.entries(schema.shape).map(([name, field]) => {
    const needed = name === 'id' || name === 'name' ? '!' : '';
    return line(inputFieldOf(name), `${scalarOf(field as unknown as Field)}${needed}`, field as unknown as Field);
  });
  return `${doc(`What to write for one entry of the kind ${kind}; what is left out is not assessed.`)}input ${kind}Input {\n${fields.join('')}}\n`;
}

const enumOf = (name: string, description: string, values: readonly string[]): string =>
  `${doc(description)}enum ${name} {\n${values.map((value) => `  ${value}\n`).join('')}}\n`;

function kindEnums(): string {
  const nodes = NODE_KIND_NAMES.map((kind) => `${doc(nodeKindOf(kind).description, '  ')}  ${kind}\n`);
  const edges = EDGE_KIND_NAMES.map((kind) => `${doc(edgeKindOf(kind).description, '  ')}  ${kind}\n`);
  return `${doc('Kinds of entry.')}enum NodeKind {\n${nodes.join('')}}\n\n${doc('Kinds of link.')}enum EdgeKind {\n${edges.join('')}}\n`;
}

/** The SDL of every kind, input and vocabulary, written from graph-schema. */
export function elementSdl(): string {
  // `nodeFields` names what `interfaceFields` writes by hand, with its own nullability.
  const known = Object.keys(nodeFields).join(', ');
  if (known !== 'name, description') throw new TypeError(`the Element interface does not know ${known}`);
  const oneOf = NODE_KIND_NAMES.map((kind) => `  ${kindFieldOf(kind)}: ${kind}Input\n`).join('');
  return [
    '# Written from graph-schema by api/schema/write-schema.ts. Change the schemas there, not this file.\n',
    ...VOCABULARIES.map((vocabulary) => enumOf(vocabulary.name, vocabulary.description, vocabulary.values)),
    kindEnums(),
    `${doc('An entry of the inventory, of any kind.')}interface Element {\n${interfaceFields()}}\n`,
    ...NODE_KIND_NAMES.map(typeOf),
    `${doc('One entry, under its kind.')}input ElementInput @oneOf {\n${oneOf}}\n`,
    ...NODE_KIND_NAMES.map(inputOf),
  ].join('\n');
}
