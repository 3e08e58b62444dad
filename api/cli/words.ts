/** "1 row", "2,333 rows". */
export const count = (number: number, one: string, many: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : many}`;

const MOST_NUMBERS = 12;

/** "row 4", "rows 4 and 9", "rows 4, 9, 12 and 31 more". */
export function rowsInWords(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`;
  const shown = rows.slice(0, rows.length > MOST_NUMBERS ? MOST_NUMBERS : rows.length - 1);
  const rest = rows.length > MOST_NUMBERS ? `${(rows.length - MOST_NUMBERS).toLocaleString('en')} more` : rows.at(-1);
  return `rows ${shown.join(', ')} and ${rest}`;
}
