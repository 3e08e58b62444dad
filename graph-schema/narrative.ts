/**
 * What an office writes, as a tree: a subset of Markdown without HTML. Whatever is not of the subset is text and stays
 * text in every rendering, so that nothing which is typed can become markup.
 */
export type NarrativeBlock =
  | { type: 'heading'; level: 1 | 2; text: Inline[] }
  | { type: 'paragraph'; text: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  | { type: 'table'; head: Inline[][]; rows: Inline[][][] };

/** A piece of text in one style; `elementKey` where it names an entry of the mission. */
export interface Inline {
  text: string;
  strong?: boolean;
  emphasis?: boolean;
  elementKey?: string;
}

/** Characters that one narrative may have: some two hundred pages. */
export const LONGEST_NARRATIVE = 1_000_000;

const HEADING = /^(#{1,3}) +(.*)$/;
const BULLET = /^[-*+] +(.*)$/;
const NUMBERED = /^\d{1,9}[.)] +(.*)$/;
const TABLE_ROW = /^\|.*\|$/;
const RULE_CELL = /^:?-{3,}:?$/;

/** Reads a narrative. Linear in its length, whatever it holds. */
export function parseNarrative(source: string): NarrativeBlock[] {
  const blocks: NarrativeBlock[] = [];
  const lines = source.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n');
  let paragraph: string[] = [];
  const closeParagraph = () => {
    if (paragraph.length > 0) blocks.push({ type: 'paragraph', text: parseInline(paragraph.join(' ')) });
    paragraph = [];
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!.trim();
    const heading = HEADING.exec(line);
    const item = BULLET.exec(line) ?? NUMBERED.exec(line);
    if (line === '') closeParagraph();
    else if (heading) {
      closeParagraph();
      blocks.push({ type: 'heading', level: heading[1] === '#' ? 1 : 2, text: parseInline(heading[2]!.trim()) });
    } else if (item) {
      closeParagraph();
      addItem(blocks, !BULLET.test(line), parseInline(item[1]!.trim()));
    } else if (isTableAt(lines, i)) {
      closeParagraph();
      i = readTable(lines, i, blocks);
    } else paragraph.push(line);
  }
  closeParagraph();
  return blocks;
}

/** Items that follow one another are one list; a blank line between two lists of one kind does not part them. */
function addItem(blocks: NarrativeBlock[], ordered: boolean, text: Inline[]): void {
  const last = blocks.at(-1);
  if (last?.type === 'list' && last.ordered === ordered) last.items.push(text);
  else blocks.push({ type: 'list', ordered, items: [text] });
}

const isTableAt = (lines: readonly string[], at: number): boolean =>
  TABLE_ROW.test(lines[at]!.trim()) &&
  TABLE_ROW.test(lines[at + 1]?.trim() ?? '') &&
  cellsOf(lines[at + 1]!).every((cell) => RULE_CELL.test(cell));

/** Reads a table that begins at a line and returns its last line. Rows have as many cells as the head. */
function readTable(lines: readonly string[], from: number, blocks: NarrativeBlock[]): number {
  const head = cellsOf(lines[from]!).map(parseInline);
  const rows: Inline[][][] = [];
  let at = from + 2;
  for (; at < lines.length && TABLE_ROW.test(lines[at]!.trim()); at++) {
    const cells = cellsOf(lines[at]!);
    rows.push(head.map((_, column) => parseInline(cells[column] ?? '')));
  }
  blocks.push({ type: 'table', head, rows });
  return at - 1;
}

/** Cells of a line between bars; a bar after a backslash is text. */
function cellsOf(line: string): string[] {
  const inner = line.trim().slice(1, -1);
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i]!;
    if (char === '\\' && i + 1 < inner.length) cell += char + inner[++i]!;
    else if (char === '|') {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return [...cells, cell.trim()];
}

type Token =
  | { type: 'text'; text: string }
  | { type: 'link'; text: string; elementKey: string }
  | { type: 'mark'; mark: '*' | '**'; opens: boolean; closes: boolean; paired?: boolean };

const ESCAPABLE = '\\*[]()#|-+.<>_`!';
const LINK = /\[((?:[^[\]\\\n]|\\.){1,300})\]\(element:([A-Za-z0-9_-]{1,64})\)/y;

/** Reads the inside of a block: strong, emphasis and links to entries. A mark without its partner is text. */
export function parseInline(source: string): Inline[] {
  const tokens = tokensOf(source);
  pair(tokens, '**');
  pair(tokens, '*');
  const pieces: Inline[] = [];
  const on = { strong: false, emphasis: false };
  for (const token of tokens) {
    if (token.type === 'mark' && token.paired) {
      const style = token.mark === '**' ? 'strong' : 'emphasis';
      on[style] = !on[style];
      continue;
    }
    const text = token.type === 'mark' ? token.mark : token.text;
    const style = { ...(on.strong && { strong: true }), ...(on.emphasis && { emphasis: true }) };
    const last = pieces.at(-1);
    const joins =
      token.type !== 'link' &&
      last !== undefined &&
      last.elementKey === undefined &&
      last.strong === style.strong &&
      last.emphasis === style.emphasis;
    if (joins) last.text += text;
    else pieces.push({ text, ...style, ...(token.type === 'link' && { elementKey: token.elementKey }) });
  }
  return pieces;
}

function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let text = '';
  const closeText = () => {
    if (text !== '') tokens.push({ type: 'text', text });
    text = '';
  };
  for (let i = 0; i < source.length; ) {
    const char = source[i]!;
    if (char === '\\' && i + 1 < source.length && ESCAPABLE.includes(source[i + 1]!)) {
      text += source[i + 1]!;
      i += 2;
    } else if (char === '*') {
      const mark = source[i + 1] === '*' ? '**' : '*';
      closeText();
      const after = source[i + mark.length] ?? ' ';
      const before = source[i - 1] ?? ' ';
      tokens.push({ type: 'mark', mark, opens: after.trim() !== '', closes: before.trim() !== '' });
      i += mark.length;
    } else {
      LINK.lastIndex = i;
      const link = char === '[' ? LINK.exec(source) : null;
      if (link) {
        closeText();
        tokens.push({ type: 'link', text: unescaped(link[1]!), elementKey: link[2]! });
        i += link[0].length;
      } else {
        text += char;
        i += 1;
      }
    }
  }
  closeText();
  return tokens;
}

/** Pairs each mark that opens with the next of its kind that closes. */
function pair(tokens: readonly Token[], mark: '*' | '**'): void {
  let open: Extract<Token, { type: 'mark' }> | null = null;
  for (const token of tokens) {
    if (token.type !== 'mark' || token.mark !== mark) continue;
    if (open && token.closes) {
      open.paired = true;
      token.paired = true;
      open = null;
    } else if (!open && token.opens) open = token;
  }
}

const unescaped = (text: string): string => text.replace(/\\(.)/g, '$1');

/** The text alone: for lists, quotations and comparisons. */
export const plainOf = (pieces: readonly Inline[]): string => pieces.map(({ text }) => text).join('');
