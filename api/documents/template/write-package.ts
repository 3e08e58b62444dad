import { strToU8 } from 'fflate';
import { MAIN_PART, PART_TYPES, pictureType } from './package-parts.ts';
import type { TemplatePart } from './read-template.ts';
import { type Relationship, relationshipsPart, relationshipType } from './relationships.ts';
import { element, writeXml, type XmlElement } from './xml-tree.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';

/** A package of these parts and no others, with our own document properties. */
export function writePackage(of: {
  document: string;
  parts: ReadonlyMap<string, TemplatePart>;
  relationships: readonly Relationship[];
  properties: { core: Uint8Array; app: Uint8Array };
}): Record<string, Uint8Array> {
  const { document, parts, relationships, properties } = of;
  const files: Record<string, Uint8Array> = {};
  const overrides = new Map([
    [MAIN_PART, MAIN_TYPE],
    [CORE, 'application/vnd.openxmlformats-package.core-properties+xml'],
    [APP, 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]);
  files[MAIN_PART] = strToU8(document);
  files[CORE] = properties.core;
  files[APP] = properties.app;
  files[relationshipsPart(MAIN_PART)] = relationshipsXml(MAIN_PART, relationships);
  for (const [name, { kind, content, relationships: own }] of parts) {
    const type = content instanceof Uint8Array ? pictureType(name, content) : PART_TYPES[kind];
    if (type) overrides.set(name, type);
    files[name] = content instanceof Uint8Array ? content : strToU8(writeXml(content));
    if (own.length > 0) files[relationshipsPart(name)] = relationshipsXml(name, own);
  }
  files['_rels/.rels'] = bare('Relationships', 'relationships', [
    relationship('rId1', relationshipType('officeDocument'), MAIN_PART),
    relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, CORE),
    relationship('rId3', relationshipType('extended-properties'), APP),
  ]);
  files['[Content_Types].xml'] = bare('Types', 'content-types', [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...[...overrides].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })),
  ]);
  return files;
}

const relationship = (id: string, type: string, target: string): XmlElement =>
  element('Relationship', { Id: id, Type: type, Target: target });
const relationshipsXml = (from: string, all: readonly Relationship[]): Uint8Array =>
  bare(
    'Relationships',
    'relationships',
    all.map(({ id, kind, target }) => relationship(id, relationshipType(kind), between(from, target))),
  );
/** The parts of the package itself are written in its own namespace, without a prefix. */
const bare = (name: string, of: string, children: XmlElement[]): Uint8Array =>
  strToU8(writeXml(element(name, { xmlns: `${PACKAGE}/${of}` }, children)));

/** A target from the folder of the part that refers to it, as every reader takes it. */
function between(from: string, target: string): string {
  const folder = from.split('/').slice(0, -1);
  const steps = target.split('/');
  let same = 0;
  while (same < folder.length && folder[same] === steps[same]) same += 1;
  return [...folder.slice(same).map(() => '..'), ...steps.slice(same)].join('/');
}
