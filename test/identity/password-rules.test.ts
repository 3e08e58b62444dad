import { dictionary } from '@zxcvbn-ts/language-common';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordFault } from '../../api/modules/identity/password-rules.ts';

const breached = (dictionary['passwords-common'] as readonly (string | number)[]).map(String);

describe('A password', () => {
  it.each([
    ['kurz', 'TOO_SHORT'],
    ['elevenchars', 'TOO_SHORT'],
    ['x'.repeat(201), 'TOO_LONG'],
    ['password1234', 'COMMON'],
    ['Password2026!', 'COMMON'],
    ['P@ssw0rd!!!!', 'COMMON'],
    ['passwordpassword', 'COMMON'],
    ['!!!letmein!!!', 'COMMON'],
    ['qwertyqwerty', 'COMMON'],
    ['123456789012', 'COMMON'],
    ['aaaaaaaaaaaa', 'PATTERN'],
    ['abcdefghijklmnop', 'PATTERN'],
    ['zyxwvutsrqponm', 'PATTERN'],
    ['abababababab', 'PATTERN'],
    ['amara.field2', 'NAMES_THE_OWNER'],
    ['sangarsangar1', 'NAMES_THE_OWNER'],
  ])('%s is refused: %s', (password, fault) => {
    expect(passwordFault(password, ['amara.field', 'Amara Field'])).toBe(fault);
  });

  it.each([
    'four lamps under a quiet bridge',
    'correct horse battery staple',
    'Übermäßig lange Straße 12',
    'пять ламп под мостом',
    '七つの海を越えて行く船があった',
    'kW9#vT2!qL7$',
  ])('%s is taken', (password) => {
    expect(passwordFault(password, ['amara.field', 'Amara Field'])).toBeNull();
  });

  it('that came out in a breach is refused, whatever its case, with figures and signs around it, or twice', () => {
    const words = breached.filter((word) => /^[a-z]{4,10}$/.test(word));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom('2026!!!!!!', '123456', '!!!!????', '_0000000'),
        fc.boolean(),
        (word, padding, upper) => {
          const cased = upper ? word.toUpperCase() : word;
          const padded = `${cased}${padding}`;
          if (padded.length >= 12) expect(passwordFault(padded, [])).not.toBeNull();
          const twice = cased.repeat(Math.ceil(12 / cased.length));
          expect(passwordFault(twice, [])).not.toBeNull();
        },
      ),
    );
  });

  it("of random characters is taken, for composition is nobody's business", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 16, maxLength: 60, unit: fc.constantFrom(...'bdfghjkmnpqrstvwxyz2468 ') }),
        (text) => {
          if (new Set(text).size >= 9) expect(passwordFault(text, [])).toBeNull();
        },
      ),
    );
  });
});
