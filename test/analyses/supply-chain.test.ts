import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { accessByGroup } from '../../api/analyses/supply-chain/access.ts';
import { analyseSupplyChain } from '../../api/analyses/supply-chain/supply-chain-analysis.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

describe('which stores a group can open', () => {
  const STORES = ['s0', 's1', 's2'];
  const cases = fc.record({
    own: fc.subarray(STORES),
    on: fc.subarray(STORES),
    privilege: fc.constantFrom('READ', 'WRITE', 'ADMIN'),
    marking: fc.constantFrom('UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL', undefined),
  });
  const accessOf = ({ own, on, privilege, marking }: typeof cases extends fc.Arbitrary<infer T> ? T : never) => {
    const graph = missionOf(
      [
        { kind: 'PersonGroup', id: 'g' },
        { kind: 'Asset', id: 'host', assetType: 'SERVER' },
        ...STORES.map((id): NodeSpec => ({ kind: 'DataStore', id, sensitivity: marking }) as NodeSpec),
      ],
      [
        { from: 'g', type: 'CAN_ACCESS', to: 'host', privilege },
        ...own.map((to): LinkSpec => ({ from: 'g', type: 'CAN_ACCESS', to, privilege: 'READ' })),
        ...on.map((from): LinkSpec => ({ from, type: 'STORED_ON', to: 'host' })),
      ],
    );
    return accessByGroup(readGraph(graph, '2025-01-01'))[0];
  };

  it('are those it has an account on, and those on what it administers', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const expected = new Set([...one.own, ...(one.privilege === 'ADMIN' ? one.on : [])]);
        expect(accessOf(one)?.stores.length ?? 0).toBe(expected.size);
      }),
    );
  });

  it('count as Strictly Confidential where nobody marked them', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const strict = one.marking === undefined || one.marking === 'STRICTLY_CONFIDENTIAL';
        const access = accessOf(one);
        expect(access?.strictlyConfidential.length ?? 0).toBe(strict ? (access?.stores.length ?? 0) : 0);
      }),
    );
  });
});

describe('supply chain and insiders', () => {
  const more: NodeSpec[] = [
    { kind: 'Supplier', id: 'carrier-maker', name: 'Maker of radios', jurisdiction: 'XC' },
    { kind: 'Asset', id: 'sets', assetType: 'RADIO' },
  ];
  const links: LinkSpec[] = [
    { from: 'sets', type: 'SUPPLIED_BY', to: 'carrier-maker', component: 'firmware' },
    { from: 'files', type: 'SUPPLIED_BY', to: 'carrier-maker', component: 'controller' },
    { from: 'regulator', type: 'CONTROLS', to: 'carrier-maker' },
    { from: 'column', type: 'INFLUENCES', to: 'admins' },
  ];
  const input = inputOf(sampleMission([...SAMPLE_NODES, ...more], [...SAMPLE_LINKS, ...links]));
  const analysis = analyseSupplyChain(input);

  it('counts suppliers by law and ties, and leaves what nobody looked up open', () => {
    expect(findingOf(analysis, 'SUPPLY_SUPPLIERS')).toMatchObject({ suppliers: 2, jurisdictions: 2, open: 1 });
  });

  it('names the supplier behind most items, with the stores and tasks that hang on it', () => {
    const found = findingOf(analysis, 'SUPPLY_LARGEST');
    expect(idsOf(input, [found.supplier])).toEqual(['carrier-maker']);
    expect(found).toMatchObject({ items: 2, all: 3 });
    expect(idsOf(input, found.tasks)).toEqual(['protect']);
  });

  it('names the actor who is recorded to control a supplier', () => {
    expect(idsOf(input, findingOf(analysis, 'SUPPLY_HELD').actors)).toEqual(['regulator']);
  });

  it('names the group that can open most Strictly Confidential stores, and who has influence over it', () => {
    const found = findingOf(analysis, 'INSIDER_ACCESS');
    expect(idsOf(input, [found.group])).toEqual(['admins']);
    expect(idsOf(input, found.influence)).toEqual(['column']);
  });

  it('tells training that is not fitted apart from training that nobody recorded', () => {
    const found = findingOf(analysis, 'INSIDER_TRAINING');
    expect(idsOf(input, found.basic)).toEqual(['admins']);
    expect(found.open).toEqual([]);
  });
});
