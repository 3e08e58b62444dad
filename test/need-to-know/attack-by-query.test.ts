import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { bareFetch, bodyOf, startApi, type TestApi } from '../support/api.ts';
import { CREATE_LINK, CREATE_MISSION, newElement, UPDATE_ELEMENT } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';

const MISSION = 'target';

describe('A request that is meant to do harm', () => {
  let api: TestApi;
  let who: TestPerson;
  let secret: { key: string };
  beforeAll(async () => {
    api = await startApi();
    await api.query(CREATE_MISSION, { input: { id: MISSION, name: 'Target', sensitivity: 'UNCLASSIFIED' } });
    secret = await newElement(api, MISSION, 'Site', { id: 'secret', name: 'zzsecret' });
    who = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', MISSION]], { clearance: 'CONFIDENTIAL' });
  });
  afterAll(() => api?.close());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    who.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const stillServes = async () => expect((await api.send('{ missions { id } }')).status).toBe(200);

  describe('by what it asks', () => {
    const QUERY = '{ viewer { name } }';
    const sha256Hash = createHash('sha256').update(QUERY).digest('hex');

    it('plants no query under the digest of another', async () => {
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const planted = await post({ query: '{ missions { id } }', extensions });
      const asked = await post({ extensions });
      expect(await planted.text()).not.toContain('"missions":[{');
      const { data, errors } = await bodyOf(asked);
      expect([data, errors[0].extensions.code]).toEqual([undefined, 'PERSISTED_QUERY_NOT_SUPPORTED']);
    });

    it.each([
      ['a batch', JSON.stringify([{ query: QUERY }, { query: QUERY }])],
      ['no query', '{}'],
      ['a query that is a list', JSON.stringify({ query: [QUERY] })],
      ['a query that is a number', JSON.stringify({ query: 7 })],
      ['variables that are a text', JSON.stringify({ query: QUERY, variables: '{"a":1}x' })],
      [
        'the name of an operation that is not there',
        JSON.stringify({ query: 'query A { viewer { name } }', operationName: 'B' }),
      ],
      [
        'two operations and no name',
        JSON.stringify({ query: 'query A { viewer { name } } query B { viewer { name } }' }),
      ],
      ['a subscription', JSON.stringify({ query: 'subscription { viewer { name } }' })],
      ['a definition of a type', JSON.stringify({ query: 'extend type Query { mine: String } { viewer { name } }' })],
      ['brackets without end', JSON.stringify({ query: '{'.repeat(50_000) })],
      [
        'a text without end',
        JSON.stringify({ query: `{ search(mission: "${MISSION}", text: "${'x'.repeat(100_000)}") { id } }` }),
      ],
      ['no JSON', '{"query":"{ viewer'],
    ])('gets nothing by %s', async (_what, body) => {
      const response = await post(body);
      const text = await response.text();
      expect(text).not.toMatch(/"name":"|INTERNAL_SERVER_ERROR|at .*\.ts:/);
      expect(text.length).toBeLessThan(3_000);
      await stillServes();
    });

    it.each([
      ['a thousand fields of one name', `{ ${'viewer { name } '.repeat(1000)} }`],
      [
        'fields at the top beyond a page',
        `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: missions { id }`).join(' ')} }`,
      ],
      [
        'lists in lists',
        `{ elements(mission: "${MISSION}", first: 200) { nodes { ... on Site { links(first: 200) { nodes { key from { key } to { key } properties } } } } } }`,
      ],
      ['a page of a million', `{ elements(mission: "${MISSION}", first: 1000000) { nodes { key } } }`],
      ['a page of less than none', `{ elements(mission: "${MISSION}", first: -1) { nodes { key } } }`],
      ['fragments in a ring', 'query { viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }'],
      ['directives in heaps', `{ viewer { name ${'@include(if: true) '.repeat(60)} } }`],
      ['a directive that defers', `{ viewer { ... @defer { name } } }`],
    ])('wears the server out by none: %s', async (_what, query) => {
      const started = performance.now();
      const { data, errors } = await who.send(query);
      expect(errors?.[0]?.extensions.code, JSON.stringify(data)?.slice(0, 200)).toMatch(
        /QUERY_TOO_LARGE|GRAPHQL_VALIDATION_FAILED|BAD_REQUEST|GRAPHQL_PARSE_FAILED/,
      );
      expect(performance.now() - started).toBeLessThan(5_000);
      await stillServes();
    });

    it('wears it out by no value that is nested without end', async () => {
      const site = await newElement(api, MISSION, 'Site', { id: 'deep-site', sensitivity: 'CONFIDENTIAL' });
      const asset = await newElement(api, MISSION, 'Asset', { id: 'deep-asset', sensitivity: 'CONFIDENTIAL' });
      const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
      const input = `{"mission":"${MISSION}","type":"LOCATED_AT","from":"${asset.key}","to":"${site.key}","properties":${deep}}`;
      const response = await post(`{"query":${JSON.stringify(CREATE_LINK)},"variables":{"input":${input}}}`);
      const text = await response.text();
      expect(text).not.toContain('"ok":true');
      expect(text.length).toBeLessThan(3_000);
      await stillServes();
    });

    it.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('changes nothing by %s', async (method) => {
      const query = `mutation { deleteElement(key: "${secret.key}", version: 1) { ok } }`;
      const response = await who.fetch(`/graphql?query=${encodeURIComponent(query)}`, { method });
      expect(response.status === 204 || response.status >= 400).toBe(true);
      expect((await api.query('query ($k: ID!) { element(key: $k) { name } }', { k: secret.key })).element.name).toBe(
        'zzsecret',
      );
    });

    it.each(['__schema { types { name } }', '__type(name: "Viewer") { fields { name } }'])(
      'learns nothing of the schema in production: %s',
      async (field) => {
        const served = await startApi({ config: { production: true } });
        try {
          const reader = await signInAs(served, []);
          const { errors, data } = await reader.send(`{ ${field} }`);
          expect([data, errors?.[0]?.extensions.code]).toEqual([null, 'GRAPHQL_VALIDATION_FAILED']);
          const wrong = await reader.send('{ mission(id: "x") { nam } }');
          expect(wrong.errors?.[0]?.message).not.toMatch(/Did you mean/);
        } finally {
          await served.close();
        }
      },
    );
  });

  describe('by guessing', () => {
    const probes: readonly (readonly [string, string])[] = [
      ['read', 'query ($k: ID!) { element(key: $k) { name } }'],
      ['list the links of', `query ($k: ID!) { links(mission: "${MISSION}", element: $k) { totalCount } }`],
      ['filter by', `query ($k: ID!) { elements(mission: "${MISSION}", filter: { site: $k }) { totalCount } }`],
      [
        'look closely at',
        `query ($k: ID!) { closeUp(mission: "${MISSION}", element: $k, effect: DISCLOSED) { __typename } }`,
      ],
      ['look up the exposure of', `query ($k: ID!) { exposure(mission: "${MISSION}", element: $k) { __typename } }`],
      [
        'ask why not of',
        `query ($k: ID!) { whyNot(mission: "${MISSION}", actor: $k, element: $k, effect: DISCLOSED) { __typename } }`,
      ],
      [
        'compare',
        `query ($k: ID!) { outranks(mission: "${MISSION}", one: { element: $k, effect: DISCLOSED }, other: { element: $k, effect: DENIED }, axis: PERSONS) { __typename } }`,
      ],
      [
        'ask for measures on',
        `query ($k: ID!) { candidateMeasures(mission: "${MISSION}", element: $k) { __typename } }`,
      ],
      [
        'filter exposures by',
        `query ($k: ID!) { exposures(mission: "${MISSION}", filter: { actor: $k }) { totalCount } }`,
      ],
      [
        'change',
        'mutation ($k: ID!) { updateElement(input: { key: $k, version: 1, element: { site: { id: "secret", name: "S", sensitivity: CONFIDENTIAL } } }) { ok error { code message fieldErrors { message } } } }',
      ],
      [
        'change an older version of',
        'mutation ($k: ID!) { updateElement(input: { key: $k, version: 99, element: { site: { id: "secret", name: "S", sensitivity: CONFIDENTIAL } } }) { ok error { code message } } }',
      ],
      [
        'change the kind of',
        'mutation ($k: ID!) { updateElement(input: { key: $k, version: 1, element: { asset: { id: "secret", name: "S", sensitivity: CONFIDENTIAL } } }) { ok error { code message } } }',
      ],
      [
        'mark',
        'mutation ($k: ID!) { updateElement(input: { key: $k, version: 1, element: { site: { id: "secret", name: "S" } } }) { ok error { code message } } }',
      ],
      ['delete', 'mutation ($k: ID!) { deleteElement(key: $k, version: 1) { ok error { code message } } }'],
      [
        'delete an older version of',
        'mutation ($k: ID!) { deleteElement(key: $k, version: 99) { ok error { code message } } }',
      ],
      [
        'link',
        `mutation ($k: ID!) { createLink(input: { mission: "${MISSION}", type: LOCATED_AT, from: $k, to: $k, properties: { sensitivity: "CONFIDENTIAL" } }) { ok error { code message } } }`,
      ],
    ];
    it.each(probes)('a key to %s, tells a hidden entry from none by nothing', async (_what, query) => {
      const answerTo = async (k: string) => {
        const { status, data, errors } = await who.send(query, { k });
        return [status, data, errors?.map(({ message, extensions }) => [message, extensions.code])];
      };
      expect(await answerTo(secret.key)).toEqual(await answerTo(secret.key.split('').reverse().join('')));
    });

    it('the name of what is hidden finds nothing, letter by letter', async () => {
      for (const text of ['z', 'zz', 'zzs', 'zzsecret', 'secret', 'SECRET']) {
        const answer = await who.query(
          `query ($t: String!) { search(mission: "${MISSION}", text: $t) { name } elements(mission: "${MISSION}", filter: { text: $t }) { totalCount } }`,
          { t: text },
        );
        expect(answer).toEqual({ search: [], elements: { totalCount: 0 } });
      }
    });

    it('an address of a file tells nothing', async () => {
      for (const path of [`/assessments/${secret.key}/download/md`, `/missions/${secret.key}/export`]) {
        const hidden = await who.fetch(path);
        const absent = await who.fetch(path.replace(secret.key, 'none'));
        const words = async (response: Response) =>
          (await response.text()).replaceAll(secret.key, 'none').replace(/"requestId":"[^"]+"/, '');
        expect([hidden.status, await words(hidden)]).toEqual([absent.status, await words(absent)]);
      }
    });

    it('an id that is taken where nobody sees it is free', async () => {
      const made = await who.query(
        `mutation { createElement(input: { mission: "${MISSION}", element: { site: { id: "secret", name: "Mine", sensitivity: CONFIDENTIAL } } }) { ok element { version } } }`,
      );
      expect(made.createElement).toEqual({ ok: true, element: { version: 1 } });
    });
  });

  describe('at the moment of a change', () => {
    const LIST = `{ elements(mission: "${MISSION}", first: 200) { nodes { id } } }`;
    const read = async (person: TestPerson) => JSON.stringify((await person.send(LIST)).data ?? null);

    it('reads nothing once a marking has been raised, however many ask at once', async () => {
      const { key } = await newElement(api, MISSION, 'Site', { id: 'raised-now', sensitivity: 'CONFIDENTIAL' });
      const asking = Array.from({ length: 8 }, () => read(who));
      const element = { site: { id: 'raised-now', name: 'R', sensitivity: 'STRICTLY_CONFIDENTIAL' } };
      await api.query(UPDATE_ELEMENT, { input: { key, version: 1, element } });
      const after = await Promise.all(Array.from({ length: 8 }, () => read(who)));
      await Promise.all(asking);
      for (const text of after) expect(text).not.toContain('raised-now');
    });

    it('reads nothing once clearance has been withdrawn, in the middle of turning pages', async () => {
      await newElement(api, MISSION, 'Site', { id: 'withdrawn-now', sensitivity: 'CONFIDENTIAL' });
      const person = await signInAs(api, [['LEGAL', MISSION]], { clearance: 'CONFIDENTIAL' });
      expect(await read(person)).toContain('withdrawn-now');
      const asking = Array.from({ length: 8 }, () => read(person));
      await createIdentityStore(api.container.store).write(async (records) => {
        const found = await records.find('Person', 'key', person.key);
        await records.change('Person', { ...found!, clearance: 'UNCLASSIFIED' });
      });
      const after = await Promise.all(Array.from({ length: 8 }, () => read(person)));
      await Promise.all(asking);
      for (const text of after) expect(text).not.toContain('withdrawn-now');
    });

    it('writes nothing with a marking that was theirs when the page was opened', async () => {
      const person = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', MISSION]], { compartments: ['witness'] });
      await createIdentityStore(api.container.store).write(async (records) => {
        const found = await records.find('Person', 'key', person.key);
        await records.change('Person', { ...found!, compartments: [] });
      });
      const made = await person.query(
        `mutation { createElement(input: { mission: "${MISSION}", element: { site: { id: "late", name: "L", compartments: ["witness"] } } }) { ok error { code } } }`,
      );
      expect(made.createElement).toEqual({ ok: false, error: { code: 'INVALID_INPUT' } });
    });
  });

  it('of nobody reads nothing, whatever it names', async () => {
    for (const [method, path] of [
      ['POST', '/graphql'],
      ['GET', `/missions/${MISSION}/export`],
      ['GET', '/templates'],
      ['POST', '/import'],
      ['GET', `/assessments/${secret.key}/download/md`],
    ] as const) {
      const response = await bareFetch(api.url + path, {
        method,
        headers: { 'content-type': 'application/json', 'x-sangar': '1' },
        ...(method === 'POST' ? { body: JSON.stringify({ query: '{ missions { id } }' }) } : {}),
      });
      expect([response.status, (await response.text()).includes('zzsecret')]).toEqual([401, false]);
    }
  });
});
