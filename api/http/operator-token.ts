import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { AppError } from '../modules/base/app-error.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Lets through only who can read the data folder: the command line sends the token that stands in `server.json`. */
export function requireOperator(token: string): RequestHandler {
  const expected = digest(`Bearer ${token}`);
  return (request, _response, next) => {
    if (timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) return next();
    next(new AppError('FORBIDDEN', 'This address is for the operator of this installation.'));
  };
}
