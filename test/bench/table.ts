/** A row of the printed table: what, its figures by column, and the budget with the verdict. */
export interface TableRow {
  readonly name: string;
  readonly cells: readonly string[];
}

export const NOTHING = '–';
const DIGITS = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const FINE = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

/** A time in milliseconds, in the unit that reads best. */
export function asTime(ms: number | undefined): string {
  if (ms === undefined || Number.isNaN(ms)) return NOTHING;
  return ms >= 10_000 ? `${FINE.format(ms / 1_000)} s` : `${(ms < 10 ? FINE : DIGITS).format(ms)} ms`;
}

/** A share as hundredths: "4.2 %". */
export const asShare = (share: number): string => (Number.isNaN(share) ? NOTHING : `${FINE.format(100 * share)} %`);

export const asMegabytes = (megabytes: number | undefined): string =>
  megabytes === undefined ? NOTHING : `${DIGITS.format(megabytes)} MB`;

/** A time beside the one that it is compared with: "4.2 s, 7.0 times" or "0.6 s, 0.2 times". */
export const asRatio = (ms: number | undefined, beside: number): string =>
  ms === undefined ? NOTHING : `${asTime(ms)}, ${(ms / beside).toFixed(ms < 0.1 * beside ? 2 : 1)} times`;

/** A figure beside its budget, with the plain word. */
export function againstBudget(value: number, limit: number, show: (n: number) => string): string {
  return `${show(value)} of ${show(limit)}: ${value <= limit ? 'within' : 'missed'}`;
}

/** Columns padded to their widest cell; numbers to the right of the name. */
export function layOut(header: TableRow, rows: readonly TableRow[]): string {
  const all = [header, ...rows];
  const widths = [header.name, ...header.cells].map((_, i) =>
    Math.max(...all.map(({ name, cells }) => (i === 0 ? name : (cells[i - 1] ?? '')).length)),
  );
  const line = ({ name, cells }: TableRow) =>
    [name.padEnd(widths[0]), ...cells.map((cell, i) => cell.padStart(widths[i + 1]))].join('  ').trimEnd();
  return [line(header), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
