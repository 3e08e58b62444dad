import { expect, test } from 'vitest';
import { actor, asset, derive, link, site, system, task, vector } from '../support/derive.ts';

const basics = [actor('a'), vector('close', 'SHUTDOWN'), system('carrier', 'INTERNET_PROVIDER'), task('protect')];
const acts = [link('a', 'EMPLOYS', 'close'), link('a', 'CONTROLS', 'carrier')];

test('a carrier that is closed takes with it what cannot do without it', () => {
  const mission = derive(
    [...basics, asset('phones', 'MOBILE_PHONE')],
    [
      ...acts,
      link('phones', 'DEPENDS_ON', 'carrier', { essential: true }),
      link('protect', 'DEPENDS_ON', 'phones', { essential: true }),
    ],
  );
  expect(mission.edgesOf('shutdown')).toEqual(['carrier:ACCESSED > carrier:DENIED']);
  expect(mission.edgesOf('dependency')).toEqual(['carrier:DENIED > phones:DENIED', 'phones:DENIED > protect:DENIED']);
  expect([mission.baseOf('shutdown'), mission.baseOf('dependency')]).toEqual([0.8, 0.9]);
});

test('what only degrades without the carrier is not lost, and what nobody recorded is a gap', () => {
  const degrades = derive(basics, [...acts, link('protect', 'DEPENDS_ON', 'carrier', { essential: false })]);
  expect(degrades.edgesOf('dependency')).toEqual([]);
  expect(degrades.gapKinds()).toEqual([]);
  const unknown = derive(basics, [...acts, link('protect', 'DEPENDS_ON', 'carrier')]);
  expect(unknown.edgesOf('dependency')).toEqual([]);
  expect(unknown.gapKinds()).toEqual(['DEPENDENCY_NOT_ASSESSED']);
});

test('stand-ins for each other are lost together only', () => {
  const mission = derive(
    [...basics, system('satellite', 'INTERNET_PROVIDER')],
    [
      ...acts,
      link('protect', 'DEPENDS_ON', 'carrier', { essential: true, alternativeGroup: 'uplink' }),
      link('protect', 'DEPENDS_ON', 'satellite', { essential: true, alternativeGroup: 'uplink' }),
    ],
  );
  expect(mission.edgesOf('dependency')).toEqual([
    'carrier:DENIED > protect:DENIED[uplink]',
    'protect:DENIED[uplink] > protect:DENIED',
    'satellite:DENIED > protect:DENIED[uplink]',
  ]);
  expect([...mission.model.edges.weight].sort()).toContain(0.5);
});

test('the loss of one sector network takes a share of the task, not the whole', () => {
  const sectors = ['north', 'south'];
  const mission = derive(
    [...basics, ...sectors.map((s) => site(s, 'SECTOR_HQ')), ...sectors.map((s) => asset(`lan-${s}`, 'NETWORK'))],
    [
      ...sectors.map((s) => link(`lan-${s}`, 'LOCATED_AT', s)),
      ...sectors.map((s) => link('protect', 'DEPENDS_ON', `lan-${s}`, { essential: true })),
    ],
  );
  expect(mission.edgesOf('dependency')).toEqual([
    'lan-north:DENIED > protect:DENIED[work at north]',
    'lan-south:DENIED > protect:DENIED[work at south]',
    'protect:DENIED[work at north] > protect:DENIED',
    'protect:DENIED[work at south] > protect:DENIED',
  ]);
});

test('a stated capacity is the share that is lost', () => {
  const mission = derive(basics, [
    ...acts,
    link('protect', 'DEPENDS_ON', 'carrier', { essential: true, capacity: 0.4 }),
  ]);
  expect([...mission.model.edges.weight]).toContain(0.4);
});

test('what holds out longer than an outage lasts is not lost', () => {
  const mission = derive(basics, [
    ...acts,
    link('protect', 'DEPENDS_ON', 'carrier', { essential: true, autonomyHours: 100 }),
  ]);
  expect(mission.edgesOf('dependency')).toEqual([]);
});
