import { Neo4jError } from 'neo4j-driver';
import { StoreConflict, StoreUnavailable } from '../graph-store.ts';

const CONNECTION_LOST = /^(ServiceUnavailable|SessionExpired)$/;
const REFUSED_LOGIN = /^Neo\.ClientError\.Security\./;
const NO_SUCH_DATABASE = /^Neo\.ClientError\.Database\.DatabaseNotFound$/;
const CONFLICT = /^Neo\.(ClientError\.Schema\.ConstraintValidationFailed|TransientError\.Transaction\..*)$/;
const SERVER_FAULT = /^Neo\.(TransientError|DatabaseError)\./;

/** Turns what the driver throws into the port's errors. Anything else comes out as it is. */
export function neo4jStoreError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const { code } = error;
  if (CONNECTION_LOST.test(code)) {
    return new StoreUnavailable('The graph database cannot be reached.', { cause: error });
  }
  if (REFUSED_LOGIN.test(code)) {
    return new StoreUnavailable('The graph database refused the user name or the password.', { cause: error });
  }
  if (NO_SUCH_DATABASE.test(code)) {
    return new StoreUnavailable('The graph database server has no database of that name.', { cause: error });
  }
  if (CONFLICT.test(code)) {
    return new StoreConflict('Another change to the same entry came first, or the entry exists already.', {
      cause: error,
    });
  }
  if (SERVER_FAULT.test(code)) {
    return new StoreUnavailable(`The graph database reports a fault (${code}).`, { cause: error });
  }
  return error;
}

/**
 * Whether to try again. Before the commit nothing has happened, and whatever the driver calls retryable is. A
 * connection lost during the commit leaves open whether it was made, so only a rollback that the server reported is.
 */
export function mayRetry(error: unknown, phase: 'work' | 'commit'): boolean {
  if (!(error instanceof Neo4jError)) return false;
  return phase === 'commit' ? error.code.startsWith('Neo.TransientError.Transaction.') : error.retriable;
}
