import {
  FONTS,
  LayoutBuilder,
  type PdfDocument,
  PdfKitDocument,
  SvgMeasure,
  tableLayouts,
} from './pdfmake-internals.ts';
import type { StructureNode } from './structure.ts';
import { TaggedRenderer } from './tagged-renderer.ts';

/** A4 in points, margins of 2 cm with room for the marking above and below. */
const PAGE = { width: 595.28, height: 841.89, orientation: 'portrait' };
const MARGINS = { left: 57, top: 62, right: 57, bottom: 58 };

export interface PdfPages {
  title: string;
  /** BCP 47. */
  language: string;
  /** ISO date: the only clock in the file. */
  madeOn: string;
  /** Writes the content once it is known which letters the font can show. */
  content: (canShow: (codePoint: number) => boolean) => { content: unknown; root: StructureNode };
  styles: object;
  defaultStyle: object;
  header: (page: number, pages: number) => unknown;
  footer: (page: number, pages: number) => unknown;
  tableLayouts: object;
}

/** Lays out and prints a tagged PDF 1.7 with document language, title and bookmarks. */
export async function printPdf(pages: PdfPages): Promise<Uint8Array> {
  const madeOn = new Date(`${pages.madeOn}T00:00:00Z`);
  const document = new PdfKitDocument(
    FONTS,
    {},
    { hatch: HATCH },
    {},
    {
      size: [PAGE.width, PAGE.height],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: pages.language,
      fontLayoutCache: true,
      bufferPages: false,
      autoFirstPage: false,
      font: null,
      // No author: a login or the name of a machine has no place in a file that travels.
      info: { Title: pages.title, Producer: 'Sangar', Creator: 'Sangar', CreationDate: madeOn, ModDate: madeOn },
    },
  );
  const { font } = document.provideFont('Roboto', false, false);
  const { content, root } = pages.content((codePoint) => font.hasGlyphForCodePoint(codePoint));
  const layout = new LayoutBuilder(PAGE, MARGINS, new SvgMeasure());
  layout.registerTableLayouts(tableLayouts);
  layout.registerTableLayouts(pages.tableLayouts);
  const laidOut = layout.layoutDocument(
    content,
    document,
    pages.styles,
    pages.defaultStyle,
    undefined,
    pages.header,
    pages.footer,
    undefined,
    undefined,
  );
  const bytes = collect(document);
  new TaggedRenderer(document, root).renderPages(laidOut);
  document.end();
  return bytes;
}

/** Slanted lines behind what is not assessed. */
const HATCH = { boundingBox: [0, 0, 5, 5], xStep: 5, yStep: 5, pattern: '0.5 w 0 0 m 5 5 l s', colored: false };

const collect = (document: PdfDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
