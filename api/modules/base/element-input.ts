import { NODE_KIND_NAMES, type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import type { NodeRecord } from '../../../graph-schema/mission-graph.ts';
import { isParallelSecurityActor, LABEL_OF_PARALLEL_SECURITY_ACTOR } from '../../../graph-schema/nodes/threat.ts';
import { type FieldFault, type PropertyBag, validateNode } from '../../../graph-schema/validate.ts';
import type { ElementInput } from '../../schema/generated/resolver-types.ts';
import { inputFieldOf, kindFieldOf } from '../../schema/property-names.ts';

/** What somebody wrote for one element, checked. */
export interface CheckedElement {
  kind: NodeKindName;
  id: string;
  name: string;
  properties: NodeRecord;
  extraLabels: string[];
}
export type ElementCheck = { ok: true; element: CheckedElement } | { ok: false; faults: FieldFault[] };

const PROPERTY_OF_FIELD: ReadonlyMap<NodeKindName, ReadonlyMap<string, string>> = new Map(
  NODE_KIND_NAMES.map((kind) => [
    kind,
    new Map(Object.keys(nodeKindOf(kind).schema.shape).map((property) => [inputFieldOf(property), property])),
  ]),
);

/** Reads the one kind that an input holds and checks it against its schema. */
export function checkElementInput(input: ElementInput): ElementCheck {
  const given = NODE_KIND_NAMES.map((kind) => ({ kind, fields: (input as PropertyBag)[kindFieldOf(kind)] })).filter(
    ({ fields }) => fields !== null && fields !== undefined,
  );
  const [only] = given;
  if (!only || given.length > 1) {
    return { ok: false, faults: [{ property: '', message: 'Give one kind of entry.', expected: 'exactly one kind' }] };
  }
  const names = PROPERTY_OF_FIELD.get(only.kind);
  const bag = Object.fromEntries(
    Object.entries(only.fields as PropertyBag).map(([field, value]) => [names?.get(field) ?? field, value]),
  );
  return checkElement(only.kind, bag);
}

/** Checks the properties of a kind, id and name among them. */
export function checkElement(kind: NodeKindName, bag: PropertyBag): ElementCheck {
  const checked = validateNode(kind, bag);
  if (!checked.ok) return checked;
  const { id, name, ...properties } = checked.properties as NodeRecord & { id: string; name: string };
  const parallel = kind === 'ThreatActor' && isParallelSecurityActor(properties.actorType as string | undefined);
  return {
    ok: true,
    element: { kind, id, name, properties, extraLabels: parallel ? [LABEL_OF_PARALLEL_SECURITY_ACTOR] : [] },
  };
}
