import { isContentName, paragraphText } from './placeholders.ts';
import { lastSection } from './template-sections.ts';
import { childOf, element, isElement, walk, writeXml, type XmlElement, type XmlNode } from './xml-tree.ts';

/** Stands where the content goes until the document is text; no text of a part can hold it as an element. */
const MARK = 'w:sangarContent';

/** Where the content stands among the children of the body, and the section that its pages belong to. */
export function contentPlace(main: XmlElement): { at: number; asked: boolean; section: XmlElement } {
  const last = lastSection(main);
  const { children } = childOf(main, 'w:body')!;
  const asked = children.findIndex((child) => isElement(child) && child.name === 'w:p' && isContentPlace(child));
  const at = asked < 0 ? children.indexOf(last) : asked;
  const after = children.slice(at).filter(isElement);
  const section = after.map((child) => [...walk(child)].find(({ name }) => name === 'w:sectPr')).find((one) => one);
  return { at, asked: asked >= 0, section: section ?? last };
}

/**
 * Marks the place of the content: where the template says, or after everything in its last section. After a cover the
 * content begins on a page of its own; gives whether it has to break the page for that.
 */
export function markPlace(main: XmlElement): { breaksPage: boolean } {
  const body = childOf(main, 'w:body')!;
  const { at, asked, section } = contentPlace(main);
  // Our tables take the whole width of the page.
  section.children = section.children.filter((child) => !(isElement(child) && child.name === 'w:cols'));
  const before = withoutEmptyEnd(body.children.slice(0, at));
  body.children = [...before, element(MARK), ...body.children.slice(asked ? at + 1 : at)];
  const last = before.filter(isElement).at(-1);
  return { breaksPage: last !== undefined && ![...walk(last)].some(({ name }) => name === 'w:sectPr') };
}

/** The main part as text with the content in its place. */
export function placeContent(main: XmlElement, content: string, { breaksPage }: { breaksPage: boolean }): string {
  const placed = breaksPage
    ? content.replace(/<w:pPr>(<w:pStyle [^>]*\/>)?/, '<w:pPr>$1<w:pageBreakBefore/>')
    : content;
  return writeXml(main).replace(`<${MARK}/>`, () => placed);
}

function isContentPlace(paragraph: XmlElement): boolean {
  const name = /^\s*\{\{\s*([^{}]{1,60}?)\s*\}\}\s*$/.exec(paragraphText(paragraph))?.[1];
  return name !== undefined && isContentName(name);
}

/** Empty paragraphs at the end of a cover would put an empty page before the content. */
function withoutEmptyEnd(children: readonly XmlNode[]): XmlNode[] {
  const kept = [...children];
  while (kept.length > 0) {
    const last = kept.at(-1)!;
    if (isElement(last) && (last.name !== 'w:p' || [...walk(last)].some(({ name }) => SEEN.has(name)))) break;
    kept.pop();
  }
  return kept;
}
const SEEN: ReadonlySet<string> = new Set([
  'w:t',
  'w:drawing',
  'w:pict',
  'w:sectPr',
  'w:fldSimple',
  'w:fldChar',
  'w:br',
  'w:sym',
]);
