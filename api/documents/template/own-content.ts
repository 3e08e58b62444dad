import type { StyleIds } from './merge-styles.ts';
import { walk, type XmlElement } from './xml-tree.ts';

/** What our styles and lists are called in the document that the content goes into. */
export interface Renaming {
  ids: StyleIds;
  /** Added to the number of a list, and of a bookmark. */
  lists: number;
  bookmarks: number;
}

/** A tree of ours with the names of the document it goes into. */
export function renamed(tree: XmlElement, { ids, lists }: Renaming): XmlElement {
  for (const { name, attributes } of walk(tree)) {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle' || name === 'w:rStyle') attributes['w:val'] = ids.get(value) ?? value;
    else if (name === 'w:numId') attributes['w:val'] = String(Number(value) + lists);
  }
  return tree;
}

/**
 * The body of our document as text, without its section, under the names of the document it goes into. It is the one
 * part that may be large, and it was just written here, so it is renamed as text and never parsed.
 */
export function bodyText(document: string, { ids, lists, bookmarks }: Renaming): string {
  const start = document.indexOf('<w:body>') + '<w:body>'.length;
  const end = document.lastIndexOf('<w:sectPr');
  return document
    .slice(start, end)
    .replaceAll(/<w:(pStyle|rStyle) w:val="([^"]*)"\/>/g, (_, kind: string, id: string) => {
      const known = ids.get(id);
      return known === undefined ? '' : `<w:${kind} w:val="${known}"/>`;
    })
    .replaceAll(/<w:numId w:val="(\d+)"\/>/g, (_, id: string) => `<w:numId w:val="${Number(id) + lists}"/>`)
    .replaceAll(
      /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)"/g,
      (_, before: string, id: string) => `${before}${Number(id) + bookmarks}"`,
    );
}

/** The largest number of a bookmark in a template. */
export const lastBookmark = (main: XmlElement): number =>
  [...walk(main)].reduce(
    (most, { name, attributes }) =>
      name === 'w:bookmarkStart' ? Math.max(most, Number(attributes['w:id']) || 0) : most,
    0,
  );
