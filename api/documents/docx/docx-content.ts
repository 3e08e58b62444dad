import {
  AlignmentType,
  Bookmark,
  type FileChild,
  HeadingLevel,
  Paragraph,
  ShadingType,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type {
  AssessmentDocument,
  Awaiting,
  Block,
  TableCell as CellBlock,
  Finding,
  MatrixFigure,
  Run,
  Section,
  Table as TableBlock,
} from '../../../graph-schema/assessment-document.ts';
import { headingOf, type Labels, likelihoodText } from '../labels.ts';
import { PALETTE, rampColour } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { DescribedTable } from './described-table.ts';
import { pathTables, rangeTable } from './figure-tables.ts';

/** Width of the text area in twentieths of a point. */
const WIDTH = 9638;
const ALIGN = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const rule = (color: string, size = 4) => ({ style: 'single' as const, size, color });
const NO_RULE = { style: 'none' as const, size: 0, color: 'auto' };
const MARGINS = { top: 20, bottom: 20, left: 70, right: 70 };

const hatched = { type: ShadingType.THIN_DIAGONAL_STRIPE, color: PALETTE.hatch, fill: 'FFFFFF' } as const;
const filled = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill }) as const;

const runsOf = (runs: readonly Run[], more: { bold?: boolean; italics?: boolean } = {}): TextRun[] =>
  runs.map(
    (run) =>
      new TextRun({ text: plainLine(run.text), bold: run.strong || more.bold, italics: run.emphasis || more.italics }),
  );
const styled = (style: string, runs: readonly Run[]) => new Paragraph({ style, children: runsOf(runs) });

/** Turns the document's blocks into Word's paragraphs and tables. */
export class DocxContent {
  readonly #labels: Labels;
  #lists = 0;
  #tables = 0;
  #figures = 0;

  constructor(labels: Labels) {
    this.#labels = labels;
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
        return this.#table(block);
      case 'finding':
        return this.#finding(block);
      case 'path':
        return this.#figure(block.caption, pathTables(block, this.#labels));
      case 'ranges':
        return this.#figure(block.caption, [rangeTable(block, this.#labels)]);
      case 'matrix':
        return this.#matrix(block);
      case 'awaiting':
        return this.#awaiting(block);
    }
  }

  #caption(kind: 'table' | 'figure', caption: string): Paragraph {
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

  #cell(cell: CellBlock, align: keyof typeof ALIGN, width: number): TableCell {
    const shading = cell.notAssessed ? hatched : cell.shade ? filled(rampColour(cell.shade)) : undefined;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: MARGINS,
      ...(shading && { shading }),
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: ALIGN[align],
          children: runsOf(cell.runs, { italics: cell.notAssessed }),
        }),
      ],
    });
  }

  #head(title: string, align: keyof typeof ALIGN, width: number): TableCell {
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: MARGINS,
      shading: filled(PALETTE.tableHead),
      children: [new Paragraph({ style: 'TableHead', alignment: ALIGN[align], children: runsOf([{ text: title }]) })],
    });
  }

  #table(table: TableBlock): FileChild[] {
    const widths = shares(table.columns.map((column) => column.width));
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: table.columns.map((column, i) => this.#head(column.title, column.align, widths[i] ?? 0)),
    });
    const rows = table.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: row.map((cell, i) => this.#cell(cell, table.columns[i]?.align ?? 'start', widths[i] ?? 0)),
        }),
    );
    return [
      this.#caption('table', table.caption),
      grid([head, ...rows], widths, table.caption, null),
      table.note ? styled('Note', [{ text: table.note }]) : spacer(),
    ];
  }

  #finding(finding: Finding): FileChild[] {
    const labels = this.#labels;
    const weight = [
      ...(finding.likelihood
        ? [`${labels.likelihood}${labels.colon} ${likelihoodText(finding.likelihood, labels)}`]
        : []),
      ...(finding.confidence ? [`${labels.confidence}${labels.colon} ${labels.confidences[finding.confidence]}`] : []),
    ];
    const details = (
      [
        [labels.basis, finding.basis],
        [labels.effect, finding.effect],
        [labels.measure, finding.measure],
      ] as const
    ).filter(([, runs]) => runs.length > 0);
    return [
      styled('Statement', finding.statement),
      ...(weight.length > 0 ? [styled('Weight', [{ text: weight.join('\u2003') }])] : []),
      ...details.map(([label, runs], i) =>
        styled(i === details.length - 1 ? 'DetailLast' : 'Detail', [
          { text: `${label}${labels.colon} `, strong: true },
          ...runs,
        ]),
      ),
    ];
  }

  #figure(caption: string, tables: readonly Table[]): FileChild[] {
    return [this.#caption('figure', caption), ...tables.flatMap((table) => [table, spacer()])];
  }

  #matrix(figure: MatrixFigure): FileChild[] {
    const widths = shares([0.15, ...figure.likelihoodLabels.map(() => 0.17)]);
    const head = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: [this.#labels.harm, ...figure.likelihoodLabels].map((title, i) =>
        this.#head(title, 'start', widths[i] ?? 0),
      ),
    });
    const rows = figure.cells.map(
      (row, i) =>
        new TableRow({
          cantSplit: true,
          children: [
            this.#head(figure.harmLabels[i] ?? '', 'start', widths[0] ?? 0),
            ...row.map((cell, place) =>
              this.#cell(
                {
                  runs: [
                    { text: cell.label, emphasis: true },
                    { text: cell.entries.length > 0 ? ` ${cell.entries.join(', ')}` : '' },
                  ],
                  shade: cell.shade ?? 0,
                },
                'start',
                widths[place + 1] ?? 0,
              ),
            ),
          ],
        }),
    );
    return [
      this.#caption('figure', figure.caption),
      grid([head, ...rows], widths, figure.caption, figure.alternative),
      spacer(),
    ];
  }

  #awaiting(block: Awaiting): FileChild[] {
    const offices = this.#labels.awaitingFrom(block.offices.join(', '));
    return [
      new Table({
        width: { size: WIDTH, type: WidthType.DXA },
        columnWidths: [WIDTH],
        layout: TableLayoutType.FIXED,
        borders: frame(rule(PALETTE.line)),
        rows: [
          new TableRow({
            cantSplit: true,
            children: [
              new TableCell({
                width: { size: WIDTH, type: WidthType.DXA },
                margins: { top: 80, bottom: 80, left: 140, right: 140 },
                shading: { type: ShadingType.THIN_DIAGONAL_STRIPE, color: PALETTE.faint, fill: 'FFFFFF' },
                children: [styled('Awaiting', [{ text: `${offices}. `, strong: true }, { text: block.asks }])],
              }),
            ],
          }),
        ],
      }),
      spacer(),
    ];
  }
}

/** Word takes letters, figures and underscores in the name of a bookmark, at most forty. */
const bookmarkOf = (section: Section): string => `_Toc_${section.number.replace(/[^A-Za-z0-9]/g, '_')}`;
const spacer = () => new Paragraph({ spacing: { before: 0, after: 120, line: 120 }, children: [] });
const shares = (parts: readonly number[]): number[] => {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => Math.round((part / total) * WIDTH));
};
const frame = (line: ReturnType<typeof rule>) => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

/** A table with fixed widths and rules between rows alone. */
const grid = (rows: TableRow[], widths: number[], caption: string, description: string | null): Table =>
  new DescribedTable(
    {
      rows,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...frame(rule(PALETTE.line)), left: NO_RULE, right: NO_RULE, insideVertical: NO_RULE },
    },
    plainLine(caption),
    description && plainLine(description),
  );
