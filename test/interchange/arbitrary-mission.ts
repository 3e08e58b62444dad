import fc from 'fast-check';
import type { z } from 'zod';
import {
  EDGE_KIND_NAMES,
  type EdgeKindName,
  edgeKindOf,
  mayStandAt,
  NODE_KIND_NAMES,
  type NodeKindName,
  nodeKindOf,
} from '../../graph-schema/catalogue.ts';
import { fieldMeta } from '../../graph-schema/field.ts';
import { edgeIdentity } from '../../graph-schema/identity.ts';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';

/** Text that makes trouble in sheets: separators, quotation marks, formula signs, line ends, white space, other scripts. */
const awkwardText = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      "'",
      '"',
      ';',
      ',',
      '\\',
      '\n',
      '\r',
      '\t',
      ' ',
      '.',
      '_',
      'x',
      '0',
      'D',
      'é',
      'ع',
      '😀',
    ),
    minLength: 1,
    maxLength: 12,
  }),
  fc.constantFrom(
    '=1+1',
    "'=1",
    "'",
    ' ',
    '_x000D_',
    '0012',
    '1e5',
    'true',
    '2020-06-29',
    '\ufeffmark',
    'NULL',
    'toString',
    '__proto__',
    '-',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
// What XML cannot hold is refused when it is read, so no sheet can bring it back.
const storable = awkwardText.filter((text) => !/(?![\t\n\r])\p{Cc}|[\ufffd-\uffff]|\p{Surrogate}/u.test(text));

function anyValueOf(field: z.ZodType): fc.Arbitrary<unknown> {
  const meta = fieldMeta(field);
  const among = (values: readonly string[]) => fc.constantFrom(...values);
  switch (meta.form) {
    case 'flag':
      return fc.boolean();
    case 'wholeNumber':
      return fc.integer({ min: meta.minimum, max: meta.maximum });
    case 'number':
    case 'share':
      return fc.double({ min: meta.minimum, max: meta.maximum, noNaN: true }).map((value) => value + 0);
    case 'choice':
      return among(meta.values ?? []);
    case 'choices':
      return fc.uniqueArray(among(meta.values ?? []), { minLength: 1, maxLength: 4 });
    case 'date':
      return fc
        .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
        .map((day) => day.toISOString().slice(0, 10));
    case 'url':
      return fc.constantFrom('https://www.example.org/a?b=c;d,e', 'http://example.org/%3D');
    case 'grade':
      return fc.constantFrom('A1', 'F6');
    case 'texts':
      // Lists of codes have a pattern that free text does not meet.
      return field.safeParse(['free text']).success
        ? fc.array(storable, { minLength: 1, maxLength: 4 })
        : fc
            .constantFrom(['XA'], ['CVE-2020-1234', 'CVE-2021-12345'])
            .filter((codes) => field.safeParse(codes).success);
    default:
      return field.safeParse('free text').success ? storable : among(['XA', 'XB']);
  }
}

function propertiesOf(shape: Record<string, z.ZodType>, without: readonly string[]): fc.Arbitrary<NodeRecord> {
  const fields = Object.entries(shape).filter(([name]) => !without.includes(name));
  const entries = Object.fromEntries(
    fields.map(([name, field]) => [name, fc.option(anyValueOf(field), { nil: undefined, freq: 2 })]),
  );
  return fc
    .record(entries)
    .map((bag) => Object.fromEntries(Object.entries(bag).filter(([, value]) => value !== undefined)) as NodeRecord);
}

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,12}$/);
const kinds = NODE_KIND_NAMES.filter((kind) => kind !== 'Mission');
const node = (kind: NodeKindName) =>
  fc.record({
    kind: fc.constant(kind),
    name: storable.map((text) => text.trim()).filter((text) => text !== ''),
    properties: propertiesOf(nodeKindOf(kind).schema.shape as Record<string, z.ZodType>, ['id', 'name']),
  });
const anyNode = fc.oneof(...kinds.map(node));

interface Draft {
  mission: { name: string; properties: NodeRecord };
  ids: string[];
  nodes: { kind: NodeKindName; name: string; properties: NodeRecord }[];
  links: { kind: EdgeKindName; from: number; to: number; properties: NodeRecord; id: string | null }[];
}

/** A mission of any content that the ontology allows, links with and without ids of their own among it. */
export const anyMission: fc.Arbitrary<MissionGraph> = fc
  .record<Draft>({
    mission: node('Mission'),
    ids: fc.uniqueArray(id, { minLength: 13, maxLength: 13, selector: (each) => each.toLowerCase() }),
    nodes: fc.array(anyNode, { minLength: 2, maxLength: 12 }),
    links: fc.array(
      fc.constantFrom(...EDGE_KIND_NAMES).chain((kind) =>
        fc.record({
          kind: fc.constant(kind),
          from: fc.nat(11),
          to: fc.nat(11),
          properties: propertiesOf(edgeKindOf(kind).schema.shape as Record<string, z.ZodType>, ['id', 'via']),
          id: fc.option(id, { freq: 3 }),
        }),
      ),
      { maxLength: 25 },
    ),
  })
  .map(asGraph);

function asGraph({ mission, ids, nodes, links }: Draft): MissionGraph {
  const [missionId = 'm', ...rest] = ids;
  const all = [{ kind: 'Mission' as const, ...mission }, ...nodes];
  const idOf = (i: number) => (i === 0 ? missionId : rest[i - 1]!);
  const seen = new Set<string>();
  const kept = links.flatMap(({ kind, from, to, properties, id: own }) => {
    const [a, b] = [from % all.length, to % all.length];
    if (a === b || !mayStandAt(kind, 'from', all[a]!.kind) || !mayStandAt(kind, 'to', all[b]!.kind)) return [];
    const bag: NodeRecord = own === null ? properties : { ...properties, id: own };
    const ends = edgeKindOf(kind).symmetric ? [a, b].sort() : [a, b];
    const identity = edgeIdentity(kind, String(ends[0]), String(ends[1]), bag);
    if (seen.has(identity)) return [];
    seen.add(identity);
    return [{ kind, from: a, to: b, properties: bag }];
  });
  return {
    missionKey: 'key:0',
    missionId,
    graphVersion: '1',
    nodeKey: all.map((_, i) => `key:${i}`),
    nodeId: all.map((_, i) => idOf(i)),
    nodeKind: all.map(({ kind }) => kind),
    nodeName: all.map(({ name }) => name),
    nodeProperties: all.map(({ properties }) => properties),
    nodeVersion: all.map(() => 1),
    edgeKey: kept.map((_, i) => `link:${i}`),
    edgeKind: kept.map(({ kind }) => kind),
    edgeFrom: Int32Array.from(kept, ({ from }) => from),
    edgeTo: Int32Array.from(kept, ({ to }) => to),
    edgeProperties: kept.map(({ properties }) => properties),
    edgeVersion: kept.map(() => 1),
  };
}
