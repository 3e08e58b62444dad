/**
 * The logical structure of a page: what a screen reader walks through. The content refers to it leaf by leaf, and
 * the renderer marks what it draws with the leaf it belongs to.
 */
export interface StructureNode {
  /** A standard structure type of PDF 1.7: Document, Sect, H1, P, Table, TR, TH, TD, L, LI, LBody, Figure, TOC, TOCI, Caption. */
  type: string;
  alternative?: string;
  scope?: 'Column' | 'Row';
  children: StructureNode[];
}

export const structure = (type: string, more: Omit<Partial<StructureNode>, 'type'> = {}): StructureNode => ({
  type,
  children: [],
  ...more,
});

/** Adds a child and returns it. */
export function child(
  parent: StructureNode,
  type: string,
  more: Omit<Partial<StructureNode>, 'type'> = {},
): StructureNode {
  const node = structure(type, more);
  parent.children.push(node);
  return node;
}
