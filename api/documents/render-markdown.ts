import type { AssessmentDocument, Block, Finding, Section, Table } from '../../graph-schema/assessment-document.ts';
import { coverRows } from './cover-rows.ts';
import { reasonsOf, weightOf } from './finding-lines.ts';
import { headingOf, LABELS, type Labels } from './labels.ts';
import {
  custodyGrid,
  type Grid,
  matrixGrid,
  pathLine,
  portfolioGrid,
  rangeGrid,
  riskMatrixGrid,
} from './markdown/figure-text.ts';
import { escapeMarkdown, inline } from './markdown/markdown-text.ts';

const ALIGNMENT = { start: ':---', end: '---:', center: ':---:' } as const;

class MarkdownWriter {
  readonly #labels: Labels;
  readonly #lines: string[] = [];
  #tables = 0;
  #figures = 0;

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  add(...lines: string[]) {
    this.#lines.push(...lines, '');
  }

  toString(): string {
    return `${this.#lines.join('\n').trimEnd()}\n`;
  }

  section(section: Section, depth: number) {
    const labels = this.#labels;
    this.add(`<a id="${section.id.replace(/[^A-Za-z0-9_-]/g, '-')}"></a>`);
    this.add(`${'#'.repeat(Math.min(depth, 6))} ${escapeMarkdown(headingOf(section, labels))}`);
    if (section.contributors.length > 0) {
      this.add(`*${labels.contributed}${labels.colon} ${escapeMarkdown(section.contributors.join(', '))}*`);
    }
    for (const block of section.blocks) this.block(block);
    for (const inner of section.sections) this.section(inner, depth + 1);
  }

  block(block: Block) {
    switch (block.type) {
      case 'paragraph':
        return this.add(inline(block.runs));
      case 'list':
        return this.add(...block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${inline(item)}`));
      case 'table':
        return this.table(block);
      case 'finding':
        return this.finding(block);
      case 'path':
        this.#caption(block.caption);
        return this.add(pathLine(block, this.#labels));
      case 'ranges':
        return this.#figure(block.caption, rangeGrid(block, this.#labels));
      case 'matrix':
        return this.#figure(block.caption, matrixGrid(block, this.#labels));
      case 'riskMatrix':
        return this.#figure(block.caption, riskMatrixGrid(block, this.#labels));
      case 'portfolioCurve':
        return this.#figure(block.caption, portfolioGrid(block, this.#labels));
      case 'custodyMap':
        this.#figure(block.caption, custodyGrid(block));
        return this.add(`*‖ ${escapeMarkdown(block.border)}*`);
      case 'awaiting':
        return this.add(
          `> **${escapeMarkdown(this.#labels.awaitingFrom(block.offices.join(', ')))}.** ${escapeMarkdown(block.asks)}`,
        );
    }
  }

  grid(head: readonly string[], alignment: readonly string[], rows: readonly (readonly string[])[]) {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    this.add(line(head), line(alignment), ...rows.map(line));
  }

  table(table: Table) {
    this.#tables += 1;
    this.add(`**${this.#labels.table} ${this.#tables}. ${escapeMarkdown(table.caption)}**`);
    this.grid(
      table.columns.map((column) => escapeMarkdown(column.title)),
      table.columns.map((column) => ALIGNMENT[column.align]),
      table.rows.map((row) => row.map((cell) => (cell.notAssessed ? `*${inline(cell.runs)}*` : inline(cell.runs)))),
    );
    if (table.note) this.add(`*${escapeMarkdown(table.note)}*`);
  }

  finding(finding: Finding) {
    const labels = this.#labels;
    const weight = weightOf(finding, labels).map(escapeMarkdown);
    this.add(inline(finding.statement));
    this.add(
      ...(weight.length > 0 ? [`- ${weight.join('. ')}.`] : []),
      ...reasonsOf(finding, labels).map(([label, runs]) => `- ${label}${labels.colon} ${inline(runs)}`),
    );
  }

  #figure(caption: string, { head, alignment, rows }: Grid) {
    this.#caption(caption);
    this.grid(head, alignment, rows);
  }

  #caption(caption: string) {
    this.#figures += 1;
    this.add(`**${this.#labels.figure} ${this.#figures}. ${escapeMarkdown(caption)}**`);
  }
}

/** The document as Markdown (CommonMark with pipe tables). The same document gives the same bytes. */
export function renderMarkdown(document: AssessmentDocument): Uint8Array {
  const labels = LABELS[document.language];
  const writer = new MarkdownWriter(labels);
  const marking = `**${labels.markings[document.marking].toUpperCase()}**`;
  writer.add(marking);
  writer.add(`# ${escapeMarkdown(document.title)}`);
  writer.grid(
    ['', ''],
    [':---', ':---'],
    coverRows(document, labels).map(({ label, value }) => [`**${escapeMarkdown(label)}**`, escapeMarkdown(value)]),
  );
  writer.add(escapeMarkdown(document.ceilingNote));
  writer.add(`## ${labels.contents}`);
  writer.add(...document.sections.map((section) => `- ${escapeMarkdown(headingOf(section, labels))}`));
  for (const section of document.sections) writer.section(section, 2);
  writer.add(marking);
  return new TextEncoder().encode(writer.toString());
}
