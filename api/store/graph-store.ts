import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord, StoredValue } from '../../graph-schema/mission-graph.ts';

/** A parameter of a query: what both stores accept. Whole numbers travel as integers, dates as ISO strings. */
export type QueryValue = StoredValue | null | readonly QueryValue[] | { readonly [name: string]: QueryValue };
export type QueryParameters = Readonly<Record<string, QueryValue>>;
/** A row of a result. Values are plain: integers as numbers, nodes and edges only as maps that the query projects. */
export type Row = Readonly<Record<string, QueryValue>>;

/**
 * What a reader may see, as a condition on the nodes and links of a query. The policy words it; here it is only put in
 * its place.
 */
export interface SeenBy {
  /** What has to hold of the nodes and links that the query calls by these names. */
  of(...names: string[]): string;
  readonly parameters: QueryParameters;
}

/** Reads within one snapshot. */
export interface ReadTransaction {
  /** Runs Cypher that both stores understand. Parameters are the only way to put a value in. */
  run(cypher: string, parameters?: QueryParameters): Promise<Row[]>;
}
/** Reads and writes that all happen or none. */
export interface WriteTransaction extends ReadTransaction {}

/**
 * The optimistic version of a node or edge in Cypher. Not `version`: an asset's own `version` is that of its product.
 */
export const VERSION_PROPERTY = 'recordVersion';

/** A node to write: `identity` decides whether it is new. A node that exists keeps the key it has. */
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
/**
 * An edge to write. Its identity is looked for among the edges of its kind that leave the same start node;
 * one that now leads elsewhere is replaced.
 */
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
/** Replaces the node that has this key, if nobody changed it since `expectedVersion`. */
export interface NodeUpdate extends NodeWrite {
  expectedVersion: number;
}
/** Replaces the properties of the edge that has this key. Its kind and ends stay. */
export interface EdgeUpdate extends Omit<EdgeWrite, 'toKey'> {
  expectedVersion: number;
}
/** An edge is found by way of its start node: neither store has an index over the edges of all kinds. */
export interface EdgeReference {
  key: string;
  kind: EdgeKindName;
  fromKey: string;
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
  /**
   * Says that this transaction changes a mission: gives its graph a new version and makes other writers of the
   * mission wait until this one is done. The methods below call it; a service that writes by its own Cypher calls
   * it before it reads what it is going to change. Twice in one transaction is once. '' is the library.
   */
  touchMission(tx: WriteTransaction, missionId: string): Promise<void>;
  /**
   * Upserts nodes by `identity` in batches within the transaction; a new version for each. Replaces all properties.
   * Returns the key of each, in the order given: a node that existed keeps its key.
   */
  upsertNodes(
    tx: WriteTransaction,
    nodes: readonly NodeWrite[],
    onProgress?: (done: number) => void,
  ): Promise<string[]>;
  /**
   * Upserts edges by `identity`; touches each start node, so that two writers of one edge cannot both commit.
   * Both ends must exist. Returns the key of each, in the order given.
   */
  upsertEdges(
    tx: WriteTransaction,
    edges: readonly EdgeWrite[],
    onProgress?: (done: number) => void,
  ): Promise<string[]>;
  /** Replaces one node and returns its new version. StoreConflict when it is gone or has another version. */
  updateNode(tx: WriteTransaction, update: NodeUpdate): Promise<number>;
  /** Replaces one edge's properties and returns its new version. StoreConflict when it is gone or has another version. */
  updateEdge(tx: WriteTransaction, update: EdgeUpdate): Promise<number>;
  /** Deletes a node with its edges. StoreConflict when it is gone or has another version. */
  deleteNode(tx: WriteTransaction, key: string, expectedVersion: number): Promise<void>;
  /** Deletes an edge. StoreConflict when it is gone or has another version. */
  deleteEdge(tx: WriteTransaction, edge: EdgeReference, expectedVersion: number): Promise<void>;
  /** Deletes a mission's edges and nodes in batches, a transaction each. Returns how many nodes went. */
  deleteMission(missionId: string): Promise<number>;
  /**
   * The version of a mission's graph, library included: what `readMissionGraph` would report. Null: no such mission, or
   * its own entry is not seen. Without `seen`, here and below: everything.
   */
  graphVersion(missionId: string, seen?: SeenBy): Promise<string | null>;
  /**
   * A mission's graph with the library nodes its edges point to, as columns: as much of it as is seen, an edge when it
   * and both its ends are. Null when there is no such mission, or its own entry is not seen.
   */
  readMissionGraph(missionId: string, seen?: SeenBy): Promise<MissionGraph | null>;
  close(): Promise<void>;
}

/** The store cannot be reached, or has been closed. */
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
/** What was handed over cannot be stored: a fault of the caller, found before anything is written. */
export class StoreRefusal extends Error {
  readonly code = 'STORE_REFUSAL';
}
