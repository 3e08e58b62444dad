/**
 * How a value is written in a cell so that a spreadsheet program never takes it for a formula, and so that reading
 * it back gives the same value.
 *
 * Source of the characters: OWASP, CSV injection. A leading apostrophe marks text that would otherwise be read as a
 * formula or as nothing; text that already looks so marked gets one more, and reading takes one off.
 */
const FORMULA_START = /^[=+\-@\t\r\n]/;
const NEEDS_MARK = /^'*(?:[=+\-@\t\r\n]|\s*$)/;
const IS_MARKED = /^'+(?:[=+\-@\t\r\n]|\s*$)/;

/** Whether a spreadsheet program might evaluate this cell. */
export const looksLikeFormula = (cell: string): boolean => FORMULA_START.test(cell);

export const protectText = (text: string): string => (text !== '' && NEEDS_MARK.test(text) ? `'${text}` : text);
export const unprotectText = (cell: string): string => (IS_MARKED.test(cell) ? cell.slice(1) : cell);

/** Whether a cell says nothing: not assessed. */
export const isBlank = (cell: string): boolean => cell.trim() === '';

/**
 * A list in one cell, joined by semicolons. Within an item a backslash stands before a semicolon, a backslash, or
 * white space at either end; items are otherwise trimmed, as people write "a; b".
 */
export const joinList = (items: readonly string[]): string => items.map(escapeItem).join(';');

function escapeItem(item: string): string {
  const characters = [...item];
  const atEnd = (index: number) => index === 0 || index === characters.length - 1;
  return characters
    .map((each, index) => (/[\\;]/.test(each) || (atEnd(index) && /\s/.test(each)) ? `\\${each}` : each))
    .join('');
}

export function splitList(cell: string): string[] {
  const items: string[] = [];
  let item = '';
  // Length up to which the item is kept when white space at its end is cut off.
  let kept = 0;
  const close = () => {
    items.push(item.slice(0, Math.max(kept, item.trimEnd().length)));
    item = '';
    kept = 0;
  };
  for (let i = 0; i < cell.length; i++) {
    const character = cell[i]!;
    const next = cell[i + 1];
    if (character === '\\' && next !== undefined && /[\\;\s]/.test(next)) {
      item += next;
      kept = item.length;
      i += 1;
    } else if (character === ';') close();
    else if (item !== '' || !/\s/.test(character)) item += character;
  }
  close();
  return items.filter((each) => each !== '');
}
