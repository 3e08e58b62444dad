import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../api/documents/canonical-json.ts';
import {
  DOCUMENT_FORMATS,
  documentFileName,
  isDocumentFormat,
  MEDIA_TYPES,
  renderAssessment,
} from '../../api/documents/render-assessment.ts';
import { assess, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { allSections, tablesOf } from '../assessment/walk-document.ts';
import { pageStreams, pdfStreams, pdfSyntax, textMarks } from './pdf-reading.ts';
import { xmlFault } from './xml-check.ts';

const document = assess(sampleMission());
const text = new TextDecoder();

describe('every format', () => {
  it('has a media type and a name that every system takes', () => {
    expect(Object.keys(MEDIA_TYPES)).toEqual([...DOCUMENT_FORMATS]);
    expect(documentFileName(document, 'pdf')).toBe('threat-assessment-UNMA-2024-12-31-en.pdf');
    const odd = { ...document, mission: { ...document.mission, acronym: '../Ünïted: "M" / 1' } };
    expect(documentFileName(odd, 'docx')).toMatch(/^threat-assessment-[A-Za-z0-9-]+-2024-12-31-en\.docx$/);
    expect(isDocumentFormat('exe')).toBe(false);
  });
  it('gives the same bytes for the same document', async () => {
    for (const format of DOCUMENT_FORMATS) {
      const [first, second] = [
        await renderAssessment(document, format),
        await renderAssessment(structuredClone(document), format),
      ];
      expect(Buffer.compare(first, second), format).toBe(0);
    }
  });
  it('renders a mission of which nothing is recorded', async () => {
    const empty = assess(sampleMission([SAMPLE_NODES[0]!], []));
    for (const format of DOCUMENT_FORMATS)
      expect((await renderAssessment(empty, format)).length, format).toBeGreaterThan(1000);
  });
});

describe('JSON', () => {
  it('is the document in canonical form, so that its hash is the fingerprint', async () => {
    const bytes = await renderAssessment(document, 'json');
    expect(JSON.parse(text.decode(bytes))).toEqual(JSON.parse(JSON.stringify(document)));
    expect(fingerprint(JSON.parse(text.decode(bytes)))).toBe(fingerprint(document));
    expect(text.decode(bytes)).not.toMatch(/\n./);
  });
});

describe('Markdown', () => {
  it('has a heading for each section, the marking at both ends, and what is not assessed in words', async () => {
    const lines = text.decode(await renderAssessment(document, 'md')).split('\n');
    const headings = lines.filter((line) => /^#{2,6} /.test(line));
    expect(headings.length).toBe(allSections(document.sections).length + 1);
    expect(lines[0]).toBe('**STRICTLY CONFIDENTIAL**');
    expect(lines.filter((line) => line !== '').at(-1)).toBe('**STRICTLY CONFIDENTIAL**');
    expect(lines.some((line) => line.includes('*Not assessed*'))).toBe(true);
  });
  it('keeps as many columns in every row as in the head of its table', async () => {
    const lines = text.decode(await renderAssessment(document, 'md')).split('\n');
    const columns = (line: string) => line.replace(/\\./g, '').split('|').length;
    lines.forEach((line, i) => {
      if (line.startsWith('|') && lines[i + 1]?.startsWith('|'))
        expect(columns(lines[i + 1]!), lines[i + 1]).toBe(columns(line));
    });
  });
});

describe('DOCX', async () => {
  const parts = unzipSync(await renderAssessment(document, 'docx'));
  const part = (name: string) => strFromU8(parts[name]!);
  const body = part('word/document.xml');

  it('is a package of well-formed parts', () => {
    for (const name of Object.keys(parts)) {
      if (/\.(xml|rels)$/.test(name)) expect(xmlFault(part(name)), name).toBeNull();
    }
  });
  it('has real headings, numbered as in the model, each with a bookmark', () => {
    const headings = body.match(/<w:pStyle w:val="Heading\d"\/>/g) ?? [];
    expect(headings.length).toBe(allSections(document.sections).length);
    expect(body.match(/<w:bookmarkStart [^>]*w:name="_Toc_/g)?.length).toBe(headings.length);
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/);
  });
  it('has a contents list that Word updates and others can read already', () => {
    expect(body).toMatch(/TOC [^<]*\\o (&quot;|")1-1/);
    expect(part('word/settings.xml')).toContain('<w:updateFields');
    const contents = body.slice(0, body.indexOf('Heading1'));
    for (const { title } of document.sections) expect(contents).toContain(title);
  });
  it('repeats the head of every table of the model and splits no row', () => {
    const tables =
      tablesOf(document).length +
      document.sections
        .flatMap((s) => allSections([s]))
        .flatMap((s) => s.blocks)
        .filter((b) => ['matrix', 'ranges', 'riskMatrix', 'custodyMap', 'portfolioCurve'].includes(b.type)).length;
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
    expect(body.match(/<w:tr>/g)?.length).toBe(body.match(/<w:cantSplit\/>/g)?.length);
  });
  it('describes its figures for those who do not see them', () => {
    expect(body).toMatch(/<w:tblDescription w:val="Bars on a scale from 0 to 100 per cent\./);
    expect(body).toMatch(/<w:tblDescription w:val="A chain of three boxes: Grey Column/);
    expect(body).toMatch(/<w:tblDescription w:val="A matrix of harm to persons/);
  });
  it('hatches what is not assessed', () => {
    expect(body).toMatch(/<w:shd [^>]*thinDiagStripe[^>]*\/>(?:(?!<\/w:tc>).)*Not assessed/);
  });
  it('says its language, and its marking at the head and foot of every page', () => {
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
    const marked = Object.keys(parts).filter(
      (name) => /word\/(header|footer)\d+\.xml/.test(name) && part(name).includes('STRICTLY CONFIDENTIAL'),
    );
    expect(marked.length).toBe(2);
    expect(part(marked.find((name) => name.includes('footer'))!)).toContain('NUMPAGES');
  });
  it('carries no name of a person or machine and no time but its own date', () => {
    const core = part('docProps/core.xml');
    expect(core).toContain('<dc:creator>Sangar</dc:creator>');
    expect([...core.matchAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g)].map(([date]) => date)).toEqual([
      '2025-01-15T00:00:00Z',
      '2025-01-15T00:00:00Z',
    ]);
  });
});

describe('PDF', async () => {
  const bytes = await renderAssessment(document, 'pdf');
  const syntax = pdfSyntax(bytes);

  it('is tagged: a structure tree with sections, headings, tables, lists and figures', () => {
    expect(syntax).toMatch(/^%PDF-1\.7/);
    expect(syntax).toMatch(/\/Marked true/);
    expect(syntax).toMatch(/\/StructTreeRoot \d+ 0 R/);
    for (const type of [
      'Document',
      'Sect',
      'H1',
      'H2',
      'P',
      'Table',
      'TR',
      'TH',
      'TD',
      'L',
      'LI',
      'LBody',
      'Figure',
      'TOC',
      'TOCI',
      'Caption',
    ]) {
      expect(syntax, type).toMatch(new RegExp(`/S /${type}\\b`));
    }
  });
  it('describes its figures for those who do not see them', () => {
    expect(syntax).toMatch(/\/Alt \(Bars on a scale from 0 to 100 per cent\./);
    expect(syntax).toMatch(/\/Alt \(A chain of three boxes/);
  });
  it('marks every piece of text as content of the structure or as an artifact', () => {
    const pages = pageStreams(bytes);
    expect(pages.length).toBeGreaterThan(8);
    const marks = pages.flatMap(textMarks);
    expect(marks.length).toBeGreaterThan(1000);
    expect(marks.every((around) => around.length === 1)).toBe(true);
    expect(marks.some(([mark]) => mark === 'artifact:Artifact')).toBe(true);
    expect(marks.filter(([mark]) => mark === 'TD').length).toBeGreaterThan(300);
  });
  it('has a bookmark for every section, nested as the sections are', () => {
    expect(syntax).toMatch(/\/Outlines \d+ 0 R/);
    const titles = syntax.match(/\/Title \(\xfe\xff|\/Title \(/g) ?? [];
    expect(titles.length).toBeGreaterThanOrEqual(allSections(document.sections).length);
  });
  it('says its language and title, and no author, script or link to elsewhere', () => {
    expect(syntax).toMatch(/\/Lang \(en-GB\)/);
    expect(syntax).toMatch(/\/DisplayDocTitle true/);
    expect(syntax).not.toMatch(/\/Author|\/JavaScript|\/JS\b|\/URI|\/Launch/);
    expect(syntax).toContain('(D:20250115000000Z)');
    expect(pdfStreams(bytes).join('')).not.toMatch(/\/JavaScript/);
  });
});
