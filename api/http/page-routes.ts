import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

const YEAR_SECONDS = 31_536_000;

/** The built interface: hashed files for a year, the page itself always fresh, every other page address the same page. */
export function pageRoutes(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  const sendPage: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (!request.accepts('html')) return next();
    if (!existsSync(page)) {
      response.status(503).type('text').send('The pages of Sangar have not been built. Run npm run build.\n');
      return;
    }
    // By its root: a folder whose name begins with a dot somewhere above must not hide the page.
    response.set('cache-control', 'no-cache').sendFile('index.html', { root: folder });
  };
  router.use(
    '/assets',
    express.static(join(folder, 'assets'), {
      immutable: true,
      maxAge: YEAR_SECONDS * 1000,
      index: false,
      fallthrough: true,
    }),
    // A file that is gone is gone: a page in its place would be run as a script.
    (_request, response) => void response.status(404).type('text').send('There is no such file.\n'),
  );
  router.use(express.static(folder, { index: false, cacheControl: true, maxAge: 0 }));
  router.use(sendPage);
  return router;
}
