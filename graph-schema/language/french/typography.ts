/** No line may break before these signs, nor after an opening quotation mark. */
const BEFORE = /[ \u202f]([:;?!»%])/g;
const AFTER = /«[ \u202f]/g;

/** Puts the no-break spaces of French where plain ones were typed: before : ; ? ! » % and after «. */
export const typesetText = (text: string): string => text.replace(BEFORE, '\u00a0$1').replace(AFTER, '«\u00a0');

/** The same for every text of a catalogue; its functions are left as they are. */
export function typeset<T>(texts: T): T {
  if (typeof texts === 'string') return typesetText(texts) as T;
  if (Array.isArray(texts)) return texts.map((text) => typeset(text)) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, typeset(text)])) as T;
}
