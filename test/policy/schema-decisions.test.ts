import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLObjectType, getNamedType, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../api/policy/actions.ts';
import { FIELD_DECISIONS } from '../../api/policy/field-decisions.ts';

const schema = buildSchema(readFileSync(new URL('../../api/schema/schema.graphql', import.meta.url), 'utf8'));
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  (type): type is GraphQLObjectType => type !== null && type !== undefined,
);
const fields = roots.flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

describe('Every field at the top of the schema', () => {
  it.each(fields.map(({ type, field }) => `${type.name}.${field.name}`))('%s has a decision', (name) => {
    expect(
      FIELD_DECISIONS[name],
      `${name} would be anybody's: say in field-decisions.ts who may ask for it`,
    ).toBeDefined();
  });

  it('is decided by an action that exists, and no decision is about a field that does not', () => {
    const names = fields.map(({ type, field }) => `${type.name}.${field.name}`);
    expect(Object.keys(FIELD_DECISIONS).filter((name) => !names.includes(name))).toEqual([]);
    for (const { action } of Object.values(FIELD_DECISIONS)) expect(ACTIONS[action]).toBeDefined();
  });

  it.each(fields)('$type.name.$field.name is asked about by an argument that it has', ({ type, field }) => {
    const decision = FIELD_DECISIONS[`${type.name}.${field.name}`];
    if (!decision || !('at' in decision.subject)) return;
    let args = new Map(field.args.map((argument) => [argument.name, argument.type]));
    for (const name of decision.subject.at) {
      const at = args.get(name);
      expect(at, `${field.name} has no argument ${decision.subject.at.join('.')}`).toBeDefined();
      const named = getNamedType(at!);
      args = new Map(
        isInputObjectType(named) ? Object.values(named.getFields()).map((each) => [each.name, each.type]) : [],
      );
    }
  });

  it('that takes a mission asks about that mission', () => {
    for (const { type, field } of fields) {
      const decision = FIELD_DECISIONS[`${type.name}.${field.name}`];
      const takesMission = field.args.some(({ name }) => name === 'mission');
      if (takesMission) expect(decision?.subject.from, field.name).toBe('mission');
    }
  });

  it('that changes something is on record', () => {
    for (const { field } of fields.filter(({ type }) => type.name === 'Mutation')) {
      const decision = FIELD_DECISIONS[`Mutation.${field.name}`];
      expect(ACTIONS[decision!.action].recordedAs, field.name).not.toBeNull();
    }
  });
});
