import type {
  AssessmentDocument,
  Awaiting,
  Block,
  Finding,
  MatrixFigure,
  PathFigure,
  RangeFigure,
  Run,
  Section,
  Table,
  TableCell,
} from '../../../graph-schema/assessment-document.ts';
import type { Drawing } from '../figures/drawing.ts';
import { PAGE_WIDTH } from '../figures/drawing.ts';
import { drawingSvg } from '../figures/drawing-svg.ts';
import { pathDrawing } from '../figures/path-drawing.ts';
import { rangeDrawing } from '../figures/range-drawing.ts';
import { headingOf, LABELS, type Labels, likelihoodText } from '../labels.ts';
import { PALETTE, rampColour } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { child, type StructureNode, structure } from './structure.ts';

type Node = Record<string, unknown>;
const ALIGN = { start: 'left', end: 'right', center: 'center' } as const;
/** Room that has to be left under a heading or caption for the first rows of a table, in points. */
const ROOM = 70;
/** Blocks that no page break goes through. */
const WHOLE: ReadonlySet<Block['type']> = new Set(['finding', 'path', 'ranges', 'matrix', 'awaiting']);
/** Size of a line that only carries a margin. */
const NOTHING = 0.1;

/** Turns the document into pdfmake's content, and its logical structure beside it. */
export class PdfContent {
  readonly root = structure('Document');
  readonly #labels: Labels;
  readonly #canShow: (codePoint: number) => boolean;
  #tables = 0;
  #figures = 0;

  constructor(language: AssessmentDocument['language'], canShow: (codePoint: number) => boolean) {
    this.#labels = LABELS[language];
    this.#canShow = canShow;
  }

  /** Text that the font can show; a letter that it has not is shown as one that is missing, never left out. */
  #show(text: string): string {
    return [...plainLine(text).replaceAll('\u202F', '\u00A0')]
      .map((letter) => (this.#canShow(letter.codePointAt(0)!) ? letter : '\uFFFD'))
      .join('')
      .replaceAll('\uFFFD', this.#canShow(0xfffd) ? '\uFFFD' : '?');
  }

  #text(runs: readonly Run[], leaf: StructureNode, more: Node = {}): Node {
    const text = runs.map((run) => ({
      text: this.#show(run.text),
      structure: leaf,
      ...(run.strong && { bold: true }),
      ...(run.emphasis && { italics: true }),
    }));
    return { text: text.length > 0 ? text : [{ text: '', structure: leaf }], ...more };
  }
  #line(words: string, leaf: StructureNode, more: Node = {}): Node {
    return this.#text([{ text: words }], leaf, more);
  }

  write(document: AssessmentDocument): Node[] {
    return [
      ...this.#cover(document),
      this.#contents(document.sections),
      ...document.sections.flatMap((section, i) => this.#section(section, 1, this.root, null, i === 0)),
    ];
  }

  #cover(document: AssessmentDocument): Node[] {
    const labels = this.#labels;
    const sect = child(this.root, 'Sect');
    const title = this.#line(document.title, child(sect, 'P'), { style: 'title' });
    const table = child(sect, 'Table');
    const rows = document.cover.map(({ label, value }) => {
      const row = child(table, 'TR');
      return [
        this.#line(label, child(row, 'TH', { scope: 'Row' }), { bold: true, color: `#${PALETTE.quiet}` }),
        this.#line(value, child(row, 'TD')),
      ];
    });
    return [
      title,
      { table: { widths: [90, '*'], body: rows }, layout: 'cover', margin: [0, 4, 0, 8] },
      this.#line(document.ceilingNote, child(sect, 'P'), { style: 'note', margin: [0, 0, 0, 12] }),
      this.#line(labels.contents, child(this.root, 'H1'), { style: 'contents' }),
    ];
  }

