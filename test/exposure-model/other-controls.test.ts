import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileAttackModel, deriveChanged, deriveModel } from '../../api/exposure-model/compile.ts';
import { graphChange } from '../../api/exposure-model/graph-change.ts';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { library } from '../support/derive.ts';
import { withKeys } from '../support/edge-keys.ts';

const options = { asOf: '2026-06-01' };
const mission = (seed: number) => generateMission({ elements: 300, seed, actors: 4, reach: 'most' }).toGraph();

type Values = readonly (string | number | boolean | readonly string[] | undefined)[];
/** What may be recorded of a control and of its protection; undefined: not assessed. */
const CONTROL_VALUES: readonly (readonly [string, Values])[] = [
  ['effectiveness', [0.2, 0.9, undefined]],
  ['commonMode', [true, undefined]],
  ['reduces', [['PHISHING', 'NETWORK_INTRUSION'], ['INSIDER']]],
  ['controlClass', ['TRAINING', 'MONITORING']],
  ['validTo', ['2020-01-01', undefined]],
  ['compartments', [['MEDICAL'], undefined]],
];
const PROTECTION_VALUES: readonly (readonly [string, Values])[] = [
  ['coverage', [0, 0.4, 1, undefined]],
  ['status', ['PLANNED', 'PARTIAL', 'OPERATING']],
  ['since', ['2030-01-01', undefined]],
  ['validTo', ['2020-01-01', undefined]],
];

const controlEdit = fc.record({
  type: fc.constantFrom('control' as const, 'protection' as const, 'new-protection' as const, 'new-control' as const),
  at: fc.nat(1_000_000),
  property: fc.nat(100),
  value: fc.nat(100),
});
type ControlEdit = typeof controlEdit extends fc.Arbitrary<infer E> ? E : never;

const positionsOf = (kinds: readonly string[], kind: string) => kinds.flatMap((own, i) => (own === kind ? [i] : []));

function withValue(own: NodeRecord, choices: typeof CONTROL_VALUES, { property, value }: ControlEdit): NodeRecord {
  const [name, values] = choices[property % choices.length];
  const chosen = values[value % values.length];
  const { [name]: _, ...rest } = own;
  return chosen === undefined ? rest : { ...rest, [name]: chosen };
}

function edited(graph: MissionGraph, edit: ControlEdit): MissionGraph {
  const controls = positionsOf(graph.nodeKind, 'Control');
  const links = positionsOf(graph.edgeKind, 'PROTECTED_BY');
  const [control, link] = [controls[edit.at % controls.length], links[edit.at % links.length]];
  if (edit.type === 'control') {
    const own = withValue(graph.nodeProperties[control], CONTROL_VALUES, edit);
    return { ...graph, nodeProperties: graph.nodeProperties.with(control, own) };
  }
  if (edit.type === 'protection') {
    const own = withValue(graph.edgeProperties[link], PROTECTION_VALUES, edit);
    return { ...graph, edgeProperties: graph.edgeProperties.with(link, own) };
  }
  const [isNew, node] = [edit.type === 'new-control', graph.nodeKey.length];
  const added = isNew
    ? {
        nodeKey: [...graph.nodeKey, `new-${node}`],
        // One that shares an id renames the other, which the short way must not overlook.
        nodeId: [...graph.nodeId, edit.value % 3 === 0 ? graph.nodeId[edit.at % node] : `new-${node}`],
        nodeKind: [...graph.nodeKind, 'Control' as const],
        nodeName: [...graph.nodeName, `New control ${node}`],
        nodeProperties: [...graph.nodeProperties, graph.nodeProperties[control]],
        nodeVersion: [...graph.nodeVersion, 1],
      }
    : {};
  return {
    ...graph,
    ...added,
    edgeKey: [...graph.edgeKey, `new-link-${graph.edgeKey.length}`],
    edgeKind: [...graph.edgeKind, 'PROTECTED_BY' as const],
    edgeFrom: Int32Array.of(...graph.edgeFrom, graph.edgeFrom[link]),
    edgeTo: Int32Array.of(...graph.edgeTo, isNew ? node : control),
    edgeProperties: [...graph.edgeProperties, graph.edgeProperties[link]],
    edgeVersion: [...graph.edgeVersion, 1],
  };
}

test('after any edits of controls the model is the one that a compilation gives, down to the order of judgements', () => {
  let short = 0;
  let edits = 0;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.array(controlEdit, { minLength: 1, maxLength: 5 }),
      (seed, list) => {
        let derived = deriveModel(mission(seed), library, options);
        for (const edit of list) {
          const graph = edited(derived.graph, edit);
          const { states } = derived.model;
          derived = deriveChanged(derived, graphChange(derived.graph, graph), graph, library, options);
          expect(withKeys(derived.model)).toEqual(withKeys(compileAttackModel(graph, library, options)));
          edits++;
          if (derived.model.states === states) short++;
        }
      },
    ),
    { numRuns: 25 },
  );
  // Only where two controls share an id, or one is told apart by who may see it, are names made anew.
  expect(short).toBeGreaterThan(0.6 * edits);
}, 120_000);

test('an edit of anything else takes the long way', () => {
  const graph = mission(1);
  const derived = deriveModel(graph, library, options);
  const store = graph.nodeKind.indexOf('DataStore');
  const own = { ...graph.nodeProperties[store], standAlone: true };
  const changed = { ...graph, nodeProperties: graph.nodeProperties.with(store, own) };
  const later = deriveChanged(derived, graphChange(graph, changed), changed, library, options);
  expect(later.model.states).not.toBe(derived.model.states);
  expect(withKeys(later.model)).toEqual(withKeys(compileAttackModel(changed, library, options)));
});

test('other assumptions take the long way', () => {
  const graph = mission(2);
  const derived = deriveModel(graph, library, options);
  const assuming = { ...options, assume: { DISTANCE_NOT_ASSESSED: true } };
  const later = deriveChanged(derived, graphChange(graph, graph), graph, library, assuming);
  expect(withKeys(later.model)).toEqual(withKeys(compileAttackModel(graph, library, assuming)));
});
