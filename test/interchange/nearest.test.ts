import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, nearest } from '../../api/modules/interchange/nearest.ts';

/** By the recurrence, word for word. */
function oracle(a: string, b: string): number {
  if (a === '' || b === '') return Math.max(a.length, b.length);
  const [x, y] = [a.at(-1), b.at(-1)];
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const found = [oracle(restA, b) + 1, oracle(a, restB) + 1, oracle(restA, restB) + (x === y ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && x === b.at(-2) && a.at(-2) === y)
    found.push(oracle(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...found);
}

test('the distance is that of the recurrence', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  fc.assert(fc.property(word, word, (a, b) => editDistance(a, b) === oracle(a, b)));
});

test('a slip of the pen finds what was meant, and something else finds nothing', () => {
  const ids = ['store-unite-aware', 'store-sage', 'site-gao'];
  expect(nearest('store-unite-awareness', ids)).toBe('store-unite-aware');
  expect(nearest('stie-gao', ids)).toBe('site-gao');
  expect(nearest('helicopter', ids)).toBeNull();
});
