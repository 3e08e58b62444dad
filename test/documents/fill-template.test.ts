import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderAssessment } from '../../api/documents/render-assessment.ts';
import { renderDocx } from '../../api/documents/render-docx.ts';
import { fillPlaceholders, type Placeholder, paragraphText } from '../../api/documents/template/placeholders.ts';
import { readTemplate } from '../../api/documents/template/read-template.ts';
import { parseXml } from '../../api/documents/template/xml-tree.ts';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { assess, sampleMission } from '../assessment/sample-mission.ts';
import { allSections } from '../assessment/walk-document.ts';
import { documentOf } from './sample-figures.ts';
import {
  cutParagraph,
  footer,
  header,
  mainPart,
  PIXEL,
  paragraph,
  relationships,
  SECTION,
  stylesPart,
  TEMPLATE,
  templateWith,
  withBody,
} from './template-files.ts';
import { xmlFault } from './xml-check.ts';

const document = assess(sampleMission());
const small = documentOf([
  { type: 'paragraph', runs: [{ text: 'Body text' }] },
  { type: 'list', ordered: true, items: [[{ text: 'First' }]] },
  { type: 'list', ordered: false, items: [[{ text: 'Point' }]] },
]);
const partsOf = async (template: Uint8Array, of: AssessmentDocument = small) => {
  const reading = readTemplate(template);
  if (!reading.ok) throw new Error(`${reading.code} ${reading.detail}`);
  const files = unzipSync(await renderDocx(of, { template: reading.template }));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
};
const words = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
/** The parts that sections refer to, each with the kind of page it is for. */
const headsOf = (parts: Record<string, string>) => {
  const targets = new Map(
    [...parts['word/_rels/document.xml.rels']!.matchAll(/Id="([^"]*)"[^>]*?Target="([^"]*)"/g)].map(
      ([, id, target]) => [id!, `word/${target}`],
    ),
  );
  return [...parts['word/document.xml']!.matchAll(/<w:sectPr[\s\S]*?<\/w:sectPr>/g)].map(([section]) =>
    [...section.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="([^"]*)"/g)].map(([, side, kind, id]) => ({
      side: side!,
      kind: kind!,
      text: words(parts[targets.get(id!)!]!),
    })),
  );
};

