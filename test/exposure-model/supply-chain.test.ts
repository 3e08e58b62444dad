import { expect, test } from 'vitest';
import { actor, asset, control, derive, link, vector } from '../support/derive.ts';

const nodes = [
  actor('a'),
  vector('tamper', 'SUPPLY_CHAIN'),
  asset('router', 'NETWORK'),
  { kind: 'Supplier', id: 'maker' } as const,
  control('inspect', 'PROCEDURE', ['SUPPLY_CHAIN']),
];

test('a supplier that an actor controls opens what it supplies', () => {
  const mission = derive(nodes, [
    link('a', 'EMPLOYS', 'tamper'),
    link('a', 'CONTROLS', 'maker'),
    link('router', 'SUPPLIED_BY', 'maker'),
    link('router', 'PROTECTED_BY', 'inspect', { status: 'OPERATING', coverage: 1 }),
  ]);
  expect(mission.edgesOf('supply-chain')).toEqual(['maker:ACCESSED > router:CONTROLLED']);
  expect(mission.baseOf('supply-chain')).toBe(0.4);
  expect(mission.controlsOf('supply-chain')).toEqual(['PROCEDURE']);
  expect(mission.model.actors[0].command.filter((row) => row !== null)).toHaveLength(1);
});

test('a supplier of something else opens nothing', () => {
  const mission = derive(nodes, [link('a', 'EMPLOYS', 'tamper'), link('a', 'CONTROLS', 'maker')]);
  expect(mission.edgesOf('supply-chain')).toEqual([]);
});
