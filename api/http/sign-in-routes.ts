import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { AppError } from '../modules/base/app-error.ts';
import {
  type IdentityService,
  type LinkResult,
  type OpenIdJourney,
  type SignInResult,
  sign,
  signatureFits,
} from '../modules/identity/identity-service.ts';
import { requireOwnHeader } from '../modules/interchange/interchange-routes.ts';
import { cookieOf, type SessionCookie } from './cookies.ts';
import type { Visitors } from './visitors.ts';

const text = (most: number) => z.string().min(1).max(most);
const PasswordBody = z.strictObject({
  login: text(200),
  password: text(1_000),
  code: z.string().max(60).nullish(),
});
const SampleBody = z.strictObject({ person: text(100) });
const LinkBody = z.strictObject({ token: text(200) });
const LinkUseBody = z.strictObject({
  token: text(200),
  password: z.string().max(1_000),
  login: z.string().max(200).nullish(),
  name: z.string().max(200).nullish(),
  missionWork: z.boolean().optional(),
});
const Journey = z.strictObject({ state: text(200), nonce: text(200), verifier: text(200), callback: z.url() });

const JOURNEY_COOKIE = 'sangar-openid';
const JOURNEY_MS = 10 * 60_000;

export interface SignInRoutes {
  identity: IdentityService;
  visitors: Visitors;
  cookie: SessionCookie;
  /** Signs what is remembered on the way to a provider and back. */
  key: Buffer;
  /** The address that people reach this server under; null: the one of this machine that they used. */
  publicOrigin: string | null;
}

/** `/auth`: every way in and out. What changes something needs the header that a page of another origin cannot set. */
export function signInRoutes({ identity, visitors, cookie, key, publicOrigin }: SignInRoutes): Router {
  const router = Router();
  const { signIn, openId } = identity;
  const readBody = json({ limit: '8kb' });
  router.use('/auth', (_request, response, next) => {
    response.set('cache-control', 'no-store');
    next();
  });

  const enter = (response: Response, value: string) => response.cookie(cookie.name, value, cookie.options);
  function answer(response: Response, result: SignInResult | LinkResult): void {
    if (result.type === 'in') {
      enter(response, result.cookie).json({ result: 'in' });
    } else if (result.type === 'wait') {
      response.set('retry-after', String(result.seconds)).status(429).json({ result: 'wait', seconds: result.seconds });
    } else if (result.type === 'fault') {
      response.status(422).json({ result: 'fault', field: result.field, fault: result.fault });
    } else response.status(401).json({ result: result.type });
  }

  router.get('/auth/options', async (_request, response) => {
    response.json({ openId: openId?.name ?? null, samplePeople: await signIn.samplePeople() });
  });
  router.post('/auth/password', requireOwnHeader, readBody, async (request, response) => {
    answer(response, await signIn.byPassword(bodyOf(PasswordBody, request), visitors.visitOf(request)));
  });
  router.post('/auth/sample', requireOwnHeader, readBody, async (request, response) => {
    answer(response, await signIn.asSample(bodyOf(SampleBody, request).person, visitors.visitOf(request)));
  });
  router.post('/auth/link', requireOwnHeader, readBody, async (request, response) => {
    const purpose = await signIn.linkPurpose(bodyOf(LinkBody, request).token);
    if (purpose) response.json(purpose);
    else response.status(401).json({ result: 'refused' });
  });
  router.post('/auth/link/use', requireOwnHeader, readBody, async (request, response) => {
    answer(response, await signIn.useLink(bodyOf(LinkUseBody, request), visitors.visitOf(request)));
  });
  router.post('/auth/sign-out', requireOwnHeader, async (request, response) => {
    const viewer = await visitors.find(request);
    if (viewer?.via === 'SESSION' && viewer.personKey !== null && viewer.credentialKey !== null) {
      const { personKey, name, credentialKey: sessionKey } = viewer;
      await signIn.signOut({ personKey, name, sessionKey }, visitors.visitOf(request));
    }
    response.clearCookie(cookie.name, cookie.options).json({ result: 'out' });
  });

  router.get('/auth/openid', async (request, response) => {
    if (!openId) throw new AppError('NOT_FOUND', 'There is nothing at this address.');
    // On the loopback the Host header was checked to be a name of this machine.
    const origin = publicOrigin ?? `http://${request.headers.host}`;
    const { address, journey } = await openId.begin(`${origin}/auth/openid/callback`);
    // Lax: the provider's page leads back here, which is another site's doing.
    const options = { ...cookie.options, sameSite: 'lax', path: '/auth/openid', maxAge: JOURNEY_MS } as const;
    response.cookie(JOURNEY_COOKIE, packJourney(key, journey), options).redirect(303, address);
  });
  router.get('/auth/openid/callback', async (request, response) => {
    if (!openId) throw new AppError('NOT_FOUND', 'There is nothing at this address.');
    const journey = openJourney(key, cookieOf(request, JOURNEY_COOKIE));
    response.clearCookie(JOURNEY_COOKIE, { ...cookie.options, path: '/auth/openid' });
    const search = request.originalUrl.replace(/^[^?]*/, '');
    const entered = journey && (await openId.finish(search, journey, visitors.visitOf(request)));
    if (entered) enter(response, entered).redirect(303, '/');
    else response.redirect(303, '/sign-in?refused=openid');
  });
  return router;
}

function bodyOf<T>(schema: z.ZodType<T>, request: Request): T {
  const parsed = schema.safeParse(request.body);
  if (!parsed.success) {
    throw new AppError('BAD_REQUEST', `${parsed.error.issues[0]?.path.join('.') || 'The body'} is not accepted.`);
  }
  return parsed.data;
}

function packJourney(key: Buffer, journey: OpenIdJourney): string {
  const packed = Buffer.from(JSON.stringify(journey)).toString('base64url');
  return `${packed}.${sign(key, `openid|${packed}`)}`;
}

function openJourney(key: Buffer, value: string | undefined): OpenIdJourney | null {
  const [packed = '', signature = ''] = (value ?? '').split('.');
  if (!signatureFits(key, `openid|${packed}`, signature)) return null;
  const parsed = Journey.safeParse(JSON.parse(Buffer.from(packed, 'base64url').toString('utf8')));
  return parsed.success ? parsed.data : null;
}
