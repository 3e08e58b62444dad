/** Finds the first fault in the nesting, escaping or characters of an XML text; null where it is well formed. */
export function xmlFault(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 cannot hold
  const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.exec(xml);
  if (illegal) return `an illegal character at ${illegal.index}`;
  const open: string[] = [];
  const tags = /<(\?[^>]*\?|!--[\s\S]*?--|\/?[A-Za-z][\w:.-]*(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*\/?)>/g;
  let end = 0;
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    const between = xml.slice(end, tag.index);
    if (/[<]/.test(between)) return `a stray < near ${between.slice(0, 60)}`;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/.test(between + tag[0]))
      return `a stray & near ${between.slice(0, 60)}`;
    end = tags.lastIndex;
    const body = tag[1]!;
    if (/^[?!]/.test(body) || body.endsWith('/')) continue;
    const name = body.replace(/^\//, '').split(/\s/)[0]!;
    if (body.startsWith('/')) {
      const expected = open.pop();
      if (expected !== name) return `</${name}> closes <${expected}>`;
    } else open.push(name);
  }
  if (/[<]/.test(xml.slice(end))) return 'a stray < at the end';
  return open.length > 0 ? `<${open.at(-1)}> stays open` : null;
}
