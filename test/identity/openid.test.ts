import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { bareFetch, startApi, type TestApi } from '../support/api.ts';
import { startProvider, type TestProvider } from '../support/openid-provider.ts';
import { sendWith } from '../support/people.ts';
import { personWithPassword } from '../support/sign-in.ts';

/** The server's address has to be known to the provider, and the provider's to the server: one port is chosen first. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('Signing in by a real OpenID provider', () => {
  let api: TestApi;
  let provider: TestProvider;
  let key: string;
  beforeAll(async () => {
    const port = await freePort();
    provider = await startProvider([`http://127.0.0.1:${port}/auth/openid/callback`]);
    const { issuer, clientId, clientSecret } = provider;
    const openId = { issuer, clientId, clientSecret, name: 'Test provider', loginClaim: 'email' };
    api = await startApi({ config: { port, openId } });
    key = await personWithPassword(api, 'known@test.example');
  });
  afterAll(async () => {
    await api?.close();
    await provider?.close();
  });

  const enter = (account: string) => provider.travel(`${api.url}/auth/openid`, account);
  const whoIs = async (cookie: string) =>
    (await sendWith(api, { cookie }, '{ viewer { key } }')).data?.viewer.key ?? null;
  const details = async () =>
    (await api.container.context.record.list({ missions: null, kind: 'SIGN_IN' }, 1, null)).map(
      ({ outcome, detail }) => [outcome, detail],
    )[0];

  it('is offered by the name it was given', async () => {
    expect(await (await bareFetch(`${api.url}/auth/options`)).json()).toEqual({
      openId: 'Test provider',
      samplePeople: null,
    });
  });

  it('asks the provider for a code with PKCE, state and nonce, and keeps them in a signed cookie', async () => {
    const response = await bareFetch(`${api.url}/auth/openid`, { redirect: 'manual' });
    const address = new URL(response.headers.get('location')!);
    expect(address.origin).toBe(provider.issuer);
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(address.searchParams.get(name)?.length).toBeGreaterThan(20);
    expect([address.searchParams.get('response_type'), address.searchParams.get('code_challenge_method')]).toEqual([
      'code',
      'S256',
    ]);
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^sangar-openid=.*; Path=\/auth\/openid; .*HttpOnly; SameSite=Lax$/,
    );
  });

  it('refuses an account whose address nobody has checked, and one that nobody here was added for', async () => {
    for (const account of ['unchecked', 'stranger']) {
      const { address, cookies } = await enter(account);
      expect(new URL(address).pathname + new URL(address).search).toBe('/sign-in?refused=openid');
      expect(await whoIs(cookies)).toBeNull();
      expect(await details()).toEqual(['REFUSED', 'NOT_KNOWN_HERE']);
    }
  });

  it('lets in the person of that address, and knows them by the subject from then on', async () => {
    const { address, cookies } = await enter('known');
    expect(new URL(address).pathname).toBe('/');
    expect(await whoIs(cookies)).toBe(key);
    expect(await whoIs((await enter('known')).cookies)).toBe(key);
    const bound = await createIdentityStore(api.container.store).read((records) =>
      records.list('Credential', 'personKey', key),
    );
    expect(bound.filter(({ kind }) => kind === 'OIDC').length).toBe(1);
  });

  it('refuses another account that has come by the same address', async () => {
    expect(await whoIs((await enter('impostor')).cookies)).toBeNull();
  });

  it.each([
    ['no journey at all', () => ''],
    [
      'a journey that somebody made up',
      () => `sangar-openid=${Buffer.from(JSON.stringify({ state: 's' })).toString('base64url')}.forged`,
    ],
  ])('refuses a way back with %s', async (_what, cookie) => {
    const response = await bareFetch(`${api.url}/auth/openid/callback?code=x&state=s`, {
      redirect: 'manual',
      headers: { cookie: cookie() },
    });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?refused=openid']);
    expect(
      response.headers
        .getSetCookie()
        .some((each) => /^sangar-session=./.test(each) && !each.startsWith('sangar-session=;')),
    ).toBe(false);
  });

  it('refuses a way back that belongs to another journey: nobody is signed in as the one who sent the link', async () => {
    const begin = await bareFetch(`${api.url}/auth/openid`, { redirect: 'manual' });
    const journey = begin.headers.getSetCookie()[0]!.split(';')[0]!;
    const response = await bareFetch(`${api.url}/auth/openid/callback?code=stolen&state=of-another`, {
      redirect: 'manual',
      headers: { cookie: journey },
    });
    expect(response.headers.get('location')).toBe('/sign-in?refused=openid');
    expect(await details()).toEqual(['REFUSED', 'PROVIDER_REFUSED']);
  });

  it('lets in nobody who was blocked since', async () => {
    await createIdentityStore(api.container.store).write(async (records) => {
      const person = await records.find('Person', 'key', key);
      await records.change('Person', { ...person!, state: 'BLOCKED' });
    });
    expect(await whoIs((await enter('known')).cookies)).toBeNull();
  });
});
