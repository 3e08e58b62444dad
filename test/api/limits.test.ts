import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, startApi, type TestApi } from '../support/api.ts';
import { CREATE_ELEMENT, newMission } from '../support/operations.ts';

describe('The limits of a request', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi({ config: { production: true } });
  });
  afterAll(() => api?.close());

  const code = async (query: string, variables?: Record<string, unknown>) => {
    const { errors } = await api.send(query, variables);
    return errors?.[0]?.extensions.code;
  };
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers, body });

  it('refuse a query that is too deep, also through fragments', async () => {
    // Nothing in the schema nests without end, so depth is tried on fields that do not exist: the limit comes first.
    const fields = (levels: number) => `${'a { '.repeat(levels)}b${' }'.repeat(levels)}`;
    const answer = await api.send(`{ ${fields(20)} }`);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toContain('QUERY_TOO_LARGE');
    const fragments = Array.from({ length: 20 }, (_, i) => `fragment f${i} on Query { a { ...f${i + 1} } }`).join(' ');
    const byFragments = await api.send(`{ ...f0 } ${fragments} fragment f20 on Query { b }`);
    expect(byFragments.errors?.map(({ extensions }) => extensions.code)).toContain('QUERY_TOO_LARGE');
  });

  it('refuse many aliases of one field', async () => {
    const aliases = (n: number) => `{ server { ${Array.from({ length: n }, (_, i) => `a${i}: name`).join(' ')} } }`;
    expect(await code(aliases(30))).toBeUndefined();
    expect(await code(aliases(31))).toBe('QUERY_TOO_LARGE');
  });

  it('refuse many fields at the top, each of which is work of its own', async () => {
    const roots = (n: number) => `{ ${Array.from({ length: n }, (_, i) => `a${i}: missions { id }`).join(' ')} }`;
    expect(await code(roots(12))).toBeUndefined();
    expect(await code(roots(13))).toBe('QUERY_TOO_LARGE');
    const hidden = (n: number) =>
      `{ ${Array.from({ length: n }, (_, i) => `... { a${i}: missions { id } }`).join(' ')} }`;
    expect(await code(hidden(13))).toBe('QUERY_TOO_LARGE');
  });

  it('refuse an answer that would be too large, a page size in a variable counted as the largest', async () => {
    const pages = (outer: string, inner: string) =>
      `query ($n: Int) { me: element(key: "x") { links(first: $n) { totalCount } } elements(mission: "m", first: ${outer}) { nodes { key links(first: ${inner}) { nodes { key type version } } } } }`;
    expect(await code(pages('50', '50'), { n: 1 })).toBeUndefined();
    expect(await code(pages('200', '200'), { n: 1 })).toBe('QUERY_TOO_LARGE');
    expect(await code(pages('$n', '$n'), { n: 1 })).toBe('QUERY_TOO_LARGE');
  });

  it('refuse fragments that multiply, in the time that reading them takes', async () => {
    const levels = 60;
    const bomb = Array.from(
      { length: levels },
      (_, i) => `fragment f${i} on MissionCard { ...f${i + 1} ...f${i + 1} }`,
    );
    const started = performance.now();
    expect(await code(`{ missions { ...f0 } } ${bomb.join(' ')} fragment f${levels} on MissionCard { id }`)).toBe(
      'QUERY_TOO_LARGE',
    );
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('refuse a query that never ends, more directives than anybody needs, and a fragment that holds itself', async () => {
    expect(await code(`{ ${'server { name } '.repeat(3_000)} }`)).toBe('GRAPHQL_PARSE_FAILED');
    expect(await code(`{ server { name ${'@include(if: true) '.repeat(60)} } }`)).toBe('QUERY_TOO_LARGE');
    expect(await code('{ missions { ...f } } fragment f on MissionCard { id ...f }')).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('refuse a request of more than a megabyte before it is read', async () => {
    const response = await post(
      JSON.stringify({ query: '{ missions { id } }', variables: { text: 'x'.repeat(10_000_000) } }),
    );
    expect(response.status).toBe(413);
    expect((await bodyOf(response)).error.code).toBe('TOO_LARGE');
  });

  it('refuse a text that is longer than its field, without repeating it', async () => {
    const mission = await newMission(api);
    const element = { site: { id: 'site', name: 'x'.repeat(500_000) } };
    const { createElement } = await api.query(CREATE_ELEMENT, { input: { mission, element } });
    expect(createElement.error).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ property: 'name' }] });
    expect(JSON.stringify(createElement).length).toBeLessThan(2_000);
  });

  it('refuse values of a wrong type and unknown kinds in a short message', async () => {
    const create = (element: unknown) => api.send(CREATE_ELEMENT, { input: { mission: 'm', element } });
    for (const element of [
      { spaceship: { id: 'a', name: 'b' } },
      { site: { id: 'a', name: 'b', latitude: 'north' } },
      { site: { id: 'a', name: 'b', siteType: 'CASTLE' } },
      { site: { id: 'a', name: 'b' }, office: { id: 'a', name: 'b' } },
      {},
      { site: { id: ['a'.repeat(400_000)], name: 'b' } },
      [],
      'text',
    ]) {
      const { status, errors, data } = await create(element);
      expect([status, errors?.[0]?.extensions.code, data]).toEqual([400, 'BAD_USER_INPUT', null]);
      expect(errors![0]!.message.length).toBeLessThanOrEqual(501);
    }
    expect(await code('{ elements(mission: "m", kind: Spaceship) { totalCount } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await code('{ exposures(mission: "m", asOf: "tomorrow") { totalCount } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
    expect(
      await code('query ($d: Date) { exposures(mission: "m", asOf: $d) { totalCount } }', { d: '2026-02-30' }),
    ).toBe('BAD_USER_INPUT');
  });

  it('refuse a batch of operations in one request', async () => {
    const response = await post(JSON.stringify([{ query: '{ missions { id } }' }, { query: '{ missions { id } }' }]));
    expect(response.status).toBe(400);
    expect((await bodyOf(response)).errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    ['a body that is no JSON', '{', 400],
    ['no body', '', 400],
    ['a body that is a number', '7', 400],
    ['no query', '{}', 400],
    ['a query of no syntax', '{"query":"missions"}', 400],
  ])('answer %s with a status and a code', async (_what, body, status) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    const answer = await bodyOf(response);
    expect(answer.errors?.[0]?.extensions.code ?? answer.error.code).toMatch(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/);
  });

  it('keep introspection, suggestions and stack traces from clients in production', async () => {
    expect(await code('{ __schema { types { name } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await code('{ __type(name: "Asset") { name } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    const { errors } = await api.send('{ misions { id } }');
    expect(JSON.stringify(errors)).not.toMatch(/Did you mean|missions|stacktrace/);
  });

  it('leave introspection on where the machine is declared to be for development', async () => {
    const development = await startApi({ config: { production: false } });
    try {
      const { __schema } = await development.query('{ __schema { queryType { name } } }');
      expect(__schema.queryType.name).toBe('Query');
    } finally {
      await development.close();
    }
  });
});
