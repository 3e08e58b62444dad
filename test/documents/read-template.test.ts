import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../api/documents/template/read-template.ts';
import { REFUSAL_WORDS } from '../../api/documents/template/refusal-words.ts';
import { TEMPLATE_REFUSALS } from '../../api/documents/template/template-refusal.ts';
import { field, REFUSED, run } from './refused-templates.ts';
import {
  contentTypes,
  MAIN_TYPE,
  mainPart,
  paragraph,
  SECTION,
  stylesPart,
  TEMPLATE,
  templateWith,
  withBody,
  zipped,
} from './template-files.ts';

const main = 'word/document.xml';
const rels = 'word/_rels/document.xml.rels';
const codeOf = (bytes: Uint8Array) => {
  const reading = readTemplate(bytes);
  return reading.ok ? 'OK' : reading.code;
};
describe('a template that is read', () => {
  it('says how wide its text is and which names it asks for', () => {
    const reading = readTemplate(templateWith({}));
    expect(reading).toMatchObject({
      ok: true,
      template: {
        width: 9360,
        placeholders: ['title', 'mission', 'sigle', 'period', 'version', 'date', 'marquage'],
        unknownPlaceholders: ['unknown'],
      },
    });
  });
  it('may be a template file, have landscape pages, or no section, styles, lists or headers at all', () => {
    expect(
      codeOf(templateWith({ '[Content_Types].xml': contentTypes(MAIN_TYPE.replace('document', 'template')) })),
    ).toBe('OK');
    const bare = templateWith({ [rels]: null, [main]: mainPart(paragraph('Cover'), '') });
    expect(readTemplate(bare)).toMatchObject({ ok: true, template: { width: 11906 - 2 * 1134 } });
    const landscape =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1000" w:right="838"/></w:sectPr>';
    expect(readTemplate(withBody('', landscape))).toMatchObject({ ok: true, template: { width: 15000 } });
  });
  it('takes the width of the section in which the assessment is to stand', () => {
    const narrow =
      '<w:p><w:pPr><w:sectPr><w:pgSz w:w="10000" w:h="15840"/><w:pgMar w:left="1000" w:right="1000"/></w:sectPr></w:pPr></w:p>';
    expect(readTemplate(withBody(`${paragraph('{{assessment}}')}${narrow}${paragraph('Back')}`))).toMatchObject({
      ok: true,
      template: { width: 8000 },
    });
  });
  it('may count pages, list contents, number captions, repeat headings and link within itself', () => {
    for (const instruction of [
      ' PAGE ',
      'NUMPAGES',
      'TOC \\o "1-3" \\h',
      'SEQ Figure \\* ARABIC',
      'STYLEREF "Heading 1"',
      ' HYPERLINK \\l "_Toc12" \\h ',
      'PAGEREF _Toc1 \\h',
    ])
      expect(codeOf(withBody(field(instruction))), instruction).toBe('OK');
  });
});

describe('a template is refused for', () => {
  for (const [why, code, bytes] of REFUSED) it(why, () => expect(codeOf(bytes())).toBe(code));

  it('every reason that there is, each said in both languages', () => {
    expect([...new Set(REFUSED.map(([, code]) => code))].sort()).toEqual([...TEMPLATE_REFUSALS].sort());
    for (const words of Object.values(REFUSAL_WORDS))
      for (const code of TEMPLATE_REFUSALS) expect(words[code]).toMatch(/^[A-ZUÉ].*\.$/);
    expect(readTemplate(strToU8('x'), 'fr')).toMatchObject({ ok: false, reason: REFUSAL_WORDS.fr.NOT_DOCX });
  });
  it('nothing that is thrown, whatever the bytes', () => {
    const whole = templateWith({});
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
        fc.nat({ max: whole.length }),
        (changes, length) => {
          const bytes = whole.slice();
          for (const [at, value] of changes) bytes[at] = value;
          for (const piece of [bytes, bytes.slice(0, length)]) expect(typeof readTemplate(piece).ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
  it('nothing that takes long', () => {
    const deep = '<w:sdt>'.repeat(150) + paragraph('{{mission}}') + '</w:sdt>'.repeat(150);
    const start = performance.now();
    expect(codeOf(withBody(deep))).toBe('OK');
    expect(codeOf(withBody(paragraph('{{'.repeat(200_000))))).toBe('OK');
    expect(codeOf(templateWith({ 'word/styles.xml': stylesPart('<w:style/>'.repeat(20_000)) }))).toBe('OK');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
  it('no name in braces, no plain address in the text, and no namespace that Word would pass over', () => {
    expect(codeOf(withBody(paragraph('See https://www.example.org'), SECTION))).toBe('OK');
    expect(codeOf(withBody(run('<x:ext xmlns:x="urn:later"><x:a/></x:ext>')))).toBe('OK');
    expect(zipped(TEMPLATE).length).toBeGreaterThan(1000);
  });
});
