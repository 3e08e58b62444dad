import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { bareFetch, startApi, type TestApi } from '../support/api.ts';
import { CREATE_MISSION, newElement } from '../support/operations.ts';
import { sendWith, signInAs, type TestPerson } from '../support/people.ts';

const CREATE =
  'mutation ($i: CreateApiTokenInput!) { createApiToken(input: $i) { ok secret apiToken { key } error { code } } }';
const EDIT = 'mutation ($e: ElementInput!) { createElement(input: { mission: "own", element: $e }) { ok } }';
const READ = '{ elements(mission: "own") { totalCount } }';

describe('An API token', () => {
  let api: TestApi;
  let owner: TestPerson;
  let now = new Date('2026-03-01T08:00:00Z');
  beforeAll(async () => {
    api = await startApi({ clock: () => now });
    for (const id of ['own', 'second']) await api.query(CREATE_MISSION, { input: { id, name: id } });
    await newElement(api, 'own', 'Site', { id: 'site' });
    const roles = ['own', 'second'].map((mission) => ['FIELD_TECHNOLOGY_OFFICER', mission] as const);
    owner = await signInAs(api, [...roles, 'FIELD_TECHNOLOGY_OFFICER', 'ADMINISTRATOR', 'AUDITOR']);
  });
  afterAll(() => api?.close());

  const make = async (input: object, person = owner) => {
    const { createApiToken } = await person.query(CREATE, { i: { name: 'test', scope: 'READ', days: 30, ...input } });
    return createApiToken as { secret: string; apiToken: { key: string } };
  };
  const by = (secret: string, query: string, variables?: Record<string, unknown>) =>
    sendWith(api, { authorization: `Bearer ${secret}` }, query, variables);
  let n = 0;
  const element = () => ({ e: { site: { id: `by-token-${++n}`, name: 'S' } } });

  it('to read reads what its owner reads, and changes nothing', async () => {
    const { secret } = await make({});
    expect((await by(secret, READ)).data.elements.totalCount).toBeGreaterThan(0);
    const { data, errors } = await by(secret, EDIT, element());
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
    const upload = await bareFetch(`${api.url}/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sangar': '1', authorization: `Bearer ${secret}` },
      body: JSON.stringify({
        files: [{ name: 'sites.csv', base64: Buffer.from('id,missionId,name\nx,own,X\n').toString('base64') }],
      }),
    });
    expect(await upload.text()).toContain('FORBIDDEN');
  });

  it('to write changes what its owner changes', async () => {
    const { secret } = await make({ scope: 'WRITE' });
    expect((await by(secret, EDIT, element())).data.createElement.ok).toBe(true);
  });

  it.each([
    ['people', '{ people { login } }'],
    ['the record', '{ record { totalCount } }'],
    ['more tokens', 'mutation { createApiToken(input: { name: "more", scope: WRITE, days: 365 }) { ok } }'],
    ['its own list', '{ apiTokens { name } }'],
    ['sessions', '{ sessions { key } }'],
    ['the password', 'mutation { changePassword(password: "a", next: "b") { ok } }'],
    ['one-time codes', 'mutation { beginCodes(password: "a") { ok } }'],
    [
      'new people',
      'mutation { createPerson(input: { login: "x@y.example", name: "X", clearance: UNCLASSIFIED, compartments: [] }) { ok } }',
    ],
    ['sessions of others', 'mutation { endSessionsOf(person: "x") { ok } }'],
  ])('never reaches %s, however much its owner may', async (_what, query) => {
    const { secret } = await make({ scope: 'WRITE' });
    const { data, errors } = await by(secret, query);
    expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
  });

  it('never gives roles, deletes a mission or decides for a second person', async () => {
    const { secret } = await make({ scope: 'WRITE' });
    const give = await by(
      secret,
      'mutation ($p: ID!) { giveRole(input: { person: $p, role: AUDITOR }) { ok error { code } } }',
      { p: owner.key },
    );
    expect(give.data.giveRole.error.code).toBe('FORBIDDEN');
    const remove = await by(secret, 'mutation { deleteMission(id: "own", confirmId: "own") { ok error { code } } }');
    expect(remove.data.deleteMission.error.code).toBe('FORBIDDEN');
    const taken = await bareFetch(`${api.url}/record/export`, { headers: { authorization: `Bearer ${secret}` } });
    expect(taken.status).toBe(403);
  });

  it('limited to one mission sees no other, as if there were none', async () => {
    const { secret } = await make({ scope: 'WRITE', mission: 'own' });
    expect((await by(secret, '{ missions { id } }')).data.missions).toEqual([{ id: 'own' }]);
    const hidden = await by(secret, '{ mission(id: "second") { name } }');
    const absent = await by(secret, '{ mission(id: "nowhere") { name } }');
    expect(hidden.data).toEqual(absent.data);
    const make2 = await by(secret, 'mutation { createMission(input: { id: "new", name: "New" }) { ok } }');
    expect(make2.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('gives no more than its owner has at that moment', async () => {
    const person = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    const { secret } = await make({ scope: 'WRITE' }, person);
    expect((await by(secret, EDIT, element())).data.createElement.ok).toBe(true);
    await createIdentityStore(api.container.store).write((records) =>
      records.remove('Grant', [person.key, 'FIELD_TECHNOLOGY_OFFICER', 'own', ''].join('|')),
    );
    expect((await by(secret, '{ missions { id } }')).data.missions).toEqual([]);
  });

  it('is over on its day, and when it is revoked', async () => {
    const [short, revoked] = [await make({ days: 1 }), await make({})];
    const person = await signInAs(api, []);
    const other = await person.query('mutation ($k: ID!) { revokeApiToken(key: $k) { ok error { code } } }', {
      k: revoked.apiToken.key,
    });
    expect(other.revokeApiToken).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    await owner.query('mutation ($k: ID!) { revokeApiToken(key: $k) { ok } }', { k: revoked.apiToken.key });
    expect((await by(revoked.secret, READ)).status).toBe(401);
    expect((await by(short.secret, READ)).status).toBe(200);
    now = new Date(now.getTime() + 24 * 3_600_000);
    expect((await by(short.secret, READ)).status).toBe(401);
    now = new Date(now.getTime() - 24 * 3_600_000);
  });

  it('is in the store as a digest that opens nothing, and in no answer after the first', async () => {
    const { secret } = await make({ name: 'secretive' });
    const stored = await createIdentityStore(api.container.store).read((records) =>
      records.list('ApiToken', 'personKey', owner.key),
    );
    expect(JSON.stringify(stored)).not.toContain(secret.slice(4));
    for (const { digest } of stored) expect((await by(`sgr_${digest}`, READ)).status).toBe(401);
    const listed = await owner.query('{ apiTokens { key name scope expiresAt usedOn } }');
    expect(JSON.stringify(listed)).not.toContain(secret.slice(4));
  });

  it.each([{ days: 0 }, { days: 366 }, { days: -1 }, { name: ' ' }, { name: 'x'.repeat(81) }])(
    'is not made with %j',
    async (input) => {
      const { createApiToken } = await owner.query(CREATE, { i: { name: 'test', scope: 'READ', days: 30, ...input } });
      expect(createApiToken).toMatchObject({ ok: false, secret: null, error: { code: 'INVALID_INPUT' } });
    },
  );
});
