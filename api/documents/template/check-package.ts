import { MAIN_PART } from './package-parts.ts';
import { checkedKind, resolveTarget } from './relationships.ts';
import { TemplateRefused } from './template-refusal.ts';
import { childrenOf, parseXml, type XmlElement } from './xml-tree.ts';

/** Refuses a package whose types or names tell of macros, controls or embedded files, whatever refers to them. */
export function checkPackage(parts: ReadonlyMap<string, Uint8Array>): void {
  const types = parts.get('[Content_Types].xml');
  if (!types || !parts.has(MAIN_PART)) throw new TemplateRefused('NOT_DOCX');
  for (const name of parts.keys()) {
    if (/vbaProject|vbaData|\/activeX\/|\.bin$/i.test(name) && !/printerSettings/i.test(name)) {
      throw new TemplateRefused('MACROS', name);
    }
    if (/\/embeddings\//i.test(name)) throw new TemplateRefused('EMBEDDED_OBJECT', name);
  }
  for (const [name, bytes] of parts) {
    if (/\.rels$/i.test(name)) checkRelationships(parseXml(bytes, name));
    // Parts that are left behind are not read, but what comes with one is not by chance.
    else if (/\.xml$/i.test(name) && /<!DOCTYPE/i.test(new TextDecoder('latin1').decode(bytes))) {
      throw new TemplateRefused('DOCTYPE', name);
    }
  }
  checkMainPart(parts);
  const root = parseXml(types, '[Content_Types].xml');
  let isWord = false;
  for (const { attributes } of [...childrenOf(root, 'Default'), ...childrenOf(root, 'Override')]) {
    const type = attributes.ContentType ?? '';
    if (/macroEnabled|vba|activeX/i.test(type)) throw new TemplateRefused('MACROS', attributes.PartName ?? type);
    if (attributes.PartName?.toLowerCase() === `/${MAIN_PART}`) {
      isWord = /wordprocessingml\.(document|template)\.main\+xml$/.test(type);
    }
  }
  if (!isWord) throw new TemplateRefused('NOT_DOCX');
}

/** No relationship of any part, kept or not, leads outside or to macros. */
function checkRelationships(root: XmlElement): void {
  for (const { attributes } of childrenOf(root, 'Relationship')) {
    checkedKind(attributes.Type ?? '', attributes.Target ?? '', attributes.TargetMode ?? 'Internal');
  }
}

/** The package names one main part, and it is where Word puts it. */
function checkMainPart(parts: ReadonlyMap<string, Uint8Array>): void {
  const bytes = parts.get('_rels/.rels');
  const all = bytes ? childrenOf(parseXml(bytes, '_rels/.rels'), 'Relationship') : [];
  const main = all.filter(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  if (main.length !== 1 || resolveTarget('', main[0]!.attributes.Target ?? '') !== MAIN_PART) {
    throw new TemplateRefused('NOT_DOCX');
  }
}
