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
        for (const end of ends) {
          expect(hasher.restart(start).add(end).add('|').words()).toEqual(keyHash(`${begin}${end}|`));
        }
      },
    ),
  );
});
