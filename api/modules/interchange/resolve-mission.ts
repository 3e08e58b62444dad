import { quote } from '../../../graph-schema/validate.ts';
import type { FaultList } from './sheet-fault.ts';
import type { NodeRow } from './sheet-rows.ts';

/** The mission that sheets speak of: the one asked for, else the one they bring, else the one most rows name. */
export function missionOfSheets(rows: readonly NodeRow[], asked: string | null): string | null {
  if (asked !== null) return asked;
  const brought = rows.find(({ kind, id }) => kind === 'Mission' && id !== '');
  if (brought) return brought.id;
  const counts = new Map<string, number>();
  for (const { missionId } of rows) if (missionId) counts.set(missionId, (counts.get(missionId) ?? 0) + 1);
  let most: string | null = null;
  for (const [id, count] of counts) if (count > (counts.get(most ?? '') ?? 0)) most = id;
  return most;
}

/** Whether a row is an item of the library. A mission's own row is never one. */
export const isLibraryRow = ({ kind, missionId }: NodeRow): boolean => missionId === '' && kind !== 'Mission';

/**
 * Blocks the rows that belong to no mission that exists or is brought along. One import serves one mission; a fault
 * is told at the first row that has it, and the others follow from it.
 */
export function checkMissions(
  rows: readonly NodeRow[],
  missionId: string | null,
  exists: boolean,
  faults: FaultList,
): void {
  const causes = new Map<string, string>();
  const missionRow = rows.find(({ kind, id }) => kind === 'Mission' && id === missionId);
  for (const row of rows) {
    if (isLibraryRow(row)) continue;
    const own = row.kind === 'Mission' ? row.id : (row.missionId ?? missionId);
    if (row.kind === 'Mission' && row.missionId && row.missionId !== row.id) {
      const message = `The mission ${quote(row.id)} names another mission, ${quote(row.missionId)}, as its own.`;
      const id = faults.add({
        sheet: row.sheet,
        row: row.row,
        column: 'missionId',
        code: 'OTHER_MISSION',
        message,
        expected: `${row.id} or nothing`,
      });
      row.blockedBy ??= id;
    } else if (own === null) {
      blockOnce(
        row,
        'none',
        causes,
        faults,
        'UNKNOWN_MISSION',
        'Nothing says to which mission these rows belong.',
        'a column missionId, or the mission named with the import',
      );
    } else if (own !== missionId) {
      const message = `${quote(own)} is another mission than ${quote(missionId)}; one import serves one mission.`;
      blockOnce(row, own, causes, faults, 'OTHER_MISSION', message, `${missionId}, or nothing for a library item`);
    } else if (!exists && !missionRow) {
      const message = `There is no mission with the id ${quote(own)}, and no row of the sheet missions brings it.`;
      blockOnce(
        row,
        own,
        causes,
        faults,
        'UNKNOWN_MISSION',
        message,
        'the id of a mission that exists or is in the sheet missions',
      );
    } else if (!exists && missionRow?.blockedBy && row !== missionRow) {
      row.blockedBy ??= waits(
        row,
        missionRow.blockedBy,
        `It waits for the mission's own row, row ${missionRow.row} of ${missionRow.sheet}.`,
        faults,
      );
    }
  }
}

function blockOnce(
  row: NodeRow,
  key: string,
  causes: Map<string, string>,
  faults: FaultList,
  code: 'UNKNOWN_MISSION' | 'OTHER_MISSION',
  message: string,
  expected: string,
): void {
  const cause = causes.get(key);
  if (cause) {
    row.blockedBy ??= waits(row, cause, 'It names the same mission.', faults);
    return;
  }
  const id = faults.add({ sheet: row.sheet, row: row.row, column: 'missionId', code, message, expected });
  causes.set(key, id);
  row.blockedBy ??= id;
}

const waits = (row: NodeRow, followsFrom: string, message: string, faults: FaultList): string =>
  faults.add({
    sheet: row.sheet,
    row: row.row,
    column: 'missionId',
    code: 'WAITS',
    message,
    expected: 'the first fault put right',
    followsFrom,
  });
