import type { AssessedValue } from './analysis-value.ts';

/** Every table of the analyses with its columns, in reading order; a language gives each a title. */
export const ANALYSIS_TABLES = {
  custodyRegister: [
    'item',
    'contributor',
    'unit',
    'arrangement',
    'collects',
    'goesTo',
    'reachBack',
    'instrument',
    'present',
    'absent',
    'open',
  ],
  custodyClauseGaps: ['contributor', 'items', 'instruments', 'absent', 'open', 'categories'],
  custodyCategories: ['category', 'collectedBy', 'leavesFrom'],
  continuityTasks: ['task', 'criticality', 'shutdown', 'throttled', 'regions', 'lasts', 'through'],
  continuityLifelines: ['means', 'tasks'],
  continuityLines: ['from', 'to', 'categories', 'passes', 'shutdown'],
  continuityPoints: ['element', 'tasks'],
  continuityShutdowns: ['incident', 'started', 'ended', 'area', 'grade'],
  continuityClassifier: ['incident', 'recorded', 'tactic', 'authority', 'conflict', 'duration', 'monitoring', 'points'],
  presencePlaces: ['site', 'actor', 'distance', 'ring', 'since', 'communications', 'contributors', 'grade'],
  presenceActors: ['actor', 'type', 'posture', 'attempt', 'sites', 'grade'],
  presenceRelations: ['entry', 'relations', 'since', 'until', 'reason', 'grade'],
  presenceTies: ['actor', 'nature', 'partner', 'partnerType', 'grade'],
  concentrationStores: [
    'store',
    'form',
    'on',
    'categories',
    'records',
    'groups',
    'tasks',
    'disclosure',
    'share',
    'standAlone',
  ],
  concentrationPlatforms: ['platform', 'custody', 'stores', 'categories', 'groups', 'tasks'],
  peopleGroups: ['group', 'type', 'size', 'stores', 'persons', 'privacy', 'disclosure', 'actor'],
  peopleConsequences: ['group', 'follows', 'measures', 'owners'],
  asymmetryParties: ['process', 'party', 'capability', 'attempt', 'easiest', 'reach', 'by', 'grade'],
  integrityChannels: ['channel', 'custody', 'impersonation', 'actors', 'relying'],
  integrityStores: ['store', 'falsification', 'actors', 'checks', 'tasks'],
  integrityAims: ['actor', 'aim', 'vectors', 'grade'],
  boundariesRegister: [
    'measure',
    'type',
    'basis',
    'necessity',
    'viability',
    'outsiders',
    'decision',
    'decidedOn',
    'reviewDue',
    'grade',
  ],
  supplySuppliers: ['supplier', 'jurisdiction', 'defence', 'surveillance', 'items', 'components', 'tasks', 'heldBy'],
  insiderAccess: ['group', 'size', 'stores', 'strict', 'training', 'influence'],
} as const;

export type TableId = keyof typeof ANALYSIS_TABLES;
export type ColumnOf<T extends TableId> = (typeof ANALYSIS_TABLES)[T][number];

export interface AnalysisTable<T extends TableId = TableId> {
  readonly id: T;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly AssessedValue[])[];
}

/** A table from rows by column: the compiler refuses a row with a column missing or one too many. */
export function analysisTable<T extends TableId>(
  id: T,
  rows: readonly Readonly<Record<ColumnOf<T>, AssessedValue>>[],
): AnalysisTable<T> {
  const columns: readonly ColumnOf<T>[] = ANALYSIS_TABLES[id];
  return { id, columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}
