import { checkFields } from './field-names.ts';
import { referencesIn } from './relationships.ts';
import { type TemplateRefusal, TemplateRefused } from './template-refusal.ts';
import { prune, walk, type XmlElement } from './xml-tree.ts';

/** Elements for which a template is refused. */
const REFUSED: Readonly<Record<string, TemplateRefusal>> = {
  'w:object': 'EMBEDDED_OBJECT',
  'o:OLEObject': 'EMBEDDED_OBJECT',
  'w:control': 'MACROS',
  'w:entryMacro': 'MACROS',
  'w:exitMacro': 'MACROS',
  'wne:tcg': 'MACROS',
  'w:altChunk': 'EMBEDDED_OBJECT',
  'w:subDoc': 'EXTERNAL_REFERENCE',
  'w:movie': 'EXTERNAL_REFERENCE',
  'w:attachedTemplate': 'EXTERNAL_REFERENCE',
  'w:mailMerge': 'EXTERNAL_REFERENCE',
  'w:saveThroughXslt': 'EXTERNAL_REFERENCE',
  'w:linkToQuery': 'EXTERNAL_REFERENCE',
  'w:frameset': 'EXTERNAL_REFERENCE',
  'wp15:webVideoPr': 'EXTERNAL_REFERENCE',
  'w:ins': 'CHANGES_OR_COMMENTS',
  'w:del': 'CHANGES_OR_COMMENTS',
  'w:moveFrom': 'CHANGES_OR_COMMENTS',
  'w:moveTo': 'CHANGES_OR_COMMENTS',
  'w:commentReference': 'CHANGES_OR_COMMENTS',
  'w:commentRangeStart': 'CHANGES_OR_COMMENTS',
};
/** Elements that are left out: bindings to parts that are left behind, people allowed to edit, opaque data, fonts. */
const LEFT_OUT = new Set([
  'w:dataBinding',
  'w15:dataBinding',
  'w:placeholder',
  'w:permStart',
  'w:permEnd',
  'w:proofErr',
  'w:fldData',
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
  'asvg:svgBlip',
]);
/** Attributes that hold addresses by their nature, and alternative text, which nobody fetches. */
const NAMES_ADDRESSES = /^(uri|w:uri|ns|Requires|w:namespaceuri|descr|title|alt|o:title|w:instr)$/;
const ADDRESS = /(^|[\s"'(=])([a-z][a-z0-9+.-]*:[\\/]{2}|\\\\|javascript:|data:|file:|mhtml:|mailto:)/i;
/** Where a shape, of the kind that Word drew before 2007, or its picture would be fetched from. */
const FETCHED = /^(src|href|althref|o:href|r:href|r:link|o:althref|w:src)$/;

/** Takes out of a part what is left behind. */
export const leaveOut = (top: XmlElement): void => prune(top, ({ name }) => LEFT_OUT.has(name));

/** Checks what is kept of a part. `ids` are relationships of the part that were kept. */
export function checkContent(top: XmlElement, part: string, ids: ReadonlySet<string>): void {
  for (const one of walk(top)) {
    const refused = REFUSED[one.name];
    if (refused) throw new TemplateRefused(refused, part);
    for (const [name, value] of Object.entries(one.attributes)) {
      // Whatever names its author is a change that somebody tracked.
      if (name === 'w:author') throw new TemplateRefused('CHANGES_OR_COMMENTS', part);
      if ((FETCHED.test(name) && value !== '') || (ADDRESS.test(value) && !NAMES_ADDRESSES.test(name))) {
        throw new TemplateRefused('EXTERNAL_REFERENCE', part);
      }
      if (/^w:rsid|^w14:(paraId|textId)$/.test(name)) delete one.attributes[name];
    }
    clearPaths(one);
    if (referencesIn(one).some((id) => !ids.has(id))) throw new TemplateRefused('PART_NOT_ALLOWED', part);
  }
  checkFields(top, part);
}

/** Word names a picture after its file, and took the whole path for its description: a folder tells a login. */
function clearPaths({ name, attributes }: XmlElement): void {
  if (name === 'pic:cNvPr' || name === 'wp:docPr') attributes.name = `Picture ${attributes.id ?? ''}`.trim();
  for (const own of ['descr', 'title', 'alt', 'o:title']) {
    const text = attributes[own];
    if (text !== undefined && /[\\/]/.test(text)) attributes[own] = text.split(/[\\/]/).at(-1) ?? '';
  }
}
