import { LIMITS } from './limits.ts';

export type FaultCode =
  | 'FILE_NAME'
  | 'TOO_LARGE'
  | 'UNKNOWN_SHEET'
  | 'SHEET_TWICE'
  | 'NOT_A_WORKBOOK'
  | 'ENCODING'
  | 'DELIMITER'
  | 'SYNTAX'
  | 'LOST_CHARACTER'
  | 'MISSING_COLUMN'
  | 'UNKNOWN_COLUMN'
  | 'COLUMN_TWICE'
  | 'CELL_COUNT'
  | 'FORMULA_LIKE'
  | 'FORMULA'
  | 'REQUIRED'
  | 'VALUE'
  | 'DUPLICATE_ID'
  | 'OTHER_KIND'
  | 'UNKNOWN_MISSION'
  | 'OTHER_MISSION'
  | 'UNKNOWN_TYPE'
  | 'NOT_OF_THIS_TYPE'
  | 'DANGLING'
  | 'WRONG_END'
  | 'SELF_LINK'
  | 'REPEATED_LINK'
  | 'LINK_MOVED'
  | 'AMBIGUOUS_ID'
  | 'MARKING'
  | 'WAITS';

/** A cell as it would be read, so that a person can judge a reading before accepting it. */
export interface CellPreview {
  row: number;
  column: string;
  text: string;
}

/** One thing that is wrong in what was handed over. */
export interface SheetFault {
  /** Names the fault within one report, for `followsFrom`. */
  id: string;
  /** Sheet, or the file's name where no sheet could be told. */
  sheet: string;
  /** Row as a spreadsheet counts, the header being 1. Null: the whole file. */
  row: number | null;
  column: string | null;
  code: FaultCode;
  /** An error keeps its row out; a warning is for the reader. */
  severity: 'error' | 'warning';
  message: string;
  /** What would have been accepted. */
  expected: string;
  /** The fault that this one comes from; it disappears with it. */
  followsFrom: string | null;
  /** The type of the link whose row it is. */
  linkType?: string;
  preview?: CellPreview[];
}

export type NewFault = Pick<SheetFault, 'sheet' | 'code' | 'message' | 'expected'> & Partial<Omit<SheetFault, 'id'>>;

/** Collects faults in the order in which they are found. */
export interface FaultList {
  /** Returns the fault's id. */
  add(fault: NewFault): string;
  /** The id of the fault added last. */
  last(): string;
  readonly all: SheetFault[];
  /** Faults beyond the limit of a report, by severity. */
  readonly leftOut: { error: number; warning: number };
}

export function createFaultList(): FaultList {
  const all: SheetFault[] = [];
  const leftOut = { error: 0, warning: 0 };
  let count = 0;
  return {
    all,
    leftOut,
    last: () => `f${count}`,
    add(fault) {
      count += 1;
      const id = `f${count}`;
      const whole = { row: null, column: null, severity: 'error' as const, followsFrom: null, ...fault };
      if (all.length < LIMITS.faults) all.push({ id, ...whole });
      else leftOut[whole.severity] += 1;
      return id;
    },
  };
}
