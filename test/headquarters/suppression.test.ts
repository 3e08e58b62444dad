import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SuppressedCounts, suppressSmallCounts } from '../../api/headquarters/suppression.ts';
import '../support/fixed-seed.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const columnSums = (table: readonly (readonly number[])[]) => table[0]!.map((_, c) => sum(table.map((row) => row[c]!)));

/** Cells, row totals, column totals and grand total of a table in one list. */
const extended = (table: readonly (readonly number[])[]): number[] => [
  ...table.flat(),
  ...table.map(sum),
  ...columnSums(table),
  sum(table.flat()),
];
const published = ({ cells, rowTotals, columnTotals, grandTotal }: SuppressedCounts): (number | null)[] => [
  ...cells.flat(),
  ...rowTotals,
  ...columnTotals,
  grandTotal,
];

/**
 * Every table up to `most` in a cell that agrees with what is told, as a reader has it who knows that no suppressed
 * number is a zero.
 */
function* agreeing(told: SuppressedCounts, most: number): Generator<number[]> {
  const flat = told.cells.flat();
  const [rows, columns] = [told.cells.length, told.cells[0]!.length];
  const all = published(told);
  const values: number[] = [];
  function* from(i: number): Generator<number[]> {
    if (i === flat.length) {
      const table = Array.from({ length: rows }, (_, r) => values.slice(r * columns, (r + 1) * columns));
      const own = extended(table);
      if (all.every((value, j) => (value === null ? own[j]! >= 1 : own[j] === value))) yield own;
      return;
    }
    const known = flat[i]!;
    for (let value = known ?? 1; value <= (known ?? most); value++) {
      values[i] = value;
      yield* from(i + 1);
    }
  }
  yield* from(0);
}

const tables = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

function isSafe(table: number[][], below: number): void {
  const told = suppressSmallCounts(table, below);
  const seen = published(told).map(() => new Set<number>());
  // One more than any number in the table is enough to tell two values apart.
  for (const own of agreeing(told, Math.max(...table.flat()) + 1))
    for (const [i, value] of own.entries()) seen[i]!.add(value);
  published(told).forEach((value, i) => {
    if (value === null) expect(seen[i]!.size, JSON.stringify({ table, below, told, i })).toBeGreaterThan(1);
  });
}

describe('Small numbers in a table with its totals', () => {
  it.each([
    [2, 2, 7, 100],
    [2, 3, 4, 60],
    [3, 2, 4, 60],
    [3, 3, 2, 25],
  ])('cannot be worked out from what is told, in %d rows and %d columns', (rows, columns, most, numRuns) => {
    fc.assert(fc.property(tables(rows, columns, most), fc.integer({ min: 2, max: 5 }), isSafe), { numRuns });
  });

  it('are told as what they are, or not at all, and never from 1 to below the threshold', () => {
    fc.assert(
      fc.property(tables(6, 5, 30), fc.integer({ min: 1, max: 12 }), (table, below) => {
        const truth = extended(table);
        published(suppressSmallCounts(table, below)).forEach((value, i) => {
          if (value !== null) expect(value).toBe(truth[i]);
          if (truth[i]! >= 1 && truth[i]! < below) expect(value).toBeNull();
          if (truth[i] === 0) expect(value).toBe(0);
        });
      }),
    );
  });

  it('leave a table whole that has none', () => {
    const table = [
      [10, 20],
      [0, 40],
    ];
    expect(suppressSmallCounts(table, 5)).toEqual({
      cells: table,
      rowTotals: [30, 40],
      columnTotals: [10, 60],
      grandTotal: 70,
    });
  });

  it('take the cheapest cover: one more number of its row and two of another, and no total', () => {
    const told = suppressSmallCounts(
      [
        [3, 90, 12],
        [50, 80, 11],
        [70, 60, 40],
      ],
      5,
    );
    expect(told.cells).toEqual([
      [null, 90, null],
      [null, 80, null],
      [70, 60, 40],
    ]);
    expect([told.rowTotals, told.columnTotals, told.grandTotal]).toEqual([[105, 141, 170], [123, 230, 63], 416]);
  });

  it('hide the totals where nothing else can cover them', () => {
    const told = suppressSmallCounts(
      [
        [3, 0],
        [0, 50],
      ],
      5,
    );
    expect(told).toEqual({
      cells: [
        [null, 0],
        [0, 50],
      ],
      rowTotals: [null, 50],
      columnTotals: [null, 50],
      grandTotal: null,
    });
  });
});
