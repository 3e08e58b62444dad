import { Paragraph, TextRun } from 'docx';
import type { Run } from '../../../graph-schema/assessment-document.ts';
import { plainLine } from '../plain-text.ts';

export const runsOf = (runs: readonly Run[], more: { bold?: boolean; italics?: boolean } = {}): TextRun[] =>
  runs.map(
    (run) =>
      new TextRun({ text: plainLine(run.text), bold: run.strong || more.bold, italics: run.emphasis || more.italics }),
  );
/** A paragraph in one of the document's styles. */
export const styled = (style: string, runs: readonly Run[]) => new Paragraph({ style, children: runsOf(runs) });

/** A little room after a table, which Word would otherwise join to the next. */
export const spacer = () => new Paragraph({ spacing: { before: 0, after: 120, line: 120 }, children: [] });
