import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../modules/base/app-error.ts';
import type { IdentityService, Visit } from '../modules/identity/identity-service.ts';
import { operatorViewer, type Viewer } from '../policy/viewer.ts';
import { cookieOf, type SessionCookie } from './cookies.ts';
import { isOperator } from './operator-token.ts';
import { requestId } from './request-scope.ts';

/** Requests of one person that are answered at the same time; a page asks for about six things at once. */
const MOST_AT_ONCE = 24;

const known = new WeakMap<Request, Viewer>();

/** Who asks. Only behind `requireViewer`, which lets nobody unknown through. */
export function viewerOf(request: Request): Viewer {
  const viewer = known.get(request);
  if (!viewer) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
  return viewer;
}

export interface Visitors {
  /** Lets through only who is signed in, brings a token that works, or is the operator. */
  requireViewer: RequestHandler;
  /** The viewer of a request, or null. */
  find(request: Request): Promise<Viewer | null>;
  visitOf(request: Request): Visit;
}

const isLocal = (request: Request): boolean => /^(?:::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress ?? '');

export function createVisitors(of: {
  identity: IdentityService;
  operatorToken: string;
  cookie: SessionCookie;
}): Visitors {
  const { identity, operatorToken, cookie } = of;
  const underWay = new Map<string, number>();

  async function find(request: Request): Promise<Viewer | null> {
    const from = request.ip ?? '';
    const { authorization } = request.headers;
    // Who names a token means it: a cookie beside it does not count.
    if (authorization !== undefined) {
      if (isLocal(request) && isOperator(operatorToken, authorization)) return operatorViewer(from);
      const [, token] = /^Bearer (\S+)$/.exec(authorization) ?? [];
      return token ? identity.tokens.viewer(token, from) : null;
    }
    return identity.sessions.viewer(cookieOf(request, cookie.name), from);
  }

  /** Counts what a person has under way, and refuses more than a person needs. */
  function takePlace({ personKey }: Viewer, response: Response): void {
    if (personKey === null) return;
    const running = underWay.get(personKey) ?? 0;
    if (running >= MOST_AT_ONCE) {
      throw new AppError(
        'TOO_MANY_REQUESTS',
        'You have more requests under way than are answered at once. Wait a moment.',
      );
    }
    underWay.set(personKey, running + 1);
    response.once('close', () => {
      const left = (underWay.get(personKey) ?? 1) - 1;
      if (left > 0) underWay.set(personKey, left);
      else underWay.delete(personKey);
    });
  }

  return {
    find,
    requireViewer: async (request, response, next) => {
      const viewer = await find(request);
      if (!viewer) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
      takePlace(viewer, response);
      known.set(request, viewer);
      next();
    },
    visitOf: (request) => ({
      from: request.ip ?? '',
      agent: request.get('user-agent') ?? '',
      requestId: requestId(),
      cookie: cookieOf(request, cookie.name),
    }),
  };
}
