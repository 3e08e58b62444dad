import { beforeAll, describe, expect, it } from 'vitest';
import { describeApi } from '../support/describe-api.ts';
import { CREATE_LINK, DELETE_ELEMENT, newElement, newMission } from '../support/operations.ts';

const LIST = `query ($mission: ID!, $kind: NodeKind, $filter: ElementFilter, $sort: ElementSort, $first: Int, $after: String) {
  elements(mission: $mission, kind: $kind, filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { id kind name } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

describeApi('Lists', (api) => {
  let mission: string;
  const keys: Record<string, string> = {};
  const ADDED = 23;

  beforeAll(async () => {
    mission = await newMission(api());
    const add = async (
      kind: Parameters<typeof newElement>[2],
      properties: { id: string } & Record<string, unknown>,
    ) => {
      keys[properties.id] = (await newElement(api(), mission, kind, properties)).key;
    };
    await add('Site', { id: 'site-a' });
    await add('Office', { id: 'office-a' });
    for (let i = 0; i < ADDED; i++) {
      await add(i % 2 ? 'Asset' : 'ContingentOwnedEquipment', {
        id: `thing-${String(i).padStart(2, '0')}`,
        // Names repeat, so that the key has to break ties.
        name: `${i % 2 ? 'radio' : 'Radio'} ${i % 5}`,
        ...(i % 3 ? { custody: 'UN_OWNED' } : {}),
        ...(i % 4 ? {} : { sensitivity: 'CONFIDENTIAL', reviewDue: `2026-01-${10 + i}` }),
        ...(i === 7 ? { dataCategories: ['HUMAN_SOURCE', 'ADMINISTRATIVE'] } : {}),
      });
    }
    const link = (type: string, from: string, to: string) =>
      api().query(CREATE_LINK, { input: { mission, type, from: keys[from], to: keys[to] } });
    await link('LOCATED_AT', 'thing-03', 'site-a');
    await link('OPERATED_BY', 'thing-05', 'office-a');
  });

  const list = async (variables: object = {}) => (await api().query(LIST, { mission, ...variables })).elements;
  const ids = async (variables: object) => (await list(variables)).nodes.map(({ id }: { id: string }) => id);

  async function walk(variables: object, onPage: (page: number) => Promise<unknown> = async () => undefined) {
    const seen: string[] = [];
    let after: string | undefined;
    for (let page = 0; ; page++) {
      const { nodes, pageInfo } = await list({ ...variables, first: 4, after });
      expect(pageInfo.hasPreviousPage).toBe(page > 0);
      seen.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) return seen;
      after = pageInfo.endCursor;
      await onPage(page);
    }
  }

  const sorts = ['NAME', 'ID', 'KIND', 'REVIEW_DUE', 'CHANGED'].flatMap((by) =>
    [false, true].map((descending) => ({ by, descending })),
  );
  it.each(sorts)('pages through every entry once, sorted by $by (descending: $descending)', async (sort) => {
    const whole = await ids({ sort, first: 200 });
    expect(new Set(whole).size).toBe(ADDED + 3);
    expect(await walk({ sort })).toEqual(whole);
    expect((await list({ sort, first: 1 })).totalCount).toBe(ADDED + 3);
  });

  it('sorts by name without regard to case, and the other way round', async () => {
    const names = (await list({ kind: 'Asset', first: 200 })).nodes.map(({ name }: { name: string }) =>
      name.toLowerCase(),
    );
    expect(names).toEqual([...names].sort());
    const up = await ids({ first: 200 });
    expect(await ids({ first: 200, sort: { by: 'NAME', descending: true } })).toEqual([...up].reverse());
  });

  it('puts entries without a review date last', async () => {
    const sorted = await ids({ sort: { by: 'REVIEW_DUE' }, first: 200 });
    expect(sorted.slice(0, 6)).toEqual(['thing-00', 'thing-04', 'thing-08', 'thing-12', 'thing-16', 'thing-20']);
  });

  it('loses and repeats nothing when entries are written and deleted between pages', async () => {
    const other = await newMission(api());
    for (let i = 0; i < 12; i++) await newElement(api(), other, 'Site', { id: `s-${i}`, name: `Name ${i + 10}` });
    const seen = await walk({ mission: other, kind: 'Site', sort: { by: 'NAME' } }, (page) =>
      newElement(api(), other, 'Site', { id: `new-${page}`, name: 'Name 10' }),
    );
    const old = seen.filter((id) => id.startsWith('s-'));
    expect(old).toEqual(Array.from({ length: 12 }, (_, i) => `s-${i}`));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('shows what was written and leaves out what was deleted a moment ago', async () => {
    const other = await newMission(api());
    const site = await newElement(api(), other, 'Site', { id: 'first' });
    expect(await ids({ mission: other, kind: 'Site' })).toEqual(['first']);
    await newElement(api(), other, 'Site', { id: 'second' });
    expect(await list({ mission: other, kind: 'Site' })).toMatchObject({ totalCount: 2 });
    await api().query(DELETE_ELEMENT, { key: site.key, version: 1 });
    expect(await ids({ mission: other, kind: 'Site' })).toEqual(['second']);
  });

  it('lists the entries of one kind, contingent-owned equipment apart from assets', async () => {
    expect(await list({ kind: 'Asset', first: 1 })).toMatchObject({ totalCount: 11 });
    expect(await list({ kind: 'ContingentOwnedEquipment', first: 1 })).toMatchObject({ totalCount: 12 });
    expect(await ids({ kind: 'Site' })).toEqual(['site-a']);
  });

  it('shows neither another mission nor the library', async () => {
    const other = await newMission(api());
    expect((await list({ mission: other })).nodes.map(({ kind }: { kind: string }) => kind)).toEqual(['Mission']);
    expect(await list({ mission: 'no-such-mission' })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  const everyThird = Array.from({ length: ADDED }, (_, i) => i).filter((i) => i % 3 === 0).length;
  it.each([
    ['text in a name, in any case', { text: 'RADIO 3' }, 4],
    ['text in an id', { text: 'hing-1' }, 10],
    ['custody', { custody: ['UN_OWNED', 'COMMERCIAL'] }, ADDED - everyThird],
    ['a category of information', { dataCategory: ['HUMAN_SOURCE'] }, 1],
    ['sensitivity', { sensitivity: ['CONFIDENTIAL'] }, 6],
    ['a property that nobody assessed', { notAssessed: 'custody' }, everyThird],
    ['a property with a dot that nobody assessed', { notAssessed: 'harmToPersons.DENIED' }, ADDED],
    ['a review that is due', { reviewDueBefore: '2026-01-15' }, 2],
    ['two conditions at once', { custody: ['UN_OWNED'], sensitivity: ['CONFIDENTIAL'] }, 4],
    ['nothing that fits', { text: 'no such thing' }, 0],
  ])('filters by %s, and counts what it filters', async (_what, filter, expected) => {
    const page = await list({ filter, first: 200 });
    expect(page.nodes).toHaveLength(expected);
    expect(page.totalCount).toBe(expected);
    expect((await walk({ filter })).length).toBe(expected);
  });

  it('filters by the site it stands at and the office that runs it', async () => {
    expect(await ids({ filter: { site: keys['site-a'] } })).toEqual(['thing-03']);
    expect(await ids({ filter: { office: keys['office-a'] } })).toEqual(['thing-05']);
  });

  it('takes what people type as text and never as a query', async () => {
    for (const text of ["'", '" OR true', '`', '}) MATCH (m) DETACH DELETE m //', '\\', '$text', '%', '\u0000']) {
      expect((await list({ filter: { text } })).nodes).toEqual([]);
    }
    expect(await list({})).toMatchObject({ totalCount: ADDED + 3 });
  });

  describe('answers a mistake of the caller with BAD_REQUEST:', () => {
    const code = async (variables: object) =>
      (await api().send(LIST, { mission, ...variables })).errors?.[0]?.extensions.code;
    it.each([
      ['a page of none', { first: 0 }],
      ['a page of too many', { first: 201 }],
      ['a text to look for that nobody typed', { filter: { text: 'a'.repeat(201) } }],
      ['a cursor that is no cursor', { after: 'nonsense' }],
      ['a cursor of a million characters', { after: 'A'.repeat(500_000) }],
      ['a property that does not exist', { filter: { notAssessed: 'x`) DETACH DELETE n //' } }],
    ])('%s', async (_what, variables) => {
      expect(await code(variables)).toBe('BAD_REQUEST');
    });

    it('a cursor of another order', async () => {
      const { pageInfo } = await list({ first: 2 });
      expect(await code({ after: pageInfo.endCursor, sort: { by: 'ID' } })).toBe('BAD_REQUEST');
    });
  });

  it('pages through links, of the mission and of one entry, by kind', async () => {
    const other = await newMission(api());
    const site = await newElement(api(), other, 'Site', { id: 'site' });
    const office = await newElement(api(), other, 'Office', { id: 'office' });
    for (let i = 0; i < 9; i++) {
      const asset = await newElement(api(), other, 'Asset', { id: `a-${i}` });
      for (const [type, to] of [
        ['LOCATED_AT', site.key],
        ['OPERATED_BY', office.key],
      ]) {
        const input = { mission: other, type, from: asset.key, to };
        expect((await api().query(CREATE_LINK, { input })).createLink.ok).toBe(true);
      }
    }
    const all = `query ($mission: ID!, $type: EdgeKind, $element: ID, $after: String) {
      links(mission: $mission, type: $type, element: $element, first: 4, after: $after) {
        nodes { key type } totalCount pageInfo { hasNextPage endCursor } } }`;
    const collect = async (variables: object) => {
      const found: string[] = [];
      for (let after: string | undefined; ; ) {
        const { links } = await api().query(all, { mission: other, ...variables, after });
        found.push(...links.nodes.map(({ key }: { key: string }) => key));
        if (!links.pageInfo.hasNextPage) return { found, total: links.totalCount };
        after = links.pageInfo.endCursor;
      }
    };
    for (const [variables, expected] of [
      [{}, 18],
      [{ type: 'LOCATED_AT' }, 9],
      [{ element: site.key }, 9],
      [{ element: site.key, type: 'OPERATED_BY' }, 0],
    ] as const) {
      const { found, total } = await collect(variables);
      expect([found.length, new Set(found).size, total]).toEqual([expected, expected, expected]);
    }
  });

  it('lists a link from an entry to itself, which an older sheet may have brought, once', async () => {
    const other = await newMission(api());
    const { key } = await newElement(api(), other, 'Asset', { id: 'asset' });
    const { store } = api().container;
    const edge = {
      key: `${key}.self`,
      identity: 'self',
      missionId: other,
      kind: 'CONNECTED_TO' as const,
      properties: {},
    };
    await store.write((tx) => store.upsertEdges(tx, [{ ...edge, fromKey: key, toKey: key }]));
    const query = 'query ($key: ID!) { element(key: $key) { links { totalCount nodes { key } } } }';
    expect((await api().query(query, { key })).element.links).toEqual({ totalCount: 1, nodes: [{ key: edge.key }] });
  });

  it('searches names and ids, those that begin with the text first', async () => {
    const other = await newMission(api());
    await newElement(api(), other, 'Site', { id: 'x-1', name: 'The server room' });
    await newElement(api(), other, 'Site', { id: 'x-2', name: 'Server hall' });
    await newElement(api(), other, 'Site', { id: 'server-x', name: 'Cellar' });
    await newElement(api(), other, 'Site', { id: 'x-3', name: 'Garage' });
    const search = 'query ($m: ID!, $t: String!, $n: Int) { search(mission: $m, text: $t, first: $n) { id } }';
    const found = async (t: string, n = 20) =>
      (await api().query(search, { m: other, t, n })).search.map(({ id }: { id: string }) => id);
    expect(await found(' SERVER ')).toEqual(['x-2', 'x-1', 'server-x']);
    expect(await found('   ')).toEqual([]);
    // What has just been written is found, and so is its id.
    await newElement(api(), other, 'Site', { id: 'x-4', name: 'Server attic' });
    expect(await found('server')).toEqual(['x-4', 'x-2', 'x-1', 'server-x']);
    // A short answer holds the first of the long one, wherever it ends.
    expect(await found('server', 1)).toEqual(['x-4']);
    expect(await found('server', 2)).toEqual(['x-4', 'x-2']);
    expect(await found('server', 3)).toEqual(['x-4', 'x-2', 'x-1']);
    const byId = 'query ($m: ID!, $id: String!) { elementById(mission: $m, id: $id) { name } }';
    expect((await api().query(byId, { m: other, id: 'x-4' })).elementById).toEqual({ name: 'Server attic' });
    expect((await api().query(byId, { m: other, id: 'X-4' })).elementById).toBeNull();
    expect((await api().send(search, { m: other, t: 'a'.repeat(201) })).errors?.[0]?.extensions.code).toBe(
      'BAD_REQUEST',
    );
  });

  it('counts entries by kind with the fields that nobody assessed', async () => {
    const other = await newMission(api());
    await newElement(api(), other, 'Supplier', { id: 's1', jurisdiction: 'XA' });
    await newElement(api(), other, 'Supplier', { id: 's2', defenceLinked: false, jurisdiction: 'XB' });
    const { inventory } = await api().query(
      'query ($m: ID!) { inventory(mission: $m) { kind count fields notAssessed } }',
      { m: other },
    );
    const suppliers = inventory.find(({ kind }: { kind: string }) => kind === 'Supplier');
    expect(suppliers).toEqual({ kind: 'Supplier', count: 2, fields: 6, notAssessed: 3 });
  });
});
