import { paragraphsIn, paragraphText, placeholderOf } from './placeholders.ts';
import { childOf, element, isElement, isOn, walk, type XmlElement } from './xml-tree.ts';

/** Kinds of header and footer that pages of the document show. */
export function kindsShown(sections: readonly XmlElement[], evenPages: boolean): string[] {
  const first = sections.some((section) => isOn(childOf(section, 'w:titlePg')));
  return ['default', ...(first ? ['first'] : []), ...(evenPages ? ['even'] : [])];
}

/** Whether a header or footer says where the marking stands, in letters that are seen. */
export function showsMarking(part: XmlElement): boolean {
  return paragraphsIn(part).some((paragraph) => {
    const hidden = [...walk(paragraph)].some(
      (one) =>
        ['w:vanish', 'w:webHidden', 'w:specVanish'].includes(one.name) ||
        (one.name === 'w:color' && /^F{6}$/i.test(one.attributes['w:val'] ?? '')),
    );
    const names = [...paragraphText(paragraph).matchAll(/\{\{\s*([^{}]{1,60}?)\s*\}\}/g)];
    return !hidden && names.some(([, name = '']) => placeholderOf(name) === 'marking');
  });
}

/** A line with this text alone, in the middle. */
export const centredLine = (text: string, style: string, { bold = false } = {}): XmlElement =>
  element('w:p', {}, [
    element('w:pPr', {}, [element('w:pStyle', { 'w:val': style }), element('w:jc', { 'w:val': 'center' })]),
    element('w:r', {}, [
      ...(bold ? [element('w:rPr', {}, [element('w:b')])] : []),
      element('w:t', { 'xml:space': 'preserve' }, [text]),
    ]),
  ]);

/** References of a section to its headers or footers, by the kind of page. */
export const referencesOf = (section: XmlElement, side: 'header' | 'footer'): Map<string, string> =>
  new Map(
    section.children
      .filter(isElement)
      .filter(({ name }) => name === `w:${side}Reference`)
      .map(({ attributes }) => [attributes['w:type'] ?? 'default', attributes['r:id'] ?? '']),
  );

export const refer = (section: XmlElement, side: 'header' | 'footer', kind: string, id: string): void => {
  section.children.unshift(element(`w:${side}Reference`, { 'w:type': kind, 'r:id': id }));
};
