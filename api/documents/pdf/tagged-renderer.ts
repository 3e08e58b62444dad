import { type PdfDocument, type PdfElement, type PdfLine, type PdfSvg, Renderer } from './pdfmake-internals.ts';
import type { StructureNode } from './structure.ts';

/**
 * Draws as pdfmake does and marks what it draws: text and figures with the structure element they belong to,
 * everything else (rules, fills, headers, footers, repeated heads of tables) as an artifact that a reader skips.
 */
export class TaggedRenderer extends Renderer {
  readonly #elements = new Map<StructureNode, PdfElement>();
  /** Runs that were drawn once; pdfmake draws the same ones again where it repeats the head of a table. */
  readonly #drawn = new Set<object>();

  constructor(document: PdfDocument, root: StructureNode) {
    super(document);
    document.addStructure(this.#element(root));
  }

  #element(node: StructureNode): PdfElement {
    const { type, alternative, scope } = node;
    const element = this.pdfDocument.struct(type, {
      ...(alternative && { alt: alternative }),
      ...(scope && { scope }),
    });
    for (const child of node.children) element.add(this.#element(child));
    this.#elements.set(node, element);
    return element;
  }

  #mark(node: StructureNode | undefined, draw: () => void) {
    const element = node && this.#elements.get(node);
    if (!element) {
      this.pdfDocument.markContent('Artifact', { type: 'Layout' });
      draw();
      this.pdfDocument.endMarkedContent();
      return;
    }
    const content = this.pdfDocument.markStructureContent(node.type);
    draw();
    this.pdfDocument.endMarkedContent();
    element.add(content);
  }

  override renderLine(line: PdfLine, x: number, y: number) {
    const first = line.inlines[0];
    const repeated = first !== undefined && this.#drawn.has(first);
    if (first) this.#drawn.add(first);
    this.#mark(repeated ? undefined : first?.structure, () => super.renderLine(line, x, y));
  }

  override renderVector(vector: unknown) {
    this.#mark(undefined, () => super.renderVector(vector));
  }

  override renderSVG(svg: PdfSvg) {
    this.#mark(svg.structure, () => super.renderSVG(svg));
  }
}
