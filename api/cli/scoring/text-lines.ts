/** A title with its lines below, and an empty line after; nothing where there are no lines. */
export const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines, ''];

const MOST_NAMED = 4;

/** The first of some names, and how many more there are. */
export const fewNames = (names: readonly string[], more: (count: number) => string): string =>
  names.length <= MOST_NAMED + 1
    ? names.join(', ')
    : `${names.slice(0, MOST_NAMED).join(', ')} ${more(names.length - MOST_NAMED)}`;

/** The lines as one text that ends with a line break. */
export const textOf = (lines: readonly string[]): string => `${lines.join('\n').trimEnd()}\n`;

/** Prints what was found: as text, or as one JSON object. */
export function printFound(json: boolean | undefined, found: object, lines: () => readonly string[]): void {
  process.stdout.write(json ? `${JSON.stringify(found)}\n` : textOf(lines()));
}
