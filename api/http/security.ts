import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopback } from '../config.ts';
import { AppError } from '../modules/base/app-error.ts';

/**
 * Pages are made of files of this server alone: no script in a page, no other host. Styles may stand in a page,
 * because the component library writes its variables there; a style cannot run. The map's layout runs in a
 * worker that the bundle starts from memory.
 */
export const securityHeaders: RequestHandler = helmet({
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
  // The server speaks plain HTTP on the loopback; a promise of HTTPS would lock people out.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
  xFrameOptions: { action: 'deny' },
});

/** The name in a Host header, without port and brackets. */
const hostName = (host: string): string => host.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1');

/**
 * Answers only requests addressed to this machine by a loopback name. A page elsewhere whose own name is made to
 * resolve to 127.0.0.1 would otherwise read everything, since there is no sign-in yet.
 */
export const onlyLoopbackNames: RequestHandler = (request, _response, next) => {
  const { host } = request.headers;
  if (host && isLoopback(hostName(host))) return next();
  next(new AppError('FORBIDDEN', 'This server answers under 127.0.0.1, localhost and ::1 only.'));
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
