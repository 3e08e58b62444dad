import type { QualifiedTag } from 'sax';
import { TemplateRefused } from './template-refusal.ts';

/**
 * Namespaces of a Word package with the prefixes that Word, and everyone else, writes. Checks go by prefixed names, so
 * a part in which such a prefix means something else, or such a namespace has another prefix, is not read.
 */
const OFFICE = 'http://schemas.openxmlformats.org';
const MICROSOFT = 'http://schemas.microsoft.com/office';
export const NAMESPACES: Readonly<Record<string, string>> = {
  w: `${OFFICE}/wordprocessingml/2006/main`,
  r: `${OFFICE}/officeDocument/2006/relationships`,
  a: `${OFFICE}/drawingml/2006/main`,
  pic: `${OFFICE}/drawingml/2006/picture`,
  wp: `${OFFICE}/drawingml/2006/wordprocessingDrawing`,
  c: `${OFFICE}/drawingml/2006/chart`,
  dgm: `${OFFICE}/drawingml/2006/diagram`,
  m: `${OFFICE}/officeDocument/2006/math`,
  mc: `${OFFICE}/markup-compatibility/2006`,
  sl: `${OFFICE}/schemaLibrary/2006/main`,
  thm15: `${MICROSOFT}/thememl/2012/main`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: `${MICROSOFT}/word/2010/wordml`,
  w15: `${MICROSOFT}/word/2012/wordml`,
  w16: `${MICROSOFT}/word/2018/wordml`,
  w16cex: `${MICROSOFT}/word/2018/wordml/cex`,
  w16cid: `${MICROSOFT}/word/2016/wordml/cid`,
  w16du: `${MICROSOFT}/word/2023/wordml/word16du`,
  w16sdtdh: `${MICROSOFT}/word/2020/wordml/sdtdatahash`,
  w16sdtfl: `${MICROSOFT}/word/2024/wordml/sdtformatlock`,
  w16se: `${MICROSOFT}/word/2015/wordml/symex`,
  wne: `${MICROSOFT}/word/2006/wordml`,
  wp14: `${MICROSOFT}/word/2010/wordprocessingDrawing`,
  wp15: `${MICROSOFT}/word/2012/wordprocessingDrawing`,
  wpc: `${MICROSOFT}/word/2010/wordprocessingCanvas`,
  wpg: `${MICROSOFT}/word/2010/wordprocessingGroup`,
  wpi: `${MICROSOFT}/word/2010/wordprocessingInk`,
  wps: `${MICROSOFT}/word/2010/wordprocessingShape`,
  a14: `${MICROSOFT}/drawing/2010/main`,
  a16: `${MICROSOFT}/drawing/2014/main`,
  adec: `${MICROSOFT}/drawing/2017/decorative`,
  aink: `${MICROSOFT}/drawing/2016/ink`,
  am3d: `${MICROSOFT}/drawing/2017/model3d`,
  asvg: `${MICROSOFT}/drawing/2016/SVG/main`,
  cx: `${MICROSOFT}/drawing/2014/chartex`,
  oel: `${MICROSOFT}/2019/extlst`,
};
const PREFIX_OF = new Map(Object.entries(NAMESPACES).map(([prefix, uri]) => [uri, prefix]));
/** Parts of the package itself, written without a prefix. */
const BARE = new Set([`${OFFICE}/package/2006/content-types`, `${OFFICE}/package/2006/relationships`]);
const XML = 'http://www.w3.org/XML/1998/namespace';
const STRICT = /^http:\/\/purl\.oclc\.org\/ooxml\//;

export interface CheckedTag {
  name: string;
  attributes: Record<string, string>;
}

/**
 * The element's name and attributes, their prefixes known to mean what they mean everywhere; null for an element of a
 * namespace that nobody here knows, or a choice that asks for one. Those are left out, as Word leaves out what it does
 * not know.
 */
export function checkNames(tag: QualifiedTag, part: string): CheckedTag | null {
  if (!isKnown(tag.prefix, tag.uri, part, true)) return null;
  const attributes: [string, string][] = [];
  for (const { name, prefix, uri, value } of Object.values(tag.attributes)) {
    if (name === 'xmlns' || prefix === 'xmlns') continue;
    if (prefix === '' || isKnown(prefix, uri, part, false)) attributes.push([name, knownPrefixes(name, value)]);
  }
  const own = Object.fromEntries(attributes);
  const asked = tag.name === 'mc:Choice' ? (tag.attributes.Requires?.value ?? '').split(/\s+/) : [];
  return asked.every((prefix) => prefix in NAMESPACES) ? { name: tag.name, attributes: own } : null;
}

/** Lists of prefixes lose those that will not be declared. */
const knownPrefixes = (name: string, value: string): string =>
  /^mc:(Ignorable|MustUnderstand|ProcessContent)$/.test(name)
    ? value
        .split(/\s+/)
        .filter((prefix) => (prefix.split(':')[0] ?? '') in NAMESPACES)
        .join(' ')
    : value;

function isKnown(prefix: string, uri: string, part: string, isTag: boolean): boolean {
  if (STRICT.test(uri)) throw new TemplateRefused('STRICT_FORM', part);
  if ((isTag && prefix === '' && BARE.has(uri)) || (prefix === 'xml' && uri === XML)) return true;
  const usual = PREFIX_OF.get(uri);
  if (usual === prefix) return true;
  // One of the two is known: a name that looks like one thing and is another, on purpose or not.
  if (usual !== undefined || prefix in NAMESPACES || prefix === '') throw new TemplateRefused('MALFORMED_XML', part);
  return false;
}
