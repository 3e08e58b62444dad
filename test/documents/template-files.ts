import { strToU8, zipSync } from 'fflate';

const OFFICE = 'http://schemas.openxmlformats.org';
const W = `xmlns:w="${OFFICE}/wordprocessingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export const MAIN_TYPE = `${WORD}.document.main+xml`;
export type Parts = Record<string, string | Uint8Array>;

/** The smallest PNG: one grey pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64'),
);

export type Related = readonly [id: string, type: string, target: string, mode?: string];
export const relationships = (...all: readonly Related[]) =>
  `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

export const contentTypes = (mainType = MAIN_TYPE, more = '') =>
  `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${more}</Types>`;

export const paragraph = (text: string, style = '') =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
/** A paragraph whose text Word cut into runs of so many letters. */
export const cutParagraph = (text: string, letters: number) =>
  `<w:p>${(text.match(new RegExp(`.{1,${letters}}`, 'gsu')) ?? []).map((run) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;

export const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

export const mainPart = (body: string, section = SECTION) =>
  `${XML}<w:document ${W}><w:body>${body}${section}</w:body></w:document>`;
export const header = (body: string) => `${XML}<w:hdr ${W}>${body}</w:hdr>`;
export const footer = (body: string) => `${XML}<w:ftr ${W}>${body}</w:ftr>`;

const style = (type: string, id: string, name: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${more}</w:style>`;
/** Styles as French Word stores them: names in English, ids in French. */
export const stylesPart = (more = '') =>
  `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault></w:docDefaults>${style('paragraph', 'Normal', 'Normal')}${style('paragraph', 'Titre', 'Title', '<w:basedOn w:val="Normal"/>')}${style('paragraph', 'Titre1', 'heading 1', '<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${style('paragraph', 'Titre2', 'heading 2', '<w:basedOn w:val="Titre1"/>')}${style('paragraph', 'Lgende', 'caption')}${style('paragraph', 'TableText', 'Quite another style')}${more}</w:styles>`;
const numbering = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="5"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
const settings = `${XML}<w:settings ${W}><w:zoom w:percent="100"/><w:trackRevisions/><w:rsids><w:rsidRoot w:val="00AA11BB"/></w:rsids><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
const theme = `${XML}<a:theme xmlns:a="${OFFICE}/drawingml/2006/main" name="Organisation"><a:themeElements/></a:theme>`;

/** An organisation's template: a cover with names in braces, a logo in the header, styles in French. */
export const TEMPLATE: Parts = {
  '[Content_Types].xml': contentTypes(),
  '_rels/.rels': relationships(
    ['rId1', 'officeDocument', 'word/document.xml'],
    ['rId2', 'extended-properties', 'docProps/app.xml'],
  ),
  'docProps/app.xml': `${XML}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties"><Company>Ministry</Company><Template>C:\\Users\\jdoe\\house.dotx</Template></Properties>`,
  'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>jdoe</dc:creator></cp:coreProperties>`,
  'word/document.xml': mainPart(
    `${paragraph('{{title}}', 'Titre')}${cutParagraph('Mission: {{mission}} ({{sigle}})', 3)}${paragraph('{{ period }}; {{version}}; {{date}}')}${paragraph('{{unknown}}').replace('<w:p>', '<w:p w:rsidR="00AA11BB">')}<w:p/>`,
  ),
  'word/_rels/document.xml.rels': relationships(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ['rId3', 'header', 'header1.xml'],
    ['rId4', 'footer', '/word/footer1.xml'],
    ['rId5', 'settings', 'settings.xml'],
    ['rId6', 'theme', 'theme/theme1.xml'],
    ['rId7', 'customXml', '../customXml/item1.xml'],
  ),
  'word/styles.xml': stylesPart(),
  'word/numbering.xml': numbering,
  'word/settings.xml': settings,
  'word/theme/theme1.xml': theme,
  'word/header1.xml': header(
    `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${OFFICE}/drawingml/2006/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="logo" descr="C:\\Users\\jdoe\\logo.png"/><a:graphic xmlns:a="${OFFICE}/drawingml/2006/main"><a:graphicData uri="${OFFICE}/drawingml/2006/picture"><pic:pic xmlns:pic="${OFFICE}/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>${paragraph('Organisation')}`,
  ),
  'word/_rels/header1.xml.rels': relationships(['rId1', 'image', 'media/logo.png']),
  'word/media/logo.png': PIXEL,
  'word/footer1.xml': footer(
    `${paragraph('{{marquage}}')}<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`,
  ),
  'customXml/item1.xml': '<x xmlns="urn:metadata">jdoe</x>',
};

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
/** The template with some parts in place of its own, or taken out where null. */
export const templateWith = (changes: Record<string, string | Uint8Array | null>): Uint8Array =>
  zipped(
    Object.fromEntries(
      Object.entries({ ...TEMPLATE, ...changes }).filter(
        (entry): entry is [string, string | Uint8Array] => entry[1] !== null,
      ),
    ),
  );
/** The template with this in the body of its main part. */
export const withBody = (body: string, section?: string): Uint8Array =>
  templateWith({ 'word/document.xml': mainPart(body, section) });
