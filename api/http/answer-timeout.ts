import type { RequestHandler } from 'express';
import { AppError } from '../modules/base/app-error.ts';

/** Answers with a fault when nothing else has after so long. Work under way goes on and its result is kept. */
export const answerWithin =
  (milliseconds: number): RequestHandler =>
  (_request, response, next) => {
    const timer = setTimeout(() => {
      if (response.headersSent) return;
      // What is answered too late breaks its connection off: no other request may travel on it.
      response.setHeader('connection', 'close');
      next(new AppError('TIMEOUT', 'This is taking too long. It goes on in the background; ask again in a moment.'));
    }, milliseconds);
    response.once('close', () => clearTimeout(timer));
    next();
  };
