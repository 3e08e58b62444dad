import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';

/** The day that ZIP counts from: an entry has to have a time, and this one says nothing. */
const NO_TIME = new Date('1980-01-01T00:00:00');

/**
 * Packs the parts of a Word file without what tells when and in which process it was made: dates come from the document, entry
 * times are void, and bookmarks count from one. The same document then gives the same bytes.
 */
export function settlePackage(parts: Readonly<Record<string, Uint8Array>>, madeOn: string): Uint8Array {
  const settled: Zippable = {};
  for (const name of Object.keys(parts).sort(contentTypesFirst)) {
    const part = parts[name]!;
    const bytes = name.endsWith('.xml') ? strToU8(settleXml(name, strFromU8(part), madeOn)) : part;
    settled[name] = [bytes, { mtime: NO_TIME, level: 6 }];
  }
  return zipSync(settled);
}

const FIRST = '[Content_Types].xml';
const contentTypesFirst = (a: string, b: string) => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : 1);

function settleXml(name: string, xml: string, madeOn: string): string {
  if (name === 'docProps/core.xml') {
    return xml.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`);
  }
  if (name !== 'word/document.xml') return xml;
  // The library counts bookmarks over all files it ever wrote.
  const ids = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")([^"]*)"/g, (_, before: string, id: string) => {
    if (!ids.has(id)) ids.set(id, ids.size + 1);
    return `${before}${ids.get(id)}"`;
  });
}
