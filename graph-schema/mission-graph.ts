import type { EdgeKindName, NodeKindName } from './catalogue.ts';

/**
 * A mission's whole graph as columns: what the store reads out, and what the exposure model, the
 * assessment and the exports read. Node i is described by the i-th entry of each node column, edge j by
 * the j-th of each edge column; `edgeFrom` and `edgeTo` hold node positions.
 */
export interface MissionGraph {
  /** Opaque key of the mission's own node. */
  missionKey: string;
  /** The mission's id as sheets write it. */
  missionId: string;
  /** Version of the graph when it was read; changes with every write to the mission. */
  graphVersion: string;
  nodeKey: string[];
  /** The user's own id, unique in the mission. */
  nodeId: string[];
  nodeKind: NodeKindName[];
  nodeName: string[];
  /** Properties a user wrote, id and name left out. Absent means not assessed. */
  nodeProperties: NodeRecord[];
  /** Version for optimistic locking. */
  nodeVersion: number[];
  edgeKey: string[];
  edgeKind: EdgeKindName[];
  edgeFrom: Int32Array;
  edgeTo: Int32Array;
  edgeProperties: NodeRecord[];
  edgeVersion: number[];
  /**
   * Keys of the nodes that are the library's: here because a link of the mission leads to them. Missing in graphs that
   * were kept before this was told.
   */
  libraryKeys?: string[];
}

/** A property value as the store holds it. Dates are ISO strings; lists are of strings. */
export type StoredValue = string | number | boolean | readonly string[];
export type NodeRecord = Readonly<Record<string, StoredValue>>;
