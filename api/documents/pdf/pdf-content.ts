import type { AssessmentDocument, Block, Section } from '../../../graph-schema/assessment-document.ts';
import { coverRows } from '../cover-rows.ts';
import { headingOf, LABELS } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { awaitingNode, figureNode, findingNode } from './pdf-blocks.ts';
import { matrixNodes, tableNodes } from './pdf-tables.ts';
import { type PdfNode, PdfWriter } from './pdf-writer.ts';
import { child, type StructureNode, structure } from './structure.ts';
import { NOTHING, ROOM_FOR_TABLE, withRoom } from './with-room.ts';

/** Blocks that no page break goes through. */
const WHOLE: ReadonlySet<Block['type']> = new Set([
  'finding',
  'path',
  'ranges',
  'matrix',
  'riskMatrix',
  'portfolioCurve',
  'custodyMap',
  'awaiting',
]);

/** Turns the document into pdfmake's content, and its logical structure beside it. */
export class PdfContent {
  readonly root = structure('Document');
  readonly #writer: PdfWriter;

  constructor(language: AssessmentDocument['language'], canShow: (codePoint: number) => boolean) {
    this.#writer = new PdfWriter(LABELS[language], canShow);
  }

  write(document: AssessmentDocument): PdfNode[] {
    return [
      ...this.#cover(document),
      this.#contents(document.sections),
      ...document.sections.flatMap((section, i) => this.#section(section, 1, this.root, null, i === 0)),
    ];
  }

  #cover(document: AssessmentDocument): PdfNode[] {
    const labels = this.#writer.labels;
    const sect = child(this.root, 'Sect');
    const title = this.#writer.line(document.title, child(sect, 'P'), { style: 'title' });
    const table = child(sect, 'Table');
    const rows = coverRows(document, this.#writer.labels).map(({ label, value }) => {
      const row = child(table, 'TR');
      return [
        this.#writer.line(label, child(row, 'TH', { scope: 'Row' }), { bold: true, color: `#${PALETTE.quiet}` }),
        this.#writer.line(value, child(row, 'TD')),
      ];
    });
    return [
      title,
      { table: { widths: [90, '*'], body: rows }, layout: 'cover', margin: [0, 4, 0, 8] },
      this.#writer.line(document.ceilingNote, child(sect, 'P'), { style: 'note', margin: [0, 0, 0, 12] }),
      this.#writer.line(labels.contents, child(this.root, 'H1'), { style: 'contents' }),
    ];
  }

  #contents(sections: readonly Section[]): PdfNode {
    const list = child(this.root, 'TOC');
    return {
      stack: sections.map((section) => {
        const entry = child(list, 'TOCI');
        return {
          columns: [
            this.#writer.line(headingOf(section, this.#writer.labels), entry, {
              width: '*',
              linkToDestination: section.id,
            }),
            { text: [{ pageReference: section.id, structure: entry }], width: 30, alignment: 'right' },
          ],
          margin: [0, 1.5, 0, 1.5],
        };
      }),
    };
  }

  #section(section: Section, depth: number, parent: StructureNode, outline: string | null, first: boolean): PdfNode[] {
    const sect = child(parent, 'Sect');
    const heading = this.#writer.line(headingOf(section, this.#writer.labels), child(sect, `H${Math.min(depth, 6)}`), {
      style: `heading${Math.min(depth, 3)}`,
      id: section.id,
      outline: true,
      outlineText: this.#writer.show(headingOf(section, this.#writer.labels)),
      ...(outline && { outlineParentId: outline }),
    });
    const { contributed, colon } = this.#writer.labels;
    const head = [
      heading,
      ...(section.contributors.length > 0
        ? [
            this.#writer.line(`${contributed}${colon} ${section.contributors.join(', ')}`, child(sect, 'P'), {
              style: 'contributed',
            }),
          ]
        : []),
    ];
    const body = this.#blocks(section.blocks, sect);
    const inner = section.sections.flatMap((one) => this.#section(one, depth + 1, sect, section.id, false));
    // A break inside an unbreakable block would be lost, so it stands on its own.
    const start = first ? [{ text: '', fontSize: NOTHING, pageBreak: 'before' }] : [];
    // A heading stays with a judgement or figure that cannot break; before anything else it keeps some room.
    const [next, ...rest] = body;
    const whole = next && WHOLE.has(section.blocks[0]?.type ?? 'table');
    return whole
      ? [...start, { stack: [...head, next], unbreakable: true }, ...rest, ...inner]
      : [
          ...start,
          ...withRoom(head, section.blocks[0]?.type === 'table' ? ROOM_FOR_TABLE : undefined),
          ...body,
          ...inner,
        ];
  }

  /** A paragraph that introduces a short list stays with it. */
  #blocks(blocks: readonly Block[], parent: StructureNode): PdfNode[] {
    const nodes = blocks.map((block) => this.#block(block, parent));
    return nodes.flatMap((own, i): PdfNode[] => {
      const [previous, next] = [blocks[i - 1], blocks[i + 1]];
      const short = (block: Block | undefined) => block?.type === 'list' && block.items.length <= 8;
      if (blocks[i]?.type === 'paragraph' && short(next))
        return [{ stack: [...own, ...nodes[i + 1]!], unbreakable: true }];
      return short(blocks[i]) && previous?.type === 'paragraph' ? [] : own;
    });
  }

  #block(block: Block, parent: StructureNode): PdfNode[] {
    switch (block.type) {
      case 'paragraph':
        return [this.#writer.text(block.runs, child(parent, 'P'), { style: 'paragraph' })];
      case 'list': {
        const list = child(parent, 'L');
        const items = block.items.map((item) =>
          this.#writer.text(item, child(child(list, 'LI'), 'LBody'), { margin: [0, 0, 0, 2.5] }),
        );
        return [{ [block.ordered ? 'ol' : 'ul']: items, margin: [0, 0, 0, 6] }];
      }
      case 'table':
        return tableNodes(this.#writer, block, parent);
      case 'finding':
        return [findingNode(this.#writer, block, parent)];
      case 'path':
      case 'ranges':
      case 'riskMatrix':
      case 'portfolioCurve':
      case 'custodyMap':
        return [figureNode(this.#writer, block, parent)];
      case 'matrix':
        return matrixNodes(this.#writer, block, parent);
      case 'awaiting':
        return [awaitingNode(this.#writer, block, parent)];
    }
  }
}
