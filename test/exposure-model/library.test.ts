import { expect, test } from 'vitest';
import {
  attemptProbability,
  commandProbability,
  concentrationOf,
  defaultHarm,
  harmUnits,
  lentCapability,
  loweredRating,
  matrixCell,
} from '../../api/exposure-model/library.ts';
import { ALL_RULES } from '../../api/exposure-model/rules/all-rules.ts';
import { VECTORS, vectorPosition } from '../../api/exposure-model/vector-order.ts';
import { parseLibraryItem } from '../../graph-schema/library-items.ts';
import { VECTOR_TYPES } from '../../graph-schema/values.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';

const library = loadLibrary();

test('command follows capability less requirement, and stays at the ends of the table beyond it', () => {
  const at = (difference: number) => commandProbability(library, difference, 0);
  expect([4, 2, 1, 0, -1, -2, -3, -4].map(at)).toEqual([0.95, 0.95, 0.9, 0.7, 0.3, 0.08, 0.02, 0.02]);
});

test('capability is lent one level above one’s own at most, and never above the lender’s', () => {
  expect(lentCapability(library, 0, 4)).toBe(1);
  expect(lentCapability(library, 3, 1)).toBe(1);
});

test('a weaker grade draws a judgement more widely', () => {
  expect(
    ['A1', 'B2', 'B3', 'C3', 'C4', 'D1', 'A6', 'F6', null].map((grade) => concentrationOf(library, grade)),
  ).toEqual([30, 30, 12, 12, 6, 6, 6, 6, 6]);
});

test('intent, harm words and steps are those of the tables', () => {
  expect(attemptProbability(library, 'VERY_HIGH')).toBe(0.9);
  expect(harmUnits(library, 'SEVERE')).toBe(30);
  expect(loweredRating('SEVERE', -1)).toBe('MODERATE');
  expect(loweredRating('NEGLIGIBLE', -1)).toBe('NEGLIGIBLE');
});

test('the worst category sets the default harm, and no category sets none', () => {
  expect(defaultHarm(library, ['PUBLIC_COMMUNICATIONS', 'CHILD_PROTECTION'], 'persons')).toBe('CRITICAL');
  expect(defaultHarm(library, [], 'persons')).toBeNull();
});

test('the display matrix is read by likelihood band and impact', () => {
  expect(matrixCell(library, 0.9, 'CRITICAL')).toEqual({
    likelihood: 'VERY_LIKELY',
    impact: 'CRITICAL',
    level: 'UNACCEPTABLE',
  });
  expect(matrixCell(library, 0.05, 'CRITICAL').level).toBe('LOW');
});

test('a faulty library item is refused', () => {
  const { attempt } = library;
  expect(() => parseLibraryItem('attempt', { ...attempt, values: { ...attempt.values, LOW: 1.5 } })).toThrow();
  expect(() => parseLibraryItem('attempt', { ...attempt, values: { LOW: 0.1 } })).toThrow();
});

test('the order of techniques is that of the graph schema', () => {
  expect(VECTORS).toEqual([...VECTOR_TYPES]);
  expect(VECTORS.map(vectorPosition)).toEqual(VECTORS.map((_, i) => i));
});

test('every rule says what it does in plain sentences, and the seventeen families are there', () => {
  for (const { card } of ALL_RULES) {
    expect(card.sentence).toMatch(/\{to\}.*\.$|\{from\}.*\.$/);
    for (const text of [card.sentence, card.controls, card.measure, card.source]) expect(text).toMatch(/\.$/);
  }
  const families = new Set(ALL_RULES.map(({ card }) => card.family));
  const numbers = Array.from({ length: 17 }, (_, i) => String(i + 1));
  expect([...families].sort()).toEqual(['access', 'hosting', ...numbers].sort());
  expect(new Set(ALL_RULES.map(({ card }) => card.name)).size).toBe(ALL_RULES.length);
});
