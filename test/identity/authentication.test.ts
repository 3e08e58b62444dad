import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { bareFetch, bodyOf, startApi, type TestApi } from '../support/api.ts';
import { sendWith, signInAs } from '../support/people.ts';
import { auth, GOOD_PASSWORD, personWithPassword, setUpFirst } from '../support/sign-in.ts';

describe('Somebody who is not signed in', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it.each([
    '{ missions { id } }',
    '{ server { version } }',
    '{ library { item } }',
    '{ viewer { name } }',
    '{ people { login } }',
    '{ record { totalCount } }',
    '{ __typename }',
    '{ __schema { types { name } } }',
    'mutation { createMission(input: { id: "a", name: "A" }) { ok } }',
    'not even GraphQL',
  ])('gets nothing by the operation %s', async (query) => {
    const { status, data, errors } = await sendWith(api, {}, query);
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([401, null, 'UNAUTHENTICATED']);
  });

  it.each([
    ['GET', '/missions/m/export'],
    ['GET', '/templates'],
    ['GET', '/assessments/k/download/pdf'],
    ['GET', '/record/export'],
    ['POST', '/import'],
    ['POST', '/missions/m/import'],
  ])('gets nothing by %s %s', async (method, path) => {
    const response = await bareFetch(api.url + path, { method, headers: { 'x-sangar': '1' } });
    expect([response.status, (await bodyOf(response)).error.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each(['import', 'export', 'assess', 'record/verify', 'sign-in-link', 'approvals', 'approvals/decide'])(
    'gets nothing of the operator by /operator/%s',
    async (path) => {
      for (const headers of [{}, { authorization: 'Bearer ' }, { authorization: `Bearer ${'x'.repeat(43)}` }]) {
        const response = await bareFetch(`${api.url}/operator/${path}`, { method: 'POST', headers: headers as never });
        expect(response.status).toBe(403);
      }
    },
  );

  it('is not let in by a token that is none, and a wrong token is not made good by a cookie beside it', async () => {
    const person = await signInAs(api, []);
    for (const authorization of ['Bearer sgr_wrong', 'Bearer', 'Basic YTpi', `Bearer ${'a'.repeat(5_000)}`]) {
      const { status } = await sendWith(api, { authorization, cookie: person.cookie }, '{ viewer { name } }');
      expect(status).toBe(401);
    }
    expect((await person.send('{ viewer { name } }')).status).toBe(200);
  });
});

describe('Signing in by password', () => {
  let api: TestApi;
  let now = new Date('2026-03-01T08:00:00Z');
  beforeAll(async () => {
    api = await startApi({ clock: () => now });
  });
  afterAll(() => api?.close());
  const later = (seconds: number) => {
    now = new Date(now.getTime() + seconds * 1000);
  };
  const signIn = (login: string, password: string, code?: string) => auth(api, 'password', { login, password, code });

  it('lets in by the right one, whatever the case of the login, and on record', async () => {
    const key = await personWithPassword(api, 'anna@test.example');
    const answer = await signIn(' ANNA@test.example ', GOOD_PASSWORD);
    expect([answer.status, answer.body]).toEqual([200, { result: 'in' }]);
    const { data } = await sendWith(api, { cookie: answer.cookie }, '{ viewer { key login } }');
    expect(data).toEqual({ viewer: { key, login: 'anna@test.example' } });
    const [entry] = await api.container.context.record.list({ missions: null, kind: 'SIGN_IN' }, 1, null);
    expect(entry).toMatchObject({ outcome: 'DONE', actorKey: key, subject: 'anna@test.example' });
    expect(JSON.stringify(entry)).not.toContain(GOOD_PASSWORD);
  });

  it('tells a wrong password, an unknown login and a blocked person apart by nothing', async () => {
    const key = await personWithPassword(api, 'blocked@test.example');
    await createIdentityStore(api.container.store).write(async (records) => {
      const person = await records.find('Person', 'key', key);
      await records.change('Person', { ...person!, state: 'BLOCKED' });
    });
    await personWithPassword(api, 'known@test.example');
    const answers = [
      await signIn('known@test.example', 'wrong wrong wrong'),
      await signIn('nobody@test.example', 'wrong wrong wrong'),
      await signIn('blocked@test.example', GOOD_PASSWORD),
    ];
    for (const { status, body, cookie } of answers) {
      expect([status, body, cookie]).toEqual([401, { result: 'refused' }, '']);
    }
  });

  it('takes as long for a login that does not exist as for one that does', async () => {
    await personWithPassword(api, 'timed@test.example');
    const time = async (login: string) => {
      const from = performance.now();
      await signIn(login, 'wrong wrong wrong');
      return performance.now() - from;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    for (let i = 0; i < 3; i++) {
      known.push(await time('timed@test.example'));
      unknown.push(await time(`untimed${i}@test.example`));
    }
    // Both spend a hash, which is a hundred times all the rest.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 2);
  });

  it.each(['victim@test.example', 'ghost@test.example'])(
    'makes who guesses at %s wait longer and longer, and never for ever',
    async (login) => {
      if (login.startsWith('victim')) await personWithPassword(api, login);
      later(86_401);
      for (let i = 0; i < 3; i++) expect((await signIn(login, 'wrong wrong wrong')).status).toBe(401);
      const waits: number[] = [];
      for (let i = 0; i < 8; i++) {
        const answer = await signIn(login, 'wrong wrong wrong');
        expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, String(answer.body.seconds)]);
        waits.push(answer.body.seconds);
        later(answer.body.seconds);
        expect((await signIn(login, 'wrong wrong wrong')).status).toBe(401);
      }
      expect(waits.slice(0, 6)).toEqual([1, 2, 4, 8, 16, 32]);
      expect(Math.max(...waits)).toBe(60);
      if (!login.startsWith('victim')) return;
      later(60);
      expect((await signIn(login, GOOD_PASSWORD)).status).toBe(200);
    },
  );

  it('refuses the right password, too, as long as it has to wait, so that waiting tells nothing', async () => {
    await personWithPassword(api, 'early@test.example');
    later(86_401);
    for (let i = 0; i < 3; i++) await signIn('early@test.example', 'wrong wrong wrong');
    expect((await signIn('early@test.example', GOOD_PASSWORD)).status).toBe(429);
    later(2);
    expect((await signIn('early@test.example', GOOD_PASSWORD)).status).toBe(200);
  });

  it('counts a burst of guesses at one moment as what it is', async () => {
    await personWithPassword(api, 'burst@test.example');
    later(86_401);
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn('burst@test.example', 'wrong wrong wrong')),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBe(3);
    expect(answers.filter(({ status }) => status === 429).length).toBe(9);
  });

  it('makes who tries many accounts from one address wait', async () => {
    later(86_401);
    const statuses: number[] = [];
    for (let i = 0; i < 24; i++) statuses.push((await signIn(`spray${i}@test.example`, 'wrong wrong wrong')).status);
    expect(statuses.slice(0, 20).every((status) => status === 401)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    later(86_401);
  });

  it.each([
    [{ login: 'a' }],
    [{ login: 'a', password: 'b', more: 1 }],
    [{ login: ['a'], password: 'b' }],
    [{ login: 'a', password: { length: 12 } }],
    [{ login: 'a', password: 'x'.repeat(2_000) }],
    [{ login: 'x'.repeat(300), password: 'b' }],
  ])('refuses a body that is not of its form', async (body) => {
    const answer = await auth(api, 'password', body);
    expect([answer.status, answer.body.error.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('asks for a code where codes are on, takes each once, and a recovery code once', async () => {
    later(86_401);
    await personWithPassword(api, 'codes@test.example');
    const { cookie } = await signIn('codes@test.example', GOOD_PASSWORD);
    const ask = (query: string, variables: object) => sendWith(api, { cookie }, query, variables as never);
    const begun = await ask('mutation ($p: String!) { beginCodes(password: $p) { ok secret error { message } } }', {
      p: GOOD_PASSWORD,
    });
    const { secret } = begun.data!.beginCodes as { secret: string };
    const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });
    // Not on before a first code has shown that it works.
    expect((await signIn('codes@test.example', GOOD_PASSWORD)).status).toBe(200);
    const confirm = 'mutation ($c: String!) { confirmCodes(code: $c) { ok recoveryCodes } }';
    expect((await ask(confirm, { c: '000000' })).data!.confirmCodes).toMatchObject({ ok: false, recoveryCodes: null });
    const { recoveryCodes } = (await ask(confirm, { c: code() })).data!.confirmCodes as { recoveryCodes: string[] };
    expect(recoveryCodes.length).toBe(10);

    const without = await signIn('codes@test.example', GOOD_PASSWORD);
    expect([without.status, without.body, without.cookie]).toEqual([401, { result: 'code-needed' }, '']);
    expect((await signIn('codes@test.example', 'wrong wrong wrong', code())).body).toEqual({ result: 'refused' });
    // The code that confirmed them has served.
    expect((await signIn('codes@test.example', GOOD_PASSWORD, code())).status).toBe(401);
    later(30);
    const used = code();
    expect((await signIn('codes@test.example', GOOD_PASSWORD, used)).status).toBe(200);
    expect((await signIn('codes@test.example', GOOD_PASSWORD, used)).status).toBe(401);
    expect((await signIn('codes@test.example', GOOD_PASSWORD, recoveryCodes[0])).status).toBe(200);
    expect((await signIn('codes@test.example', GOOD_PASSWORD, recoveryCodes[0])).status).toBe(401);
  });

  it('lets an open browser change nothing of the sign-in without the password', async () => {
    later(86_401);
    await personWithPassword(api, 'open@test.example');
    const { cookie } = await signIn('open@test.example', GOOD_PASSWORD);
    const change =
      'mutation ($p: String!, $n: String!) { changePassword(password: $p, next: $n) { ok error { fieldErrors { property } } } }';
    const wrong = await sendWith(api, { cookie }, change, { p: 'wrong wrong wrong', n: 'another lamp under a bridge' });
    expect(wrong.data!.changePassword).toMatchObject({ ok: false, error: { fieldErrors: [{ property: 'password' }] } });
    const weak = await sendWith(api, { cookie }, change, { p: GOOD_PASSWORD, n: 'password1234' });
    expect(weak.data!.changePassword).toMatchObject({ ok: false, error: { fieldErrors: [{ property: 'next' }] } });
  });
});

describe('A one-time link', () => {
  let api: TestApi;
  let now = new Date('2026-03-01T08:00:00Z');
  beforeAll(async () => {
    api = await startApi({ clock: () => now });
  });
  afterAll(() => api?.close());

  it('of a first start makes one administrator, who reads no mission, and works once', async () => {
    await api.query('mutation { createMission(input: { id: "m", name: "M" }) { ok } }');
    const token = await api.container.context.identity.firstLink();
    const use = { token, login: 'first@test.example', name: 'First', password: GOOD_PASSWORD };
    const weak = await auth(api, 'link/use', { ...use, password: 'password1234' });
    expect([weak.status, weak.body]).toEqual([422, { result: 'fault', field: 'password', fault: 'COMMON' }]);
    const { status, cookie } = await auth(api, 'link/use', use);
    expect(status).toBe(200);
    const { data } = await sendWith(api, { cookie }, '{ viewer { roles { role mission } } missions { id } }');
    expect(data).toEqual({ viewer: { roles: [{ role: 'ADMINISTRATOR', mission: null }] }, missions: [] });
    const again = await auth(api, 'link/use', { ...use, login: 'second@test.example' });
    expect([again.status, again.body]).toEqual([401, { result: 'refused' }]);
    expect(await api.container.context.identity.firstLink()).toBeNull();
  });

  it('of an older start is void once a newer one was made, and every link is over in time', async () => {
    const own = await startApi({ clock: () => now });
    try {
      const { identity } = own.container.context;
      const older = await identity.firstLink();
      const newer = await identity.firstLink();
      expect((await auth(own, 'link', { token: older })).status).toBe(401);
      expect((await auth(own, 'link', { token: newer })).status).toBe(200);
      now = new Date(now.getTime() + 25 * 3_600_000);
      expect((await auth(own, 'link', { token: newer })).status).toBe(401);
    } finally {
      await own.close();
    }
  });

  it('that two people use at the same moment lets in one of them', async () => {
    const own = await startApi();
    try {
      const token = await own.container.context.identity.firstLink();
      const use = (n: number) =>
        auth(own, 'link/use', { token, login: `racer${n}@test.example`, name: 'Racer', password: GOOD_PASSWORD });
      const answers = await Promise.all([use(1), use(2), use(3)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
    } finally {
      await own.close();
    }
  });

  it('shows nobody but its holder whom it is for, and the digest in the store opens nothing', async () => {
    const own = await startApi();
    try {
      await setUpFirst(own);
      const admin = await signInAs(own, ['ADMINISTRATOR']);
      const made = await admin.query(
        'mutation { createPerson(input: { login: "guest@test.example", name: "Guest", clearance: UNCLASSIFIED, compartments: [] }) { link } }',
      );
      const token = made.createPerson.link.split('#')[1];
      const stored = await createIdentityStore(own.container.store).read((records) => records.all('SignInLink'));
      expect(JSON.stringify(stored)).not.toContain(token);
      expect((await auth(own, 'link', { token: stored[0]!.digest })).status).toBe(401);
      expect((await auth(own, 'link', { token })).body).toMatchObject({ purpose: 'INVITATION', name: 'Guest' });
    } finally {
      await own.close();
    }
  });
});
