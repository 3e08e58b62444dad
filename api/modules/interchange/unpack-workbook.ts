import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { LIMITS, megabytes } from './limits.ts';

/** Why a workbook is not opened; the words go to the person who brought it. */
export class WorkbookRefused extends Error {}

/** Small enough that one piece cannot unpack to much more than the limit. */
const PIECE = 64 * 1024;
const DAMAGED = 'The workbook is damaged and cannot be unpacked.';

/**
 * Unpacks a workbook while counting what comes out, and stops at the limit: what an archive says of its own sizes is
 * not believed. Entries keep only their names' relation to each other; nothing is ever written to a disk.
 */
export function unpackWorkbook(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  let unpacked = 0;
  let count = 0;
  // Kept aside, because what is thrown within a callback of the archive reader does not come out of it.
  let refusal: string | null = null;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > LIMITS.archiveEntries) refusal ??= 'The workbook holds too many parts.';
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error) refusal ??= DAMAGED;
      if (refusal !== null) return;
      unpacked += piece.length;
      if (unpacked > LIMITS.unpackedBytes) {
        refusal = `The workbook unpacks to more than ${megabytes(LIMITS.unpackedBytes)} and was not opened.`;
      }
      pieces.push(piece);
      if (final) entries[file.name] = join(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length && refusal === null; start += PIECE) {
    try {
      unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
    } catch {
      refusal ??= DAMAGED;
    }
  }
  if (refusal !== null) throw new WorkbookRefused(refusal);
  return entries;
}

/** The same entries as a plain archive, so that the reader of workbooks sees exactly what was counted. */
export const repackWorkbook = (entries: Record<string, Uint8Array>): Uint8Array => zipSync(entries, { level: 0 });

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
