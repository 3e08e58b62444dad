import { z } from 'zod';
import { elementId, handlingFields, nodeFields, provenanceFields, reviewFields, validityFields } from './common.ts';

/** One kind of node: its names, its help text and the schema of its properties. */
export interface NodeKind<Name extends string = string, S extends z.ZodRawShape = z.ZodRawShape> {
  /** The most specific label, for example DataStore. */
  name: Name;
  /** Name of its interchange sheet, for example data-stores. */
  sheet: string;
  /** All labels it carries in the store beside Element. */
  labels: readonly string[];
  /** What people call one, and many. */
  title: string;
  plural: string;
  /** What belongs here, in a sentence or two. */
  description: string;
  /** Properties of this kind alone, in the order of a form. */
  ownProperties: readonly string[];
  /** Every property a user writes, `id` included, `missionId` not. */
  schema: z.ZodObject<S>;
}

const commonShape = {
  ...provenanceFields,
  ...handlingFields,
  ...reviewFields,
  ...validityFields,
} as const;

type NodeShape<S extends z.ZodRawShape> = { id: typeof elementId } & typeof nodeFields & S & typeof commonShape;

/** Declares a node kind; unknown properties are refused. */
export function nodeKind<const Name extends string, S extends z.ZodRawShape>(spec: {
  name: Name;
  sheet: string;
  labels?: readonly string[];
  title: string;
  plural: string;
  description: string;
  properties: S;
}): NodeKind<Name, NodeShape<S>> {
  const { properties, labels, ...rest } = spec;
  const shape = { id: elementId, ...nodeFields, ...properties, ...commonShape } as NodeShape<S>;
  return {
    ...rest,
    labels: labels ?? [spec.name],
    ownProperties: Object.keys(properties),
    schema: z.strictObject(shape),
  };
}
