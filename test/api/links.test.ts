import { beforeAll, describe, expect, it } from 'vitest';
import { EDGE_KIND_NAMES, edgeKindOf, mayStandAt, NODE_KIND_NAMES } from '../../graph-schema/catalogue.ts';
import type { Field } from '../../graph-schema/field.ts';
import { describeApi } from '../support/describe-api.ts';
import {
  CREATE_LINK,
  DELETE_ELEMENT,
  DELETE_LINK,
  fieldOf,
  newElement,
  newMission,
  UPDATE_LINK,
} from '../support/operations.ts';
import { sampleValue } from '../support/sample-properties.ts';

const READ_LINK =
  'query ($key: ID!) { link(key: $key) { key type version properties sensitivity sourceGrade from { key } to { key name } } }';

describeApi('Links', (api) => {
  let mission: string;
  /** Two elements of each kind. */
  const keys = new Map<string, [string, string]>();

  beforeAll(async () => {
    mission = await newMission(api());
    for (const kind of NODE_KIND_NAMES) {
      if (kind === 'Mission') continue;
      const [first, second] = [
        await newElement(api(), mission, kind, { id: `${fieldOf(kind)}-1` }),
        await newElement(api(), mission, kind, { id: `${fieldOf(kind)}-2` }),
      ];
      keys.set(kind, [first.key, second.key]);
    }
  });
  const one = (kind: string) => keys.get(kind)![0];
  const two = (kind: string) => keys.get(kind)![1];
  const create = async (type: string, from: string, to: string, properties?: unknown, into = mission) =>
    (await api().query(CREATE_LINK, { input: { mission: into, type, from, to, properties } })).createLink;

  it.each(EDGE_KIND_NAMES)('keeps every property of %s, and forgets those left out', async (type) => {
    const ends = NODE_KIND_NAMES.filter((kind) => kind !== 'Mission');
    const from = ends.find((kind) => mayStandAt(type, 'from', kind))!;
    const to = ends.find((kind) => mayStandAt(type, 'to', kind))!;
    const properties = Object.fromEntries(
      Object.entries(edgeKindOf(type).schema.shape).map(([name, field]) => [
        name,
        name === 'id' ? `link-${type}` : sampleValue(field as unknown as Field),
      ]),
    );
    const made = await create(type, one(from), two(to), properties);
    expect(made.error).toBeNull();
    expect(made.link).toMatchObject({ type, version: 1, properties, from: { key: one(from) }, to: { key: two(to) } });

    const { key } = made.link;
    const { updateLink } = await api().query(UPDATE_LINK, { input: { key, version: 1, properties: {} } });
    expect(updateLink).toMatchObject({ ok: true, link: { key, version: 2, properties: {} } });
    const { deleteLink } = await api().query(DELETE_LINK, { key, version: 2 });
    expect(deleteLink).toMatchObject({ ok: true, deleted: 1 });
    expect((await api().query(READ_LINK, { key })).link).toBeNull();
  });

  it('takes parallel links that their discriminator tells apart, and refuses the same one twice', async () => {
    const [a, b] = [one('Asset'), two('Asset')];
    expect((await create('CONNECTED_TO', a, b, { medium: 'LAN' })).ok).toBe(true);
    expect((await create('CONNECTED_TO', a, b, { medium: 'VSAT' })).ok).toBe(true);
    expect((await create('CONNECTED_TO', a, b, { medium: 'LAN', segmented: true })).error.code).toBe('DUPLICATE_ID');
  });

  it('knows a connection, which reads both ways, from its other end', async () => {
    const [a, b] = [one('ContingentOwnedEquipment'), two('ContingentOwnedEquipment')];
    expect((await create('CONNECTED_TO', a, b, { medium: 'WAN' })).ok).toBe(true);
    expect((await create('CONNECTED_TO', b, a, { medium: 'WAN' })).error.code).toBe('DUPLICATE_ID');
    expect((await create('CONNECTED_TO', b, a, { medium: 'INTERNET' })).ok).toBe(true);
  });

  it('takes a cycle of flows', async () => {
    const [a, b] = [one('DataStore'), two('DataStore')];
    expect((await create('FLOWS_TO', a, b)).ok).toBe(true);
    expect((await create('FLOWS_TO', b, a)).ok).toBe(true);
  });

  describe('refuses, naming the end or the property,', () => {
    it('a link from an entry to itself', async () => {
      const { error } = await create('ALIGNED_WITH', one('ThreatActor'), one('ThreatActor'));
      expect(error).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ property: 'to' }] });
    });

    it('an end that does not exist', async () => {
      const { error } = await create('LOCATED_AT', one('Asset'), 'dangling');
      expect(error).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ property: 'to' }] });
    });

    it('an end in another mission', async () => {
      const other = await newMission(api());
      const { key } = await newElement(api(), other, 'Site', { id: 'elsewhere' });
      expect((await create('LOCATED_AT', one('Asset'), key)).error.fieldErrors[0].property).toBe('to');
      expect((await create('LOCATED_AT', one('Asset'), key, {}, other)).error.fieldErrors[0].property).toBe('from');
    });

    it('an end of a kind at which the link may not stand', async () => {
      const { error } = await create('LOCATED_AT', one('Site'), one('Asset'));
      expect(error).toMatchObject({
        code: 'INVALID_INPUT',
        message: 'A link LOCATED_AT may not start at an entry of the kind site.',
        fieldErrors: [{ property: 'from', expected: 'one of Asset, DataStore, Office, PersonGroup' }],
      });
    });

    it.each([
      [{ coverage: 2 }, 'coverage'],
      [{ coverage: '0.5' }, 'coverage'],
      [{ status: 'SOMEHOW' }, 'status'],
      [{ nonsense: 1 }, 'nonsense'],
      [{ coverage: { deep: [1] } }, 'coverage'],
      [[1, 2], 'properties'],
      ['text', 'properties'],
    ])('the properties %j', async (properties, property) => {
      const { error } = await create('PROTECTED_BY', one('Asset'), one('Control'), properties);
      expect(error.code).toBe('INVALID_INPUT');
      expect(error.fieldErrors.map((fault: { property: string }) => fault.property)).toEqual([property]);
    });

    it('a mission and a link that do not exist', async () => {
      expect((await create('LOCATED_AT', one('Asset'), one('Site'), {}, 'nowhere')).error.code).toBe('NOT_FOUND');
      const unknown = { key: 'no.such', version: 1 };
      expect((await api().query(UPDATE_LINK, { input: { ...unknown, properties: {} } })).updateLink.error.code).toBe(
        'NOT_FOUND',
      );
      expect((await api().query(DELETE_LINK, unknown)).deleteLink.error.code).toBe('NOT_FOUND');
    });
  });

  it('refuses a change to a version that somebody else has changed', async () => {
    const { link } = await create('USES', one('PersonGroup'), one('Asset'));
    const change = (version: number, source: string) =>
      api().query(UPDATE_LINK, { input: { key: link.key, version, properties: { source } } });
    expect((await change(1, 'first')).updateLink.ok).toBe(true);
    expect((await change(1, 'second')).updateLink.error.code).toBe('CONFLICT');
    expect((await api().query(DELETE_LINK, { key: link.key, version: 1 })).deleteLink.error.code).toBe('CONFLICT');
    expect((await api().query(READ_LINK, { key: link.key })).link).toMatchObject({
      version: 2,
      properties: { source: 'first' },
    });
  });

  it('refuses to make a link the double of another by changing what tells them apart', async () => {
    const [group, store] = [two('Asset'), one('ExternalSystem')];
    await create('CONNECTED_TO', group, store, { medium: 'LAN' });
    const { link } = await create('CONNECTED_TO', group, store, { medium: 'WAN' });
    const input = { key: link.key, version: 1, properties: { medium: 'LAN' } };
    expect((await api().query(UPDATE_LINK, { input })).updateLink.error.code).toBe('DUPLICATE_ID');
  });

  it('are looked up where their key says that they begin; one that says nothing is of no link', async () => {
    const link = async (key: string) => (await api().query(READ_LINK, { key })).link;
    const { nodes } = (
      await api().query('query ($m: ID!) { links(mission: $m, first: 1) { nodes { key } } }', { m: mission })
    ).links;
    const [start, end] = nodes[0].key.split('.');
    expect((await link(nodes[0].key)).key).toBe(nodes[0].key);
    for (const key of [end, `.${end}`, start, `${start}.`, `other.${end}`, `${start}.${end}.more`])
      expect(await link(key)).toBeNull();
  });

  it('keeps an entry of the shared library as long as something is linked to it', async () => {
    const { store } = api().container;
    const write = {
      identity: 'lib',
      missionId: '',
      kind: 'Control' as const,
      extraLabels: [],
      id: 'lib',
      name: 'Shared',
      properties: {},
    };
    await store.write((tx) => store.upsertNodes(tx, [{ ...write, key: 'library-control' }]));
    const { link } = await create('PROTECTED_BY', one('Asset'), 'library-control');
    const remove = () => api().query(DELETE_ELEMENT, { key: 'library-control', version: 1 });
    expect((await remove()).deleteElement.error.code).toBe('IN_USE');
    await api().query(DELETE_LINK, { key: link.key, version: 1 });
    expect((await remove()).deleteElement.ok).toBe(true);
  });
});
