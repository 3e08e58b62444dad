import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  isUnionType,
} from 'graphql';

export const schema = buildSchema(readFileSync(new URL('../../api/schema/schema.graphql', import.meta.url), 'utf8'));

/** Fields that say when or by which random key, and not what. */
const LEFT_OUT = new Set(['changedAt', 'createdAt', 'openedAt', 'seenAt', 'endsAt', 'agent']);
const DEEPEST = 6;

type Fields = Record<string, GraphQLField<unknown, unknown>>;

const isLeaf = (type: GraphQLNamedType) => isScalarType(type) || isEnumType(type);

function ofFields(fields: Fields, depth: number, alias: (name: string) => string): string {
  const chosen = Object.values(fields).flatMap((field) => {
    if (LEFT_OUT.has(field.name) || field.args.some(isRequiredArgument)) return [];
    const inner = selectionOf(getNamedType(field.type), depth - 1);
    if (inner === null) return [];
    const small = field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '';
    return [`${alias(field.name)}${small} ${inner}`];
  });
  return chosen.length > 0 ? `{ __typename ${chosen.join(' ')} }` : '{ __typename }';
}

/** Everything that a type can be asked for, to some depth; null where that depth is used up. */
function selectionOf(type: GraphQLNamedType, depth: number): string | null {
  if (isLeaf(type)) return '';
  if (depth === 0) return null;
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => {
      const own = ofFields(member.getFields() as Fields, depth, (name) => `${member.name}_${name}: ${name}`);
      return `... on ${member.name} ${own}`;
    });
    return `{ ${members.join(' ')} }`;
  }
  if (isObjectType(type) || isInterfaceType(type)) return ofFields(type.getFields() as Fields, depth, (name) => name);
  return null;
}

/** Everything that a field at the top can be asked for: a field that is added to the schema is compared by itself. */
export function selectAll(field: string, depth = DEEPEST): string {
  const found = schema.getQueryType()?.getFields()[field];
  if (!found) throw new Error(`there is no field ${field}`);
  return selectionOf(getNamedType(found.type), depth) ?? '';
}
