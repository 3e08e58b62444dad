import { TemplateRefused } from './template-refusal.ts';

export const MAIN_PART = 'word/document.xml';
/** What may be kept, with the type of content that a reader is told. */
export const PART_TYPES = {
  styles: 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml',
  numbering: 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml',
  settings: 'application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml',
  fontTable: 'application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml',
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  header: 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml',
  footer: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml',
  footnotes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml',
  endnotes: 'application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml',
  image: null,
} as const;
export type PartKind = keyof typeof PART_TYPES;

const PICTURES: readonly (readonly [extension: RegExp, type: string, signature: readonly number[]])[] = [
  [/\.png$/i, 'image/png', [0x89, 0x50, 0x4e, 0x47]],
  [/\.jpe?g$/i, 'image/jpeg', [0xff, 0xd8, 0xff]],
  [/\.gif$/i, 'image/gif', [0x47, 0x49, 0x46, 0x38]],
  [/\.bmp$/i, 'image/bmp', [0x42, 0x4d]],
  [/\.tiff?$/i, 'image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  [/\.tiff?$/i, 'image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** The type of a picture by its name and its first bytes, which have to agree. */
export function pictureType(name: string, bytes: Uint8Array): string {
  const known = PICTURES.find(
    ([extension, , signature]) => extension.test(name) && signature.every((byte, i) => bytes[i] === byte),
  );
  if (!known) throw new TemplateRefused('PICTURE_NOT_ALLOWED', name);
  return known[1];
}
