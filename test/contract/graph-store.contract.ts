import { afterAll, beforeAll, describe } from 'vitest';
import type { TestStore } from '../support/stores.ts';
import { defineConcurrencyContract } from './concurrency.contract.ts';
import { defineMissionGraphContract } from './mission-graph.contract.ts';
import { definePagingContract } from './paging.contract.ts';
import type { OpenedStore } from './support/elements.ts';
import { defineTransactionContract } from './transactions.contract.ts';
import { defineUpdateContract } from './updates.contract.ts';
import { defineUpsertContract } from './upserts.contract.ts';
import { defineValuesContract } from './values.contract.ts';

/** What every graph store has to do. Run over each adapter, so that they cannot drift apart. */
export function defineGraphStoreContract(open: () => Promise<TestStore>): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened?.dispose());
  const store: OpenedStore = () => opened.store;

  describe('upserts', () => defineUpsertContract(store));
  describe('updates by version', () => defineUpdateContract(store));
  describe('transactions', () => defineTransactionContract(store));
  describe('concurrent writers', () => defineConcurrencyContract(store));
  describe('values', () => defineValuesContract(store));
  describe('paging', () => definePagingContract(store));
  describe('a mission as a whole', () => defineMissionGraphContract(store));
}
