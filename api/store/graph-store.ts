import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord, StoredValue } from '../../graph-schema/mission-graph.ts';

/** A parameter of a query: what both stores accept. Whole numbers travel as integers, dates as ISO strings. */
export type QueryValue = StoredValue | null | readonly QueryValue[] | { readonly [name: string]: QueryValue };
export type QueryParameters = Readonly<Record<string, QueryValue>>;
/** A row of a result. Values are plain: integers as numbers, nodes and edges only as maps that the query projects. */
export type Row = Readonly<Record<string, QueryValue>>;

/** Reads within one snapshot. */
export interface ReadTransaction {
  /** Runs Cypher that both stores understand. Parameters are the only way to put a value in. */
  run(cypher: string, parameters?: QueryParameters): Promise<Row[]>;
}
/** Reads and writes that all happen or none. */
export interface WriteTransaction extends ReadTransaction {}

/** A node to write: `identity` decides whether it is new. */
export interface NodeWrite {
  key: string;
  identity: string;
  missionId: string;
  kind: NodeKindName;
  /** Further labels, for example ParallelSecurityActor. */
  extraLabels: readonly string[];
  id: string;
  name: string;
  properties: NodeRecord;
}
export interface EdgeWrite {
  key: string;
  /** `edgeIdentity` over the keys of the ends. */
  identity: string;
  missionId: string;
  kind: EdgeKindName;
  fromKey: string;
  toKey: string;
  properties: NodeRecord;
}

/**
 * The graph store: one port, two adapters (embedded, Neo4j). Every method throws `StoreUnavailable` when the
 * store cannot be reached and `StoreConflict` when another writer came first and retries did not help.
 */
export interface GraphStore {
  readonly name: 'embedded' | 'neo4j';
  /** Creates constraints and indexes that are missing. Safe to call again, and from two processes at once. */
  prepare(): Promise<void>;
  /** Resolves when the store answers a trivial query. */
  ping(): Promise<void>;
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in one transaction and commits. When `work` throws, nothing of it stays and the error comes out.
   * A conflict with another writer is retried a bounded number of times with `work` called afresh.
   */
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  /** Upserts nodes by `identity` in batches within the transaction; a new version for each. Replaces all properties. */
  upsertNodes(tx: WriteTransaction, nodes: readonly NodeWrite[], onProgress?: (done: number) => void): Promise<void>;
  /** Upserts edges by `identity`; touches each start node, so that two writers of one edge cannot both commit. */
  upsertEdges(tx: WriteTransaction, edges: readonly EdgeWrite[], onProgress?: (done: number) => void): Promise<void>;
  /** Deletes a mission's edges and nodes in batches. Returns how many nodes went. */
  deleteMission(missionId: string): Promise<number>;
  /** A mission's whole graph with the library nodes its edges point to, as columns; null when there is no such mission. */
  readMissionGraph(missionId: string): Promise<MissionGraph | null>;
  close(): Promise<void>;
}

export class StoreUnavailable extends Error {
  readonly code = 'STORE_UNAVAILABLE';
}
/** Another writer changed the same element first; nothing of this write was kept. */
export class StoreConflict extends Error {
  readonly code = 'CONFLICT';
}
/** The data folder is in use by another process. */
export class StoreLocked extends Error {
  readonly code = 'STORE_LOCKED';
}
/** The disk is full or the folder cannot be written. */
export class StoreFull extends Error {
  readonly code = 'STORE_FULL';
}
