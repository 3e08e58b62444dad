import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopback } from '../config.ts';
import { AppError } from '../modules/base/app-error.ts';

/**
 * Pages are made of files of this server alone: no script in a page, no other host. Styles may stand in a page,
 * because the component library writes its variables there; a style cannot run. The map's layout runs in a
 * worker that the bundle starts from memory.
 */
export const securityHeaders = (publicOrigin: string | null): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // On the loopback the server speaks plain HTTP; a promise of HTTPS would lock people out.
    strictTransportSecurity: publicOrigin === null ? false : { maxAge: 31_536_000 },
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });

/** The name in a Host header, without port and brackets. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');

/**
 * Answers only requests addressed to this machine by a loopback name, or by the name under which it is published. A
 * page elsewhere whose own name is made to resolve to this address would otherwise act as one of ours.
 */
export const onlyOwnNames =
  (publicOrigin: string | null): RequestHandler =>
  (request, _response, next) => {
    const { host } = request.headers;
    if (host && (isLoopback(hostName(host)) || (publicOrigin !== null && `https://${host}` === publicOrigin)))
      return next();
    next(new AppError('FORBIDDEN', 'This server answers under the names it was set up for only.'));
  };

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses changes that a page of another origin sends; programs send no Origin and pass. */
export const noForeignPages: RequestHandler = (request, _response, next) => {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const foreignOrigin = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host);
  const foreignSite = site === 'cross-site' || site === 'same-site';
  if (READING.has(request.method) || !(foreignOrigin || foreignSite)) return next();
  next(new AppError('FORBIDDEN', 'A page of another address may not change anything here.'));
};
