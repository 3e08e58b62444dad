import type { PdfNode } from './pdf-writer.ts';

/** Room that has to be left under a caption for the first rows of its table, and under a heading for both, in points. */
const ROOM = 70;
export const ROOM_FOR_TABLE = 110;
/** Size of a line that only carries a margin. */
export const NOTHING = 0.1;

/**
 * Keeps headings and captions with what follows them. The block carries empty room at its foot and cannot break, and
 * what follows takes that room back: pdfmake's own way, a callback for every node, lays out the whole document again
 * at each break.
 */
export const withRoom = (nodes: readonly PdfNode[], room = ROOM): PdfNode[] => [
  { stack: [...nodes, { text: '', fontSize: NOTHING, margin: [0, 0, 0, room] }], unbreakable: true },
  { text: '', fontSize: NOTHING, margin: [0, -room, 0, 0] },
];
