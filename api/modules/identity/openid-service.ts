import * as oidc from 'openid-client';
import { newNodeKey } from '../base/keys.ts';
import type { RecordService } from '../record/record-service.ts';
import type { PersonRecord } from './identity-records.ts';
import type { IdentityWriting } from './identity-store.ts';
import type { SignInDelay } from './sign-in-delay.ts';
import { canonicalLogin, type SignInService } from './sign-in-service.ts';
import { entryOfVisit, type Visit } from './visit.ts';

export interface OpenIdConfig {
  /** The provider's address, from the configuration alone: nothing that a user says is ever fetched. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button says. */
  name: string;
  /** The claim that holds a person's login here. */
  loginClaim: string;
}

/** What is kept in a signed cookie between leaving for the provider and coming back. */
export interface OpenIdJourney {
  state: string;
  nonce: string;
  verifier: string;
  /** Where the provider sends people back to. */
  callback: string;
}

/** Who the provider says somebody is. */
interface Claims {
  subject: string;
  login: string | null;
}

class NotKnownHere extends Error {}

const INTENT = 'sign in by OpenID Connect';

/**
 * OpenID Connect by authorisation code with PKCE. Nobody gets an account by having one at the provider: a person who
 * was added here is bound to the provider's subject at the first sign-in, and known by that alone from then on.
 */
export function createOpenIdService(of: {
  record: RecordService;
  signIn: SignInService;
  delay: SignInDelay;
  config: OpenIdConfig;
  clock: () => Date;
}) {
  const { record, signIn, delay, config, clock } = of;
  let discovered: Promise<oidc.Configuration> | undefined;

  /** Looked up when it is first needed, and again after a failure: a provider that is away must not keep us from starting. */
  function provider(): Promise<oidc.Configuration> {
    const issuer = new URL(config.issuer);
    // The configuration lets plain HTTP through on this machine alone, which is for trying things out.
    const execute = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
    discovered ??= oidc.discovery(issuer, config.clientId, config.clientSecret, undefined, { execute, timeout: 10 });
    discovered.catch(() => {
      discovered = undefined;
    });
    return discovered;
  }

  async function claimsOf(address: URL, journey: OpenIdJourney): Promise<Claims> {
    const configuration = await provider();
    const tokens = await oidc.authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: journey.verifier,
      expectedState: journey.state,
      expectedNonce: journey.nonce,
      idTokenExpected: true,
    });
    const idToken = tokens.claims();
    if (!idToken) throw new NotKnownHere('The provider sent no identity.');
    const more =
      idToken[config.loginClaim] === undefined && configuration.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(configuration, tokens.access_token, idToken.sub)
        : {};
    const claims: Record<string, unknown> = { ...more, ...idToken };
    const login = claims[config.loginClaim];
    // An address that nobody checked could be anybody's.
    const checked = config.loginClaim !== 'email' || claims.email_verified === true;
    return { subject: idToken.sub, login: typeof login === 'string' && checked ? canonicalLogin(login) : null };
  }

  async function personOf(records: IdentityWriting, { subject, login }: Claims): Promise<PersonRecord> {
    await records.lock();
    const slot = `oidc|${config.issuer}|${subject}`;
    const bound = await records.find('Credential', 'slot', slot);
    const person = bound
      ? await records.find('Person', 'key', bound.personKey)
      : login === null
        ? null
        : await records.find('Person', 'login', login);
    if (person?.state !== 'ACTIVE' || person.sample) throw new NotKnownHere('Nobody of that name may sign in here.');
    if (bound) return person;
    const own = await records.list('Credential', 'personKey', person.key);
    // The login has passed to somebody else at the provider: that is not this person any more.
    if (own.some(({ kind }) => kind === 'OIDC')) throw new NotKnownHere('The account is bound to somebody else.');
    await records.add('Credential', {
      key: newNodeKey(),
      personKey: person.key,
      kind: 'OIDC',
      slot,
      secret: '',
      digests: [],
      lastStep: 0,
      confirmed: true,
      setAt: clock().toISOString(),
    });
    for (const link of await records.list('SignInLink', 'personKey', person.key)) {
      await records.remove('SignInLink', link.key);
    }
    return person;
  }

  return {
    name: config.name,

    /** The provider's page to go to, and what has to be remembered until the way back. */
    async begin(callback: string): Promise<{ address: string; journey: OpenIdJourney }> {
      const journey = {
        callback,
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const address = oidc.buildAuthorizationUrl(await provider(), {
        redirect_uri: callback,
        scope: 'openid profile email',
        code_challenge: await oidc.calculatePKCECodeChallenge(journey.verifier),
        code_challenge_method: 'S256',
        state: journey.state,
        nonce: journey.nonce,
      });
      return { address: address.href, journey };
    },

    /** Signs in whoever comes back; null where the provider or we refuse them. `search` is the query of the address. */
    async finish(search: string, journey: OpenIdJourney, visit: Visit): Promise<string | null> {
      const address = new URL(journey.callback);
      address.search = search;
      if ((await delay.begin(null, visit.from)) > 0) return null;
      try {
        const claims = await claimsOf(address, journey);
        const cookie = await signIn.enter(visit, INTENT, 'OIDC', (records) => personOf(records, claims));
        await delay.succeed(null, visit.from);
        return cookie;
      } catch (error) {
        const reason = error instanceof NotKnownHere ? 'NOT_KNOWN_HERE' : 'PROVIDER_REFUSED';
        const facts = { kind: 'SIGN_IN', intent: INTENT, outcome: 'REFUSED', detail: reason } as const;
        await record.append([entryOfVisit(visit, facts)]);
        return null;
      }
    },
  };
}
