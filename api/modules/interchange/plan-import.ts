import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { LINKS_SHEET } from '../../../graph-schema/sheet-columns.ts';
import { type Sight, WHOLE_SIGHT } from '../../policy/sight.ts';
import type { ImportItem, ImportPlan, SheetCount } from './import-plan.ts';
import { knownGraph, type Library } from './known-graph.ts';
import { planLinks } from './plan-links.ts';
import { indexRows, planNodes } from './plan-nodes.ts';
import { readLinkRows, readNodeRows } from './read-rows.ts';
import { readSheets, SHEET_NAMES } from './read-sheets.ts';
import { MOST_SUGGESTIONS } from './resolve-end.ts';
import { checkMissions, missionOfSheets } from './resolve-mission.ts';
import { createFaultList, type FaultList, type SheetFault } from './sheet-fault.ts';
import type { Acceptance, SheetFile } from './sheet-file.ts';
import type { LinkRow, NodeRow } from './sheet-rows.ts';

/** Sheets read and judged cell by cell, before anything is compared with the store. */
export interface ImportReading {
  /** The mission that the sheets speak of; null: library items alone. */
  missionId: string | null;
  nodeRows: NodeRow[];
  linkRows: LinkRow[];
  faults: FaultList;
  unread: ReadonlyMap<string, string>;
  passedOver: string[];
}

export async function readImport(
  files: readonly SheetFile[],
  accept: Acceptance,
  missionId: string | null,
): Promise<ImportReading> {
  const faults = createFaultList();
  const { sheets, passedOver, unread } = await readSheets(files, accept, faults);
  const nodeRows = sheets
    .filter(({ sheet }) => sheet !== LINKS_SHEET)
    .flatMap((raw) => readNodeRows(raw, accept, faults));
  const linkRows = sheets
    .filter(({ sheet }) => sheet === LINKS_SHEET)
    .flatMap((raw) => readLinkRows(raw, accept, faults));
  if (sheets.length === 0 && faults.all.length === 0) {
    faults.add({
      sheet: files[0]?.name ?? '',
      code: 'UNKNOWN_SHEET',
      message: 'There is no sheet to read.',
      expected: 'CSV files named as the sheets are, or one XLSX workbook',
    });
  }
  return { missionId: missionOfSheets(nodeRows, missionId), nodeRows, linkRows, faults, unread, passedOver };
}

/**
 * Says what an import would do to a graph as somebody sees it: pure, so that a dry run and an import are the same thing up to the writing. Marks the
 * rows of `reading` that stay out; a reading is planned once. Nothing is ever deleted.
 */
export function planImport(
  reading: ImportReading,
  current: MissionGraph | null,
  library: Library,
  sight: Sight = WHOLE_SIGHT,
): ImportPlan {
  const { missionId, nodeRows, linkRows, faults, unread, passedOver } = reading;
  checkMissions(nodeRows, missionId, current !== null, faults);
  const rows = indexRows(nodeRows, faults);
  const known = knownGraph(current, library);
  const nodes = planNodes(nodeRows, known, sight, faults);
  const links = planLinks(
    linkRows,
    { rows, known, unread, sight, suggestions: { left: MOST_SUGGESTIONS } },
    missionId,
    faults,
  );
  const items = [...nodes.items, ...links.items];
  return {
    missionId,
    counts: countBySheet([...nodeRows, ...linkRows], items),
    items,
    faults: inReadingOrder(faults.all),
    faultsLeftOut: { ...faults.leftOut },
    passedOver,
    nodes: nodes.nodes,
    links: links.links,
  };
}

/** Whether a plan may be written: without an error, or with leave to take the sound rows alone. */
export const hasErrors = ({ faults, faultsLeftOut }: Pick<ImportPlan, 'faults' | 'faultsLeftOut'>): boolean =>
  faultsLeftOut.error > 0 || faults.some(({ severity }) => severity === 'error');

function inReadingOrder(faults: readonly SheetFault[]): SheetFault[] {
  const place = (sheet: string) => {
    const index = SHEET_NAMES.indexOf(sheet);
    return index < 0 ? SHEET_NAMES.length : index;
  };
  return [...faults].sort((a, b) => place(a.sheet) - place(b.sheet) || (a.row ?? 0) - (b.row ?? 0));
}

function countBySheet(rows: readonly (NodeRow | LinkRow)[], items: readonly ImportItem[]): SheetCount[] {
  const counts = new Map<string, SheetCount>();
  const of = (sheet: string): SheetCount => {
    const count = counts.get(sheet) ?? { sheet, created: 0, changed: 0, left: 0, refused: 0 };
    counts.set(sheet, count);
    return count;
  };
  for (const { sheet } of rows) of(sheet).refused += 1;
  for (const { sheet, action } of items) {
    const count = of(sheet);
    count.refused -= 1;
    if (action === 'create') count.created += 1;
    else if (action === 'change') count.changed += 1;
    else count.left += 1;
  }
  return [...counts.values()];
}