  #contents(sections: readonly Section[]): Node {
    const list = child(this.root, 'TOC');
    return {
      stack: sections.map((section) => {
        const entry = child(list, 'TOCI');
        return {
          columns: [
            this.#line(headingOf(section, this.#labels), entry, { width: '*', linkToDestination: section.id }),
            { text: [{ pageReference: section.id, structure: entry }], width: 30, alignment: 'right' },
          ],
          margin: [0, 1.5, 0, 1.5],
        };
      }),
    };
  }

  #section(section: Section, depth: number, parent: StructureNode, outline: string | null, first: boolean): Node[] {
    const sect = child(parent, 'Sect');
    const heading = this.#line(headingOf(section, this.#labels), child(sect, `H${Math.min(depth, 6)}`), {
      style: `heading${Math.min(depth, 3)}`,
      id: section.id,
      outline: true,
      outlineText: this.#show(headingOf(section, this.#labels)),
      ...(outline && { outlineParentId: outline }),
    });
    const { contributed, colon } = this.#labels;
    const head = [
      heading,
      ...(section.contributors.length > 0
        ? [
            this.#line(`${contributed}${colon} ${section.contributors.join(', ')}`, child(sect, 'P'), {
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
      : [...start, ...withRoom(head), ...body, ...inner];
  }

  /** A paragraph that introduces a short list stays with it. */
  #blocks(blocks: readonly Block[], parent: StructureNode): Node[] {
    const nodes = blocks.map((block) => this.#block(block, parent));
    return nodes.flatMap((own, i): Node[] => {
      const [previous, next] = [blocks[i - 1], blocks[i + 1]];
      const short = (block: Block | undefined) => block?.type === 'list' && block.items.length <= 8;
      if (blocks[i]?.type === 'paragraph' && short(next))
        return [{ stack: [...own, ...nodes[i + 1]!], unbreakable: true }];
      return short(blocks[i]) && previous?.type === 'paragraph' ? [] : own;
    });
  }

  #block(block: Block, parent: StructureNode): Node[] {
    switch (block.type) {
      case 'paragraph':
        return [this.#text(block.runs, child(parent, 'P'), { style: 'paragraph' })];
      case 'list': {
        const list = child(parent, 'L');
        const items = block.items.map((item) =>
          this.#text(item, child(child(list, 'LI'), 'LBody'), { margin: [0, 0, 0, 2.5] }),
        );
        return [{ [block.ordered ? 'ol' : 'ul']: items, margin: [0, 0, 0, 6] }];
      }
      case 'table':
        return this.#table(block, parent);
      case 'finding':
        return [this.#finding(block, parent)];
      case 'path':
        return [this.#drawing(block, pathDrawing(this.#shown(block), this.#labels), parent)];
      case 'ranges':
        return [this.#drawing(block, rangeDrawing(this.#shown(block), this.#labels), parent)];
      case 'matrix':
        return this.#matrix(block, parent);
      case 'awaiting':
        return [this.#awaiting(block, parent)];
    }
  }

  /** A figure whose words are ones that the font can show. */
  #shown<F extends PathFigure | RangeFigure>(figure: F): F {
    return JSON.parse(JSON.stringify(figure), (_, value) =>
      typeof value === 'string' ? this.#show(value) : value,
    ) as F;
  }

  #caption(kind: 'table' | 'figure', caption: string, leaf: StructureNode): Node {
    const labels = this.#labels;
    const number = kind === 'table' ? ++this.#tables : ++this.#figures;
    return this.#text(
      [{ text: `${kind === 'table' ? labels.table : labels.figure} ${number}. `, strong: true }, { text: caption }],
      leaf,
      { style: 'caption' },
    );
  }

  #cell(cell: TableCell, leaf: StructureNode, align: 'left' | 'right' | 'center'): Node {
    const fill = cell.notAssessed
      ? { fillColor: ['hatch', `#${PALETTE.hatch}`], italics: true }
      : cell.shade !== undefined && cell.shade > 0
        ? { fillColor: `#${rampColour(cell.shade)}` }
        : {};
    return this.#text(cell.runs, leaf, { alignment: align, ...fill });
  }

  #table(table: Table, parent: StructureNode): Node[] {
    const node = child(parent, 'Table');
    const caption = this.#caption('table', table.caption, child(node, 'Caption'));
    const head = child(node, 'TR');
    const titles = table.columns.map((column) =>
      this.#line(column.title, child(head, 'TH', { scope: 'Column' }), {
        style: 'tableHead',
        alignment: ALIGN[column.align],
      }),
    );
    const rows = table.rows.map((row) => {
      const tr = child(node, 'TR');
      return row.map((cell, i) => this.#cell(cell, child(tr, 'TD'), ALIGN[table.columns[i]?.align ?? 'start']));
    });
    return [
      ...withRoom([caption]),
      grid(
        [titles, ...rows],
        table.columns.map((column) => column.width),
      ),
      ...(table.note ? [this.#line(table.note, child(parent, 'P'), { style: 'note' })] : []),
    ];
  }

  #finding(finding: Finding, parent: StructureNode): Node {
    const labels = this.#labels;
    const sect = child(parent, 'Sect');
    const labelled = (label: string, runs: readonly Run[]) =>
      this.#text([{ text: `${label}${labels.colon} `, strong: true }, ...runs], child(sect, 'P'), { style: 'detail' });
    const weight = [
      ...(finding.likelihood
        ? [`${labels.likelihood}${labels.colon} ${likelihoodText(finding.likelihood, labels)}`]
        : []),
      ...(finding.confidence ? [`${labels.confidence}${labels.colon} ${labels.confidences[finding.confidence]}`] : []),
    ];
    const parts = [
      this.#text(finding.statement, child(sect, 'P'), { style: 'statement' }),
      ...(weight.length > 0 ? [this.#line(weight.join('    '), child(sect, 'P'), { style: 'weight' })] : []),
      ...(
        [
          [labels.basis, finding.basis],
          [labels.effect, finding.effect],
          [labels.measure, finding.measure],
        ] as const
      )
        .filter(([, runs]) => runs.length > 0)
        .map(([label, runs]) => labelled(label, runs)),
    ];
    return {
      table: { widths: ['*'], body: [[{ stack: parts }]], dontBreakRows: true },
      layout: 'finding',
      margin: [0, 2, 0, 8],
    };
  }

  #drawing(figure: PathFigure | RangeFigure, drawing: Drawing, parent: StructureNode): Node {
    const caption = this.#caption('figure', figure.caption, child(parent, 'Caption'));
    const leaf = child(parent, 'Figure', { alternative: drawing.alternative });
    return {
      stack: [caption, { svg: drawingSvg(drawing, 'Roboto'), width: PAGE_WIDTH, structure: leaf }],
      unbreakable: true,
      margin: [0, 2, 0, 10],
    };
  }

  #matrix(figure: MatrixFigure, parent: StructureNode): Node[] {
    const node = child(parent, 'Table', { alternative: this.#show(figure.alternative) });
    const caption = this.#caption('figure', figure.caption, child(node, 'Caption'));
    const head = child(node, 'TR');
    const heads = [this.#labels.harm, ...figure.likelihoodLabels].map((title) =>
      this.#line(title, child(head, 'TH', { scope: 'Column' }), { style: 'tableHead', alignment: 'center' }),
    );
    const rows = figure.cells.map((row, i) => {
      const tr = child(node, 'TR');
      return [
        this.#line(figure.harmLabels[i] ?? '', child(tr, 'TH', { scope: 'Row' }), { style: 'tableHead' }),
        ...row.map((cell) => {
          const leaf = child(tr, 'TD');
          return this.#text(
            [
              { text: cell.label, emphasis: true },
              { text: cell.entries.length > 0 ? `  ${cell.entries.join(', ')}` : '' },
            ],
            leaf,
            { fillColor: `#${rampColour(cell.shade ?? 0)}` },
          );
        }),
      ];
    });
    return [{ stack: [caption, grid([heads, ...rows], [0.14, 0.172, 0.172, 0.172, 0.172, 0.172])], unbreakable: true }];
  }

  #awaiting(block: Awaiting, parent: StructureNode): Node {
    const offices = this.#labels.awaitingFrom(block.offices.join(', '));
    const leaf = child(parent, 'P');
    return {
      table: {
        widths: ['*'],
        body: [
          [
            this.#text([{ text: `${offices}. `, strong: true }, { text: block.asks }], leaf, {
              fillColor: ['hatch', `#${PALETTE.faint}`],
            }),
          ],
        ],
      },
      layout: 'box',
      margin: [0, 2, 0, 8],
    };
  }
}

/**
 * Keeps headings and captions with what follows them. The block carries empty room at its foot and cannot break, and
 * what follows takes that room back: pdfmake's own way, a callback for every node, lays out the whole document again
 * at each break.
 */
const withRoom = (nodes: readonly Node[]): Node[] => [
  { stack: [...nodes, { text: '', fontSize: NOTHING, margin: [0, 0, 0, ROOM] }], unbreakable: true },
  { text: '', fontSize: NOTHING, margin: [0, -ROOM, 0, 0] },
];

/** A grid whose first row is repeated on every page. Widths are shares of the page. */
function grid(body: readonly (readonly Node[])[], shares: readonly number[]): Node {
  const padding = 8 * shares.length;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: shares.map((share) => (share / total) * (PAGE_WIDTH - padding)),
      body,
    },
    layout: 'grid',
    style: 'table',
  };
}
