import { expect, test } from 'vitest';
import { actor, asset, derive, group, link, site, system, vector } from '../support/derive.ts';

const technique = vector('tap', 'MOBILE_INTERCEPTION');
const phones = asset('phones', 'MOBILE_PHONE');
const carrier = system('carrier', 'INTERNET_PROVIDER');
const employs = link('a', 'EMPLOYS', 'tap');

test('phones are intercepted in the network of a carrier to which an actor has access', () => {
  const mission = derive(
    [actor('a'), technique, phones, carrier],
    [employs, link('a', 'CONTROLS', 'carrier'), link('phones', 'CONNECTED_TO', 'carrier', { medium: 'CELLULAR' })],
  );
  expect(mission.edgesOf('mobile-interception-by-carrier')).toEqual(['carrier:ACCESSED > phones:DISCLOSED']);
  expect(mission.baseOf('mobile-interception-by-carrier')).toBe(0.9);
});

test('a connection that is not cellular gives a carrier no phones to intercept', () => {
  const mission = derive(
    [actor('a'), technique, phones, carrier],
    [employs, link('a', 'CONTROLS', 'carrier'), link('phones', 'CONNECTED_TO', 'carrier', { medium: 'INTERNET' })],
  );
  expect(mission.edgesOf('mobile-interception-by-carrier')).toEqual([]);
});

const nearSite = (distanceKm?: number) =>
  derive(
    [actor('a'), technique, phones, site('base'), group('staff')],
    [
      employs,
      link('staff', 'USES', 'phones'),
      link('staff', 'LOCATED_AT', 'base'),
      link('a', 'PRESENT_AT', 'base', distanceKm === undefined ? {} : { distanceKm }),
    ],
  );

test('phones of a group are intercepted from within five kilometres of where the group works', () => {
  expect(nearSite(5).edgesOf('mobile-interception-nearby')).toEqual(['a:SELF > phones:DISCLOSED']);
  expect(nearSite(5.1).edgesOf('mobile-interception-nearby')).toEqual([]);
});

test('an unknown distance is a gap, and counts only where it is assumed', () => {
  const mission = nearSite();
  expect(mission.edgesOf('mobile-interception-nearby')).toEqual([]);
  expect(mission.gapKinds()).toContain('DISTANCE_NOT_ASSESSED');
});

test('an actor that nobody judged to employ interception is listed as a gap and intercepts nothing', () => {
  const mission = derive(
    [actor('a'), technique, phones, site('base')],
    [link('phones', 'LOCATED_AT', 'base'), link('a', 'PRESENT_AT', 'base', { distanceKm: 1 })],
  );
  expect(mission.edgesOf('mobile-interception-nearby')).toEqual([]);
  expect(mission.model.gaps.map(({ sentence }) => sentence)).toEqual([
    'Nobody has judged whether a employs any of these, for which it is in place: mobile interception, device seizure.',
  ]);
});
