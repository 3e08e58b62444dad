import { TemplateRefused } from './template-refusal.ts';
import { childOf, element, isElement, walk, type XmlElement } from './xml-tree.ts';

/** A4 with margins of 2 cm, for a document that does not say. */
const A4 = { 'w:w': '11906', 'w:h': '16838' };
const MARGIN = 1134;
/** 11 cm: the narrowest table of an assessment still reads. */
const NARROWEST = 6236;
const WIDEST = 31680;

const whole = (text: string | undefined, otherwise: number): number => {
  const value = Number(text);
  return text !== undefined && Number.isFinite(value) ? Math.round(value) : otherwise;
};

/** Properties of the document's sections, in order; the last is that of the section our text stands in. */
export const sectionsOf = (main: XmlElement): XmlElement[] => [...walk(main)].filter(({ name }) => name === 'w:sectPr');

/** The section properties that close the body; made where they are missing. */
export function lastSection(main: XmlElement): XmlElement {
  const body = childOf(main, 'w:body')!;
  const last = body.children.filter(isElement).at(-1);
  if (last?.name === 'w:sectPr') return last;
  const made = element('w:sectPr', {}, [element('w:pgSz', { ...A4 })]);
  body.children.push(made);
  return made;
}

/** Width between the margins of a section's pages, in twentieths of a point. */
export function textWidth(section: XmlElement): number {
  const size = childOf(section, 'w:pgSz');
  const margins = childOf(section, 'w:pgMar');
  const margin = (side: string) => whole(margins?.attributes[`w:${side}`], MARGIN);
  const gutter = whole(margins?.attributes['w:gutter'], 0);
  const width = whole(size?.attributes['w:w'], Number(A4['w:w'])) - margin('left') - margin('right') - gutter;
  if (width < NARROWEST || width > WIDEST) throw new TemplateRefused('PAGE_TOO_NARROW');
  return width;
}
