/**
 * A picture as a few kinds of marks, in points from the top left. One picture becomes SVG in the PDF and native,
 * editable shapes in Word, so that no rasteriser is needed and every word in it stays text.
 */
export interface Drawing {
  width: number;
  height: number;
  marks: Mark[];
  /** The same content in words, for those who do not see it. */
  alternative: string;
}
export type Mark = Box | Line | Text | Area;

export interface Box {
  type: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  /** RRGGBB, or null for none. */
  fill: string | null;
  stroke: string | null;
  /** Width of the stroke in points; 0.8 where nothing is said. */
  weight?: number;
}
export interface Line {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  stroke: string;
  width: number;
  arrow?: boolean;
  /** Lengths of dash and gap in points. */
  dash?: readonly [number, number];
}
/** A filled polygon. */
export interface Area {
  type: 'area';
  points: readonly (readonly [x: number, y: number])[];
  fill: string;
}
/** One line of text; `y` is its top. */
export interface Text {
  type: 'text';
  x: number;
  y: number;
  text: string;
  size: number;
  anchor: 'start' | 'middle' | 'end';
  colour: string;
  strong?: boolean;
  emphasis?: boolean;
}

/** Width of the text area of a page: A4 with margins of 2 cm. */
export const PAGE_WIDTH = 481;
