/** A file as it was handed over: one CSV sheet, or a workbook with a sheet each. */
export interface SheetFile {
  name: string;
  bytes: Uint8Array;
}

/** A sheet before anybody judged its cells. */
export interface RawSheet {
  sheet: string;
  file: string;
  header: string[];
  rows: RawRow[];
  /** The fault that keeps the whole sheet out; its rows are read all the same, to find what is wrong in them. */
  blockedBy: string | null;
}
export interface RawRow {
  /** As a spreadsheet counts, the header being row 1. */
  row: number;
  cells: string[];
}

/** What a person has accepted after a first reading. */
export interface Acceptance {
  /** Read files that are not UTF-8 as this encoding. */
  encoding?: 'windows-1252' | null;
  /** Read files that are not separated by commas, with the separator found in them. */
  delimiter?: boolean;
  /** Columns to leave out, as `assets.ipAddress`; `*` for all that are not known. */
  ignoreColumns?: readonly string[];
  /** Unknown columns to read as known ones: `assets.ipAddress` → `description`. */
  mapColumns?: Readonly<Record<string, string>>;
}
