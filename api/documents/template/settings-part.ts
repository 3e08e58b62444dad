import { TemplateRefused } from './template-refusal.ts';
import { childOf, element, isElement, isOn, walk, type XmlElement } from './xml-tree.ts';

/** Settings that bear on how pages look. The rest tells of sessions, protects, binds, or fetches. */
const KEPT = new Set([
  'w:mirrorMargins',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:defaultTabStop',
  'w:evenAndOddHeaders',
  'w:drawingGridHorizontalSpacing',
  'w:drawingGridVerticalSpacing',
  'w:displayBackgroundShape',
  'w:characterSpacingControl',
  'w:footnotePr',
  'w:endnotePr',
  'w:compat',
  'w:themeFontLang',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
]);

/** Refuses settings that reach outside the document, and keeps of the others those that bear on its look. */
export function keepSettings(settings: XmlElement, part: string): void {
  for (const { name } of walk(settings)) {
    if (name === 'w:attachedTemplate' || name === 'w:mailMerge') throw new TemplateRefused('EXTERNAL_REFERENCE', part);
  }
  settings.children = settings.children.filter((child) => isElement(child) && KEPT.has(child.name));
  delete settings.attributes['mc:Ignorable'];
}

export const hasEvenPages = (settings: XmlElement | undefined): boolean =>
  isOn(childOf(settings, 'w:evenAndOddHeaders'));

/** Asks Word to bring contents list and page numbers up to date; the schema wants it before the notes and after the grid. */
export function askForUpdate(settings: XmlElement): void {
  const after = settings.children.findIndex(
    (child) =>
      isElement(child) &&
      /^w:(footnotePr|endnotePr|compat|themeFontLang|clrSchemeMapping|decimalSymbol|listSeparator)$/.test(child.name),
  );
  const update = element('w:updateFields', { 'w:val': 'true' });
  settings.children.splice(after < 0 ? settings.children.length : after, 0, update);
}
