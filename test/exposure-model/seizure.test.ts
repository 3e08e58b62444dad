import { expect, test } from 'vitest';
import { actor, asset, control, derive, group, link, site, store, vector } from '../support/derive.ts';

const basics = [actor('a'), vector('take', 'DEVICE_SEIZURE', { requiredCapability: 'VERY_LOW' })];
const employs = link('a', 'EMPLOYS', 'take');
const present = link('a', 'PRESENT_AT', 'place');

test('phones that people carry are taken where the actor is present, and read with what is stored on them', () => {
  const mission = derive(
    [...basics, site('place', 'SECTOR_HQ'), group('staff'), asset('phones', 'MOBILE_PHONE'), store('contacts')],
    [
      employs,
      present,
      link('staff', 'USES', 'phones'),
      link('staff', 'LOCATED_AT', 'place'),
      link('contacts', 'STORED_ON', 'phones'),
    ],
  );
  expect(mission.edgesOf('seizure')).toEqual(['a:SELF > phones:IN_HAND']);
  expect(mission.edgesOf('seizure-reading')).toEqual([
    'phones:IN_HAND > contacts:DISCLOSED',
    'phones:IN_HAND > phones:DISCLOSED',
  ]);
  expect([mission.baseOf('seizure'), mission.baseOf('seizure-reading')]).toEqual([0.2, 0.8]);
});

const papers = store('papers', { storeForm: 'PAPER' });
test('papers and servers inside a base of the mission are out of reach; at an unguarded team site they are not', () => {
  const at = (type: string) =>
    derive(
      [...basics, site('place', type), papers, asset('server', 'SERVER')],
      [employs, present, link('papers', 'LOCATED_AT', 'place'), link('server', 'LOCATED_AT', 'place')],
    ).edgesOf('seizure');
  expect(at('BASE')).toEqual([]);
  expect(at('TEAM_SITE')).toEqual(['a:SELF > papers:DISCLOSED', 'a:SELF > server:IN_HAND']);
});

test('nothing is taken where the actor is not present, or was not on the day', () => {
  const nodes = [...basics, site('place'), asset('phones', 'MOBILE_PHONE')];
  const located = link('phones', 'LOCATED_AT', 'place');
  expect(derive(nodes, [employs, located]).edgesOf('seizure')).toEqual([]);
  const later = link('a', 'PRESENT_AT', 'place', { presentFrom: '2026-07-01' });
  expect(derive(nodes, [employs, located, later]).edgesOf('seizure')).toEqual([]);
  expect(derive(nodes, [employs, located, later], { asOf: '2026-07-01' }).edgesOf('seizure')).toHaveLength(1);
});

test('protection of the site stops the taking, and encryption of the device stops the reading', () => {
  const mission = derive(
    [
      ...basics,
      site('place'),
      asset('stick', 'REMOVABLE_MEDIA'),
      control('guards', 'PHYSICAL', ['DEVICE_SEIZURE']),
      control('cipher', 'ENCRYPTION', ['DEVICE_SEIZURE']),
    ],
    [
      employs,
      present,
      link('stick', 'LOCATED_AT', 'place'),
      link('place', 'PROTECTED_BY', 'guards', { status: 'OPERATING', coverage: 1 }),
      link('stick', 'PROTECTED_BY', 'cipher', { status: 'OPERATING', coverage: 1 }),
    ],
  );
  expect(mission.controlsOf('seizure')).toEqual(['PHYSICAL']);
  expect(mission.controlsOf('seizure-reading')).toEqual(['ENCRYPTION']);
});
