import { expect, test } from 'vitest';
import { actor, asset, derive, link, system, vector } from '../support/derive.ts';

const rule = 'remote-intrusion';
const withTarget = (...targets: ReturnType<typeof asset>[]) =>
  derive([actor('a'), vector('break-in', 'NETWORK_INTRUSION'), ...targets], [link('a', 'EMPLOYS', 'break-in')]);

test('servers, networks and services that face the internet can be broken into', () => {
  const mission = withTarget(
    asset('server', 'SERVER', { internetFacing: true }),
    asset('cloud', 'CLOUD_SERVICE', { internetFacing: true }),
    system('partner', 'PARTNER', { internetFacing: true }),
  );
  expect(mission.edgesOf(rule)).toEqual([
    'a:SELF > cloud:CONTROLLED',
    'a:SELF > partner:ACCESSED',
    'a:SELF > server:CONTROLLED',
  ]);
  expect(mission.baseOf(rule)).toBe(0.08);
});

test('a recorded known exploited vulnerability raises the likelihood; a satellite terminal lowers it', () => {
  const known = withTarget(
    asset('server', 'SERVER', { internetFacing: true, knownVulnerabilities: ['CVE-2019-0604'] }),
  );
  expect(known.baseOf(rule)).toBe(0.5);
  expect(withTarget(asset('dish', 'SATELLITE_TERMINAL', { internetFacing: true })).baseOf(rule)).toBe(0.03);
});

test('what does not face the internet, or is not recorded to, is not broken into from afar', () => {
  expect(
    withTarget(asset('server', 'SERVER', { internetFacing: false }), asset('old', 'SERVER')).edgesOf(rule),
  ).toEqual([]);
});

test('a phone is not broken into by this rule', () => {
  expect(withTarget(asset('phones', 'MOBILE_PHONE', { internetFacing: true })).edgesOf(rule)).toEqual([]);
});

test('an actor whose capability nobody judged commands nothing', () => {
  const mission = derive(
    [
      actor('a', { capability: undefined }),
      vector('break-in', 'NETWORK_INTRUSION'),
      asset('s', 'SERVER', { internetFacing: true }),
    ],
    [link('a', 'EMPLOYS', 'break-in')],
  );
  expect(mission.edgesOf(rule)).toEqual([]);
  expect(mission.gapKinds()).toContain('CAPABILITY_NOT_ASSESSED');
});
