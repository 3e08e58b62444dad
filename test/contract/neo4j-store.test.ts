import { describe } from 'vitest';
import { testStores } from '../support/stores.ts';
import { defineGraphStoreContract } from './graph-store.contract.ts';

const { title, available, open } = testStores()[1]!;
describe.skipIf(!available)(title, () => defineGraphStoreContract(open));
