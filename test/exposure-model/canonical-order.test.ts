import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttackModel } from '../../api/exposure-model/attack-model.ts';
import { coinNames } from '../../api/exposure-model/coin-names.ts';
import { compileAttackModel } from '../../api/exposure-model/compile.ts';
import { byText, orderByWords, wordsOf } from '../../api/exposure-model/key-order.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { library } from '../support/derive.ts';
import { edgeKeys, withKeys } from '../support/edge-keys.ts';
import { readSheets } from '../support/read-sheets.ts';

const sample = readSheets('seed/missions/unmivel', 'unmivel');
const generated = generateMission({ elements: 600, seed: 3, actors: 6, reach: 'most' }).toGraph();
const ASSUMED = {
  DISTANCE_NOT_ASSESSED: true,
  SEGMENTATION_NOT_ASSESSED: true,
  CARRIER_NOT_ASSESSED: true,
  ENCRYPTION_NOT_ASSESSED: true,
  VECTOR_NOT_JUDGED: true,
};

/** The graph with these of its nodes and edges, in this order. */
function rearranged(graph: MissionGraph, nodes: readonly number[], edges: readonly number[]): MissionGraph {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const kept = edges.filter((edge) => place.has(graph.edgeFrom[edge]) && place.has(graph.edgeTo[edge]));
  const pick = <T>(column: readonly T[], positions: readonly number[]) => positions.map((i) => column[i]);
  return {
    ...graph,
    nodeKey: pick(graph.nodeKey, nodes),
    nodeId: pick(graph.nodeId, nodes),
    nodeKind: pick(graph.nodeKind, nodes),
    nodeName: pick(graph.nodeName, nodes),
    nodeProperties: pick(graph.nodeProperties, nodes),
    nodeVersion: pick(graph.nodeVersion, nodes),
    edgeKey: pick(graph.edgeKey, kept),
    edgeKind: pick(graph.edgeKind, kept),
    edgeFrom: Int32Array.from(kept, (edge) => place.get(graph.edgeFrom[edge])!),
    edgeTo: Int32Array.from(kept, (edge) => place.get(graph.edgeTo[edge])!),
    edgeProperties: pick(graph.edgeProperties, kept),
    edgeVersion: pick(graph.edgeVersion, kept),
  };
}

const positions = (column: readonly unknown[]) => column.map((_, i) => i);
const permutation = (column: readonly unknown[]) =>
  fc.shuffledSubarray(positions(column), { minLength: column.length });

/** A model in its own order, with names in place of every position in the mission graph. */
function inNames(graph: MissionGraph, model: AttackModel) {
  const { ofNode, ofLink } = coinNames(graph);
  const node = (n: number) => ofNode[n] ?? null;
  const edge = (e: number) => (e < 0 ? null : ofLink(e));
  const { states, edges, ...rest } = withKeys(model);
  return {
    ...rest,
    states: { ...states, node: Array.from(states.node, node) },
    edges: { ...edges, facts: Array.from(edges.facts, edge) },
    chances: model.chances.map(({ base, terms }) => ({
      base,
      terms: terms.map((term) => ({ ...term, controlNode: node(term.controlNode) })),
    })),
    actors: model.actors.map((actor) => ({ ...actor, node: node(actor.node) })),
    standingFacts: model.standingFacts.map((standing) => ({ ...standing, fact: edge(standing.fact) })),
    gaps: model.gaps.map((gap) => ({ ...gap, node: node(gap.node), edge: edge(gap.edge) })),
  };
}

test.each([
  ['the sample mission', sample, {}],
  ['the sample mission at its worst', sample, ASSUMED],
  ['a generated mission', generated, {}],
])('the order of nodes and edges changes nothing in the model of %s', (_, graph, assume) => {
  const options = { asOf: '2026-06-01', assume };
  const expected = inNames(graph, compileAttackModel(graph, library, options));
  fc.assert(
    fc.property(permutation(graph.nodeKey), permutation(graph.edgeKey), (nodes, edges) => {
      const shuffled = rearranged(graph, nodes, edges);
      expect(inNames(shuffled, compileAttackModel(shuffled, library, options))).toEqual(expected);
    }),
    { numRuns: 12, seed: 51 },
  );
});

test('what is taken away leaves the states and edges that stay in their order', () => {
  const options = { asOf: '2026-06-01' };
  const namesOf = (model: AttackModel) => ({
    states: model.states.key,
    edges: edgeKeys(model).map((key, e) => `${key} ${model.actors[model.edges.actor[e]]?.key}`),
  });
  const whole = namesOf(compileAttackModel(sample, library, options));
  fc.assert(
    fc.property(fc.subarray(positions(sample.nodeKey)), fc.subarray(positions(sample.edgeKey)), (nodes, edges) => {
      const part = namesOf(compileAttackModel(rearranged(sample, nodes, edges), library, options));
      const inBoth = (here: readonly string[], there: readonly string[]) => {
        const names = new Set(there);
        return here.filter((name) => names.has(name));
      };
      expect(inBoth(part.states, whole.states)).toEqual(inBoth(whole.states, part.states));
      expect(inBoth(part.edges, whole.edges)).toEqual(inBoth(whole.edges, part.edges));
    }),
    { numRuns: 30, seed: 52 },
  );
});

test('states and edges carry the words of their keys, in ascending order', () => {
  for (const { key, keyWords } of [generated, sample].flatMap((graph) => {
    const model = compileAttackModel(graph, library, { asOf: '2026-06-01' });
    return [model.states, { key: edgeKeys(model), keyWords: model.edges.keyWords }];
  })) {
    expect(keyWords).toEqual(wordsOf(key));
    const values = key.map((_, i) => keyWords[2 * i] * 2 ** 20 + keyWords[2 * i + 1] / 2 ** 12);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});

test('the order by words is that of a comparison of both words, then of the tie', () => {
  const word = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 0xffffffff }));
  const entry = fc.record({ first: word, second: word, name: fc.string({ maxLength: 2 }) });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 200 }), (entries) => {
      const words = Uint32Array.from(entries.flatMap(({ first, second }) => [first, second]));
      const tie = (a: number, b: number) => byText(entries[a].name, entries[b].name) || a - b;
      const expected = positions(entries).sort(
        (a, b) => entries[a].first - entries[b].first || entries[a].second - entries[b].second || tie(a, b),
      );
      expect([...orderByWords(words, tie)]).toEqual(expected);
    }),
    { seed: 53 },
  );
});
