export type TextReading =
  | { type: 'utf-8'; text: string }
  /** Not UTF-8: a reading to offer, never one to take without a word. */
  | { type: 'other'; text: string; encoding: 'windows-1252' | 'utf-16' }
  | { type: 'binary' };

/** Reads bytes as text. A byte that is not UTF-8 is never replaced: the whole file is then of another encoding. */
export function decodeText(bytes: Uint8Array): TextReading {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'utf-16be');
  // No text in a single-byte encoding holds a zero byte.
  if (bytes.includes(0)) return { type: 'binary' };
  try {
    return { type: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { type: 'other', encoding: 'windows-1252', text: new TextDecoder('windows-1252').decode(bytes) };
  }
}

function utf16(bytes: Uint8Array, label: 'utf-16le' | 'utf-16be'): TextReading {
  try {
    return { type: 'other', encoding: 'utf-16', text: new TextDecoder(label, { fatal: true }).decode(bytes) };
  } catch {
    return { type: 'binary' };
  }
}
