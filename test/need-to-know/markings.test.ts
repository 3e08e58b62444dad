import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdentityStore } from '../../api/modules/identity/identity-store.ts';
import { startApi, type TestApi } from '../support/api.ts';
import {
  CREATE_ELEMENT,
  CREATE_LINK,
  CREATE_MISSION,
  newElement,
  UPDATE_ELEMENT,
  UPDATE_LINK,
} from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { markedMissions } from './marked-missions.ts';

describe('A marking', () => {
  let api: TestApi;
  let n = 0;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const { open, person, read } = markedMissions(() => api, 'marked');
  const create = async (who: TestPerson, mission: string, properties: object) =>
    (
      await who.query(CREATE_ELEMENT, {
        input: { mission, element: { asset: { id: `a-${++n}`, name: 'A', ...properties } } },
      })
    ).createElement;

  describe('that somebody gives', () => {
    it.each([
      ['above their clearance', { sensitivity: 'STRICTLY_CONFIDENTIAL' }, 'sensitivity'],
      ['by leaving it out, which is above their clearance', {}, 'sensitivity'],
      [
        'with a compartment of which they are no member',
        { sensitivity: 'CONFIDENTIAL', compartments: ['other'] },
        'compartments',
      ],
      [
        'with a compartment of theirs and another',
        { sensitivity: 'CONFIDENTIAL', compartments: ['own', 'other'] },
        'compartments',
      ],
    ])('%s is refused at its field: they could not read what they wrote', async (_what, properties, field) => {
      const mission = await open();
      const who = await person(mission, 'CONFIDENTIAL', 'own');
      const made = await create(who, mission, properties);
      expect([
        made.ok,
        made.error.code,
        made.error.fieldErrors.map((fault: { property: string }) => fault.property),
      ]).toEqual([false, 'INVALID_INPUT', [field]]);
      expect((await api.query(`{ elements(mission: "${mission}") { totalCount } }`)).elements.totalCount).toBe(1);
    });

    it('is refused in the same words for a compartment that exists and one that nobody has heard of', async () => {
      const mission = await open();
      await newElement(api, mission, 'Site', { id: 'site', compartments: ['real'] });
      const who = await person(mission, 'CONFIDENTIAL');
      const errors = [];
      for (const name of ['real', 'unheard']) {
        errors.push((await create(who, mission, { sensitivity: 'CONFIDENTIAL', compartments: [name] })).error);
      }
      expect(errors[0]).toEqual(errors[1]);
    });

    it('on a change cannot be lifted above their clearance, nor on a link', async () => {
      const mission = await open();
      const who = await person(mission, 'CONFIDENTIAL');
      const made = await create(who, mission, { sensitivity: 'CONFIDENTIAL' });
      const { key, id } = made.element;
      for (const sensitivity of ['STRICTLY_CONFIDENTIAL', null]) {
        const element = { asset: { id, name: 'A', sensitivity } };
        const { updateElement } = await who.query(UPDATE_ELEMENT, { input: { key, version: 1, element } });
        expect([updateElement.ok, updateElement.error?.code]).toEqual([false, 'INVALID_INPUT']);
      }
      const site = await newElement(api, mission, 'Site', { id: 'site', sensitivity: 'CONFIDENTIAL' });
      const link = { mission, type: 'LOCATED_AT', from: key, to: site.key };
      for (const properties of [undefined, {}, { sensitivity: 'STRICTLY_CONFIDENTIAL' }]) {
        const { createLink } = await who.query(CREATE_LINK, { input: { ...link, properties } });
        expect([createLink.ok, createLink.error?.code]).toEqual([false, 'INVALID_INPUT']);
      }
      const { createLink } = await who.query(CREATE_LINK, {
        input: { ...link, properties: { sensitivity: 'CONFIDENTIAL' } },
      });
      expect(createLink.ok).toBe(true);
      const lifted = { key: createLink.link.key, version: 1, properties: {} };
      expect((await who.query(UPDATE_LINK, { input: lifted })).updateLink.error.code).toBe('INVALID_INPUT');
    });

    it('in a sheet is refused at its cell, and the row stays out', async () => {
      const mission = await open();
      const who = await person(mission, 'CONFIDENTIAL');
      const text = `id,missionId,name,sensitivity,compartments\nup,${mission},Up,STRICTLY_CONFIDENTIAL,\nnone,${mission},None,,\ngroup,${mission},Group,CONFIDENTIAL,other\nfine,${mission},Fine,CONFIDENTIAL,\n`;
      const response = await who.fetch(`/missions/${mission}/import`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-sangar': '1' },
        body: JSON.stringify({
          files: [{ name: 'sites.csv', base64: Buffer.from(text).toString('base64') }],
          options: { soundRowsOnly: true },
        }),
      });
      const lines = (await response.text()).trim().split('\n');
      const report = JSON.parse(lines.at(-1)!);
      expect(report.faults.map(({ code, row, column }: Record<string, unknown>) => [code, row, column])).toEqual([
        ['MARKING', 2, 'sensitivity'],
        ['MARKING', 3, 'sensitivity'],
        ['MARKING', 4, 'compartments'],
      ]);
      expect(report.totals).toMatchObject({ created: 1, refused: 3 });
    });

    it('of a new mission, too, is one that they see', async () => {
      const who = await signInAs(api, ['FIELD_TECHNOLOGY_OFFICER'], { clearance: 'CONFIDENTIAL' });
      const input = { id: 'theirs', name: 'Theirs' };
      expect((await who.query(CREATE_MISSION, { input })).createMission.error.fieldErrors[0].property).toBe(
        'sensitivity',
      );
      const marked = { ...input, sensitivity: 'CONFIDENTIAL' };
      expect((await who.query(CREATE_MISSION, { input: marked })).createMission.ok).toBe(true);
    });
  });

  describe('of a compartment', () => {
    it('hides from whoever is no member, whatever their clearance', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', {
        id: 'site',
        sensitivity: 'UNCLASSIFIED',
        compartments: ['witness'],
      });
      expect(await read(await person(mission, 'STRICTLY_CONFIDENTIAL'), key)).toBeNull();
      expect(await read(await person(mission, 'STRICTLY_CONFIDENTIAL', 'other'), key)).toBeNull();
      expect(await read(await person(mission, 'UNCLASSIFIED', 'witness'), key)).toEqual({ name: 'site' });
    });

    it('and another hides from whoever is in one of the two', async () => {
      const mission = await open();
      const both = { id: 'site', sensitivity: 'UNCLASSIFIED', compartments: ['one', 'two'] };
      const { key } = await newElement(api, mission, 'Site', both);
      expect(await read(await person(mission, 'STRICTLY_CONFIDENTIAL', 'one'), key)).toBeNull();
      expect(await read(await person(mission, 'UNCLASSIFIED', 'one', 'two'), key)).toEqual({ name: 'site' });
    });

    it('is not lifted by a name that reads alike', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', {
        id: 'site',
        sensitivity: 'UNCLASSIFIED',
        compartments: ['witness'],
      });
      for (const name of ['Witness', 'witness ', 'wit', 'witness,other', '*', '%', '.*']) {
        expect(await read(await person(mission, 'STRICTLY_CONFIDENTIAL', name), key)).toBeNull();
      }
    });

    it('that is withdrawn is gone at the next request of a session that was open', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', {
        id: 'site',
        sensitivity: 'UNCLASSIFIED',
        compartments: ['witness'],
      });
      const who = await person(mission, 'CONFIDENTIAL', 'witness');
      expect(await read(who, key)).toEqual({ name: 'site' });
      await change(who, { compartments: [] });
      expect(await read(who, key)).toBeNull();
    });
  });

  /** Changes a person as an administrator's agreed change does. */
  async function change(who: TestPerson, changes: object): Promise<void> {
    await createIdentityStore(api.container.store).write(async (records) => {
      const found = await records.find('Person', 'key', who.key);
      await records.change('Person', { ...found!, ...changes });
    });
  }

  describe('of an end', () => {
    it('hides a link whose own marking is low', async () => {
      const mission = await open();
      const site = await newElement(api, mission, 'Site', { id: 'site', sensitivity: 'STRICTLY_CONFIDENTIAL' });
      const asset = await newElement(api, mission, 'Asset', { id: 'asset', sensitivity: 'UNCLASSIFIED' });
      const input = {
        mission,
        type: 'LOCATED_AT',
        from: asset.key,
        to: site.key,
        properties: { sensitivity: 'UNCLASSIFIED' },
      };
      const { createLink } = await api.query(CREATE_LINK, { input });
      const who = await person(mission, 'CONFIDENTIAL');
      const answer = await who.query(
        'query ($l: ID!, $a: ID!, $m: ID!, $s: ID!) { link(key: $l) { key } element(key: $a) { ... on Asset { links { totalCount nodes { key } } } } links(mission: $m) { totalCount } elements(mission: $m, filter: { site: $s }) { totalCount } }',
        { l: createLink.link.key, a: asset.key, m: mission, s: site.key },
      );
      expect(answer).toEqual({
        link: null,
        element: { links: { totalCount: 0, nodes: [] } },
        links: { totalCount: 0 },
        elements: { totalCount: 0 },
      });
    });
  });

  describe('and clearance', () => {
    it('of a person that is lowered counts at the next request of a session that was open', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', { id: 'site', sensitivity: 'CONFIDENTIAL' });
      const who = await person(mission, 'CONFIDENTIAL');
      expect(await read(who, key)).toEqual({ name: 'site' });
      await change(who, { clearance: 'UNCLASSIFIED' });
      expect(await read(who, key)).toBeNull();
    });

    it('of a person count in full for their tokens, no more', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', { id: 'site', sensitivity: 'STRICTLY_CONFIDENTIAL' });
      const who = await person(mission, 'CONFIDENTIAL');
      const { createApiToken } = await who.query(
        'mutation { createApiToken(input: { name: "t", scope: WRITE, days: 1 }) { secret } }',
      );
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${createApiToken.secret}` },
        body: JSON.stringify({ query: 'query ($k: ID!) { element(key: $k) { name } }', variables: { k: key } }),
      });
      expect(await response.json()).toEqual({ data: { element: null } });
    });

    it('of whoever has the data folder in hand are no limit', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', { id: 'site', compartments: ['witness'] });
      expect((await api.query('query ($k: ID!) { element(key: $k) { name } }', { k: key })).element).toEqual({
        name: 'site',
      });
    });
  });
});
