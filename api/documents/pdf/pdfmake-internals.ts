import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { StructureNode } from './structure.ts';

/**
 * The parts of pdfmake between its layout and pdfkit. pdfmake marks no content by itself, so a tagged document needs
 * its renderer, and the renderer can only be replaced where the printer makes it. The lock file pins the version; the
 * tests read the structure tree back and fail if a later one moves these parts.
 */
const require = createRequire(import.meta.url);
const part = <T>(name: string): T => (require(`pdfmake/js/${name}.js`) as { default: T }).default;

/** A structure element of pdfkit: content and children are added until the document ends. */
export interface PdfElement {
  add(child: PdfElement | PdfMarked): void;
}
export interface PdfMarked {
  readonly refs: readonly unknown[];
}
export interface PdfDocument {
  struct(type: string, options: { alt?: string; scope?: string }): PdfElement;
  addStructure(element: PdfElement): void;
  markStructureContent(type: string): PdfMarked;
  markContent(type: 'Artifact', options: { type: 'Pagination' | 'Layout' }): void;
  endMarkedContent(): void;
  provideFont(
    family: string,
    bold: boolean,
    italics: boolean,
  ): { font: { hasGlyphForCodePoint(point: number): boolean } };
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}
export interface PdfLine {
  inlines: { structure?: StructureNode }[];
}
export interface PdfSvg {
  structure?: StructureNode;
}
export interface PdfRenderer {
  readonly pdfDocument: PdfDocument;
  renderPages(pages: unknown): void;
  renderLine(line: PdfLine, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderSVG(svg: PdfSvg): void;
}
interface PdfLayout {
  registerTableLayouts(layouts: object): void;
  layoutDocument(
    content: unknown,
    document: PdfDocument,
    styles: unknown,
    defaultStyle: unknown,
    background: unknown,
    header: unknown,
    footer: unknown,
    watermark: undefined,
    pageBreakBefore: undefined,
  ): unknown;
}

export const PdfKitDocument =
  part<new (fonts: object, images: object, patterns: object, attachments: object, options: object) => PdfDocument>(
    'PDFDocument',
  );
export const LayoutBuilder = part<new (size: object, margins: object, svg: object) => PdfLayout>('LayoutBuilder');
export const SvgMeasure = part<new () => object>('SVGMeasure');
export const Renderer = part<new (document: PdfDocument) => PdfRenderer>('Renderer');
export const { tableLayouts } = require('pdfmake/js/tableLayouts.js') as { tableLayouts: object };

const font = (name: string) => readFileSync(require.resolve(`pdfmake/fonts/Roboto/Roboto-${name}.ttf`));
/** Roboto (Apache-2.0) as pdfmake ships it: Latin, Greek and Cyrillic. */
export const FONTS = {
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
};
