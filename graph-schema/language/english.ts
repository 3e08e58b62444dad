import { EDGE_KIND_NAMES, EDGE_KINDS, edgeKindOf, NODE_KIND_NAMES, NODE_KINDS, nodeKindOf } from '../catalogue.ts';
import { handlingFields, harmFields, nodeFields, provenanceFields, reviewFields, validityFields } from '../common.ts';
import { fieldMeta } from '../field.ts';
import type { FieldWords, RatedEffect, SchemaWords } from './schema-words.ts';

const common = {
  ...provenanceFields,
  ...handlingFields,
  ...reviewFields,
  ...validityFields,
  ...harmFields,
  id: NODE_KINDS.Mission.schema.shape.id,
  ...nodeFields,
};
const wordsOf = (shape: object): Record<string, FieldWords> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      const { title, description, unit, example } = fieldMeta(field);
      return [name, { title, description, unit, example }];
    }),
  );
const named = (effect: RatedEffect) => effect.toLowerCase().replaceAll('_', ' ');

/** The English words, which the schemas themselves carry. */
export const ENGLISH_SCHEMA = {
  common: wordsOf(common),
  linkId: wordsOf({ id: EDGE_KINDS.USES.schema.shape.id }).id,
  harmByEffect: (title: string, effect: RatedEffect) => ({
    title: `${title} if ${named(effect)}`,
    description: `Replaces the general rating where the effect is ${named(effect)}.`,
  }),
  ruleName: (name: string) => name.replaceAll('-', ' '),
  nodes: Object.fromEntries(
    NODE_KIND_NAMES.map((name) => {
      const { title, plural, description, schema } = nodeKindOf(name);
      return [name, { title, plural, description, fields: wordsOf(schema.shape) }];
    }),
  ),
  edges: Object.fromEntries(
    EDGE_KIND_NAMES.map((name) => {
      const { title, description, schema } = edgeKindOf(name);
      return [name, { title, description, fields: wordsOf(schema.shape) }];
    }),
  ),
} as unknown as SchemaWords;
