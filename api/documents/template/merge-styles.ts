import { plainName, STYLE_NAMES } from './style-names.ts';
import { childOf, childrenOf, element, isElement, prune, type XmlElement } from './xml-tree.ts';

/** Ids of styles as our content has them, and as they are in the merged document. */
export type StyleIds = ReadonlyMap<string, string>;

const nameOf = (style: XmlElement): string => plainName(childOf(style, 'w:name')?.attributes['w:val'] ?? '');
const aliasesOf = (style: XmlElement): string[] =>
  (childOf(style, 'w:aliases')?.attributes['w:val'] ?? '').split(',').map(plainName).filter(Boolean);
const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';

const defaultParagraph = (styles: XmlElement): string | null => {
  const found = childrenOf(styles, 'w:style').find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? ''),
  );
  return found ? idOf(found) : null;
};

/**
 * Brings into a template's styles those of ours that it has not. A style that it has, under any of its names, is used
 * as it is; one that is added stands on its body text and takes its typeface.
 */
export function mergeStyles(styles: XmlElement, ours: XmlElement, language: string): StyleIds {
  const own = childrenOf(styles, 'w:style');
  const byName = new Map<string, XmlElement>();
  for (const style of own) {
    for (const name of [nameOf(style), ...aliasesOf(style)]) {
      if (name !== '' && !byName.has(name)) byName.set(name, style);
    }
  }
  const taken = new Set(own.map(idOf));
  const ids = new Map<string, string>();
  const body = defaultParagraph(styles);
  if (body !== null) ids.set('Normal', body);
  const added: XmlElement[] = [];
  for (const style of childrenOf(ours, 'w:style')) {
    const id = idOf(style);
    const names = STYLE_NAMES[id];
    if (!names) continue;
    const found = names
      .map((name) => byName.get(name))
      .find((one) => one?.attributes['w:type'] === style.attributes['w:type']);
    if (found) ids.set(id, idOf(found));
    else {
      const free = taken.has(id) ? `Sangar${id}` : id;
      ids.set(id, free);
      taken.add(free);
      added.push(style);
    }
  }
  for (const style of added) styles.children.push(adapted(style, ids));
  sayLanguage(styles, language);
  return ids;
}

/** A style of ours under its new id, without a typeface, on what the template has for its base. */
function adapted(style: XmlElement, ids: StyleIds): XmlElement {
  const copy = structuredClone(style);
  copy.attributes['w:styleId'] = ids.get(idOf(style))!;
  prune(copy, ({ name }) => name === 'w:rFonts');
  copy.children = copy.children.filter((child) => {
    if (!isElement(child) || !['w:basedOn', 'w:next', 'w:link'].includes(child.name)) return true;
    const base = ids.get(child.attributes['w:val'] ?? '');
    if (base === undefined) return false;
    child.attributes['w:val'] = base;
    return true;
  });
  return copy;
}

/** The document is read out, spelled and hyphenated in its own language, whichever the template was written in. */
function sayLanguage(styles: XmlElement, language: string): void {
  prune(styles, ({ name }) => name === 'w:lang');
  const defaults = sub(styles, 'w:docDefaults', 0);
  const run = sub(sub(defaults, 'w:rPrDefault', 0), 'w:rPr', 0);
  run.children.push(element('w:lang', { 'w:val': language }));
}

function sub(parent: XmlElement, name: string, at: number): XmlElement {
  const found = childOf(parent, name);
  if (found) return found;
  const made = element(name);
  parent.children.splice(at, 0, made);
  return made;
}

/** Whether headings number themselves: the style, or one that it stands on, is part of a list. */
export function headingsNumbered(styles: XmlElement): boolean {
  const own = childrenOf(styles, 'w:style');
  let style = own.find((one) => STYLE_NAMES.Heading1!.includes(nameOf(one)));
  for (let steps = 0; style && steps < 20; steps++) {
    const list = childOf(childOf(style, 'w:pPr'), 'w:numPr');
    if (list) return childOf(list, 'w:numId')?.attributes['w:val'] !== '0';
    const base = childOf(style, 'w:basedOn')?.attributes['w:val'];
    style = own.find((one) => idOf(one) === base);
  }
  return false;
}
