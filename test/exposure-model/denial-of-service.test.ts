import { expect, test } from 'vitest';
import { actor, asset, derive, link, vector } from '../support/derive.ts';

const flood = (internetFacing: boolean) =>
  derive(
    [actor('a'), vector('flood', 'DENIAL_OF_SERVICE'), asset('site', 'APPLICATION', { internetFacing })],
    [link('a', 'EMPLOYS', 'flood')],
  );

test('what faces the internet can be flooded', () => {
  expect(flood(true).edgesOf('denial-of-service')).toEqual(['a:SELF > site:DENIED']);
  expect(flood(true).baseOf('denial-of-service')).toBe(0.3);
});

test('what does not face the internet cannot', () => {
  expect(flood(false).edgesOf('denial-of-service')).toEqual([]);
});
