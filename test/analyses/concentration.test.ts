import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseConcentration } from '../../api/analyses/concentration/concentration-analysis.ts';
import { platforms } from '../../api/analyses/concentration/holdings.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { riskShare } from '../../api/analyses/reading/risk-share.ts';
import { HARM_AXES } from '../../api/exposure-model/library.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

describe('what falls with a platform', () => {
  const STORES = ['s1', 's2', 's3', 's4'];
  const CATEGORIES = ['HUMAN_SOURCE', 'CHILD_PROTECTION', 'ADMINISTRATIVE'];
  const cases = fc.record({
    placed: fc.uniqueArray(fc.tuple(fc.constantFrom(...STORES), fc.constantFrom('p1', 'p2')), {
      selector: ([a, b]) => `${a} ${b}`,
    }),
    holds: fc.array(fc.subarray(CATEGORIES, { minLength: 1 }), { minLength: 4, maxLength: 4 }),
    needed: fc.subarray([...STORES, 'p1', 'p2']),
  });

  it('is every store on it, what these hold, and every task that needs either', () => {
    fc.assert(
      fc.property(cases, ({ placed, holds, needed }) => {
        const nodes: NodeSpec[] = [
          ...STORES.map((id, i): NodeSpec => ({ kind: 'DataStore', id, dataCategories: holds[i] })),
          ...['p1', 'p2'].map((id): NodeSpec => ({ kind: 'Asset', id, assetType: 'SERVER' })),
          ...[...STORES, 'p1', 'p2'].map((id): NodeSpec => ({ kind: 'MandateTask', id: `t-${id}` })),
        ];
        const links: LinkSpec[] = [
          ...placed.map(([from, to]): LinkSpec => ({ from, type: 'STORED_ON', to })),
          ...needed.map((to): LinkSpec => ({ from: `t-${to}`, type: 'DEPENDS_ON', to })),
        ];
        const graph = missionOf(nodes, links);
        const found = platforms(readGraph(graph, '2025-01-01'));
        const names = (list: readonly number[]) => list.map((node) => graph.nodeId[node]).sort();
        for (const platform of ['p1', 'p2']) {
          const on = STORES.filter((store) => placed.some(([a, b]) => a === store && b === platform));
          const holding = found.find(({ node }) => graph.nodeId[node] === platform);
          if (on.length === 0) {
            expect(holding).toBeUndefined();
            continue;
          }
          expect(names(holding!.stores)).toEqual(on);
          expect([...holding!.categories].sort()).toEqual(
            CATEGORIES.filter((one) => on.some((store) => holds[STORES.indexOf(store)]!.includes(one))).sort(),
          );
          expect(names(holding!.tasks)).toEqual(
            [platform, ...on]
              .filter((id) => needed.includes(id))
              .map((id) => `t-${id}`)
              .sort(),
          );
        }
      }),
    );
  });
});

describe('concentration', () => {
  const input = inputOf(sampleMission());
  const analysis = analyseConcentration(input);

  it('names the system with most stores, the people in them and the tasks that need them', () => {
    const found = findingOf(analysis, 'CONCENTRATION_PLATFORM');
    expect(idsOf(input, [found.platform])).toEqual(['files']);
    expect(found.stores).toBe(4);
    expect(found.unplaced).toBe(1);
    expect(idsOf(input, found.groups)).toEqual(['witnesses']);
    expect(idsOf(input, found.tasks)).toEqual(['protect']);
  });

  it('gives the fewest elements that carry half of the risk, and no more', () => {
    const { few, share, axis } = findingOf(analysis, 'CONCENTRATION_RISK');
    const shareOf = (node: number) => riskShare(input.score, input.exposureOf.get(node), axis)!;
    expect(share).toBeGreaterThanOrEqual(0.5);
    expect(few.slice(0, -1).reduce((sum, node) => sum + shareOf(node), 0)).toBeLessThan(0.5);
    const others = input.score.exposures.filter(({ node }) => !few.includes(node));
    const least = Math.min(...few.map(shareOf));
    for (const { node } of others)
      expect(riskShare(input.score, input.exposureOf.get(node), axis) ?? 0).toBeLessThanOrEqual(least);
  });

  it('has parts of the risk that are the whole together, on every axis', () => {
    for (const axis of HARM_AXES) {
      if (input.score.totals.information[axis].risk === null) continue;
      const sum = input.score.exposures.reduce((all, one) => all + (riskShare(input.score, one, axis) ?? 0), 0);
      expect(sum).toBeCloseTo(1, 9);
    }
  });

  it('tells folders and spreadsheets, and which of them hold more than administration', () => {
    const found = findingOf(analysis, 'CONCENTRATION_LEGACY');
    expect(idsOf(input, found.legacy)).toEqual(['children', 'positions']);
    expect(idsOf(input, found.sensitive)).toEqual(['children', 'positions']);
    expect(found.formOpen).toBe(1);
  });

  it('leaves a part of the risk that nobody could state unassessed in the table', () => {
    const table = analysis.tables.find(({ id }) => id === 'concentrationStores')!;
    const share = table.columns.indexOf('share');
    const store = table.columns.indexOf('store');
    const unrated = table.rows.find((row) => {
      const value = row[store];
      return value?.type === 'ELEMENTS' && idsOf(input, value.nodes)[0] === 'unrated';
    })!;
    const stated = riskShare(
      input.score,
      input.exposureOf.get(input.reading.graph.nodeId.indexOf('unrated')),
      'persons',
    );
    expect(unrated[share] === null).toBe(stated === null);
  });

  it('proposes to set entrusted records apart, all together first', () => {
    const more: NodeSpec = {
      kind: 'DataStore',
      id: 'survivors',
      dataCategories: ['SEXUAL_VIOLENCE'],
      standAlone: false,
    };
    const wider = inputOf(sampleMission([...SAMPLE_NODES, more], SAMPLE_LINKS));
    const { trials } = analyseConcentration(wider);
    expect(trials.map(({ code, nodes }) => [code, ...idsOf(wider, nodes)])).toEqual([
      ['SET_APART', 'children', 'survivors'],
      ['SET_APART', 'children'],
      ['SET_APART', 'survivors'],
    ]);
  });
});
