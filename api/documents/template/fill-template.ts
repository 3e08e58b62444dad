import { strFromU8 } from 'fflate';
import { mergeNumbering } from './merge-numbering.ts';
import { headingsNumbered, mergeStyles } from './merge-styles.ts';
import { bodyText, lastBookmark, type Renaming, renamed } from './own-content.ts';
import { MAIN_PART } from './package-parts.ts';
import { centredLine, kindsShown, refer, referencesOf, showsMarking } from './page-marking.ts';
import { markPlace, placeContent } from './place-body.ts';
import { fillPlaceholders, type Placeholder } from './placeholders.ts';
import type { DocxTemplate } from './read-template.ts';
import { askForUpdate, hasEvenPages } from './settings-part.ts';
import { sectionsOf } from './template-sections.ts';
import { WorkingCopy } from './working-copy.ts';
import { writePackage } from './write-package.ts';
import { parseXml, walk, type XmlElement } from './xml-tree.ts';

export interface Filling {
  /** Our document on pages of our own, made for the template's width. */
  own: Readonly<Record<string, Uint8Array>>;
  marking: string;
  /** What stands at the foot of every page of a numbered copy; null: it is none. */
  copyLine: string | null;
  /** BCP 47. */
  language: string;
  values: Readonly<Record<Placeholder, string>>;
}

/** Whether headings of a template number themselves, so that ours must not. */
export function numbersHeadings({ parts }: DocxTemplate): boolean {
  const styles = [...parts.values()].find(({ kind }) => kind === 'styles')?.content;
  return styles !== undefined && !(styles instanceof Uint8Array) && headingsNumbered(styles);
}

/** Whether a template has a contents list of its own, so that ours would be a second. */
export const hasContentsList = ({ main }: DocxTemplate): boolean =>
  [...walk(main)].some(({ name, attributes, children }) =>
    /^\s*TOC\b/.test(name === 'w:instrText' ? children.join('') : (attributes['w:instr'] ?? '')),
  );

/**
 * The document in an organisation's form: its cover, then our content in its styles, on its pages, under its headers
 * and footers, and the marking on every page. The template itself is not changed.
 */
export function fillTemplate(template: DocxTemplate, filling: Filling): Record<string, Uint8Array> {
  const { own, language, values } = filling;
  const copy = new WorkingCopy(template);
  const ours = (name: string): XmlElement => parseXml(own[name]!, name);
  const renaming: Renaming = {
    ids: mergeStyles(copy.single('styles', 'w:styles'), ours('word/styles.xml'), language),
    lists: mergeNumbering(copy.single('numbering', 'w:numbering'), ours('word/numbering.xml')),
    bookmarks: lastBookmark(copy.main),
  };
  askForUpdate(copy.single('settings', 'w:settings'));
  const place = markPlace(copy.main);
  const silent = copy.treesOf('header', 'footer').filter((part) => !showsMarking(part));
  for (const tree of [copy.main, ...copy.treesOf('header', 'footer', 'footnotes', 'endnotes')]) {
    fillPlaceholders(tree, values);
  }
  markPages(copy, silent, filling, renaming);
  return writePackage({
    document: placeContent(copy.main, bodyText(strFromU8(own[MAIN_PART]!), renaming), place),
    parts: copy.parts,
    relationships: copy.relationships,
    properties: { core: own['docProps/core.xml']!, app: own['docProps/app.xml']! },
  });
}

/**
 * Every header and footer that a page can show carries the marking: where the template says, or, in those that are
 * silent, in a line of its own at the top. Where the template has none for a kind of page, ours stands.
 */
function markPages(
  copy: WorkingCopy,
  silent: readonly XmlElement[],
  { own, marking, copyLine }: Filling,
  renaming: Renaming,
): void {
  const style = renaming.ids.get('RunningHead') ?? 'RunningHead';
  for (const part of silent) part.children.unshift(centredLine(marking, style, { bold: true }));
  // Ours, where one stands in for a footer that is missing, has it already.
  if (copyLine) for (const part of copy.treesOf('footer')) part.children.push(centredLine(copyLine, style));
  // Later sections show those of the first where they have none of their own.
  const sections = sectionsOf(copy.main);
  const [first] = sections;
  const kinds = kindsShown(sections, hasEvenPages(copy.single('settings', 'w:settings')));
  for (const side of ['header', 'footer'] as const) {
    for (const kind of kinds) {
      if (!first || referencesOf(first, side).has(kind)) continue;
      const name = `word/${side}1.xml`;
      refer(first, side, kind, copy.add(side, renamed(parseXml(own[name]!, name), renaming)));
    }
  }
}
