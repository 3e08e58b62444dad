import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { plainLine } from '../plain-text.ts';
import { checkContent, leaveOut } from './check-content.ts';
import { checkPackage } from './check-package.ts';
import { MAIN_PART, type PartKind, pictureType } from './package-parts.ts';
import { contentPlace } from './place-body.ts';
import { placeholdersIn } from './placeholders.ts';
import { REFUSAL_WORDS } from './refusal-words.ts';
import { type Relationship, readRelationships, referencesIn } from './relationships.ts';
import { keepSettings } from './settings-part.ts';
import { type TemplateRefusal, TemplateRefused } from './template-refusal.ts';
import { textWidth } from './template-sections.ts';
import { unpackTemplate } from './unpack-template.ts';
import { childOf, parseXml, walk, type XmlElement } from './xml-tree.ts';

/** A part of a template that is kept: a tree, or a picture. */
export interface TemplatePart {
  kind: PartKind;
  content: XmlElement | Uint8Array;
  relationships: Relationship[];
}

/** What is kept of an organisation's document: its cover, styles, headers and footers. Plain data, safe to hold. */
export interface DocxTemplate {
  main: XmlElement;
  relationships: Relationship[];
  /** By name in the package. */
  parts: Map<string, TemplatePart>;
  /** Width of the text area where the assessment stands, in twentieths of a point. */
  width: number;
  /** Names between double braces that will be filled in, and others, which stay as they stand. */
  placeholders: string[];
  unknownPlaceholders: string[];
}
export type TemplateReading =
  | { ok: true; template: DocxTemplate }
  /** `detail` names the part or field at fault, in letters that show nothing else; `reason` says what to do. */
  | { ok: false; code: TemplateRefusal; detail: string; reason: string };

/**
 * Reads a `.docx` or `.dotx` that somebody brought. Pure and bounded. What is not understood is refused or left
 * behind; what is kept is written anew from what was checked, so no byte of the file but its pictures travels on.
 */
export function readTemplate(bytes: Uint8Array, language: AssessmentDocument['language'] = 'en'): TemplateReading {
  try {
    return { ok: true, template: read(unpackTemplate(bytes)) };
  } catch (error) {
    if (!(error instanceof TemplateRefused)) throw error;
    const { code, detail } = error;
    return { ok: false, code, detail: plainLine(detail), reason: REFUSAL_WORDS[language][code] };
  }
}

function read(files: ReadonlyMap<string, Uint8Array>): DocxTemplate {
  checkPackage(files);
  const parts = new Map<string, TemplatePart>();
  const { content: main, relationships } = readPart(files, parts, MAIN_PART, 'w:document');
  if (!childOf(main, 'w:body')) throw new TemplateRefused('MALFORMED_XML', MAIN_PART);
  const trees = [
    main,
    ...[...parts.values()].flatMap(({ content }) => (content instanceof Uint8Array ? [] : [content])),
  ];
  const found = trees.flatMap(placeholdersIn);
  const named = (wanted: boolean) => [
    ...new Set(found.filter(({ known }) => known === wanted).map(({ name }) => name)),
  ];
  return {
    main,
    relationships,
    parts,
    width: textWidth(contentPlace(main).section),
    placeholders: named(true),
    unknownPlaceholders: named(false),
  };
}

const ROOTS: Record<Exclude<PartKind, 'image'>, string> = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  settings: 'w:settings',
  fontTable: 'w:fonts',
  theme: 'a:theme',
  header: 'w:hdr',
  footer: 'w:ftr',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
};

/** Reads a part and, through its relationships, those it needs. */
function readPart(
  files: ReadonlyMap<string, Uint8Array>,
  parts: Map<string, TemplatePart>,
  name: string,
  rootName: string,
): { content: XmlElement; relationships: Relationship[] } {
  const content = parseXml(files.get(name)!, name);
  if (content.name !== rootName) throw new TemplateRefused('MALFORMED_XML', name);
  leaveOut(content);
  if (rootName === 'w:settings') keepSettings(content, name);
  // A picture that only left with what referred to it is left behind too.
  const used = new Set([...walk(content)].flatMap(referencesIn));
  const relationships = readRelationships(files, name).filter(({ id, kind }) => kind !== 'image' || used.has(id));
  checkContent(content, name, new Set(relationships.map(({ id }) => id)));
  for (const { kind, target } of relationships) readTarget(files, parts, kind, target);
  return { content, relationships };
}

function readTarget(
  files: ReadonlyMap<string, Uint8Array>,
  parts: Map<string, TemplatePart>,
  kind: PartKind,
  target: string,
): void {
  const known = parts.get(target);
  if (target === MAIN_PART || (known && known.kind !== kind)) throw new TemplateRefused('PART_NOT_ALLOWED', target);
  if (known) return;
  if (!target.startsWith('word/')) throw new TemplateRefused('PART_NOT_ALLOWED', target);
  if (kind === 'image') {
    const picture = files.get(target)!;
    pictureType(target, picture);
    parts.set(target, { kind, content: picture, relationships: [] });
    return;
  }
  // Put down before its own relationships are followed, so that a circle of them ends.
  const own: TemplatePart = { kind, content: new Uint8Array(), relationships: [] };
  parts.set(target, own);
  Object.assign(own, readPart(files, parts, target, ROOTS[kind]));
}
