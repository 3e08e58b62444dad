import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isBlank,
  joinList,
  looksLikeFormula,
  protectText,
  splitList,
  unprotectText,
} from '../../api/modules/interchange/cell-text.ts';

const awkward = fc.string({
  unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', ' ', ';', '\\', 'a', 'é'),
  minLength: 1,
});

test('a protected cell is never blank, never looks like a formula, and reads back as the same text', () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string({ unit: 'grapheme', minLength: 1 })), (text) => {
      const cell = protectText(text);
      expect(looksLikeFormula(cell)).toBe(false);
      expect(isBlank(cell)).toBe(false);
      expect(unprotectText(cell)).toBe(text);
    }),
  );
});

test('ordinary text is written as it is, an apostrophe at its beginning included', () => {
  for (const text of ["'s-Hertogenbosch", 'Incident log', '1+1', 'a@b']) expect(protectText(text)).toBe(text);
});

test('a list reads back as the same list whatever its items hold', () => {
  fc.assert(
    fc.property(fc.array(awkward, { minLength: 1, maxLength: 5 }), (items) => {
      expect(splitList(unprotectText(protectText(joinList(items))))).toEqual(items);
    }),
  );
});

test('a list is read as people write it: spaces around items and empty items fall away', () => {
  expect(splitList(' a ; b;;c\\d ')).toEqual(['a', 'b', 'c\\d']);
});
