import { PALETTE } from '../palette.ts';
import type { Text } from './drawing.ts';

/** One line of text in a figure, in its usual size and ink unless something else is said. */
export const words = (x: number, y: number, text: string, more: Partial<Text> = {}): Text => ({
  type: 'text',
  x,
  y,
  text,
  size: 7.5,
  anchor: 'start',
  colour: PALETTE.ink,
  ...more,
});
