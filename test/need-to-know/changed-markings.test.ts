import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bodyOf, startApi, type TestApi } from '../support/api.ts';
import {
  CREATE_ELEMENT,
  CREATE_LINK,
  DELETE_ELEMENT,
  newElement,
  UPDATE_ELEMENT,
  UPDATE_LINK,
} from '../support/operations.ts';
import type { TestPerson } from '../support/people.ts';
import { markedMissions } from './marked-missions.ts';

describe('A marking, when it changes,', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const { open, person, read } = markedMissions(() => api, 'remarked');

  describe('that is raised', () => {
    const SCORE =
      'query ($m: ID!) { exposures(mission: $m) { totalCount score { graphVersion } } missionMap(id: $m) { nodeIds graphVersion } }';

    async function scored() {
      const mission = await open();
      const low = { sensitivity: 'CONFIDENTIAL' };
      const site = await newElement(api, mission, 'Site', { id: 'site', ...low });
      const phones = await newElement(api, mission, 'PersonGroup', { id: 'staff', ...low });
      const actor = await newElement(api, mission, 'ThreatActor', { id: 'actor', ...low });
      await api.query(CREATE_LINK, {
        input: { mission, type: 'PRESENT_AT', from: actor.key, to: site.key, properties: low },
      });
      return { mission, site, phones, actor };
    }
    const raise = (key: string, kind: string, id: string, sensitivity: string | null, compartments?: string[]) =>
      api.query(UPDATE_ELEMENT, {
        input: { key, version: 1, element: { [kind]: { id, name: id, sensitivity, compartments } } },
      });

    it.each([
      ['above their clearance', 'STRICTLY_CONFIDENTIAL', undefined],
      ['by taking it away', null, undefined],
      ['into a compartment', 'CONFIDENTIAL', ['witness']],
    ])(
      '%s hides the entry from the next request of an open session, lists and scores alike',
      async (_how, level, group) => {
        const { mission, site } = await scored();
        const who = await person(mission, 'CONFIDENTIAL');
        const list = `{ elements(mission: "${mission}") { totalCount nodes { id } } links(mission: "${mission}") { totalCount } }`;
        const [before, score] = [await who.query(list), await who.query(SCORE, { m: mission })];
        expect([before.elements.totalCount, before.links.totalCount]).toEqual([4, 1]);
        await raise(site.key, 'site', 'site', level, group);
        const after = await who.query(list);
        expect([after.elements.totalCount, after.links.totalCount]).toEqual([3, 0]);
        expect(JSON.stringify(after)).not.toContain('"site"');
        const now = await who.query(SCORE, { m: mission });
        expect(now.missionMap.nodeIds).not.toContain('site');
        expect(now.exposures.score.graphVersion).not.toBe(score.exposures.score.graphVersion);
        expect(await read(who, site.key)).toBeNull();
      },
    );

    it('hides the page behind a cursor that was taken before', async () => {
      const { mission, site } = await scored();
      const who = await person(mission, 'CONFIDENTIAL');
      const page = `query ($a: String) { elements(mission: "${mission}", first: 1, after: $a) { nodes { id } pageInfo { endCursor } } }`;
      const first = await who.query(page, { a: null });
      await raise(site.key, 'site', 'site', 'STRICTLY_CONFIDENTIAL');
      let after = first.elements.pageInfo.endCursor;
      const ids: string[] = [];
      for (let i = 0; i < 5 && after; i++) {
        const next = (await who.query(page, { a: after })).elements;
        ids.push(...next.nodes.map(({ id }: { id: string }) => id));
        after = next.pageInfo.endCursor;
      }
      expect(ids).not.toContain('site');
    });

    it('refuses the change that somebody had begun, as if the entry had never been', async () => {
      const { mission, site } = await scored();
      const who = await person(mission, 'CONFIDENTIAL');
      await raise(site.key, 'site', 'site', 'STRICTLY_CONFIDENTIAL');
      const element = { site: { id: 'site', name: 'Mine', sensitivity: 'CONFIDENTIAL' } };
      const update = (key: string) => who.query(UPDATE_ELEMENT, { input: { key, version: 1, element } });
      expect(await update(site.key)).toEqual(await update('none'));
      const remove = (key: string) => who.query(DELETE_ELEMENT, { key, version: 1 });
      expect(await remove(site.key)).toEqual(await remove('none'));
    });

    it('on the own entry of a mission hides the mission with everything in it', async () => {
      const { mission } = await scored();
      const who = await person(mission, 'CONFIDENTIAL');
      const { key } = (await api.query('query ($m: ID!) { mission(id: $m) { key } }', { m: mission })).mission;
      await raise(key, 'mission', mission, 'STRICTLY_CONFIDENTIAL');
      const ask =
        'query ($m: ID!) { mission(id: $m) { id } elements(mission: $m) { totalCount } links(mission: $m) { totalCount } search(mission: $m, text: "s") { id } inventory(mission: $m) { count } }';
      const bare = async (m: string) => {
        const { data, errors } = await who.send(ask, { m });
        return [data, errors?.map(({ message }) => message)];
      };
      expect(await bare(mission)).toEqual(await bare('none'));
      expect((await who.query('{ missions { id } }')).missions).toEqual([]);
      const word = (path: string) =>
        who.fetch(path).then(async (response) => [response.status, (await bodyOf(response)).error.message]);
      const [hidden, absent] = [await word(`/missions/${mission}/export`), await word('/missions/none/export')];
      expect([hidden[0], String(hidden[1]).replace(mission, 'none')]).toEqual(absent);
    });
  });

  describe('that is lowered', () => {
    it('is lowered by nobody who does not see what carries it', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', { id: 'site', sensitivity: 'STRICTLY_CONFIDENTIAL' });
      const who = await person(mission, 'CONFIDENTIAL');
      const element = { site: { id: 'site', name: 'site', sensitivity: 'UNCLASSIFIED' } };
      const { updateElement } = await who.query(UPDATE_ELEMENT, { input: { key, version: 1, element } });
      expect(updateElement.error.code).toBe('NOT_FOUND');
      expect(await read(who, key)).toBeNull();
    });

    it('shows the entry to whoever may see it now, at once', async () => {
      const mission = await open();
      const { key } = await newElement(api, mission, 'Site', { id: 'site', sensitivity: 'STRICTLY_CONFIDENTIAL' });
      const [low, high] = [await person(mission, 'CONFIDENTIAL'), await person(mission, 'STRICTLY_CONFIDENTIAL')];
      expect(await read(low, key)).toBeNull();
      const element = { site: { id: 'site', name: 'site', sensitivity: 'CONFIDENTIAL' } };
      expect((await high.query(UPDATE_ELEMENT, { input: { key, version: 1, element } })).updateElement.ok).toBe(true);
      expect(await read(low, key)).toEqual({ name: 'site' });
    });
  });

  describe('and an id that something hidden has', () => {
    it('do not meet: both entries stand, each seen by its own, and neither is overwritten', async () => {
      const mission = await open();
      const hidden = await newElement(api, mission, 'Site', {
        id: 'shared',
        name: 'Theirs',
        sensitivity: 'STRICTLY_CONFIDENTIAL',
      });
      const who = await person(mission, 'CONFIDENTIAL');
      const input = { mission, element: { site: { id: 'shared', name: 'Mine', sensitivity: 'CONFIDENTIAL' } } };
      const { createElement } = await who.query(CREATE_ELEMENT, { input });
      expect(createElement.ok).toBe(true);
      expect((await who.query(CREATE_ELEMENT, { input })).createElement.error.code).toBe('DUPLICATE_ID');
      expect(await read(who, createElement.element.key)).toEqual({ name: 'Mine' });
      const both = await api.query(`{ search(mission: "${mission}", text: "shared") { key name } }`);
      expect(both.search.map(({ name }: { name: string }) => name).sort()).toEqual(['Mine', 'Theirs']);
      expect(
        (await api.query('query ($k: ID!) { element(key: $k) { name version } }', { k: hidden.key })).element,
      ).toEqual({
        name: 'Theirs',
        version: 1,
      });
    });

    it.each([
      ['between the same ends', {}],
      ['by an id of its own', { id: 'link-1' }],
    ])('of a link %s do not meet: the hidden one stands as it was', async (_how, own) => {
      const mission = await open();
      const low = { sensitivity: 'CONFIDENTIAL' };
      const asset = await newElement(api, mission, 'Asset', { id: 'asset', ...low });
      const site = await newElement(api, mission, 'Site', { id: 'site', ...low });
      const other = await newElement(api, mission, 'Site', { id: 'other', sensitivity: 'STRICTLY_CONFIDENTIAL' });
      const make = async (by: Pick<TestPerson, 'query'>, to: string, properties: object) =>
        (await by.query(CREATE_LINK, { input: { mission, type: 'LOCATED_AT', from: asset.key, to, properties } }))
          .createLink;
      const to = 'id' in own ? other.key : site.key;
      const hidden = await make(api, to, { ...own, source: 'theirs', ...('id' in own ? low : {}) });
      const who = await person(mission, 'CONFIDENTIAL');
      const mine = await make(who, site.key, { ...own, ...low });
      expect(mine.ok).toBe(true);
      expect((await make(who, site.key, { ...own, ...low })).error.code).toBe('DUPLICATE_ID');
      const kept = await api.query('query ($k: ID!) { link(key: $k) { version properties to { key } } }', {
        k: hidden.link.key,
      });
      expect(kept.link).toMatchObject({ version: 1, properties: { source: 'theirs' }, to: { key: to } });
      const lowered = { key: mine.link.key, version: 1, properties: { ...own, ...low, source: 'mine' } };
      expect((await who.query(UPDATE_LINK, { input: lowered })).updateLink.ok).toBe(true);
    });

    it('do not meet in a sheet either, brought in twice', async () => {
      const mission = await open();
      const hidden = await newElement(api, mission, 'Site', {
        id: 'shared',
        name: 'Theirs',
        sensitivity: 'STRICTLY_CONFIDENTIAL',
      });
      const who = await person(mission, 'CONFIDENTIAL');
      const bring = async (name: string) => {
        const text = `id,missionId,name,sensitivity\nshared,${mission},${name},CONFIDENTIAL\n`;
        const response = await who.fetch(`/missions/${mission}/import`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-sangar': '1' },
          body: JSON.stringify({ files: [{ name: 'sites.csv', base64: Buffer.from(text).toString('base64') }] }),
        });
        return JSON.parse((await response.text()).trim().split('\n').at(-1)!).totals;
      };
      expect(await bring('Mine')).toMatchObject({ created: 1 });
      expect(await bring('Renamed')).toMatchObject({ changed: 1 });
      const { search } = await api.query(`{ search(mission: "${mission}", text: "shared") { name } }`);
      expect(search.map(({ name }: { name: string }) => name).sort()).toEqual(['Renamed', 'Theirs']);
      expect(
        (await api.query('query ($k: ID!) { element(key: $k) { version } }', { k: hidden.key })).element.version,
      ).toBe(1);
    });

    it('do not meet when it is raised to where another stands already: that is told to who sees both', async () => {
      const mission = await open();
      await newElement(api, mission, 'Site', { id: 'shared', sensitivity: 'STRICTLY_CONFIDENTIAL' });
      const low = await person(mission, 'CONFIDENTIAL');
      const mine = await low.query(CREATE_ELEMENT, {
        input: { mission, element: { site: { id: 'shared', name: 'Mine', sensitivity: 'CONFIDENTIAL' } } },
      });
      const { key } = mine.createElement.element;
      const high = await person(mission, 'STRICTLY_CONFIDENTIAL');
      const element = { site: { id: 'shared', name: 'Mine', sensitivity: 'STRICTLY_CONFIDENTIAL' } };
      const { updateElement } = await high.query(UPDATE_ELEMENT, { input: { key, version: 1, element } });
      expect([updateElement.ok, updateElement.error?.code]).toEqual([false, 'DUPLICATE_ID']);
    });
  });
});
