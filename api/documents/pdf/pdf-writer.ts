import type { Run } from '../../../graph-schema/assessment-document.ts';
import type { Labels } from '../labels.ts';
import { plainLine } from '../plain-text.ts';
import type { StructureNode } from './structure.ts';

/** A node of pdfmake's content. */
export type PdfNode = Record<string, unknown>;

/** Writes text with the structure it belongs to, in letters that the font has, and counts captions. */
export class PdfWriter {
  readonly labels: Labels;
  readonly #canShow: (codePoint: number) => boolean;
  #tables = 0;
  #figures = 0;

  constructor(labels: Labels, canShow: (codePoint: number) => boolean) {
    this.labels = labels;
    this.#canShow = canShow;
  }

  /** Text that the font can show; a letter that it has not is shown as one that is missing, never left out. */
  show(text: string): string {
    return [...plainLine(text).replaceAll('\u202F', '\u00A0')]
      .map((letter) => (this.#canShow(letter.codePointAt(0)!) ? letter : '\uFFFD'))
      .join('')
      .replaceAll('\uFFFD', this.#canShow(0xfffd) ? '\uFFFD' : '?');
  }

  text(runs: readonly Run[], leaf: StructureNode, more: PdfNode = {}): PdfNode {
    const text = runs.map((run) => ({
      text: this.show(run.text),
      structure: leaf,
      ...(run.strong && { bold: true }),
      ...(run.emphasis && { italics: true }),
    }));
    return { text: text.length > 0 ? text : [{ text: '', structure: leaf }], ...more };
  }

  line(words: string, leaf: StructureNode, more: PdfNode = {}): PdfNode {
    return this.text([{ text: words }], leaf, more);
  }

  caption(kind: 'table' | 'figure', caption: string, leaf: StructureNode): PdfNode {
    const labels = this.labels;
    const number = kind === 'table' ? ++this.#tables : ++this.#figures;
    return this.text(
      [{ text: `${kind === 'table' ? labels.table : labels.figure} ${number}. `, strong: true }, { text: caption }],
      leaf,
      { style: 'caption' },
    );
  }
}
