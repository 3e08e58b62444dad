import { AsyncLocalStorage } from 'node:async_hooks';
import type { GraphStore, WriteTransaction } from '../graph-store.ts';
import type { TransactionRunner } from '../transaction-runner.ts';
import { deleteEdge, deleteNode, updateEdge, updateNode } from './change-element.ts';
import { deleteMission } from './delete-mission.ts';
import { findMission, readMissionGraph } from './read-mission-graph.ts';
import { readRevision, touchMission } from './touch-mission.ts';
import { upsertEdges } from './upsert-edges.ts';
import { upsertNodes } from './upsert-nodes.ts';

/** The whole store over an adapter's transactions: one Cypher text for both. */
export function graphStoreOver(runner: TransactionRunner): GraphStore {
  const inWrite = new AsyncLocalStorage<true>();

  /** A write begun inside a write would wait for the mission's lock, which the outer one holds. */
  async function write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    if (inWrite.getStore())
      throw new TypeError('A write inside a write would wait for itself: pass its transaction on.');
    return runner.write((tx) => inWrite.run(true, () => work(tx)));
  }

  return {
    name: runner.name,
    prepare: () => runner.prepare(),
    ping: async () => {
      await runner.read((tx) => tx.run('RETURN 1 AS one'));
    },
    read: (work) => runner.read(work),
    write,
    touchMission,
    upsertNodes,
    upsertEdges,
    updateNode,
    updateEdge,
    deleteNode,
    deleteEdge,
    deleteMission: (missionId) => deleteMission(runner, missionId),
    graphVersion: (missionId, seen) =>
      runner.read(async (tx) =>
        (await findMission(tx, missionId, seen)) === null ? null : readRevision(tx, missionId),
      ),
    readMissionGraph: (missionId, seen) => runner.read((tx) => readMissionGraph(tx, missionId, seen)),
    close: () => runner.close(),
  };
}
