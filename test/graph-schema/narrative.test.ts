import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Inline,
  type NarrativeBlock,
  parseInline,
  parseNarrative,
  plainOf,
} from '../../graph-schema/narrative.ts';

/** Writes a tree in the notation, escaping whatever could be read as a mark: the other way round of the parser. */
const escaped = (text: string) => text.replace(/[\\*[\]()#|\-+.]/g, (mark) => `\\${mark}`);
function writeInline(pieces: readonly Inline[]): string {
  return pieces
    .map(({ text, strong, emphasis, elementKey }) => {
      const words = elementKey ? `[${escaped(text)}](element:${elementKey})` : escaped(text);
      const leaning = emphasis ? `*${words}*` : words;
      return strong ? `**${leaning}**` : leaning;
    })
    .join('');
}
const writeLine = (cells: readonly Inline[][]) => `| ${cells.map(writeInline).join(' | ')} |`;
function writeBlock(block: NarrativeBlock): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${writeInline(block.text)}`;
  if (block.type === 'paragraph') return writeInline(block.text);
  if (block.type === 'list')
    return block.items.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${writeInline(item)}`).join('\n');
  const rule = `|${block.head.map(() => ' --- ').join('|')}|`;
  return [writeLine(block.head), rule, ...block.rows.map(writeLine)].join('\n');
}
const write = (blocks: readonly NarrativeBlock[]) => blocks.map(writeBlock).join('\n\n');

/** Words between which marks stand as people put them: never a space next to a mark. */
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...'abcé<>&*_#|[](){}\\-+.!`"ع漢🙂'), minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(' '));
const piece: fc.Arbitrary<Inline> = fc
  .tuple(words, fc.constantFrom('plain', 'strong', 'emphasis', 'link'))
  .map(([text, style]) => {
    if (style === 'strong') return { text, strong: true };
    if (style === 'emphasis') return { text, emphasis: true };
    return style === 'link' ? { text, elementKey: 'Key_of-1' } : { text };
  });
/** Pieces with a plain space between them, which the parser joins to plain neighbours. */
const inline = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => {
  const apart: Inline[] = [];
  for (const next of pieces) {
    const last = apart.at(-1);
    if (last && !last.strong && !last.emphasis && !last.elementKey) last.text += ' ';
    else if (last) apart.push({ text: ' ' });
    const before = apart.at(-1);
    const bothPlain = before && !before.strong && !before.emphasis && !before.elementKey;
    if (bothPlain && !next.strong && !next.emphasis && !next.elementKey) before.text += next.text;
    else apart.push({ ...next });
  }
  return apart;
});
const block: fc.Arbitrary<NarrativeBlock> = fc.oneof(
  fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const), text: inline }),
  fc.record({ type: fc.constant('paragraph' as const), text: inline }),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    items: fc.array(inline, { minLength: 1, maxLength: 3 }),
  }),
  fc.integer({ min: 1, max: 3 }).chain((columns) => {
    const row = fc.array(inline, { minLength: columns, maxLength: columns });
    return fc.record({ type: fc.constant('table' as const), head: row, rows: fc.array(row, { maxLength: 3 }) });
  }),
);
/** Two lists of one kind in a row are one list. */
const parted = (blocks: readonly NarrativeBlock[]) =>
  blocks.filter((each, i) => !(each.type === 'list' && blocks[i - 1]?.type === 'list'));

describe('A narrative', () => {
  it('that was written from a tree is read back as that tree', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }).map(parted), (blocks) => {
        expect(parseNarrative(write(blocks))).toEqual(blocks);
      }),
    );
  });

  it('loses no letter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab<>*[]|#-\\ \n') }), (source) => {
        const texts = parseNarrative(source).flatMap((each): Inline[] => {
          if (each.type === 'list') return each.items.flat();
          return each.type === 'table' ? [...each.head.flat(), ...each.rows.flat(2)] : each.text;
        });
        const letters = (text: string) => text.replace(/[^ab<>]/g, '');
        if (!/^\s*\|/m.test(source)) expect(letters(plainOf(texts))).toBe(letters(source));
      }),
    );
  });

  it('keeps HTML, scripts and addresses as the text they are', () => {
    const typed = '<script>alert(1)</script> [here](javascript:alert(1)) <img src=x onerror=y>';
    expect(parseNarrative(typed)).toEqual([{ type: 'paragraph', text: [{ text: typed }] }]);
  });

  it('leaves a mark without a partner where it is', () => {
    expect(parseInline('2 * 3 and **bold')).toEqual([{ text: '2 * 3 and **bold' }]);
    expect(parseInline('*a * b')).toEqual([{ text: '*a * b' }]);
  });

  it('of a million marks is read at once', () => {
    const started = performance.now();
    parseNarrative(`${'*[('.repeat(300_000)}\n${'| '.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
