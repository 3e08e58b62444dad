import type { PdfNode } from './pdf-writer.ts';

/** Room that has to be left under a heading or caption for the first rows of a table, in points. */
const ROOM = 70;
/** Size of a line that only carries a margin. */
export const NOTHING = 0.1;

/**
 * Keeps headings and captions with what follows them. The block carries empty room at its foot and cannot break, and
 * what follows takes that room back: pdfmake's own way, a callback for every node, lays out the whole document again
 * at each break.
 */
export const withRoom = (nodes: readonly PdfNode[]): PdfNode[] => [
  { stack: [...nodes, { text: '', fontSize: NOTHING, margin: [0, 0, 0, ROOM] }], unbreakable: true },
  { text: '', fontSize: NOTHING, margin: [0, -ROOM, 0, 0] },
];
