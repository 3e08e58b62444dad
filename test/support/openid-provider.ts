import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { bareFetch } from './api.ts';

export interface TestProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Follows the way from our server to the provider and back, signing in there as this account; the last address. */
  travel(from: string, account: string): Promise<{ address: string; cookies: string }>;
  close(): Promise<void>;
}

/** Accounts at the provider: what it says of each. */
const ACCOUNTS: Readonly<Record<string, Record<string, unknown>>> = {
  known: { email: 'known@test.example', email_verified: true },
  unchecked: { email: 'known@test.example', email_verified: false },
  impostor: { email: 'known@test.example', email_verified: true },
  stranger: { email: 'stranger@test.example', email_verified: true },
};

/** A real OpenID provider on the loopback, with its own pages for signing in. */
export async function startProvider(redirects: string[]): Promise<TestProvider> {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'sangar', client_secret: 'a-secret-of-the-client', redirect_uris: redirects }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ['a-key-for-the-cookies-of-the-test'] },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...ACCOUNTS[id] }) }),
  });
  server.on('request', provider.callback());

  /** A browser that keeps cookies by host and follows redirects; forms of the provider are filled in. */
  async function travel(from: string, account: string) {
    const jar = new Map<string, Map<string, string>>();
    let address = from;
    let body: URLSearchParams | undefined;
    for (let step = 0; step < 20; step++) {
      const { host } = new URL(address);
      const cookies = jar.get(host) ?? new Map<string, string>();
      jar.set(host, cookies);
      const response = await bareFetch(address, {
        method: body ? 'POST' : 'GET',
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), accept: 'text/html' },
        ...(body ? { body } : {}),
      });
      for (const cookie of response.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
        if (value === '') cookies.delete(name);
        else cookies.set(name, value);
      }
      body = undefined;
      const next = response.headers.get('location');
      if (next) {
        address = new URL(next, address).href;
        continue;
      }
      const text = await response.text();
      const action = /<form[^>]*action="([^"]+)"/.exec(text)?.[1];
      const prompt = /name="prompt" value="(\w+)"/.exec(text)?.[1];
      if (!action || !prompt || !address.startsWith(issuer)) {
        return { address, cookies: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
      }
      address = new URL(action, address).href;
      body = new URLSearchParams(prompt === 'login' ? { prompt, login: account, password: 'any' } : { prompt });
    }
    throw new Error('the way to the provider and back has no end');
  }

  return {
    issuer,
    clientId: 'sangar',
    clientSecret: 'a-secret-of-the-client',
    travel,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
