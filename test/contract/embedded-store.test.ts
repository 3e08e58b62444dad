import { describe } from 'vitest';
import { openTestStore } from '../support/stores.ts';
import { defineGraphStoreContract } from './graph-store.contract.ts';

describe('embedded store', () => defineGraphStoreContract(openTestStore));