describe('a document in an organisation’s form', async () => {
  const parts = await partsOf(templateWith({}), document);
  const body = parts['word/document.xml']!;

  it('is a package of well-formed parts, each with its type, each reference with its part', () => {
    for (const [name, part] of Object.entries(parts))
      if (/\.(xml|rels)$/.test(name)) expect(xmlFault(part), name).toBeNull();
    for (const name of Object.keys(parts)) {
      if (/_rels\/|\[Content/.test(name)) continue;
      expect(parts['[Content_Types].xml'], name).toContain(`PartName="/${name}"`);
    }
    for (const [name, part] of Object.entries(parts)) {
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target] of part.matchAll(/Target="([^"]*)"/g))
        expect(Object.keys(parts), name).toContain(new URL(target!, `x:/${folder}`).pathname.slice(1));
    }
  });

  it('keeps cover, logo, theme, header and footer, and fills in the names in braces', () => {
    const cover = words(body.slice(0, body.indexOf('w:pageBreakBefore')));
    expect(cover).toContain(document.title);
    expect(cover).toContain(`Mission: ${document.mission.name} (${document.mission.acronym})`);
    expect(cover).toContain('; 15 January 2025');
    expect(cover).toContain('{{unknown}}');
    expect(parts['word/theme/theme1.xml']).toContain('name="Organisation"');
    expect(parts['word/header1.xml']).toContain('r:embed="rId1"');
    expect(parts['word/_rels/header1.xml.rels']).toContain('Target="media/logo.png"');
    expect(Object.keys(parts)).toContain('word/media/logo.png');
    expect(words(parts['word/footer1.xml']!)).toContain('STRICTLY CONFIDENTIAL');
    expect(parts['word/footer1.xml']).toContain(' PAGE ');
  });

  it('sets our content in its styles, whatever the language of their ids, and adds those it lacks on its body text', () => {
    const count = (id: string) => body.match(new RegExp(`<w:pStyle w:val="${id}"/>`, 'g'))?.length ?? 0;
    expect(count('Titre1')).toBe(document.sections.length);
    expect(count('Titre2')).toBe(document.sections.flatMap(({ sections }) => sections).length);
    expect(count('Lgende')).toBeGreaterThan(5);
    expect(count('Heading1') + count('Heading2') + count('TableCaption')).toBe(0);
    const styles = parts['word/styles.xml']!;
    // An id that the template uses for something else is left to it.
    expect(count('TableText')).toBe(0);
    expect(count('SangarTableText')).toBeGreaterThan(100);
    const added = /<w:style [^>]*w:styleId="SangarTableText"[\s\S]*?<\/w:style>/.exec(styles)![0];
    expect(added).toContain('<w:basedOn w:val="Normal"/>');
    expect(added).not.toContain('w:rFonts');
    const heading = /<w:style [^>]*w:styleId="Heading3"[\s\S]*?<\/w:style>/.exec(styles)![0];
    expect(heading).toContain('<w:b/>');
    expect(heading).not.toContain('w:rFonts');
    expect(styles).toContain('Georgia');
    const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    for (const [, id] of body.matchAll(/<w:[pr]Style w:val="([^"]*)"\/>/g)) expect(known, id).toContain(id);
    expect(new Set([...styles.matchAll(/w:styleId="[^"]*"/g)].map(([id]) => id)).size).toBe(
      styles.match(/w:styleId=/g)!.length,
    );
  });

  it('numbers its lists beside those of the template', () => {
    const numbering = parts['word/numbering.xml']!;
    const known = [...numbering.matchAll(/<w:num [^>]*w:numId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(known).size).toBe(known.length);
    expect(known).toContain('5');
    for (const [, id] of body.matchAll(/<w:numId w:val="(\d+)"\/>/g)) {
      expect(known).toContain(id);
      expect(Number(id)).toBeGreaterThan(5);
    }
    const abstract = [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(abstract).size).toBe(abstract.length);
    for (const [, id] of numbering.matchAll(/<w:abstractNumId w:val="(\d+)"/g)) expect(abstract).toContain(id);
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.indexOf('<w:num '));
  });

  it('makes its tables as wide as the text between the margins', () => {
    const widths = [...body.matchAll(/<w:tblW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.length).toBeGreaterThan(20);
    expect(Math.max(...widths)).toBe(9360);
  });

  it('speaks the language of the document, and asks Word for the page numbers', async () => {
    expect(parts['word/styles.xml']!.match(/<w:lang [^>]*>/g)).toEqual(['<w:lang w:val="en-GB"/>']);
    expect(parts['word/settings.xml']).toContain('<w:updateFields w:val="true"/>');
    const french = await partsOf(templateWith({}), { ...small, language: 'fr' });
    expect(french['word/styles.xml']).toContain('<w:lang w:val="fr-FR"/>');
    expect(words(french['word/document.xml']!)).toContain('15 janvier 2025');
    expect(words(french['word/footer1.xml']!)).toContain('CONFIDENTIEL');
  });

  it('carries nobody’s name, no folder, no session and nothing that was left behind', () => {
    const all = Object.values(parts).join('\n');
    expect(all).not.toMatch(/jdoe|Ministry|Users|house\.dotx|rsid|00AA11BB|trackRevisions|customXml/);
    expect(Object.keys(parts).filter((name) => /custom/i.test(name))).toEqual([]);
    expect(parts['docProps/core.xml']).toContain('<dc:creator>Sangar</dc:creator>');
    expect([...all.matchAll(/20\d\d-\d\d-\d\dT[\d:]+Z/g)].every(([time]) => time === '2025-01-15T00:00:00Z')).toBe(
      true,
    );
  });

  it('has the headings of the document, in order, after the cover', () => {
    const headings = [...body.matchAll(/<w:pStyle w:val="Titre[12]"\/>[\s\S]*?<\/w:p>/g)].map(([one]) =>
      words(one).trim(),
    );
    expect(headings).toEqual(
      allSections(document.sections)
        .filter(({ number }) => number.split('.').length < 3)
        .map(({ title }) => title),
    );
  });
});

describe('the same bytes', () => {
  afterEach(() => void vi.useRealTimers());
  it('come of the same template and document, on any day, and the template is not changed', async () => {
    const reading = readTemplate(templateWith({}));
    if (!reading.ok) throw new Error(reading.code);
    const before = structuredClone(reading.template);
    const first = await renderDocx(small, { template: reading.template });
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    const second = await renderDocx(structuredClone(small), { template: structuredClone(reading.template) });
    expect(Buffer.compare(first, second)).toBe(0);
    expect(reading.template).toEqual(before);
    expect(Buffer.compare(first, await renderAssessment(small, 'docx', { template: templateWith({}) }))).toBe(0);
  });
  it('are not asked of a template that is refused', async () => {
    await expect(renderAssessment(small, 'docx', { template: new Uint8Array([1]) })).rejects.toThrow('NOT_DOCX');
  });
});

describe('the place of the content', () => {
  const order = (xml: string) => {
    const text = words(xml);
    return ['Front', 'Body text', 'Back'].map((word) => text.indexOf(word));
  };
  it('is where the template asks for it, before what follows', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(
      withBody(`${paragraph('Front')}${cutParagraph('{{assessment}}', 4)}${paragraph('Back')}`),
    );
    const [front, own, back] = order(body);
    expect(front! < own! && own! < back!).toBe(true);
    expect(words(body)).not.toContain('{{');
  });
  it('is the end otherwise, on a page of its own, without an empty page before it', async () => {
    const { 'word/document.xml': body = '' } = await partsOf(
      withBody(`${paragraph('Front')}<w:p/><w:p><w:pPr/></w:p>`),
    );
    expect(body).toMatch(/Front<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Titre"\/><w:pageBreakBefore\/>/);
  });
  it('is the first page where there is no cover, or where the cover is a section of its own', async () => {
    const { 'word/document.xml': bare = '' } = await partsOf(withBody('<w:p/>'));
    expect(bare.match(/pageBreakBefore/g)?.length).toBe(1);
    const own = '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:pPr></w:p><w:p/>';
    const { 'word/document.xml': apart = '' } = await partsOf(withBody(paragraph('Front') + own));
    expect(apart).toMatch(/<\/w:sectPr><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="Titre"\/><\/w:pPr>/);
  });
  it('is one column, whatever the template’s text has', async () => {
    const columns = SECTION.replace('</w:sectPr>', '<w:cols w:num="2"/></w:sectPr>');
    expect((await partsOf(withBody(paragraph('Front'), columns)))['word/document.xml']).not.toContain('w:cols');
  });
  it('has no second contents list where the template has its own', async () => {
    const toc = '<w:p><w:fldSimple w:instr=" TOC \\o &quot;1-3&quot; "/></w:p>';
    const { 'word/document.xml': body = '' } = await partsOf(withBody(toc));
    expect(body.match(/TOC /g)?.length).toBe(1);
  });
  it('leaves the numbering of sections to headings that number themselves, and letters to annexes', async () => {
    const numbered = stylesPart().replace('<w:outlineLvl w:val="0"/>', '<w:numPr><w:numId w:val="5"/></w:numPr>');
    const { 'word/document.xml': body = '' } = await partsOf(templateWith({ 'word/styles.xml': numbered }), document);
    const headings = [...body.matchAll(/<w:pStyle w:val="Titre1"\/>([\s\S]*?)<\/w:pPr>/g)].map(([, more]) =>
      /numPr/.test(more!),
    );
    expect(headings).toEqual(document.sections.map(({ number }) => /[A-Z]/.test(number)));
  });
});

describe('the marking', () => {
  const oddPages = {
    'word/settings.xml': TEMPLATE['word/settings.xml']!.toString().replace(
      '<w:compat>',
      '<w:evenAndOddHeaders/><w:compat>',
    ),
  };
  const firstPage = SECTION.replace('</w:sectPr>', '<w:titlePg/></w:sectPr>');
  it('is at the head and foot of every kind of page of every section', async () => {
    const sections = fc.array(fc.record({ own: fc.subarray(['header', 'footer'] as const), first: fc.boolean() }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(
        sections,
        fc.boolean(),
        fc.constantFrom('plain', 'named', 'hidden', 'white'),
        async (all, even, written) => {
          const look = {
            plain: '',
            named: '',
            hidden: '<w:rPr><w:vanish/></w:rPr>',
            white: '<w:rPr><w:color w:val="FFFFFF"/></w:rPr>',
          }[written];
          const head = `<w:p><w:r>${look}<w:t>${written === 'plain' ? 'Organisation' : '{{marking}}'}</w:t></w:r></w:p>`;
          const section = ({ own, first }: (typeof all)[number]) =>
            `<w:sectPr>${own.map((side) => `<w:${side}Reference w:type="default" r:id="${side === 'header' ? 'rId3' : 'rId4'}"/>`).join('')}<w:pgSz w:w="11906" w:h="16838"/>${first ? '<w:titlePg/>' : ''}</w:sectPr>`;
          const body = all
            .slice(0, -1)
            .map((one) => `<w:p><w:pPr>${section(one)}</w:pPr></w:p>`)
            .join('');
          const parts = await partsOf(
            templateWith({
              'word/document.xml': mainPart(body, section(all.at(-1)!)),
              'word/header1.xml': header(head),
              'word/footer1.xml': footer(head),
              ...(even && oddPages),
            }),
          );
          const shown = new Map<string, string>();
          headsOf(parts).forEach((heads, i) => {
            for (const { side, kind, text } of heads) shown.set(`${side} ${kind}`, text);
            const kinds = ['default', ...(all[i]!.first ? ['first'] : []), ...(even ? ['even'] : [])];
            for (const side of ['header', 'footer']) {
              for (const kind of kinds) {
                const text = shown.get(`${side} ${kind}`) ?? '';
                expect(text.match(/CONFIDENTIAL/g)?.length ?? 0, `${side} ${kind} of section ${i}`).toBeGreaterThan(0);
              }
            }
          });
          // A name that nobody sees does not count: the line of its own is there too.
          const first = words(parts['word/header1.xml'] ?? 'CONFIDENTIAL');
          const lines = { plain: 1, named: 1, hidden: 2, white: 2 }[written];
          if (all.some(({ own }) => own.includes('header'))) expect(first.match(/CONFIDENTIAL/g)?.length).toBe(lines);
        },
      ),
      { numRuns: 40 },
    );
  });
  it('stands on first pages that the template leaves empty', async () => {
    const heads = headsOf(await partsOf(withBody(paragraph('Front'), firstPage)));
    expect(heads[0]!.map(({ side, kind }) => `${side} ${kind}`).sort()).toEqual([
      'footer default',
      'footer first',
      'header default',
      'header first',
    ]);
    for (const { text } of heads[0]!) expect(text).toContain('CONFIDENTIAL');
  });
});

describe('names in braces', () => {
  const value = fc.constantFrom('Mali', 'a & b', '{{mission}}', '<w:p/>', '$& $1', '', '‮x', '🏳');
  it('are filled in wherever Word cuts the text, once, and nothing else changes', () => {
    const piece = fc.oneof(
      fc.constantFrom('{{mission}}', '{{ Title }}', '{{état}}', '{{nobody}}', '{{', '}}', 'a', ' '),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 8 }),
        fc.array(fc.nat({ max: 40 }), { maxLength: 6 }),
        value,
        (pieces, cuts, filled) => {
          const text = pieces.join('').replace(/[^\x20-\x7eé]/g, '');
          const escaped = (part: string) =>
            part.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
          const ends = [...new Set(cuts)].filter((cut) => cut < text.length).sort((a, b) => a - b);
          const runs = [0, ...ends].map((start, i) => text.slice(start, [...ends, text.length][i]));
          const xml = `<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`;
          const tree = parseXml(new TextEncoder().encode(xml), 'x');
          const values = { mission: filled, title: 'T', state: 'E' } as Record<Placeholder, string>;
          fillPlaceholders(tree, values);
          const oracle = text.replace(
            /\{\{\s*([^{}]{1,60}?)\s*\}\}/g,
            (whole, name: string) => ({ mission: filled, title: 'T', état: 'E' })[name.toLowerCase()] ?? whole,
          );
          expect(paragraphText(tree)).toBe(oracle);
        },
      ),
      { numRuns: 500 },
    );
  });
  it('are text and nothing else in the document, hostile or not', async () => {
    const hostile = documentOf([], {
      title: '</w:t><w:object/> {{marking}} $& &amp;',
      mission: { key: 'k', id: 'm', name: 'A "B" <C> \u0007 \uD800 {{title}}', acronym: null },
      cover: [{ id: 'period', label: 'P', value: '{{mission}} $1' }],
    });
    const { 'word/document.xml': body = '' } = await partsOf(templateWith({}), hostile);
    expect(xmlFault(body)).toBeNull();
    expect(body).not.toContain('<w:object');
    expect(words(body)).toContain('&lt;/w:t&gt;&lt;w:object/&gt; {{marking}} $&amp; &amp;amp;');
    expect(words(body)).toContain('{{mission}} $1; ');
  });
  it('end where a paragraph ends, although another stands within it', async () => {
    const split = `<w:p><w:r><w:t>{{mission</w:t></w:r><w:r><w:pict>${paragraph('}} and {{mission}}')}</w:pict></w:r></w:p>`;
    const { 'word/document.xml': body = '' } = await partsOf(withBody(split));
    expect(words(body)).toContain('{{mission}} and United Nations Mission in Arden');
  });
  it('are filled in within tables, text boxes and notes as well', async () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:pict/>${paragraph('{{mission}}')}</mc:Choice><mc:Fallback>${paragraph('{{mission}}')}</mc:Fallback></mc:AlternateContent></w:r>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph('{{mission}}')}</w:tc></w:tr></w:tbl>`;
    const { 'word/document.xml': body = '' } = await partsOf(withBody(`<w:p>${box}</w:p>${table}`));
    expect(words(body).match(/United Nations Mission in Arden/g)!.length).toBeGreaterThanOrEqual(4);
    expect(body).toContain('xmlns:wps=');
  });
});

describe('pictures', () => {
  it('that a scalable one stands beside are kept without it', async () => {
    const drawing = `<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="rId8"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="rId9"/></a:ext></a:extLst></a:blip></w:drawing></w:r></w:p>`;
    const parts = await partsOf(
      templateWith({
        'word/document.xml': mainPart(drawing),
        'word/_rels/document.xml.rels': relationships(
          ['rId3', 'header', 'header1.xml'],
          ['rId4', 'footer', 'footer1.xml'],
          ['rId8', 'image', 'media/a.png'],
          ['rId9', 'image', 'media/a.svg'],
        ),
        'word/media/a.png': PIXEL,
        'word/media/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      }),
    );
    expect(Object.keys(parts).filter((name) => name.includes('media/a'))).toEqual(['word/media/a.png']);
    expect(parts['word/document.xml']).not.toContain('svgBlip');
  });
});
