import { unwrapResolverError } from '@apollo/server/errors';
import type { ErrorRequestHandler } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { AppError, type FaultCode } from '../modules/base/app-error.ts';
import { HashingBusy } from '../modules/identity/identity-service.ts';
import { StoreConflict, StoreFull, StoreUnavailable } from '../store/graph-store.ts';
import { LIMIT_CODE } from './query-limits.ts';
import { requestId } from './request-scope.ts';

/** What may leave the process about a fault. */
interface PublicFault {
  code: FaultCode | 'INTERNAL_SERVER_ERROR';
  message: string;
}

const LONGEST_MESSAGE = 500;
const shorten = (text: string): string => (text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)}…` : text);

export const STATUS_OF_CODE: Readonly<Record<PublicFault['code'], number>> = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  QUERY_TOO_LARGE: 400,
  TOO_MANY_REQUESTS: 429,
  SCORING_FAILED: 500,
  STOPPED: 409,
  RENDERING_FAILED: 500,
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  STORE_FULL: 507,
};

/** Faults of the express body parser and of the static files carry an HTTP status. */
function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' ? status : undefined;
}

/** Turns anything thrown into what may be shown. Only what is known by class is named; all else is masked. */
export function publicFault(error: unknown): PublicFault {
  if (error instanceof AppError) return { code: error.code, message: shorten(error.message) };
  if (error instanceof StoreUnavailable) {
    return {
      code: 'STORE_UNAVAILABLE',
      message: 'The database does not answer. Nothing that was saved is lost. Please try again in a moment.',
    };
  }
  if (error instanceof StoreFull) {
    return {
      code: 'STORE_FULL',
      message: 'The disk is full or the data folder cannot be written, so nothing of this change was kept.',
    };
  }
  if (error instanceof StoreConflict) {
    return { code: 'CONFLICT', message: 'Somebody changed the same entry first. Nothing of this change was kept.' };
  }
  if (error instanceof HashingBusy) {
    return { code: 'TOO_MANY_REQUESTS', message: 'Many people are signing in at this moment. Try again shortly.' };
  }
  const status = statusOf(error);
  if (status === 413) return { code: 'TOO_LARGE', message: 'The request is larger than this address accepts.' };
  if (status === 404) return { code: 'NOT_FOUND', message: 'There is nothing at this address.' };
  if (status !== undefined && status >= 400 && status < 500) {
    return { code: 'BAD_REQUEST', message: 'The request cannot be read.' };
  }
  return {
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on the server. The request id helps to find it.',
  };
}

/** The one place where a fault is logged: one line, with its cause, under the request's id. */
export function logFault(logger: Logger, error: unknown, code: string): void {
  const line = { requestId: requestId(), code, subject: error instanceof AppError ? error.subject : undefined };
  if (STATUS_OF_CODE[code as FaultCode] < 500) logger.info(line, String((error as Error)?.message ?? error));
  else logger.error({ ...line, err: error }, 'request failed');
}

/** Formats an error of GraphQL. Its own complaints about a query pass, shortened; thrown errors are masked. */
export function graphqlErrorFormat(logger: Logger) {
  return (formatted: GraphQLFormattedError, wrapped: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(wrapped);
    const ownCode = formatted.extensions?.[LIMIT_CODE] ?? formatted.extensions?.code;
    if (typeof ownCode === 'string' && ownCode !== 'INTERNAL_SERVER_ERROR') {
      const { message, locations, path } = formatted;
      return { message: shorten(message), locations, path, extensions: { code: ownCode, requestId: requestId() } };
    }
    const { code, message } = publicFault(error);
    logFault(logger, error, code);
    return { message, path: formatted.path, extensions: { code, requestId: requestId() } };
  };
}

/** Logs what was thrown and says what may be shown: for answers that are under way when it happens. */
export const shownFault =
  (logger: Logger) =>
  (error: unknown): { code: string; message: string } => {
    const fault = publicFault(error);
    logFault(logger, error, fault.code);
    return fault;
  };

/** Formats a fault of every other route, in one shape: `{ error: { code, message, requestId } }`. */
export const faultResponder =
  (logger: Logger): ErrorRequestHandler =>
  (error, request, response, next) => {
    const { code, message } = publicFault(error);
    logFault(logger, error, code);
    if (response.headersSent) return next(error);
    const fault = { code, message, requestId: requestId() };
    // Clients of GraphQL look for a list.
    const errors = [{ message, extensions: { code, requestId: fault.requestId } }];
    response
      .status(STATUS_OF_CODE[code])
      .json(request.baseUrl + request.path === '/graphql' ? { error: fault, errors } : { error: fault });
  };
