import { type GraphStore, StoreConflict, type WriteTransaction } from '../../store/graph-store.ts';
import { type Outcome, type Refusal, refuse } from './outcome.ts';

/** Carries a refusal out of a transaction, so that nothing of it stays. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

export const changedMeanwhile = (): Refusal =>
  refuse('CONFLICT', 'Somebody changed this entry after you opened it. Read it again, then make your change.');

/**
 * Runs a change in one transaction. A refusal rolls everything back and comes out as data, and so does the store's
 * word that another writer came first: both are outcomes that the person who asked can mend.
 */
export async function attemptChange<T>(
  store: Pick<GraphStore, 'write'>,
  work: (tx: WriteTransaction) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await store.write(async (tx) => {
      const outcome = await work(tx);
      if (outcome.type === 'error') throw new Refused(outcome);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof StoreConflict) return changedMeanwhile();
    throw error;
  }
}
