import {
  Bookmark,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { AssessmentDocument, Block, Section } from '../../../graph-schema/assessment-document.ts';
import { headingOf, type Labels } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { Captions } from './captions.ts';
import { awaitingBlocks, findingBlocks } from './docx-blocks.ts';
import { frame, MARGINS, matrixBlocks, NO_RULE, rule, tableBlocks } from './docx-tables.ts';
import { runsOf, spacer, styled, WIDTH } from './docx-text.ts';
import { pathTables, rangeTable } from './figure-tables.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** Word takes letters, figures and underscores in the name of a bookmark, at most forty. */
const bookmarkOf = (section: Section): string => `_Toc_${section.number.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Turns the document into Word's paragraphs and tables. */
export class DocxContent {
  readonly #labels: Labels;
  readonly #captions: Captions;
  #lists = 0;

  constructor(labels: Labels) {
    this.#labels = labels;
    this.#captions = new Captions(labels);
  }

  cover(document: AssessmentDocument): FileChild[] {
    const cell = (text: string, width: number, bold: boolean) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        margins: MARGINS,
        children: [new Paragraph({ style: 'TableText', children: runsOf([{ text }], { bold }) })],
      });
    return [
      new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf([{ text: document.title }]) }),
      new Table({
        width: { size: WIDTH, type: WidthType.DXA },
        columnWidths: [1900, WIDTH - 1900],
        layout: TableLayoutType.FIXED,
        borders: { ...frame(rule(PALETTE.faint)), left: NO_RULE, right: NO_RULE, insideVertical: NO_RULE },
        rows: document.cover.map(
          ({ label, value }) =>
            new TableRow({ cantSplit: true, children: [cell(label, 1900, true), cell(value, WIDTH - 1900, false)] }),
        ),
      }),
      styled('Note', [{ text: document.ceilingNote }]),
    ];
  }

  /** Entries of the contents list, as Word will write them; it fills in the pages when it opens the file. */
  contents(sections: readonly Section[]) {
    return sections.map((section) => ({
      title: plainLine(headingOf(section, this.#labels)),
      level: 1,
      href: bookmarkOf(section),
    }));
  }

  section(section: Section, depth: number, first: boolean): FileChild[] {
    const { contributed, colon } = this.#labels;
    const annex = /^[A-Z]/.test(section.number);
    const heading = new Paragraph({
      heading: HEADINGS[Math.min(depth, HEADINGS.length) - 1],
      numbering: { reference: annex ? 'annexes' : 'sections', level: Math.min(depth, 3) - 1 },
      pageBreakBefore: first,
      children: [new Bookmark({ id: bookmarkOf(section), children: runsOf([{ text: section.title }]) })],
    });
    return [
      heading,
      ...(section.contributors.length > 0
        ? [styled('Contributed', [{ text: `${contributed}${colon} ${section.contributors.join(', ')}` }])]
        : []),
      ...section.blocks.flatMap((block, i) => this.#block(block, section.blocks[i + 1])),
      ...section.sections.flatMap((inner) => this.section(inner, depth + 1, false)),
    ];
  }

  #block(block: Block, next: Block | undefined): FileChild[] {
    switch (block.type) {
      case 'paragraph':
        // What introduces a list, table or figure stays with it.
        return [
          new Paragraph({ keepNext: next !== undefined && next.type !== 'paragraph', children: runsOf(block.runs) }),
        ];
      case 'list': {
        const instance = ++this.#lists;
        const mark = block.ordered
          ? { numbering: { reference: 'steps', level: 0, instance } }
          : { bullet: { level: 0 } };
        return block.items.map(
          (item) => new Paragraph({ ...mark, spacing: { after: 50 }, keepLines: true, children: runsOf(item) }),
        );
      }
      case 'table':
        return tableBlocks(this.#captions, block);
      case 'finding':
        return findingBlocks(block, this.#labels);
      case 'path':
        return this.#figure(block.caption, pathTables(block, this.#labels));
      case 'ranges':
        return this.#figure(block.caption, [rangeTable(block, this.#labels)]);
      case 'matrix':
        return matrixBlocks(this.#captions, this.#labels, block);
      case 'awaiting':
        return awaitingBlocks(block, this.#labels);
    }
  }

  #figure(caption: string, tables: readonly Table[]): FileChild[] {
    return [this.#captions.next('figure', caption), ...tables.flatMap((table) => [table, spacer()])];
  }
}
