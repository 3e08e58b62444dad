import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNarrative } from '../../graph-schema/narrative.ts';
import { narrativeLink, narrativeText } from '../../graph-schema/narrative-link.ts';
import '../support/fixed-seed.ts';

/** Characters that mean something in the notation, among letters and figures. */
const written = fc
  .string({
    unit: fc.constantFrom(...'\\*[]()#|-+.<>_`! a1é'),
    minLength: 1,
    maxLength: 40,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');

describe('Text put into a narrative', () => {
  it('is read back as one paragraph, character for character', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(parseNarrative(narrativeText(text))).toEqual([{ type: 'paragraph', text: [{ text }] }]);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the name of an entry as a link to it, whatever the name holds', () => {
    fc.assert(
      fc.property(written, (name) => {
        const [block] = parseNarrative(`See ${narrativeLink(name, 'key-1')}.`);
        expect(block).toEqual({
          type: 'paragraph',
          text: [{ text: 'See ' }, { text: name, elementKey: 'key-1' }, { text: '.' }],
        });
      }),
    );
  });
});
