import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeyHasher, keyHash } from '../../api/core/graph/key-hash.ts';

test('a text that comes in parts has the words of the whole, however often its beginning is gone on from', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
      (begin, ends) => {
        const start = new KeyHasher().add(begin);
        const hasher = new KeyHasher();
        const words = new Uint32Array(2 * ends.length);
        ends.forEach((end, i) => {
          hasher.restart(start).add(end).add('|').writeTo(words, i);
        });
        expect([...words]).toEqual(ends.flatMap((end) => [...keyHash(`${begin}${end}|`)]));
      },
    ),
  );
});
