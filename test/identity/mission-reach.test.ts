import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { CREATE_MISSION, newElement } from '../support/operations.ts';
import { signInAs } from '../support/people.ts';

describe("Somebody else's mission is answered as one that does not exist to who asks for", () => {
  let api: TestApi;
  let secret: { key: string; version: number };
  let link: string;
  let assessment: string;
  beforeAll(async () => {
    api = await startApi();
    for (const id of ['own', 'other']) await api.query(CREATE_MISSION, { input: { id, name: id } });
    secret = await newElement(api, 'other', 'Site', { id: 'secret-site', name: 'Secret' });
    const asset = await newElement(api, 'other', 'Asset', { id: 'secret-asset' });
    const made = await api.query('mutation ($i: CreateLinkInput!) { createLink(input: $i) { link { key } } }', {
      i: { mission: 'other', type: 'LOCATED_AT', from: asset.key, to: secret.key },
    });
    link = made.createLink.link.key;
    const written = await api.query(
      'mutation { generateAssessment(input: { mission: "other", language: EN }) { assessment { key } } }',
    );
    assessment = written.generateAssessment.assessment.key;
  });
  afterAll(() => api?.close());

  const byMission: readonly (readonly [string, string])[] = [
    ['mission', 'query ($m: ID!) { mission(id: $m) { name } }'],
    ['missionSummary', 'query ($m: ID!) { missionSummary(id: $m) { mission { name } } }'],
    ['missionMap', 'query ($m: ID!) { missionMap(id: $m) { __typename } }'],
    ['elements', 'query ($m: ID!) { elements(mission: $m) { totalCount nodes { key } } }'],
    ['elementById', 'query ($m: ID!) { elementById(mission: $m, id: "secret-site") { name } }'],
    ['inventory', 'query ($m: ID!) { inventory(mission: $m) { kind count } }'],
    ['links', 'query ($m: ID!) { links(mission: $m) { totalCount nodes { key } } }'],
    ['search', 'query ($m: ID!) { search(mission: $m, text: "Secret") { name } }'],
    ['assessments', 'query ($m: ID!) { assessments(mission: $m) { title } }'],
    ['exposures', 'query ($m: ID!) { exposures(mission: $m) { totalCount } }'],
    ['exposure', 'query ($m: ID!) { exposure(mission: $m, element: "x") { __typename } }'],
    ['actors', 'query ($m: ID!) { actors(mission: $m) { __typename } }'],
    ['actor', 'query ($m: ID!) { actor(mission: $m, key: "x") { __typename } }'],
    ['work', 'query ($m: ID!) { work(mission: $m) { __typename } }'],
    ['closeUp', 'query ($m: ID!) { closeUp(mission: $m, element: "x", effect: DISCLOSED) { __typename } }'],
    [
      'outranks',
      'query ($m: ID!) { outranks(mission: $m, one: { element: "x", effect: DISCLOSED }, other: { element: "y", effect: DISCLOSED }, axis: PERSONS) { __typename } }',
    ],
    ['whyNot', 'query ($m: ID!) { whyNot(mission: $m, actor: "x", element: "y", effect: DISCLOSED) { __typename } }'],
    ['whatIf', 'query ($m: ID!) { whatIf(mission: $m, changes: []) { ok } }'],
    ['candidateMeasures', 'query ($m: ID!) { candidateMeasures(mission: $m) { id } }'],
    ['portfolio', 'query ($m: ID!) { portfolio(mission: $m, input: { axis: PERSONS }) { __typename } }'],
    ['stopWork', 'mutation ($m: ID!) { stopWork(mission: $m, id: "x") }'],
    ['unknowns', 'query ($m: ID!) { unknowns(mission: $m) { kind } }'],
    [
      'createElement',
      'mutation ($m: ID!) { createElement(input: { mission: $m, element: { site: { id: "secret-site", name: "S" } } }) { ok error { code message } } }',
    ],
    [
      'createLink',
      'mutation ($m: ID!) { createLink(input: { mission: $m, type: LOCATED_AT, from: "a", to: "b" }) { ok error { code message } } }',
    ],
    [
      'generateAssessment',
      'mutation ($m: ID!) { generateAssessment(input: { mission: $m, language: EN }) { ok error { code message } } }',
    ],
    ['deleteMission', 'mutation ($m: ID!) { deleteMission(id: $m, confirmId: $m) { ok error { code message } } }'],
  ];
  const bare = (answer: {
    status: number;
    data: unknown;
    errors?: readonly { message: string; extensions: { code: string } }[];
  }) => ({
    status: answer.status,
    data: answer.data,
    errors: answer.errors?.map(({ message, extensions }) => [message, extensions.code]),
  });

  it.each(byMission)('%s', async (name, query) => {
    const person = await signInAs(api, [
      ['FIELD_TECHNOLOGY_OFFICER', 'own'],
      ['JMAC_ANALYST', 'own'],
      'HEADQUARTERS_REVIEWER',
      'FIELD_TECHNOLOGY_OFFICER',
    ]);
    const hidden = bare(await person.send(query, { m: 'other' }));
    expect(hidden).toEqual(bare(await person.send(query, { m: 'no-such-mission' })));
    expect(JSON.stringify(hidden)).not.toMatch(/secret|VALIDATION|BAD_USER_INPUT/i);
    // Nothing is refused where nothing is to be found: a refusal would tell that something is.
    if (name === 'mission') expect(hidden.data).toEqual({ mission: null });
    expect((await api.query('{ missions { id } }')).missions.length).toBe(2);
  });

  const byKey: readonly (readonly [string, string, () => string])[] = [
    ['element', 'query ($k: ID!) { element(key: $k) { name } }', () => secret.key],
    ['link', 'query ($k: ID!) { link(key: $k) { type } }', () => link],
    ['assessment', 'query ($k: ID!) { assessment(key: $k) { title } }', () => assessment],
    [
      'updateElement',
      'mutation ($k: ID!) { updateElement(input: { key: $k, version: 1, element: { site: { id: "s", name: "Taken" } } }) { ok error { code message } } }',
      () => secret.key,
    ],
    [
      'deleteElement',
      'mutation ($k: ID!) { deleteElement(key: $k, version: 1) { ok error { code message } } }',
      () => secret.key,
    ],
    [
      'updateLink',
      'mutation ($k: ID!) { updateLink(input: { key: $k, version: 1, properties: {} }) { ok error { code message } } }',
      () => link,
    ],
    ['deleteLink', 'mutation ($k: ID!) { deleteLink(key: $k, version: 1) { ok error { code message } } }', () => link],
    [
      'deleteAssessment',
      'mutation ($k: ID!) { deleteAssessment(key: $k) { ok error { code message } } }',
      () => assessment,
    ],
  ];
  it.each(byKey)('%s by its key', async (_name, query, key) => {
    const person = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    const hidden = bare(await person.send(query, { k: key() }));
    expect(hidden).toEqual(bare(await person.send(query, { k: 'no-such-key' })));
    expect(JSON.stringify(hidden)).not.toMatch(/VALIDATION|BAD_USER_INPUT/);
    expect((await api.query('query ($k: ID!) { element(key: $k) { name } }', { k: secret.key })).element.name).toBe(
      'Secret',
    );
  });

  it.each([
    ['/missions/other/export', '/missions/no-such/export'],
    ['/missions/other/export?format=xlsx', '/missions/no-such/export?format=xlsx'],
  ])('%s', async (hidden, absent) => {
    const person = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    const [one, two] = [await person.fetch(hidden), await person.fetch(absent)];
    expect([one.status, two.status]).toEqual([404, 404]);
    const message = async (response: Response) =>
      ((await response.json()) as { error: { message: string } }).error.message;
    expect((await message(one)).replace('other', 'no-such')).toBe(await message(two));
  });

  it('the download of its assessment', async () => {
    const person = await signInAs(api, [['JMAC_ANALYST', 'own']]);
    const [one, two] = [
      await person.fetch(`/assessments/${assessment}/download/json`),
      await person.fetch('/assessments/no-such/download/json'),
    ];
    expect([one.status, two.status]).toEqual([404, 404]);
    const reader = await signInAs(api, [['LEGAL', 'other']]);
    expect((await reader.fetch(`/assessments/${assessment}/download/json`)).status).toBe(200);
  });

  it('bringing sheets into it, in the same words and without a report of what is in it', async () => {
    const person = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', 'own']]);
    const bring = async (mission: string) => {
      const text = `id,missionId,name\nsecret-site,${mission},Taken\n`;
      const response = await person.fetch('/import', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-sangar': '1' },
        body: JSON.stringify({
          files: [{ name: 'sites.csv', base64: Buffer.from(text).toString('base64') }],
          options: { dryRun: true },
        }),
      });
      return (await response.text()).trim();
    };
    const hidden = await bring('other');
    expect(hidden).toContain('"code":"FORBIDDEN"');
    expect(hidden.replace('other', 'no-such')).toBe(await bring('no-such'));
    expect(hidden).not.toMatch(/counts|items|change/);
  });
});
