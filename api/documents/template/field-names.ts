import { TemplateRefused } from './template-refusal.ts';
import { isElement, type XmlElement } from './xml-tree.ts';

/**
 * Fields that count, number or repeat what is in the document. All others are refused: they fetch (INCLUDETEXT,
 * INCLUDEPICTURE, LINK, DDE), build others (QUOTE, IF), or tell of a login, a folder or a clock.
 */
const ALLOWED = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'SEQ',
  'TOC',
  'TC',
  'STYLEREF',
  'REF',
  'PAGEREF',
  'NOTEREF',
  'TITLE',
  'LISTNUM',
]);

function checkInstruction(instruction: string, part: string): void {
  const text = instruction.trim();
  const [name = ''] = text.split(/[\s\\"]/);
  const inDocument = /^HYPERLINK\s+\\l\s+"?[\w.-]+"?(\s+\\[ho])*\s*$/i.test(text);
  if (inDocument || ALLOWED.has(name.toUpperCase())) return;
  throw new TemplateRefused('FIELD_NOT_ALLOWED', (name || part).slice(0, 40));
}

interface OpenField {
  instruction: string;
  inResult: boolean;
}

/**
 * Checks every field of a part. An instruction may be cut over many runs, so it is put together first; one that holds
 * another field, whose result would become part of it, is refused.
 */
export function checkFields(top: XmlElement, part: string): void {
  const open: OpenField[] = [];
  const visit = (one: XmlElement) => {
    const current = open.at(-1);
    if (one.name === 'w:fldSimple') checkInstruction(one.attributes['w:instr'] ?? '', part);
    else if (one.name === 'w:instrText' || one.name === 'w:delInstrText') {
      const text = one.children.filter((child) => !isElement(child)).join('');
      // Text of an instruction outside a field does nothing now and something once a begin mark is put before it.
      if (!current || current.inResult) checkInstruction(text, part);
      else current.instruction += text;
    } else if (one.name === 'w:fldChar') {
      const type = one.attributes['w:fldCharType'];
      if (type === 'begin') {
        if (current && !current.inResult) throw new TemplateRefused('FIELD_NOT_ALLOWED', part);
        open.push({ instruction: '', inResult: false });
      } else if (current && !current.inResult) {
        checkInstruction(current.instruction, part);
        current.inResult = true;
      }
      if (type === 'end') open.pop();
    }
    one.children.filter(isElement).forEach(visit);
  };
  visit(top);
  for (const { instruction, inResult } of open) if (!inResult) checkInstruction(instruction, part);
}
