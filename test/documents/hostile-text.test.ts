import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../api/documents/canonical-json.ts';
import { renderAssessment } from '../../api/documents/render-assessment.ts';
import { assess, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { pageStreams, pdfSyntax, textMarks } from './pdf-reading.ts';
import { xmlFault } from './xml-check.ts';

const HOSTILE = [
  '<script>alert(1)</script> & "quoted" ]]> <!-- -->',
  '| a | *b* _c_ `d` ~e~ # f [g](javascript:alert(1)) ![h](http://x.example/i) \\',
  '=HYPERLINK("http://x.example","j") +1 -2 @k',
  'line one\nline two\r\n# no heading\n- no list\ttab',
  'bell \u0007 null \u0000 override \u202E lone \uD800 end',
  'Sévaré, Ménaka, œuvre, Łódź, Ελλάδα, Москва, مالي, 中文, 😀',
  '1. not a list',
  '$(x) {{y}} %s </w:t></w:r><w:r><w:t>',
  '2020-01-01 https://x.example/path www.x.example',
];

/** The sample mission with a hostile name in every place where a name can stand. */
const nodes = SAMPLE_NODES.map((node, i) => ({
  ...node,
  name: `${HOSTILE[i % HOSTILE.length]} ${i}`,
})) as typeof SAMPLE_NODES;
const document = assess(sampleMission(nodes));

describe('text that could be taken for markup', () => {
  it('stays whole in JSON', async () => {
    const read = JSON.parse(new TextDecoder().decode(await renderAssessment(document, 'json')));
    // Compared as one text, so that a failure does not print the whole document.
    const sorted = JSON.parse(canonicalJson(document));
    expect(JSON.stringify(read) === JSON.stringify(sorted)).toBe(true);
    expect(JSON.stringify(read)).toContain('<script>alert(1)</script>');
  });

  it('opens nothing in Markdown', async () => {
    const markdown = new TextDecoder().decode(await renderAssessment(document, 'md'));
    const bare = markdown.replace(/\\[\s\S]/g, '').replaceAll(/^<a id="[\w-]+"><\/a>$/gm, '');
    expect(bare).not.toMatch(/<[a-z!/]/i);
    expect(bare).not.toMatch(/\]\(|`|!\[/);
    expect(bare).not.toMatch(/https?:\/\//);
    expect(/[\p{Cc}\u202E]/u.test(markdown.replaceAll('\n', ''))).toBe(false);
    expect(markdown).toContain('bell \uFFFD');
    const lines = markdown.split('\n');
    expect(lines.filter((line) => /^\s*#+ no heading|^\s*- no list/.test(line))).toEqual([]);
    const columns = (line: string) => line.replace(/\\./g, '').split('|').length;
    lines.forEach((line, i) => {
      if (line.startsWith('|') && lines[i + 1]?.startsWith('|'))
        expect(columns(lines[i + 1]!), lines[i + 1]).toBe(columns(line));
    });
  });

  it('is text and nothing else in DOCX', async () => {
    const parts = unzipSync(await renderAssessment(document, 'docx'));
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(name)) continue;
      expect(xmlFault(strFromU8(bytes)), name).toBeNull();
      expect(strFromU8(bytes), name).not.toMatch(
        /TargetMode="External"|<w:instrText[^>]*>[^<]*(HYPERLINK "http|DDE|INCLUDE)/,
      );
    }
    const body = strFromU8(parts['word/document.xml']!);
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toContain('مالي, 中文, 😀');
    expect(body).toContain('=HYPERLINK(');
  });

  it('is drawn and nothing else in PDF', async () => {
    const bytes = await renderAssessment(document, 'pdf');
    expect(pdfSyntax(bytes)).not.toMatch(/\/JavaScript|\/URI|\/Launch|\/GoToR/);
    expect(
      pageStreams(bytes)
        .flatMap(textMarks)
        .every((marks) => marks.length === 1),
    ).toBe(true);
    expect(pdfSyntax(bytes).trimEnd()).toMatch(/%%EOF$/);
  });
});
