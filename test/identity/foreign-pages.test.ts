import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareFetch, startApi, type TestApi } from '../support/api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { auth, GOOD_PASSWORD, personWithPassword } from '../support/sign-in.ts';

const CREATE = JSON.stringify({
  query: 'mutation { createMission(input: { id: "by-another-page", name: "X" }) { ok } }',
});

describe('A page of another address, in the browser of somebody who is signed in', () => {
  let api: TestApi;
  let person: TestPerson;
  beforeAll(async () => {
    api = await startApi();
    person = await signInAs(api, ['FIELD_TECHNOLOGY_OFFICER', 'ADMINISTRATOR']);
  });
  afterAll(() => api?.close());

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['a form of plain text', { 'content-type': 'text/plain' }],
    ['a form of several parts', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a script of another origin', { 'content-type': 'application/json', origin: 'https://evil.example' }],
    ['a sandboxed frame', { 'content-type': 'application/json', origin: 'null' }],
    ['a cross-site request', { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'content-type': 'application/json', 'sec-fetch-site': 'same-site' }],
    ['another port of this machine', { 'content-type': 'application/json', origin: 'http://127.0.0.1:1' }],
  ])('changes nothing by %s', async (_what, headers) => {
    const response = await person.fetch('/graphql', { method: 'POST', headers: headers as never, body: CREATE });
    expect(response.status).not.toBe(200);
    expect((await api.query('{ missions { id } }')).missions).toEqual([]);
  });

  it('changes nothing by an address', async () => {
    const { query } = JSON.parse(CREATE) as { query: string };
    const response = await person.fetch(`/graphql?query=${encodeURIComponent(query)}`);
    expect(response.status).not.toBe(200);
    expect((await api.query('{ missions { id } }')).missions).toEqual([]);
  });

  it.each(['password', 'sample', 'link', 'link/use', 'sign-out'])(
    'cannot sign somebody in or out by /auth/%s, for it cannot set our header',
    async (path) => {
      const response = await person.fetch(`/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{}',
      });
      expect(response.status).toBe(403);
      expect((await person.send('{ viewer { name } }')).status).toBe(200);
    },
  );

  it('uploads nothing without our header', async () => {
    const response = await person.fetch('/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(403);
  });

  it('reads nothing: no answer allows another origin', async () => {
    for (const path of ['/graphql', '/auth/options', '/templates']) {
      const response = await person.fetch(path, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    }
  });

  it('plants no header or cookie by what it puts into an address or a name', async () => {
    await personWithPassword(api, 'plain@test.example');
    const odd = await auth(api, 'password', { login: 'a\r\nset-cookie: sangar-session=x', password: 'b' });
    expect(odd.headers.getSetCookie()).toEqual([]);
    const callback = await bareFetch(`${api.url}/auth/openid/callback?code=%0d%0aset-cookie:%20a=b`, {
      redirect: 'manual',
    });
    expect(callback.headers.getSetCookie()).toEqual([]);
    expect((await auth(api, 'password', { login: 'plain@test.example', password: GOOD_PASSWORD })).status).toBe(200);
  });
});
