import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import type { HeldRole, Role } from '../../api/policy/viewer.ts';
import type { Sensitivity } from '../../graph-schema/values.ts';
import { bareFetch, type GraphqlAnswer, type TestApi } from './api.ts';

export interface TestPerson {
  key: string;
  login: string;
  /** The value of the session cookie. */
  session: string;
  /** The Cookie header of a browser in which they are signed in. */
  cookie: string;
  /** Sends an operation as this person. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer, not its type
  send<T = any>(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer<T>>;
  /** The same for what has to go well. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  query<T = any>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Fetches an address as this person, as a page of this server does. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
}

export type RoleSpec = Role | readonly [Role, string] | HeldRole;

const held = (spec: RoleSpec): HeldRole => {
  if (typeof spec === 'string') return { role: spec, mission: null, office: null };
  if ('role' in spec) return spec;
  const [role, mission] = spec;
  return { role, mission, office: role === 'OFFICE_CONTRIBUTOR' ? 'SECURITY' : null };
};

/** Asks GraphQL with headers of one's own. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export async function sendWith<T = any>(
  api: TestApi,
  headers: Record<string, string>,
  query: string,
  variables?: Record<string, unknown>,
): Promise<GraphqlAnswer<T>> {
  const response = await bareFetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as Pick<GraphqlAnswer<T>, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data: body.data ?? null, errors: body.errors };
}

let people = 0;

/** A person with these roles, signed in. A role by its name alone is for headquarters. */
export async function signInAs(
  api: TestApi,
  roles: readonly RoleSpec[],
  more: { clearance?: Sensitivity; compartments?: string[]; name?: string } = {},
): Promise<TestPerson> {
  const { clearance = 'STRICTLY_CONFIDENTIAL', compartments = [], name } = more;
  const n = ++people;
  const key = `person-${process.pid}-${n}`;
  const now = new Date().toISOString();
  const person = {
    key,
    login: `${key}@test.example`,
    name: name ?? `Person ${n}`,
    clearance,
    compartments,
    state: 'ACTIVE' as const,
    sample: false,
    createdAt: now,
  };
  const { sessions } = api.container.context.identity;
  const session = await createIdentityStore(api.container.store).write(async (records) => {
    const made = await records.add('Person', person);
    for (const { role, mission, office } of roles.map(held)) {
      const slot = [key, role, mission ?? '', office ?? ''].join('|');
      const grant = { personKey: key, role, mission: mission ?? '', office: office ?? ('' as const), slot };
      await records.add('Grant', { ...grant, key: slot, givenBy: 'operator', givenAt: now });
    }
    return sessions.open(records, { person: made, via: 'PASSWORD', from: '127.0.0.1', agent: 'test' }, undefined);
  });
  const cookie = `sangar-session=${session}`;
  const send: TestPerson['send'] = (query, variables) => sendWith(api, { cookie }, query, variables);
  return {
    key,
    login: person.login,
    session,
    cookie,
    send,
    async query<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await send<T>(query, variables);
      if (errors || !data) throw new Error(`the API answered ${JSON.stringify(errors)}`);
      return data;
    },
    fetch: (path, init = {}) => bareFetch(api.url + path, { ...init, headers: { ...init.headers, cookie } }),
  };
}
