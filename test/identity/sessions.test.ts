import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { bareFetch, startApi, type TestApi } from '../support/api.ts';
import { sendWith, signInAs } from '../support/people.ts';
import { auth, GOOD_PASSWORD, personWithPassword } from '../support/sign-in.ts';

const WHO = '{ viewer { login } }';

describe('A session', () => {
  let api: TestApi;
  let now = new Date('2026-03-01T08:00:00Z');
  beforeAll(async () => {
    api = await startApi({ clock: () => now });
  });
  afterAll(() => api?.close());
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  let n = 0;
  const enter = async (headers: Record<string, string> = {}) => {
    const login = `session${++n}@test.example`;
    const key = await personWithPassword(api, login);
    const answer = await auth(api, 'password', { login, password: GOOD_PASSWORD }, headers);
    return { ...answer, login, key };
  };
  const statusOf = async (cookie: string) => (await sendWith(api, { cookie }, WHO)).status;

  it('is in a cookie that no script reads, no other site sends, and no disk keeps', async () => {
    const { headers } = await enter();
    const [cookie] = headers.getSetCookie();
    expect(cookie).toMatch(/^sangar-session=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('off the loopback is in a cookie that is bound to the host and sent encrypted alone', async () => {
    const published = await startApi({ config: { publicOrigin: 'https://sangar.example.org' } });
    try {
      await personWithPassword(published, 'remote@test.example');
      const response = await bareFetch(`${published.url}/auth/password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-sangar': '1' },
        body: JSON.stringify({ login: 'remote@test.example', password: GOOD_PASSWORD }),
      });
      expect(response.headers.getSetCookie()[0]).toMatch(
        /^__Host-sangar=.*; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
      expect(response.headers.get('strict-transport-security')).toContain('max-age=');
    } finally {
      await published.close();
    }
  });

  it('is new at every sign-in, and one that was planted in the browser beforehand is not taken over', async () => {
    const attacker = await enter();
    const victim = await enter({ cookie: attacker.cookie });
    expect(victim.cookie).not.toBe(attacker.cookie);
    // The planted session has ended, rather than become the victim's.
    expect(await statusOf(attacker.cookie)).toBe(401);
    const made = `sangar-session=${'A'.repeat(43)}.${'B'.repeat(43)}`;
    const other = await enter({ cookie: made });
    expect(other.cookie).not.toContain('A'.repeat(43));
    expect(await statusOf(made)).toBe(401);
  });

  it.each([
    ['a signature that is not ours', (value: string) => value.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A'))],
    ['another id under the same signature', (value: string) => `B${value.slice(1)}`],
    ['no signature', (value: string) => value.split('.')[0]!],
    ['more parts than there are', (value: string) => `${value}.x`],
    ['nothing', () => ''],
    ['a text that never ends', () => 'x'.repeat(6_000)],
  ])('is not found by a cookie with %s', async (_what, change) => {
    const { cookie } = await enter();
    const value = cookie.slice('sangar-session='.length);
    expect(await statusOf(`sangar-session=${change(value)}`)).toBe(401);
    // Two cookies of one name leave open which is meant.
    expect(await statusOf(`${cookie}; sangar-session=${change(value)}`)).toBe(401);
    expect(await statusOf(cookie)).toBe(200);
  });

  it('is not opened by what the store holds of it', async () => {
    const { key } = await enter();
    const [stored] = await createIdentityStore(api.container.store).read((records) =>
      records.list('Session', 'personKey', key),
    );
    for (const value of [stored!.digest, stored!.key])
      expect(await statusOf(`sangar-session=${value}.${value}`)).toBe(401);
  });

  it('is over after an hour without a request, and not before', async () => {
    const { cookie } = await enter();
    later(50);
    expect(await statusOf(cookie)).toBe(200);
    later(50);
    expect(await statusOf(cookie)).toBe(200);
    later(61);
    expect(await statusOf(cookie)).toBe(401);
  });

  it('is over after twelve hours whatever happens', async () => {
    const { cookie } = await enter();
    for (let i = 0; i < 14; i++) {
      later(50);
      expect(await statusOf(cookie)).toBe(200);
    }
    later(30);
    expect(await statusOf(cookie)).toBe(401);
  });

  it('cannot be replayed after signing out', async () => {
    const { cookie } = await enter();
    const out = await auth(api, 'sign-out', {}, { cookie });
    expect(out.headers.getSetCookie()[0]).toMatch(/^sangar-session=; Path=\/; Expires=Thu, 01 Jan 1970/);
    expect(await statusOf(cookie)).toBe(401);
  });

  it('is listed for its owner and ended by them, from another browser as well', async () => {
    const { cookie, login } = await enter();
    const second = await auth(api, 'password', { login, password: GOOD_PASSWORD }, { 'user-agent': 'Other browser' });
    const { data } = await sendWith<{ sessions: { key: string; current: boolean; agent: string }[] }>(
      api,
      { cookie },
      '{ sessions { key current agent } }',
    );
    expect(data!.sessions.length).toBe(2);
    const other = data!.sessions.find(({ current }) => !current)!;
    expect(other.agent).toBe('Other browser');
    const ended = await sendWith(api, { cookie }, 'mutation ($k: ID!) { endSession(key: $k) { ok } }', {
      k: other.key,
    });
    expect(ended.data).toEqual({ endSession: { ok: true } });
    expect(await statusOf(second.cookie)).toBe(401);
    expect(await statusOf(cookie)).toBe(200);
  });

  it('of somebody else can be neither listed nor ended', async () => {
    const [own, other] = [await enter(), await enter()];
    const [session] = await createIdentityStore(api.container.store).read((records) =>
      records.list('Session', 'personKey', other.key),
    );
    const { data } = await sendWith(
      api,
      { cookie: own.cookie },
      'mutation ($k: ID!) { endSession(key: $k) { ok error { code } } }',
      { k: session!.key },
    );
    expect(data).toEqual({ endSession: { ok: false, error: { code: 'NOT_FOUND' } } });
    expect(await statusOf(other.cookie)).toBe(200);
  });

  it('ends with the password that it was opened by, but for the one that changes it', async () => {
    const { cookie, login } = await enter();
    const thief = await auth(api, 'password', { login, password: GOOD_PASSWORD });
    const change = 'mutation ($p: String!, $n: String!) { changePassword(password: $p, next: $n) { ok } }';
    const { data } = await sendWith(api, { cookie }, change, { p: GOOD_PASSWORD, n: 'seven boats beyond the harbour' });
    expect(data).toEqual({ changePassword: { ok: true } });
    expect([await statusOf(cookie), await statusOf(thief.cookie)]).toEqual([200, 401]);
    expect((await auth(api, 'password', { login, password: GOOD_PASSWORD })).status).toBe(401);
  });

  it('ends at once when its owner is blocked, in the middle of work as well', async () => {
    const admin = await signInAs(api, ['ADMINISTRATOR']);
    const { cookie, key } = await enter();
    const block = 'mutation ($i: UpdatePersonInput!) { updatePerson(input: $i) { ok error { message } } }';
    const input = { key, version: 1, name: 'Blocked', clearance: 'CONFIDENTIAL', compartments: [], state: 'BLOCKED' };
    const [blocked] = await Promise.all([
      admin.query(block, { i: input }),
      ...Array.from({ length: 5 }, () => statusOf(cookie)),
    ]);
    expect(blocked.updatePerson).toEqual({ ok: true, error: null });
    expect(await statusOf(cookie)).toBe(401);
  });

  it('has no more requests under way at once than a person needs', async () => {
    const { cookie } = await enter();
    const { context } = api.container;
    const { servicesFor } = context;
    let release: () => void = () => undefined;
    const blocked = new Promise<void>((resolve) => {
      release = resolve;
    });
    context.servicesFor = (viewer) => {
      const { mission, ...others } = servicesFor(viewer);
      return { ...others, mission: { ...mission, missions: () => blocked.then(mission.missions) } };
    };
    const asked = Array.from({ length: 30 }, () => sendWith(api, { cookie }, '{ missions { id } }'));
    let refusals = 0;
    const six = new Promise<void>((resolve) => {
      for (const each of asked) {
        void each.then(({ status, errors }) => {
          if (status === 429 && errors?.[0]?.extensions.code === 'TOO_MANY_REQUESTS') refusals += 1;
          if (refusals === 6) resolve();
        });
      }
    });
    await six;
    release();
    expect((await Promise.all(asked)).filter(({ status }) => status === 200).length).toBe(24);
    context.servicesFor = servicesFor;
    expect(await statusOf(cookie)).toBe(200);
  });
});
