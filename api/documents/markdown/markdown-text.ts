import type { Run } from '../../../graph-schema/assessment-document.ts';
import { plainLine } from '../plain-text.ts';

/** What could open emphasis, code, a link, HTML, an entity, a heading, a cell, or a link that a reader makes by itself. */
const ANYWHERE = /[\\`*_{}[\]<>#|~!$^&=@]|:(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./gi;

/** A list, a rule or a block of code begins only at the start of a line. */
const lineStart = (line: string): string =>
  line
    .replace(/^\s{2,}/, ' ')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');

const escaped = (text: string): string => plainLine(text).replace(ANYWHERE, '\\$&');

/**
 * Text as Markdown text: whatever could start markup is escaped, so that a name is shown and never obeyed.
 * CommonMark lets every ASCII punctuation character be escaped; only those that can open something are.
 */
export const escapeMarkdown = (text: string): string => lineStart(escaped(text));

/** Runs with their emphasis as marks; the spaces around a run stay outside its marks. */
export const inline = (runs: readonly Run[]): string =>
  lineStart(
    runs
      .map((run) => {
        const text = escaped(run.text);
        const inner = text.trim();
        if (inner === '') return text;
        const mark = run.strong ? '**' : run.emphasis ? '*' : '';
        const start = text.length - text.trimStart().length;
        return `${text.slice(0, start)}${mark}${inner}${mark}${text.slice(start + inner.length)}`;
      })
      .join(''),
  );
