import { strToU8, zipSync } from 'fflate';
import type { TemplateRefusal } from '../../api/documents/template/template-refusal.ts';
import { TEMPLATE_LIMITS } from '../../api/documents/template/unpack-template.ts';
import {
  contentTypes,
  footer,
  header,
  mainPart,
  PIXEL,
  paragraph,
  type Related,
  relationships,
  TEMPLATE,
  templateWith,
  withBody,
} from './template-files.ts';

const main = 'word/document.xml';
const rels = 'word/_rels/document.xml.rels';
const mainRels = (...more: readonly Related[]) =>
  relationships(
    ['rId1', 'styles', 'styles.xml'],
    ['rId3', 'header', 'header1.xml'],
    ['rId4', 'footer', 'footer1.xml'],
    ...more,
  );
export const run = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
export const field = (...instruction: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${instruction
    .map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`)
    .join(
      '',
    )}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
const declared = (prefix: string, uri: string, inner: string) =>
  `<${inner.slice(1).replace(/^(\S+?)([\s/>])/, `$1 xmlns:${prefix}="${uri}"$2`)}`;
const VML = 'urn:schemas-microsoft-com:vml';

/** One way after another in which a file is no template that can be trusted. */
export const REFUSED: readonly (readonly [why: string, code: TemplateRefusal, bytes: () => Uint8Array])[] = [
  ['text', 'NOT_DOCX', () => strToU8('Dear sir')],
  ['nothing', 'NOT_DOCX', () => new Uint8Array()],
  [
    'an old Word file, or one with a password',
    'PASSWORD_OR_OLD_WORD',
    () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
  ],
  [
    'a workbook',
    'NOT_DOCX',
    () =>
      templateWith({
        '[Content_Types].xml': contentTypes(
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        ),
      }),
  ],
  ['an archive without types', 'NOT_DOCX', () => templateWith({ '[Content_Types].xml': null })],
  ['an archive without a main part', 'NOT_DOCX', () => templateWith({ [main]: null })],
  [
    'a package whose main part is another',
    'NOT_DOCX',
    () =>
      templateWith({
        '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/other.xml']),
        'word/other.xml': TEMPLATE[main]!,
      }),
  ],
  ['half a file', 'DAMAGED', () => templateWith({}).slice(0, 2500)],
  ['a target that is missing', 'DAMAGED', () => templateWith({ 'word/header1.xml': null })],
  [
    'a macro-enabled type',
    'MACROS',
    () =>
      templateWith({ '[Content_Types].xml': contentTypes('application/vnd.ms-word.document.macroEnabled.main+xml') }),
  ],
  ['a project of macros', 'MACROS', () => templateWith({ 'word/vbaProject.bin': PIXEL })],
  [
    'a project under another name',
    'MACROS',
    () => templateWith({ [rels]: mainRels(['rId9', 'vbaProject', 'x.dat']), 'word/x.dat': PIXEL }),
  ],
  [
    'keys bound to macros',
    'MACROS',
    () =>
      templateWith({
        [rels]: mainRels(['rId9', 'keyMapCustomizations', 'customizations.xml']),
        'word/customizations.xml': '<x/>',
      }),
  ],
  ['controls', 'MACROS', () => templateWith({ 'word/activeX/activeX1.xml': '<x/>' })],
  [
    'a ribbon of its own',
    'MACROS',
    () =>
      templateWith({
        '_rels/.rels': `${relationships(['rId1', 'officeDocument', 'word/document.xml']).replace('</Relationships>', '')}<Relationship Id="rId5" Type="http://schemas.microsoft.com/office/2006/relationships/ui/extensibility" Target="customUI/customUI.xml"/></Relationships>`,
        'customUI/customUI.xml': '<x/>',
      }),
  ],
  [
    'a form field with a macro',
    'MACROS',
    () =>
      withBody(run('<w:fldChar w:fldCharType="begin"><w:ffData><w:entryMacro w:val="Run"/></w:ffData></w:fldChar>')),
  ],
  ['an embedded file', 'EMBEDDED_OBJECT', () => templateWith({ 'word/embeddings/sheet.xlsx': PIXEL })],
  [
    'a relationship to an object',
    'EMBEDDED_OBJECT',
    () => templateWith({ [rels]: mainRels(['rId9', 'oleObject', 'x.dat']), 'word/x.dat': PIXEL }),
  ],
  ['an object', 'EMBEDDED_OBJECT', () => withBody(run('<w:object/>'))],
  ['an object in a header', 'EMBEDDED_OBJECT', () => templateWith({ 'word/header1.xml': header(run('<w:object/>')) })],
  [
    'a chunk of another format',
    'EMBEDDED_OBJECT',
    () =>
      templateWith({
        [rels]: mainRels(['rId9', 'aFChunk', 'x.html']),
        'word/x.html': '<script>',
        [main]: mainPart('<w:altChunk r:id="rId9"/>'),
      }),
  ],
  [
    'a link to a page',
    'EXTERNAL_REFERENCE',
    () => templateWith({ [rels]: mainRels(['rId9', 'hyperlink', 'https://x.example', 'External']) }),
  ],
  [
    'a remote picture',
    'EXTERNAL_REFERENCE',
    () =>
      templateWith({
        'word/_rels/header1.xml.rels': relationships(['rId1', 'image', 'http://x.example/a.png', 'External']),
      }),
  ],
  [
    'an attached template',
    'EXTERNAL_REFERENCE',
    () =>
      templateWith({
        'word/_rels/settings.xml.rels': relationships([
          'rId1',
          'attachedTemplate',
          'file:///C:/house.dotx',
          'External',
        ]),
      }),
  ],
  [
    'a relationship outside in a part that is not kept',
    'EXTERNAL_REFERENCE',
    () =>
      templateWith({
        'word/glossary/_rels/settings.xml.rels': relationships([
          'rId1',
          'attachedTemplate',
          '\\\\host\\x.dotx',
          'External',
        ]),
      }),
  ],
  [
    'an address that pretends to be inside',
    'EXTERNAL_REFERENCE',
    () => templateWith({ 'word/_rels/header1.xml.rels': relationships(['rId1', 'image', 'http://x.example/a.png']) }),
  ],
  [
    'a share that pretends to be inside',
    'EXTERNAL_REFERENCE',
    () => templateWith({ 'word/_rels/header1.xml.rels': relationships(['rId1', 'image', '\\\\host\\share\\a.png']) }),
  ],
  [
    'a data source',
    'EXTERNAL_REFERENCE',
    () =>
      templateWith({
        'word/settings.xml': TEMPLATE['word/settings.xml']!.toString().replace('<w:zoom', '<w:mailMerge/><w:zoom'),
      }),
  ],
  [
    'a shape that links',
    'EXTERNAL_REFERENCE',
    () => withBody(run(`<w:pict><v:shape xmlns:v="${VML}" href="page"/></w:pict>`)),
  ],
  [
    'a picture of a shape that is fetched',
    'EXTERNAL_REFERENCE',
    () => withBody(run(`<w:pict><v:imagedata xmlns:v="${VML}" src="a.png"/></w:pict>`)),
  ],
  ['an address in any attribute', 'EXTERNAL_REFERENCE', () => withBody(`<w:p w:x="see https://x.example"/>`)],
  [
    'an embedded film',
    'EXTERNAL_REFERENCE',
    () =>
      withBody(
        run(
          declared(
            'wp15',
            'http://schemas.microsoft.com/office/word/2012/wordprocessingDrawing',
            '<wp15:webVideoPr embeddedHtml="x"/>',
          ),
        ),
      ),
  ],
  ...[
    'INCLUDEPICTURE "a.png"',
    'INCLUDETEXT "a.docx"',
    'DDEAUTO c:\\\\x',
    ' LINK Excel.Sheet',
    'QUOTE 68 68 69',
    'IF 1 = 1',
    'DATE',
    'USERNAME',
    'FILENAME \\p',
    'AUTHOR',
    'MACROBUTTON Run x',
    'HYPERLINK "https://x.example"',
    'hyperlink page.htm',
    'HYPERLINK \\l "a" \\m "x"',
    '',
    '= 1 + 1',
  ].map(
    (instruction) => [`the field ${instruction}`, 'FIELD_NOT_ALLOWED', () => withBody(field(instruction))] as const,
  ),
  ['a field cut over several runs', 'FIELD_NOT_ALLOWED', () => withBody(field('IN', 'CLUDETEXT x ', 'PAGE'))],
  ['a simple field', 'FIELD_NOT_ALLOWED', () => withBody('<w:p><w:fldSimple w:instr="DDE x y"/></w:p>')],
  [
    'a field in the instruction of another',
    'FIELD_NOT_ALLOWED',
    () =>
      withBody(
        field('TOC ').replace(
          '<w:r><w:fldChar w:fldCharType="separate"/>',
          `${field('PAGE')}<w:r><w:fldChar w:fldCharType="separate"/>`,
        ),
      ),
  ],
  [
    'a field that never ends',
    'FIELD_NOT_ALLOWED',
    () => withBody(run('<w:fldChar w:fldCharType="begin"/><w:instrText>DDE x</w:instrText>')),
  ],
  [
    'an instruction that was deleted',
    'FIELD_NOT_ALLOWED',
    () => withBody(run('<w:delInstrText>DDE x</w:delInstrText>')),
  ],
  ['a field in a header', 'FIELD_NOT_ALLOWED', () => templateWith({ 'word/header1.xml': header(field('FILENAME')) })],
  ['a field in a footer', 'FIELD_NOT_ALLOWED', () => templateWith({ 'word/footer1.xml': footer(field('SAVEDATE')) })],
  [
    'a document type with entities',
    'DOCTYPE',
    () =>
      templateWith({ [main]: `<!DOCTYPE x [<!ENTITY a "b">]>${mainPart(paragraph('&a;')).replace(/<\?.*?\?>/, '')}` }),
  ],
  [
    'a document type in a part that is not kept',
    'DOCTYPE',
    () => templateWith({ 'docProps/custom.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' }),
  ],
  ['an entity that nobody declared', 'MALFORMED_XML', () => withBody(paragraph('&unknown;'))],
  ['a control character by reference', 'MALFORMED_XML', () => withBody(paragraph('&#1;'))],
  ['a lone surrogate by reference', 'MALFORMED_XML', () => withBody(paragraph('&#xD800;'))],
  ['tags that do not close', 'MALFORMED_XML', () => templateWith({ [main]: mainPart('<w:p>') })],
  [
    'an encoding that is not UTF-8',
    'MALFORMED_XML',
    () => templateWith({ [main]: Buffer.from(`\uFEFF${mainPart('')}`, 'utf16le') }),
  ],
  [
    'an encoding that says it is another',
    'MALFORMED_XML',
    () => templateWith({ [main]: mainPart('').replace('UTF-8', 'UTF-7') }),
  ],
  ['another root', 'MALFORMED_XML', () => templateWith({ 'word/styles.xml': header('') })],
  ['a usual prefix for an unusual namespace', 'MALFORMED_XML', () => withBody('<a:b xmlns:a="urn:x"/>')],
  [
    'an unusual prefix for a usual namespace',
    'MALFORMED_XML',
    () => withBody(run('<x:object xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')),
  ],
  ['nesting without end', 'MALFORMED_XML', () => withBody('<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000))],
  [
    'the strict form',
    'STRICT_FORM',
    () =>
      templateWith({
        [main]: mainPart('').replace(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      }),
  ],
  [
    'tracked changes',
    'CHANGES_OR_COMMENTS',
    () => withBody('<w:p><w:ins w:id="1" w:author="jdoe"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
  ],
  [
    'a tracked change of format',
    'CHANGES_OR_COMMENTS',
    () => withBody('<w:p><w:pPr><w:pPrChange w:id="1" w:author="jdoe"/></w:pPr></w:p>'),
  ],
  ['comments', 'CHANGES_OR_COMMENTS', () => withBody(run('<w:commentReference w:id="1"/>'))],
  [
    'a drawing that may run scripts',
    'PICTURE_NOT_ALLOWED',
    () =>
      templateWith({
        'word/_rels/header1.xml.rels': relationships(['rId1', 'image', 'media/a.svg']),
        'word/media/a.svg': '<svg/>',
      }),
  ],
  ['a picture that is none', 'PICTURE_NOT_ALLOWED', () => templateWith({ 'word/media/logo.png': strToU8('MZ') })],
  [
    'a part that nobody knows',
    'PART_NOT_ALLOWED',
    () => templateWith({ [rels]: mainRels(['rId9', 'surprise', 'x.xml']), 'word/x.xml': '<x/>' }),
  ],
  ['a reference to what is not kept', 'PART_NOT_ALLOWED', () => withBody(run('<w:pict r:id="rId7"/>'))],
  [
    'a part that is two kinds',
    'PART_NOT_ALLOWED',
    () => templateWith({ [rels]: mainRels(['rId9', 'footer', 'header1.xml']) }),
  ],
  ['a name that leads out', 'UNSAFE_NAME', () => templateWith({ '../evil.xml': '<x/>' })],
  ['a name of another system', 'UNSAFE_NAME', () => templateWith({ 'word\\evil.xml': '<x/>' })],
  ['a name from the top', 'UNSAFE_NAME', () => templateWith({ '/etc/passwd': 'x' })],
  ['two names that are one', 'UNSAFE_NAME', () => templateWith({ 'WORD/Document.xml': mainPart('') })],
  [
    'a target above the package',
    'UNSAFE_NAME',
    () => templateWith({ 'word/_rels/header1.xml.rels': relationships(['rId1', 'image', '../../x.png']) }),
  ],
  [
    'too many parts',
    'TOO_MANY_PARTS',
    () =>
      templateWith(
        Object.fromEntries(Array.from({ length: TEMPLATE_LIMITS.entries }, (_, i) => [`word/p${i}.xml`, '<x/>'])),
      ),
  ],
  [
    'a picture bomb',
    'UNPACKS_TOO_LARGE',
    () => templateWith({ 'word/media/big.png': new Uint8Array(TEMPLATE_LIMITS.unpacked + 1) }),
  ],
  ['a text bomb', 'UNPACKS_TOO_LARGE', () => templateWith({ [main]: mainPart(' '.repeat(TEMPLATE_LIMITS.xml)) })],
  ['a bomb of elements', 'UNPACKS_TOO_LARGE', () => withBody('<w:p/>'.repeat(700_000))],
  [
    'more than it may weigh',
    'TOO_LARGE',
    () => zipSync({ x: new Uint8Array(TEMPLATE_LIMITS.bytes + 1) }, { level: 0 }),
  ],
  ['a page of no width', 'PAGE_TOO_NARROW', () => withBody('', '<w:sectPr><w:pgSz w:w="6000"/></w:sectPr>')],
];
