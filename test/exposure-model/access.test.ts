import { expect, test } from 'vitest';
import { actor, asset, derive, link, system } from '../support/derive.ts';

const carrier = system('carrier', 'INTERNET_PROVIDER');

test('an actor has access to the systems it controls and runs the assets it controls', () => {
  const mission = derive(
    [actor('a'), carrier, { kind: 'Supplier', id: 'maker' }, asset('server', 'SERVER')],
    [link('a', 'CONTROLS', 'carrier'), link('a', 'CONTROLS', 'maker'), link('a', 'CONTROLS', 'server')],
  );
  expect(mission.edgesOf('access')).toEqual([
    'a:SELF > carrier:ACCESSED',
    'a:SELF > maker:ACCESSED',
    'a:SELF > server:CONTROLLED',
  ]);
  expect(mission.baseOf('access')).toBe(0.95);
});

test('an actor has no access to a system it is not recorded to control', () => {
  expect(derive([actor('a'), carrier], []).edgesOf('access')).toEqual([]);
});

test('access that ended before the day of the score does not count', () => {
  const nodes = [actor('a'), carrier];
  const links = [link('a', 'CONTROLS', 'carrier', { validTo: '2025-12-31' })];
  expect(derive(nodes, links).edgesOf('access')).toEqual([]);
  expect(derive(nodes, links, { asOf: '2025-12-31' }).edgesOf('access')).toHaveLength(1);
});
