import { PART_TYPES, type PartKind } from './package-parts.ts';
import { TemplateRefused } from './template-refusal.ts';
import { childrenOf, parseXml, type XmlElement } from './xml-tree.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const relationshipType = (kind: string): string => `${RELATIONSHIPS}/${kind}`;

/** A relationship to a part that is kept. */
export interface Relationship {
  id: string;
  kind: PartKind;
  /** Name of the part it leads to. */
  target: string;
}

/**
 * Left behind without a word: what tells of people and programs, and what a template does not need. Fonts are programs
 * for the reader's machine, which has them or something like them.
 */
const LEFT_BEHIND = new Set([
  'webSettings',
  'stylesWithEffects',
  'glossaryDocument',
  'customXml',
  'font',
  'printerSettings',
  'people',
  'documenttasks',
]);
const MACROS =
  /(vbaProject|wordVbaData|keyMapCustomizations|attachedToolbars|activeXControl|ActiveXControlBinary|^control$|extensibility)/i;
const EMBEDDED = /^(oleObject|package|chart|chartEx|diagram\w*|aFChunk|subDocument|video|audio|media|model3d|frame)$/;
const COMMENTS = /^comments/;

/** Name of the part that holds the relationships of another. */
export const relationshipsPart = (name: string): string => name.replace(/([^/]+)$/, '_rels/$1.rels');

/** Relationships of a part to what is kept. Anything outside the package, embedded, or unknown refuses the template. */
export function readRelationships(parts: ReadonlyMap<string, Uint8Array>, name: string): Relationship[] {
  const bytes = parts.get(relationshipsPart(name));
  if (!bytes) return [];
  return childrenOf(parseXml(bytes, relationshipsPart(name)), 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode = 'Internal' } = attributes;
    const kind = checkedKind(type, target, mode);
    if (EMBEDDED.test(kind)) throw new TemplateRefused('EMBEDDED_OBJECT', kind);
    if (COMMENTS.test(kind) || LEFT_BEHIND.has(kind)) return [];
    if (!isPartKind(kind)) throw new TemplateRefused('PART_NOT_ALLOWED', kind);
    const found = resolveTarget(name, target);
    if (!parts.has(found)) throw new TemplateRefused('DAMAGED', found.slice(0, 80));
    return [{ id, kind, target: found }];
  });
}

/** The last word of a relationship's type. What leads outside, or to macros, is refused wherever it stands. */
export function checkedKind(type: string, target: string, mode: string): string {
  const kind = type.slice(type.lastIndexOf('/') + 1);
  if (mode !== 'Internal' || /^[a-z][\w+.-]*:|^[\\/]{2}/i.test(target)) {
    throw new TemplateRefused('EXTERNAL_REFERENCE', kind);
  }
  if (MACROS.test(kind)) throw new TemplateRefused('MACROS', kind);
  return kind;
}

const isPartKind = (kind: string): kind is PartKind => Object.hasOwn(PART_TYPES, kind);

/** The target of a relationship, from the folder of the part it belongs to or from the top of the package. */
export function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) throw new TemplateRefused('UNSAFE_NAME', target.slice(0, 80));
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Ids of relationships that an element and what is in it refer to. */
export const referencesIn = ({ attributes }: XmlElement): string[] =>
  Object.entries(attributes)
    .filter(([name]) => name.startsWith('r:') || name === 'o:relid')
    .map(([, id]) => id);
