import type { PartKind } from './package-parts.ts';
import type { DocxTemplate, TemplatePart } from './read-template.ts';
import type { Relationship } from './relationships.ts';
import { element, type XmlElement } from './xml-tree.ts';

/** A copy of what was kept of a template, to be changed and added to. */
export class WorkingCopy {
  readonly main: XmlElement;
  readonly parts: Map<string, TemplatePart>;
  readonly relationships: Relationship[];

  constructor({ main, parts, relationships }: DocxTemplate) {
    this.main = structuredClone(main);
    this.parts = structuredClone(parts);
    this.relationships = structuredClone(relationships);
  }

  /** The one part of its kind; made where the template has none. */
  single(kind: 'styles' | 'numbering' | 'settings', root: string): XmlElement {
    const [found] = this.treesOf(kind);
    if (found) return found;
    const made = element(root);
    this.add(kind, made);
    return made;
  }

  treesOf(...kinds: PartKind[]): XmlElement[] {
    return [...this.parts.values()].flatMap(({ kind, content }) =>
      kinds.includes(kind) && !(content instanceof Uint8Array) ? [content] : [],
    );
  }

  /** Adds a part of the main document under a name and an id that are free; gives the id. */
  add(kind: PartKind, content: XmlElement): string {
    const names = new Set([...this.parts.keys()].map((name) => name.toLowerCase()));
    const ids = new Set(this.relationships.map(({ id }) => id.toLowerCase()));
    const free = (taken: ReadonlySet<string>, of: (n: number) => string) => {
      let n = 1;
      while (taken.has(of(n).toLowerCase())) n += 1;
      return of(n);
    };
    const target = free(names, (n) => `word/${kind}${n}.xml`);
    const id = free(ids, (n) => `rIdSangar${n}`);
    this.parts.set(target, { kind, content, relationships: [] });
    this.relationships.push({ id, kind, target });
    return id;
  }
}
