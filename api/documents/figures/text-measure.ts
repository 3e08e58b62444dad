/**
 * Widths of letters as shares of the size, for common sans-serif fonts: enough to break lines in a figure. Figures
 * leave room to spare, so that an estimate that is a little short does no harm.
 */
const NARROW = /[iljtfrI.,:;'|!()[\] ]/;
const WIDE = /[mwMW@%]/;
const CAPITAL = /[A-ZÀ-ÞΑ-ΩА-Я0-9]/;

const letterWidth = (letter: string): number => {
  if (NARROW.test(letter)) return 0.3;
  if (WIDE.test(letter)) return 0.88;
  if (CAPITAL.test(letter)) return 0.66;
  return letter.codePointAt(0)! > 0x2e80 ? 1 : 0.54;
};

export const textWidth = (text: string, size: number, strong = false): number =>
  [...text].reduce((sum, letter) => sum + letterWidth(letter), 0) * size * (strong ? 1.06 : 1);

/** Longest beginning of a text that fits, with a mark of omission where something is left out. */
function clip(text: string, width: number, size: number, strong: boolean): string {
  if (textWidth(text, size, strong) <= width) return text;
  const room = width - textWidth('…', size, strong);
  let used = 0;
  let kept = '';
  for (const letter of text) {
    used += textWidth(letter, size, strong);
    if (kept !== '' && used > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Breaks text at spaces that break into at most `most` lines; what does not fit ends in a mark of omission. */
export function wrap(text: string, width: number, size: number, most: number, strong = false): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/[^\S\u00a0\u202f]+/).filter((word) => word !== '');
  for (const [i, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, strong) <= width) line = longer;
    else if (lines.length + 1 < most) {
      lines.push(line);
      line = word;
    } else {
      line = clip(`${line} ${words.slice(i).join(' ')}`, width, size, strong);
      break;
    }
  }
  return [...lines, line].filter((one) => one !== '').map((one) => clip(one, width, size, strong));
}
