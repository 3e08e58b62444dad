import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { CREATE_ELEMENT, CREATE_LINK, CREATE_MISSION, newElement } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';

const MISSION = 'target';
const CLEARED = { clearance: 'CONFIDENTIAL', compartments: [] } as {
  clearance: 'CONFIDENTIAL';
  compartments: string[];
};

/** Each would read, change or delete something if a query were put together from it. */
const CYPHER = [
  "' OR 1=1 //",
  '" OR true //',
  "x'}) RETURN n UNION MATCH (p:Person) RETURN p.login AS key, p.login AS sortedBy //",
  "x' MATCH (m) DETACH DELETE m //",
  '`) DETACH DELETE n //',
  "\u0027}) SET n.sensitivity = 'UNCLASSIFIED' //",
  '$seenLevels',
  '\\',
  '/* */ OR true',
];

describe('A text that is meant as a query', () => {
  let api: TestApi;
  let who: TestPerson;
  let secret: { key: string };
  beforeAll(async () => {
    api = await startApi();
    await api.query(CREATE_MISSION, { input: { id: MISSION, name: 'Target', sensitivity: 'UNCLASSIFIED' } });
    secret = await newElement(api, MISSION, 'Site', { id: 'secret', name: 'zzsecret' });
    await newElement(api, MISSION, 'Site', { id: 'open', name: 'Open', sensitivity: 'CONFIDENTIAL' });
    who = await signInAs(
      api,
      [
        ['FIELD_TECHNOLOGY_OFFICER', MISSION],
        ['JMAC_ANALYST', MISSION],
      ],
      CLEARED,
    );
  });
  afterAll(() => api?.close());

  const everything = async () => {
    const rows = await api.container.store.read((tx) =>
      tx.run('MATCH (n) WHERE n:Element OR n:Person OR n:Assessment RETURN count(n) AS all'),
    );
    const marked = await api.query('query ($k: ID!) { element(key: $k) { sensitivity name } }', { k: secret.key });
    return [Number(rows[0]?.all), marked];
  };

  const M = `mission: "${MISSION}"`;
  const places: readonly (readonly [string, string])[] = [
    [
      'the text of a filter',
      `query ($x: String!) { elements(${M}, filter: { text: $x }) { totalCount nodes { key name } } }`,
    ],
    [
      'the site of a filter',
      `query ($x: ID!) { elements(${M}, filter: { site: $x }) { totalCount nodes { key name } } }`,
    ],
    [
      'the office of a filter',
      `query ($x: ID!) { elements(${M}, filter: { office: $x }) { totalCount nodes { key name } } }`,
    ],
    [
      'the property of a filter',
      `query ($x: String!) { elements(${M}, filter: { notAssessed: $x }) { nodes { key name } } }`,
    ],
    ['a cursor', `query ($x: String!) { elements(${M}, after: $x) { nodes { key name } } }`],
    ['a cursor of links', `query ($x: String!) { links(${M}, after: $x) { nodes { key } } }`],
    ['a text to search for', `query ($x: String!) { search(${M}, text: $x) { key name } }`],
    ['an id', `query ($x: String!) { elementById(${M}, id: $x) { key name } }`],
    ['the key of an entry', 'query ($x: ID!) { element(key: $x) { key name } }'],
    ['the key of a link', 'query ($x: ID!) { link(key: $x) { key } }'],
    ['the end of links', `query ($x: ID!) { links(${M}, element: $x) { totalCount nodes { key } } }`],
    ['the id of a mission', 'query ($x: ID!) { mission(id: $x) { key name } elements(mission: $x) { totalCount } }'],
    ['the key of an assessment', 'query ($x: ID!) { assessment(key: $x) { title } }'],
    ['the key of an actor', `query ($x: ID!) { actor(${M}, key: $x) { __typename } }`],
    [
      'the text of a filter of exposures',
      `query ($x: String!) { exposures(${M}, filter: { text: $x }) { totalCount } }`,
    ],
    ['the key of what is exposed', `query ($x: ID!) { exposure(${M}, element: $x) { __typename } }`],
    [
      'the key of a change to try',
      `query ($x: ID!) { whatIf(${M}, changes: [{ kind: WITHOUT_ACTOR, actor: $x }]) { ok } }`,
    ],
    ['the key of what is to be deleted', 'mutation ($x: ID!) { deleteElement(key: $x, version: 1) { ok deleted } }'],
    [
      'the key of a link that is to be deleted',
      'mutation ($x: ID!) { deleteLink(key: $x, version: 1) { ok deleted } }',
    ],
    ['the id of a run to stop', `mutation ($x: ID!) { stopWork(${M}, id: $x) }`],
  ];
  it.each(places)('in %s reads nothing more, changes nothing and breaks nothing', async (_where, query) => {
    const before = await everything();
    for (const x of CYPHER) {
      const { data, errors } = await who.send(query, { x });
      const text = JSON.stringify([data, errors]);
      expect(text).not.toMatch(/zzsecret|Person|@test\.example|INTERNAL_SERVER_ERROR/);
      expect(text).not.toMatch(/"name":"Open"|"totalCount":[1-9]|"deleted":[1-9]|"stopWork":true/);
    }
    expect(await everything()).toEqual(before);
  });

  it.each(CYPHER)('as a name is a name: %s', async (name) => {
    const input = {
      mission: MISSION,
      element: { site: { id: `n-${CYPHER.indexOf(name)}`, name, sensitivity: 'CONFIDENTIAL' } },
    };
    const { createElement } = await who.query(CREATE_ELEMENT, { input });
    expect([createElement.ok, createElement.element?.name]).toEqual([true, name]);
    const again = await who.query('query ($k: ID!) { element(key: $k) { name } }', { k: createElement.element.key });
    expect(again.element.name).toBe(name);
  });

  it.each(["x') OR true //", '*', '$seenCompartments', '] OR true', "'+'witness"])(
    'as the name of a compartment lets its member see nothing more: %s',
    async (name) => {
      const hidden = await newElement(api, MISSION, 'Site', {
        id: `in-${Math.random().toString(36).slice(2)}`,
        name: 'zzsecret',
        sensitivity: 'UNCLASSIFIED',
        compartments: ['witness'],
      });
      const member = await signInAs(api, [['LEGAL', MISSION]], {
        clearance: 'STRICTLY_CONFIDENTIAL',
        compartments: [name],
      });
      expect(
        (await member.query('query ($k: ID!) { element(key: $k) { name } }', { k: hidden.key })).element,
      ).toBeNull();
    },
  );

  it.each(['key', 'identity', 'missionId', 'recordVersion', '__proto__', 'constructor', 'a`b', 'r.x', ''])(
    'as the name of a property of a link is refused: "%s"',
    async (property) => {
      const [from, to] = await Promise.all(
        ['Asset', 'Site'].map((kind) =>
          newElement(api, MISSION, kind as 'Asset', {
            id: `${kind}-${Math.random().toString(36).slice(2)}`,
            sensitivity: 'CONFIDENTIAL',
          }),
        ),
      );
      const properties = JSON.parse(`{ "sensitivity": "CONFIDENTIAL", ${JSON.stringify(property)}: "taken" }`);
      const input = { mission: MISSION, type: 'LOCATED_AT', from: from!.key, to: to!.key, properties };
      const { createLink } = await who.query(CREATE_LINK, { input });
      expect([createLink.ok, createLink.error?.code]).toEqual([false, 'INVALID_INPUT']);
    },
  );

  it.each([
    '=1+1',
    '+1',
    '-1+2',
    '@SUM(A1)',
    '=HYPERLINK("https://evil.example")',
    "=cmd|' /C calc'!A0",
    '\t=1',
    '\r=1',
  ])('as a formula %j leaves as text that no spreadsheet works out', async (name) => {
    const id = `f-${Math.random().toString(36).slice(2)}`;
    const element = { site: { id, name: `x`, description: name, sensitivity: 'CONFIDENTIAL' } };
    await who.query(CREATE_ELEMENT, { input: { mission: MISSION, element } });
    const read = async (format: string) => {
      const response = await who.fetch(`/missions/${MISSION}/export?format=${format}`);
      return unzipSync(new Uint8Array(await response.arrayBuffer()));
    };
    const row = strFromU8((await read('csv'))['sites.csv']!)
      .split(/\r\n(?=[\w-]+,target,)/)
      .find((line) => line.startsWith(id))!;
    const cell = row.split(',')[3] ?? '';
    expect(cell.replace(/^"/, '')).toMatch(/^'/);
    for (const [part, bytes] of Object.entries(await read('xlsx'))) {
      if (part.startsWith('xl/worksheets')) expect(strFromU8(bytes)).not.toContain('<f');
    }
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '<!-- -->',
    '&lt;b&gt;',
  ])('as markup %j is text in what goes out as Markdown', async (name) => {
    const other = `md-${Math.random().toString(36).slice(2)}`;
    await api.query(CREATE_MISSION, { input: { id: other, name, sensitivity: 'UNCLASSIFIED' } });
    const made = await api.query(
      'mutation ($m: ID!) { generateAssessment(input: { mission: $m, language: EN }) { assessment { key } } }',
      { m: other },
    );
    const response = await fetch(`${api.url}/assessments/${made.generateAssessment.assessment.key}/download/md`);
    const text = await response.text();
    expect(text).not.toMatch(/(?<!\\)<(img|script|!--)/);
    expect(text).not.toMatch(/(?<!\\)\](?=\(javascript)/);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[A-Za-z0-9._-]+"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each(['a%0d%0aset-cookie:%20x=y', '%22;%20filename=%22evil.exe', '..%2f..%2fetc', '%00'])(
    'in an address plants no header and names no file: %s',
    async (id) => {
      for (const path of [
        `/missions/${id}/export`,
        `/assessments/${id}/download/md`,
        `/assessments/x/download/${id}`,
      ]) {
        const response = await who.fetch(path);
        expect(response.status).toBeGreaterThanOrEqual(400);
        expect(response.headers.getSetCookie()).toEqual([]);
        expect(response.headers.get('content-disposition')).toBeNull();
        expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      }
    },
  );

  it.each([
    ['accept-language', 'en, ../../etc/passwd'],
    ['x-request-id', 'forged'],
    ['x-forwarded-for', '10.0.0.1'],
    ['x-forwarded-host', 'evil.example'],
    ['x-http-method-override', 'DELETE'],
  ])('in the header %s changes nothing of the answer', async (name, value) => {
    const body = JSON.stringify({ query: `{ mission(id: "${MISSION}") { name } }` });
    const headers = { 'content-type': 'application/json', [name]: value };
    const response = await who.fetch('/graphql', { method: 'POST', headers, body });
    expect([response.status, await response.json()]).toEqual([200, { data: { mission: { name: 'Target' } } }]);
    expect(response.headers.get('x-request-id')).not.toBe('forged');
    expect([...response.headers.values()].join()).not.toContain('evil.example');
  });
});
