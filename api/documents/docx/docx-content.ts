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
import { coverRows } from '../cover-rows.ts';
import { headingOf, type Labels } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { portfolioTable, rangeTable } from './bar-tables.ts';
import { Captions } from './captions.ts';
import { custodyTable } from './custody-table.ts';
import { awaitingBlocks, findingBlocks } from './docx-blocks.ts';
import type { DocxPage } from './docx-page.ts';
import { frame, MARGINS, matrixBlocks, NO_RULE, rule, tableBlocks } from './docx-tables.ts';
import { runsOf, spacer, styled } from './docx-text.ts';
import { pathTables } from './path-tables.ts';
import { riskMatrixTable } from './risk-matrix-table.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
/** Word takes letters, figures and underscores in the name of a bookmark, at most forty. */
const bookmarkOf = (section: Section): string => `_Toc_${section.number.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Turns the document into Word's paragraphs and tables. */
export class DocxContent {
  readonly #page: DocxPage;
  readonly #headingsNumbered: boolean;
  #lists = 0;

  /** `headingsNumbered`: the heading styles number sections already. */
  constructor(labels: Labels, width: number, { headingsNumbered = false } = {}) {
    this.#page = { labels, captions: new Captions(labels), width };
    this.#headingsNumbered = headingsNumbered;
  }

  cover(document: AssessmentDocument): FileChild[] {
    const { width } = this.#page;
    const labels = Math.round(width / 5);
    const cell = (text: string, size: number, bold: boolean) =>
      new TableCell({
        width: { size, type: WidthType.DXA },
        margins: MARGINS,
        children: [new Paragraph({ style: 'TableText', children: runsOf([{ text }], { bold }) })],
      });
    return [
      new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf([{ text: document.title }]) }),
      new Table({
        width: { size: width, type: WidthType.DXA },
        columnWidths: [labels, width - labels],
        layout: TableLayoutType.FIXED,
        borders: { ...frame(rule(PALETTE.faint)), left: NO_RULE, right: NO_RULE, insideVertical: NO_RULE },
        rows: coverRows(document, this.#page.labels).map(
          ({ label, value }) =>
            new TableRow({
              cantSplit: true,
              children: [cell(label, labels, true), cell(value, width - labels, false)],
            }),
        ),
      }),
      styled('Note', [{ text: document.ceilingNote }]),
    ];
  }

  /** Entries of the contents list, as Word will write them; it fills in the pages when it opens the file. */
  contents(sections: readonly Section[]) {
    return sections.map((section) => ({
      title: plainLine(headingOf(section, this.#page.labels)),
      level: 1,
      href: bookmarkOf(section),
    }));
  }

  section(section: Section, depth: number, first: boolean): FileChild[] {
    const { contributed, colon } = this.#page.labels;
    const annex = /^[A-Z]/.test(section.number);
    const heading = new Paragraph({
      heading: HEADINGS[Math.min(depth, HEADINGS.length) - 1],
      ...(!(this.#headingsNumbered && !annex) && {
        numbering: { reference: annex ? 'annexes' : 'sections', level: Math.min(depth, 3) - 1 },
      }),
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
        return tableBlocks(this.#page, block);
      case 'finding':
        return findingBlocks(this.#page, block);
      case 'path':
        return this.#figure(block.caption, pathTables(this.#page, block));
      case 'ranges':
        return this.#figure(block.caption, [rangeTable(this.#page, block)]);
      case 'matrix':
        return matrixBlocks(this.#page, block);
      case 'riskMatrix':
        return this.#figure(
          block.caption,
          [riskMatrixTable(this.#page, block)],
          block.entries.map(({ mark, name }) => `${mark} ${name}`).join('; '),
        );
      case 'portfolioCurve':
        return this.#figure(block.caption, [portfolioTable(this.#page, block)], block.quantity);
      case 'custodyMap':
        return this.#figure(block.caption, [custodyTable(this.#page, block)], `┆ ${block.border}`);
      case 'awaiting':
        return awaitingBlocks(this.#page, block);
    }
  }

  /** A figure with its caption; `legend` says under it what its marks stand for. */
  #figure(caption: string, tables: readonly Table[], legend = ''): FileChild[] {
    const after = legend === '' ? spacer() : styled('Note', [{ text: legend }]);
    return [
      this.#page.captions.next('figure', caption),
      ...tables.flatMap((table, i) => [table, i === tables.length - 1 ? after : spacer()]),
    ];
  }
}
