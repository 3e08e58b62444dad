import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLEnumType, type GraphQLObjectType, isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { elementSdl } from '../../api/schema/element-sdl.ts';
import { VOCABULARIES } from '../../api/schema/vocabularies.ts';
import { EDGE_KIND_NAMES, NODE_KIND_NAMES, nodeKindOf } from '../../graph-schema/catalogue.ts';
import * as values from '../../graph-schema/values.ts';

const read = (path: string) => readFileSync(new URL(`../../api/${path}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema/schema.graphql'));
const valuesOf = (name: string) => (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);

describe('The GraphQL schema', () => {
  it.each(VOCABULARIES)('has exactly the values of the ontology in $name', ({ name, values: expected }) => {
    expect(valuesOf(name)).toEqual([...expected]);
  });

  it('has exactly the kinds of the ontology', () => {
    expect(valuesOf('NodeKind')).toEqual(NODE_KIND_NAMES);
    expect(valuesOf('EdgeKind')).toEqual(EDGE_KIND_NAMES);
    expect(valuesOf('HarmAxis')).toEqual(values.HARM_AXES.map((axis) => axis.toUpperCase()));
  });

  it('leaves no vocabulary of the ontology out', () => {
    const inSchema = new Set<readonly string[]>(VOCABULARIES.map((vocabulary) => vocabulary.values));
    // Axes are written in capitals; effects that are rated alone, and clauses, show in the names of fields.
    const { HARM_AXES, RATED_EFFECTS, RATED_TASK_EFFECTS, DATA_CLAUSES } = values;
    const elsewhere = new Set<unknown>([HARM_AXES, RATED_EFFECTS, RATED_TASK_EFFECTS, DATA_CLAUSES]);
    const missing = Object.entries(values).filter(
      ([, value]) => Array.isArray(value) && !inSchema.has(value) && !elsewhere.has(value),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it.each(NODE_KIND_NAMES)('answers and takes every property of a %s', (kind) => {
    const properties = Object.keys(nodeKindOf(kind).schema.shape).map((name) => name.replaceAll('.', '_'));
    const output = Object.keys((schema.getType(kind) as GraphQLObjectType).getFields());
    const input = Object.keys((schema.getType(`${kind}Input`) as GraphQLObjectType).getFields());
    expect(input).toEqual(properties);
    const missing = properties.filter(
      (name) => !output.includes(name) && !(name === 'version' && output.includes('productVersion')),
    );
    expect(missing).toEqual([]);
  });

  it('explains every kind, property and vocabulary', () => {
    const silent = NODE_KIND_NAMES.flatMap((kind) => {
      const type = schema.getType(`${kind}Input`) as GraphQLObjectType;
      return Object.values(type.getFields())
        .filter((field) => !field.description)
        .map((field) => `${kind}.${field.name}`);
    });
    expect(silent).toEqual([]);
    expect(
      Object.values(schema.getTypeMap()).filter(
        (type) => isEnumType(type) && VOCABULARIES.some(({ name }) => name === type.name) && !type.description,
      ),
    ).toEqual([]);
  });

  it('is committed as the ontology says it now', () => {
    expect(read('modules/inventory/elements.graphql')).toBe(elementSdl());
  });
});
