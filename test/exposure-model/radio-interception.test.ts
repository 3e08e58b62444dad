import { expect, test } from 'vitest';
import { actor, asset, derive, link, site, vector } from '../support/derive.ts';

const mission = (distanceKm: number | undefined, options = {}) =>
  derive(
    [actor('a'), vector('listen', 'RADIO_INTERCEPTION'), asset('radios', 'RADIO'), site('base')],
    [
      link('a', 'EMPLOYS', 'listen'),
      link('radios', 'LOCATED_AT', 'base'),
      link('a', 'PRESENT_AT', 'base', distanceKm === undefined ? {} : { distanceKm }),
    ],
    options,
  );

test('radios are heard from within twenty kilometres', () => {
  expect(mission(20).edgesOf('radio-interception')).toEqual(['a:SELF > radios:DISCLOSED']);
  expect(mission(20).baseOf('radio-interception')).toBe(0.6);
});

test('radios are not heard from farther away', () => {
  expect(mission(21).edgesOf('radio-interception')).toEqual([]);
});

test('an unknown distance is neither in range nor out of it', () => {
  expect(mission(undefined).edgesOf('radio-interception')).toEqual([]);
  expect(mission(undefined).gapKinds()).toEqual(['DISTANCE_NOT_ASSESSED']);
  const assumed = mission(undefined, { assume: { DISTANCE_NOT_ASSESSED: true } });
  expect(assumed.edgesOf('radio-interception')).toHaveLength(1);
});

test('a jammer among the radios is not listened to', () => {
  const jammer = {
    kind: 'ContingentOwnedEquipment',
    id: 'jammer',
    assetType: 'RADIO',
    equipmentType: 'ELECTRONIC_WARFARE',
  };
  const derived = derive(
    [actor('a'), vector('listen', 'RADIO_INTERCEPTION'), jammer as never, site('base')],
    [
      link('a', 'EMPLOYS', 'listen'),
      link('jammer', 'LOCATED_AT', 'base'),
      link('a', 'PRESENT_AT', 'base', { distanceKm: 1 }),
    ],
  );
  expect(derived.edgesOf('radio-interception')).toEqual([]);
});

test('several places of one actor are evidence for one edge', () => {
  const derived = derive(
    [actor('a'), vector('listen', 'RADIO_INTERCEPTION'), asset('radios', 'RADIO'), site('east'), site('west')],
    [
      link('a', 'EMPLOYS', 'listen'),
      link('radios', 'LOCATED_AT', 'east'),
      link('radios', 'LOCATED_AT', 'west'),
      link('a', 'PRESENT_AT', 'east', { distanceKm: 1 }),
      link('a', 'PRESENT_AT', 'west', { distanceKm: 2 }),
    ],
  );
  expect(derived.edgesOf('radio-interception')).toEqual(['a:SELF > radios:DISCLOSED']);
  expect(derived.model.edges.facts).toHaveLength(4);
});
