import type { Sight } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { GraphStore, WriteTransaction } from '../../store/graph-store.ts';
import { StoreConflict } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';
import { type Outcome, ok, refuse } from '../base/outcome.ts';
import type { SentFile } from '../base/send-file.ts';
import { protectText } from './cell-text.ts';
import { exportTables, type Table } from './export-tables.ts';
import type { ImportPlan } from './import-plan.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import { knownGraph } from './known-graph.ts';
import { hasErrors, planImport, readImport } from './plan-import.ts';
import { readLibrary } from './read-library.ts';
import type { Acceptance, SheetFile } from './sheet-file.ts';
import { sheetPackage } from './sheet-package.ts';
import { PlanOutdated, type WriteProgress, writePlan } from './write-plan.ts';
import { writeCsvFiles, writeWorkbook } from './write-sheets.ts';
import { templateTables } from './write-templates.ts';

export interface ImportRequest {
  files: readonly SheetFile[];
  /** The mission that the sheets have to be of; null: the one they name. */
  mission?: string | null;
  /** Says what would happen and writes nothing. */
  dryRun?: boolean;
  /** Writes the rows without a fault although others have one. */
  soundRowsOnly?: boolean;
  accept?: Acceptance;
  onProgress?: WriteProgress;
  /** Throws where whoever asks may not do this; called once what the sheets would touch is known, before it is told. */
  permit?: (touched: ImportTouch) => void;
  /** Called within the transaction that makes a mission. */
  onNewMission?: (tx: WriteTransaction, mission: string) => Promise<void>;
}
/** What sheets would touch. */
export interface ImportTouch {
  /** Null: library items alone. */
  mission: string | null;
  /** Whether the mission is there already; hidden: it is, and its own entry is not seen. */
  state: 'new' | 'there' | 'hidden';
  /** Whether entries that all missions share would be made or changed. */
  library: boolean;
}
export type SheetFormat = 'csv' | 'xlsx';
export type { Table as SheetTable } from './export-tables.ts';

const ATTEMPTS = 3;

const touchesLibrary = ({ nodes, links }: Pick<ImportPlan, 'nodes' | 'links'>): boolean =>
  nodes.some(({ scope }) => scope === 'library') || links.some(({ library }) => library);

/** Sheets in and out of the store, for whoever sees so far: what they do not see is neither taken out nor changed. */
export function createInterchangeService({ store, sight }: { store: GraphStore; sight: Sight }) {
  const seen = sightCondition(sight);

  async function stateOf(missionId: string | null): Promise<ImportTouch['state']> {
    if (missionId === null || (await store.graphVersion(missionId)) === null) return 'new';
    return (await store.graphVersion(missionId, seen)) === null ? 'hidden' : 'there';
  }

  async function attempt(request: ImportRequest): Promise<ImportReport> {
    const { files, mission = null, accept = {}, dryRun = false, soundRowsOnly = false, onProgress } = request;
    const { permit, onNewMission } = request;
    const reading = await readImport(files, accept, mission);
    const library = await readLibrary(store, seen);
    const current = reading.missionId === null ? null : await store.readMissionGraph(reading.missionId, seen);
    const plan = planImport(reading, current, library, sight);
    const state = await stateOf(reading.missionId);
    permit?.({ mission: reading.missionId, state, library: touchesLibrary(plan) });
    if (state === 'hidden') throw new AppError('NOT_FOUND', `There is no mission with the id ${reading.missionId}.`);
    // Made or hidden while its sheets were being read.
    if ((state === 'there') !== (current !== null)) throw new PlanOutdated();
    if (dryRun) return reportOf(plan, 'DRY_RUN', soundRowsOnly);
    if (hasErrors(plan) && !soundRowsOnly) return reportOf(plan, 'REFUSED', soundRowsOnly);
    if (plan.nodes.length + plan.links.length > 0) {
      const { nodes } = knownGraph(current, library);
      const keys = ({ scope, id }: { scope: 'mission' | 'library'; id: string }) => nodes[scope].get(id)?.[0]?.key;
      await store.write(async (tx) => {
        await writePlan(store, tx, plan, keys, onProgress);
        if (state === 'new' && plan.missionId !== null) await onNewMission?.(tx, plan.missionId);
      });
    }
    return reportOf(plan, 'WRITTEN', soundRowsOnly);
  }

  return {
    /** Reads, checks and, unless something is wrong, writes: everything in one transaction or nothing. */
    async importSheets(request: ImportRequest): Promise<ImportReport> {
      for (let i = 0; i < ATTEMPTS; i++) {
        try {
          return await attempt(request);
        } catch (error) {
          if (!(error instanceof PlanOutdated)) throw error;
        }
      }
      throw new StoreConflict('Somebody else kept changing the mission while it was brought in. Nothing was written.');
    },

    /** A mission's sheets: a file for each kind, or one workbook. */
    async exportSheets({ mission, format }: { mission: string; format: SheetFormat }): Promise<Outcome<SheetFile[]>> {
      const graph = await store.readMissionGraph(mission, seen);
      if (!graph) return refuse('NOT_FOUND', `There is no mission with the id ${mission}.`);
      const library = await readLibrary(store, seen);
      const tables = exportTables(graph, new Set(library.nodes.map(({ key }) => key)));
      return ok(
        format === 'csv' ? writeCsvFiles(tables) : [await writeWorkbook(`${fileNameOf(mission)}.xlsx`, tables)],
      );
    },

    /** Blank sheets and the explanation of every column. */
    async writeTemplate(format: SheetFormat): Promise<SheetFile[]> {
      return format === 'csv'
        ? writeCsvFiles(templateTables())
        : [await writeWorkbook('sangar-template.xlsx', templateTables())];
    },
  };
}
export type InterchangeService = ReturnType<typeof createInterchangeService>;

/** An id as a file name on every system: colons are refused by some. */
export const fileNameOf = (id: string): string => id.replaceAll(/[^A-Za-z0-9._-]/g, '-');

/** Tables of any origin as one file, written as sheets are: no cell is taken for a formula. `name` is without an ending. */
export async function packTables(name: string, tables: readonly Table[], format: SheetFormat): Promise<SentFile> {
  const safe = tables.map(({ rows, ...table }) => ({
    ...table,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? protectText(cell) : cell))),
  }));
  const files = format === 'csv' ? writeCsvFiles(safe) : [await writeWorkbook(`${name}.xlsx`, safe)];
  return sheetPackage(name, format, files);
}
