import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { bareFetch, bodyOf, type TestApi } from './api.ts';

/** A password that every rule accepts. */
export const GOOD_PASSWORD = 'four lamps under a quiet bridge';

export interface SignInAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer, not its type
  body: any;
  headers: Headers;
  /** The Cookie header of who was let in; empty where nobody was. */
  cookie: string;
}

/** Posts to `/auth` as a page of this server does. */
export async function auth(
  api: TestApi,
  path: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<SignInAnswer> {
  const response = await bareFetch(`${api.url}/auth/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sangar': '1', ...headers },
    body: JSON.stringify(body),
  });
  const set = response.headers.getSetCookie().find((each) => each.startsWith('sangar-session='));
  const value = set?.split(';')[0] ?? '';
  const cookie = value === 'sangar-session=' ? '' : value;
  return { status: response.status, body: await bodyOf(response), headers: response.headers, cookie };
}

/** The first administrator of a fresh server, set up by the one-time link as a person does it. */
export async function setUpFirst(api: TestApi, missionWork = false): Promise<SignInAnswer> {
  const token = await api.container.context.identity.firstLink();
  return auth(api, 'link/use', {
    token,
    login: 'first@test.example',
    name: 'First Person',
    password: GOOD_PASSWORD,
    missionWork,
  });
}

/** A person with a password, made without the detour of a link. */
export async function personWithPassword(api: TestApi, login: string, password = GOOD_PASSWORD): Promise<string> {
  const { hashPassword } = await import('../../api/modules/identity/password-hash.ts');
  const hash = await hashPassword(password);
  const key = `person-of-${login}`;
  await createIdentityStore(api.container.store).write(async (records) => {
    await records.add('Person', {
      key,
      login,
      name: `Owner of ${login}`,
      clearance: 'CONFIDENTIAL',
      compartments: [],
      state: 'ACTIVE',
      sample: false,
      createdAt: new Date().toISOString(),
    });
    await api.container.context.identity.signIn.setPassword(records, key, hash);
  });
  return key;
}
