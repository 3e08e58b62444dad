import { type NodeKindName, nodeKindOf } from '../../graph-schema/catalogue.ts';
import { type Field, fieldMeta } from '../../graph-schema/field.ts';

/** A value that a property accepts. */
export function sampleValue(field: Field): unknown {
  const { form, values, example, minimum = 0 } = fieldMeta(field);
  switch (form) {
    case 'choice':
      return values![0];
    case 'choices':
      return values!.slice(0, 2);
    case 'texts':
      return [example ?? 'one', ...(example ? [] : ['two'])];
    case 'flag':
      return false;
    case 'number':
      return minimum + 0.5;
    case 'wholeNumber':
      return minimum + 3;
    case 'share':
      return 0.25;
    default:
      return example ?? 'Some text; with "quotes", = signs and ümläuts.';
  }
}

/** Every property of a kind filled in. */
export function sampleProperties(kind: NodeKindName, id: string): Record<string, unknown> {
  const entries = Object.entries(nodeKindOf(kind).schema.shape).map(([name, field]) => [
    name,
    sampleValue(field as unknown as Field),
  ]);
  return { ...Object.fromEntries(entries), id };
}
