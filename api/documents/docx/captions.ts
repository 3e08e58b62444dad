import { Paragraph, SimpleField, TextRun } from 'docx';
import type { Labels } from '../labels.ts';
import { runsOf } from './docx-text.ts';

/** Numbers tables and figures in the order in which they come. */
export class Captions {
  readonly #labels: Labels;
  #tables = 0;
  #figures = 0;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  next(kind: 'table' | 'figure', caption: string): Paragraph {
    const label = kind === 'table' ? this.#labels.table : this.#labels.figure;
    const number = kind === 'table' ? ++this.#tables : ++this.#figures;
    return new Paragraph({
      style: 'TableCaption',
      children: [
        new TextRun({ text: `${label} `, bold: true }),
        // A field that Word counts, with the number it will find, for readers that do not count.
        new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
        new TextRun({ text: '. ', bold: true }),
        ...runsOf([{ text: caption }]),
      ],
    });
  }
}
