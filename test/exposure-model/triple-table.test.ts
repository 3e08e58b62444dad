import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TripleTable } from '../../api/exposure-model/triple-table.ts';

test('triples are numbered as they first come, as a map by their text would number them', () => {
  const few = fc.integer({ min: 0, max: 12 });
  const many = fc.integer({ min: 0, max: 2 ** 31 - 1 });
  const triple = fc.oneof(fc.tuple(few, few, few), fc.tuple(few, many, many));
  fc.assert(
    fc.property(fc.array(triple, { maxLength: 3000, size: 'max' }), (triples) => {
      const table = new TripleTable();
      const known = new Map<string, number>();
      for (const [a, b, c] of triples) {
        const name = `${a}|${b}|${c}`;
        if (!known.has(name)) known.set(name, known.size);
        expect(table.add(a, b, c)).toBe(known.get(name));
      }
      expect(table.size).toBe(known.size);
    }),
    { numRuns: 30, seed: 61 },
  );
});
