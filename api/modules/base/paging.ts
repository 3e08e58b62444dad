import { z } from 'zod';
import { AppError } from './app-error.ts';

export const LARGEST_PAGE = 200;

/** Refuses a page size outside 1 to 200. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) {
    throw new AppError('BAD_REQUEST', `Ask for 1 to ${LARGEST_PAGE} entries at a time; first was ${first}.`);
  }
  return first;
}

const Cursor = z.tuple([
  z.string(),
  z
    .array(z.union([z.string().max(2000), z.number()]))
    .min(1)
    .max(4),
]);

/**
 * A cursor names the last row seen by the values it was sorted by, key included, so that rows written
 * meanwhile move nothing. `order` says which sort it belongs to.
 */
export const encodeCursor = (order: string, values: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([order, values])).toString('base64url');

/** Reads a cursor back; null where none is given. Throws BAD_REQUEST for one of another list. */
export function decodeCursor(cursor: string | null | undefined, order: string): (string | number)[] | null {
  if (cursor === null || cursor === undefined) return null;
  const parsed = Cursor.safeParse(parseOrNull(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!parsed.success || parsed.data[0] !== order) {
    throw new AppError('BAD_REQUEST', 'The cursor does not belong to this list; start from the first page.');
  }
  return parsed.data[1];
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** One page of rows read with one more than asked for, so that a following page shows. */
export function pageOf<T>(rows: readonly T[], first: number, hasPreviousPage: boolean, cursorOf: (row: T) => string) {
  const nodes = rows.slice(0, first);
  const [start] = nodes;
  const end = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage,
      startCursor: start === undefined ? null : cursorOf(start),
      endCursor: end === undefined ? null : cursorOf(end),
    },
  };
}

/** A page of a list whose whole length is counted only when somebody asks for it. */
export interface CountedPage<T> {
  nodes: T[];
  pageInfo: ReturnType<typeof pageOf>['pageInfo'];
  count: () => Promise<number>;
}
