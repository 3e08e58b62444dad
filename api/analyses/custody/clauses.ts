import { DATA_CLAUSES } from '../../../graph-schema/values.ts';
import type { GraphReading } from '../reading/graph-reading.ts';

export type DataClause = (typeof DATA_CLAUSES)[number];

/** The eight clauses on data, each in one of three lists. */
export interface ClauseStates {
  readonly present: readonly DataClause[];
  readonly absent: readonly DataClause[];
  /** Nobody has read it, or no instrument is on record: not the same as absent. */
  readonly open: readonly DataClause[];
}

/**
 * What instruments that apply together say: a clause is present where one of them has it, absent where none has it
 * and one was read to lack it, and open otherwise.
 */
export function clauseStates(reading: GraphReading, instruments: readonly number[]): ClauseStates {
  const stateOf = (clause: DataClause) => {
    const states = instruments.map((node) => reading.node(node).text(clause));
    return states.includes('PRESENT') ? 'present' : states.includes('ABSENT') ? 'absent' : 'open';
  };
  const of = (state: ReturnType<typeof stateOf>) => DATA_CLAUSES.filter((clause) => stateOf(clause) === state);
  return { present: of('present'), absent: of('absent'), open: of('open') };
}
