import type { Block, Finding, RegisteredElement, Run } from '../../../graph-schema/assessment-document.ts';
import {
  type Inline,
  type NarrativeBlock,
  parseInline,
  parseNarrative,
  plainOf,
} from '../../../graph-schema/narrative.ts';
import { column, type SectionDraft, table } from '../blocks.ts';
import { sentences } from '../runs.ts';
import type { OfficeContribution, OfficeFinding } from './contribution.ts';

/** Entries that a text may point to, by key. */
export type KnownElements = ReadonlyMap<string, RegisteredElement>;

/** Text with its pointers; an entry that is not known leaves its words. */
export const runsOf = (pieces: readonly Inline[], known: KnownElements): Run[] =>
  pieces.map(({ text, strong, emphasis, elementKey }) => {
    const element = elementKey === undefined ? undefined : known.get(elementKey);
    return {
      text,
      ...(strong && { strong }),
      ...(emphasis && { emphasis }),
      ...(element && { element: { key: element.key, kind: element.kind, sensitivity: element.sensitivity } }),
    };
  });

/** One line of text in the notation. */
export const lineOf = (source: string, known: KnownElements): Run[] =>
  runsOf(parseInline(source.trim().replace(/\s*\n\s*/g, ' ')), known);

/** A text in which headings are only strong lines: for dissents and comments, which have no parts of their own. */
export function flatBlocks(source: string, known: KnownElements, caption: (n: number) => string): Block[] {
  let tables = 0;
  return parseNarrative(source).map((block) => {
    if (block.type === 'heading')
      return { type: 'paragraph', runs: runsOf(block.text, known).map((run) => ({ ...run, strong: true })) };
    const made = blockOf(block, known);
    return made.type === 'table' ? { ...made, caption: caption(++tables) } : made;
  });
}

function blockOf(block: Exclude<NarrativeBlock, { type: 'heading' }>, known: KnownElements): Block {
  if (block.type === 'paragraph') return { type: 'paragraph', runs: runsOf(block.text, known) };
  if (block.type === 'list')
    return { type: 'list', ordered: block.ordered, items: block.items.map((item) => runsOf(item, known)) };
  const width = 1 / block.head.length;
  return table(
    '',
    block.head.map((cell) => column(plainOf(cell), width)),
    block.rows.map((row) => row.map((cell) => ({ runs: runsOf(cell, known) }))),
  );
}

/**
 * An office's text as a part of its section: what stands before the first heading, then a part for each heading and,
 * within it, for each heading of the second level. `caption` names a table by its number in the text.
 */
export function narrativePart(of: {
  id: string;
  title: string;
  contribution: Pick<OfficeContribution, 'narrative'>;
  known: KnownElements;
  caption: (n: number) => string;
}): SectionDraft {
  const draft = (id: string, title: string): SectionDraft => ({
    id,
    title,
    contributors: [],
    status: 'FILLED',
    blocks: [],
    sections: [],
  });
  const whole = draft(of.id, of.title);
  let [first, current, tables] = [whole, whole, 0];
  for (const block of parseNarrative(of.contribution.narrative)) {
    if (block.type === 'heading') {
      const parent = block.level === 1 ? whole : first;
      current = draft(`${parent.id}-${parent.sections.length + 1}`, plainOf(block.text));
      if (block.level === 1) first = current;
      parent.sections.push(current);
      continue;
    }
    const made = blockOf(block, of.known);
    current.blocks.push(made.type === 'table' ? { ...made, caption: of.caption(++tables) } : made);
  }
  return whole;
}

/** A finding of an office as the document's own kind of finding. */
export function officeFinding(finding: OfficeFinding, known: KnownElements, graded: readonly Run[]): Finding {
  const [statement, basis, effect, measure] = [finding.statement, finding.basis, finding.effect, finding.measure].map(
    (text) => lineOf(text, known),
  );
  const elements = new Map(
    [statement!, basis!, effect!, measure!].flat().flatMap(({ element }) => (element ? [[element.key, element]] : [])),
  );
  return {
    type: 'finding',
    id: `office-${finding.key}`,
    statement: statement!,
    likelihood: null,
    confidence: finding.confidence,
    basis: sentences(basis!, graded),
    effect: effect!,
    measure: measure!,
    standsOn: { elements: [...elements.values()], links: [], evidence: [], exposure: null },
  };
}
