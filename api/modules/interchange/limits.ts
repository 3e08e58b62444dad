/** What one import may hold. Beyond these a file is refused whole, with the limit in the message. */
export const LIMITS = {
  files: 64,
  /** Bytes of all files together, as they are handed over. */
  bytes: 24 * 1024 * 1024,
  /** Bytes of a workbook once unpacked; a small file can unpack to thousands of times its size. */
  unpackedBytes: 128 * 1024 * 1024,
  archiveEntries: 1_000,
  /** Characters of one cell: the longest list that the ontology allows, with its separators. */
  cellCharacters: 250_000,
  rowCharacters: 1_000_000,
  /** Rows of all sheets together, headers left out. */
  rows: 300_000,
  columns: 200,
  /** Faults that a report lists; the rest are counted. */
  faults: 2_000,
  /** Rows that a report lists one by one. */
  items: 20_000,
} as const;

export const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;
