import { z } from 'zod';
import { elementId, handlingFields, provenanceFields, validityFields } from './common.ts';

/** One kind of edge: its ends, what tells parallel edges apart, and the schema of its properties. */
export interface EdgeKind<Name extends string = string, S extends z.ZodRawShape = z.ZodRawShape> {
  /** Relationship type, for example FLOWS_TO. */
  name: Name;
  /** Read from → to: "is located at". */
  title: string;
  description: string;
  /** Labels that may stand at each end; '*' is any kind of node. */
  from: readonly string[];
  to: readonly string[];
  /** True where the edge reads both ways. */
  symmetric: boolean;
  /** Properties that tell two edges of this kind between the same ends apart. */
  discriminator: readonly string[];
  ownProperties: readonly string[];
  schema: z.ZodObject<S>;
}

const linkId = elementId
  .optional()
  .meta({ form: 'text', title: 'Id', description: 'Optional key of the link.', group: 'handling' });
const commonShape = { ...provenanceFields, ...handlingFields, ...validityFields } as const;
type EdgeShape<S extends z.ZodRawShape> = { id: typeof linkId } & S & typeof commonShape;

/** Declares an edge kind; unknown properties are refused. */
export function edgeKind<const Name extends string, S extends z.ZodRawShape>(spec: {
  name: Name;
  title: string;
  description: string;
  from: readonly string[];
  to: readonly string[];
  symmetric?: boolean;
  discriminator?: readonly (keyof S & string)[];
  properties: S;
}): EdgeKind<Name, EdgeShape<S>> {
  const { properties, symmetric, discriminator, ...rest } = spec;
  const shape = { id: linkId, ...properties, ...commonShape } as EdgeShape<S>;
  return {
    ...rest,
    symmetric: symmetric ?? false,
    discriminator: discriminator ?? [],
    ownProperties: Object.keys(properties),
    schema: z.strictObject(shape),
  };
}
