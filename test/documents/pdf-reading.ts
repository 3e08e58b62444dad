import { inflateSync } from 'node:zlib';

/** The file as one character a byte, as PDF's own syntax is. */
export const pdfSyntax = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** Its streams, inflated where they are deflated; fonts and other binary streams come too. */
export function pdfStreams(bytes: Uint8Array): string[] {
  const syntax = pdfSyntax(bytes);
  return [...syntax.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      return body!;
    }
  });
}

export const pageStreams = (bytes: Uint8Array): string[] =>
  pdfStreams(bytes).filter((stream) => /\bBT\b/.test(stream) && /\bT[jJ]\b/.test(stream));

/** Every text operator of a page with the marks that stand around it. */
export function textMarks(stream: string): string[][] {
  const marks: string[] = [];
  const found: string[][] = [];
  const onOneLine = stream.replace(
    /<<\s([^<>]*)>> BDC/g,
    (_, inner: string) => `<<${inner.replaceAll('\n', ' ')}>> BDC`,
  );
  for (const line of onOneLine.split('\n')) {
    const begins = /^\/(\w+) (?:<<.*>> BDC|BMC)/.exec(line);
    if (begins) marks.push(/\/MCID/.test(line) ? begins[1]! : `artifact:${begins[1]}`);
    else if (/^EMC\b/.test(line)) marks.pop();
    else if (/\bT[jJ]$/.test(line)) found.push([...marks]);
  }
  return found;
}
