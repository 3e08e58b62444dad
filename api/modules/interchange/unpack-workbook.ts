import { Unzip, UnzipInflate, zipSync } from 'fflate';
import { LIMITS, megabytes } from './limits.ts';

/** Why a workbook is not opened; the words go to the person who brought it. */
export class WorkbookRefused extends Error {}

const PIECE = 64 * 1024;

/**
 * Unpacks a workbook while counting what comes out, and stops at the limit: what an archive says of its own sizes is
 * not believed. Entries keep only their names' relation to each other; nothing is ever written to a disk.
 */
export function unpackWorkbook(bytes: Uint8Array): Record<string, Uint8Array> {
  const entries: Record<string, Uint8Array> = {};
  let unpacked = 0;
  let count = 0;
  const unzip = new Unzip((file) => {
    count += 1;
    if (count > LIMITS.archiveEntries) throw new WorkbookRefused('The workbook holds too many parts.');
    const pieces: Uint8Array[] = [];
    file.ondata = (error, piece, final) => {
      if (error) throw new WorkbookRefused('The workbook is damaged and cannot be unpacked.');
      unpacked += piece.length;
      if (unpacked > LIMITS.unpackedBytes) {
        throw new WorkbookRefused(
          `The workbook unpacks to more than ${megabytes(LIMITS.unpackedBytes)} and was not opened.`,
        );
      }
      pieces.push(piece);
      if (final) entries[file.name] = join(pieces);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += PIECE) {
    unzip.push(bytes.subarray(start, start + PIECE), start + PIECE >= bytes.length);
  }
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
