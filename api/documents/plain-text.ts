/**
 * Characters that XML 1.0 cannot hold or that would end a line or reorder what is read: controls, lone surrogates,
 * and the explicit bidirectional overrides. They are shown as the replacement character, so that nothing vanishes
 * without a trace; line ends and tabs become a space.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be taken out
const UNSAFE = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;
const LINE_ENDS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text without lone surrogates, which are no characters of UTF-8. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');

/** Text on one line that every format can hold. */
export const plainLine = (text: string): string => wellFormed(text.replace(LINE_ENDS, ' ')).replace(UNSAFE, '\uFFFD');
