import sax from 'sax';
import { checkNames, NAMESPACES } from './namespaces.ts';
import { TemplateRefused } from './template-refusal.ts';

/** An element with the prefix that its namespace always has here: `w:p` is a paragraph and nothing else. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({
  name,
  attributes,
  children,
});
export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

const MOST_DEEP = 200;
const MOST_NODES = 600_000;
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 cannot hold
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** What a reference such as `&#1;` can bring in, although the bytes of the part are sound. */
const isIllegal = (text: string): boolean => CONTROLS.test(text);

/**
 * Reads one part. Only UTF-8 without a document type is read, so no entity but the five of XML exists; comments and
 * processing instructions are left out. What is written later is what was read here, never the bytes that came.
 */
export function parseXml(bytes: Uint8Array, part: string): XmlElement {
  const fail = (): never => {
    throw new TemplateRefused('MALFORMED_XML', part);
  };
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    fail();
  }
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/i.exec(text)?.[1];
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) fail();

  const root = element('');
  const open: XmlElement[] = [root];
  let nodes = 0;
  const add = (node: XmlNode) => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new TemplateRefused('UNPACKS_TOO_LARGE', part);
    open.at(-1)!.children.push(node);
  };
  const parser = sax.parser(true, { xmlns: true, position: false });
  parser.onerror = fail;
  parser.ondoctype = () => {
    throw new TemplateRefused('DOCTYPE', part);
  };
  // Depth within an element that is left out.
  let left = 0;
  parser.onopentag = (tag) => {
    const known = left === 0 ? checkNames(tag as sax.QualifiedTag, part) : null;
    if (!known) {
      left += 1;
      return;
    }
    if (Object.values(known.attributes).some(isIllegal)) fail();
    const own = element(known.name, known.attributes);
    add(own);
    open.push(own);
    if (open.length > MOST_DEEP) fail();
  };
  parser.onclosetag = () => {
    if (left > 0) left -= 1;
    else open.pop();
  };
  parser.ontext = parser.oncdata = (words) => {
    if (isIllegal(words)) fail();
    if (open.length > 1 && left === 0) add(words);
  };
  parser.write(text).close();
  const [top, ...more] = root.children.filter(isElement);
  return top && more.length === 0 ? top : fail();
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
const escapeAttribute = (text: string): string =>
  escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

const PREFIX_LISTS = ['mc:Ignorable', 'Requires', 'mc:ProcessContent', 'mc:MustUnderstand'];

/** The element as text, its namespaces declared where they are first needed: at its own start tag. */
export function writeXml(top: XmlElement): string {
  const prefixes = new Set<string>();
  for (const node of walk(top)) {
    for (const name of [node.name, ...Object.keys(node.attributes)]) {
      const prefix = name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
      if (prefix !== '') prefixes.add(prefix);
    }
    // Names of namespaces also stand in values: what a reader may ignore, what a choice requires.
    for (const name of PREFIX_LISTS) {
      for (const word of (node.attributes[name] ?? '').split(/\s+/)) {
        const [prefix = ''] = word.split(':');
        if (prefix in NAMESPACES) prefixes.add(prefix);
      }
    }
  }
  const declared = [...prefixes]
    .filter((prefix) => prefix !== 'xml' && prefix in NAMESPACES)
    .sort()
    .map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${startTag(top, declared.join(''))}${inner(top)}`;
}

const startTag = ({ name, attributes, children }: XmlElement, declared = ''): string => {
  const own = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return `<${name}${declared}${own.join('')}${children.length === 0 ? '/' : ''}>`;
};
const inner = ({ name, children }: XmlElement): string =>
  children.length === 0
    ? ''
    : `${children.map((child) => (isElement(child) ? startTag(child) + inner(child) : escapeText(child))).join('')}</${name}>`;

/** An element and all within it, in the order of the document. */
export function* walk(top: XmlElement): Generator<XmlElement> {
  const stack = [top];
  while (stack.length > 0) {
    const next = stack.pop()!;
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i]!;
      if (isElement(child)) stack.push(child);
    }
  }
}

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name);
export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter((child): child is XmlElement => isElement(child) && child.name === name);
/** The value of a property such as `<w:titlePg/>`, which is true unless it says otherwise. */
export const isOn = (property: XmlElement | undefined): boolean =>
  property !== undefined && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? '1');

/** Takes out elements, at any depth, for which `drop` holds. */
export function prune(top: XmlElement, drop: (one: XmlElement) => boolean): void {
  for (const one of walk(top)) one.children = one.children.filter((child) => !(isElement(child) && drop(child)));
}
