import type { Labels } from '../labels.ts';
import type { Captions } from './captions.ts';

/** What the parts of a Word file share: the words around the text, the numbers of captions, the room between margins. */
export interface DocxPage {
  readonly labels: Labels;
  readonly captions: Captions;
  /** Width of the text area in twentieths of a point. */
  readonly width: number;
}

/** Splits a width into whole parts in these proportions, with nothing lost to rounding. */
export function sharesOf(width: number, parts: readonly number[]): number[] {
  const total = parts.reduce((sum, part) => sum + part, 0) || 1;
  let before = 0;
  let end = 0;
  return parts.map((part) => {
    before += part;
    const start = end;
    end = Math.round((before / total) * width);
    return end - start;
  });
}
