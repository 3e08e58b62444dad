import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import { AppError } from '../modules/base/app-error.ts';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an Authorization header carries the token that stands in `server.json`. */
export const isOperator = (token: string, authorization: string | undefined): boolean =>
  timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));

/** Lets through only who can read the data folder: the command line sends the token that stands in `server.json`. */
export const requireOperator =
  (token: string): RequestHandler =>
  (request, _response, next) => {
    if (isOperator(token, request.headers.authorization)) return next();
    next(new AppError('FORBIDDEN', 'This address is for the operator of this installation.'));
  };
