import { StoreConflict, StoreFull, StoreLocked, StoreUnavailable } from '../graph-store.ts';

const DISK = /No space left|Disk quota|os error (28|122)\b|ENOSPC|EDQUOT/;
// Node reports a folder that cannot be made on a read-only disk as one that is not there.
const UNWRITABLE = /Read-only file system|Permission denied|os error (30|13)\b|EROFS|EACCES|EPERM|ENOENT.*mkdir/;
const CONFLICT = /GRAFEO-T00[12]|Write conflict|UNIQUE constraint violation/;

/** Grafeo reports by text: turns what it says into the port's errors. Anything else comes out as it is. */
export function embeddedError(error: unknown): unknown {
  const text = error instanceof Error ? error.message : String(error);
  if (DISK.test(text)) {
    return new StoreFull('The disk that holds the data folder is full. Nothing of this change was kept.', {
      cause: error,
    });
  }
  if (UNWRITABLE.test(text)) {
    return new StoreFull('The data folder cannot be written to. Nothing of this change was kept.', { cause: error });
  }
  if (CONFLICT.test(text)) {
    return new StoreConflict('Another change to the same entry came first, or the entry exists already.', {
      cause: error,
    });
  }
  return error;
}

/** What went wrong when the folder was opened. */
export function openingError(folder: string, error: unknown): Error {
  const text = error instanceof Error ? error.message : String(error);
  if (/cannot be locked/.test(text)) {
    return new StoreLocked(`The data folder ${folder} is in use by another process. Stop that one first.`, {
      cause: error,
    });
  }
  if (DISK.test(text)) {
    return new StoreFull(`The disk that holds the data folder ${folder} is full.`, { cause: error });
  }
  if (UNWRITABLE.test(text)) {
    return new StoreFull(`The data folder ${folder} cannot be written to.`, { cause: error });
  }
  return new StoreUnavailable(`The data folder ${folder} cannot be opened: ${text}.`, { cause: error });
}
