import { expect, it } from 'vitest';
import { NODE_KIND_NAMES, nodeKindOf } from '../../graph-schema/catalogue.ts';
import type { TestApi } from '../support/api.ts';
import { describeApi } from '../support/describe-api.ts';
import {
  CREATE_ELEMENT,
  CREATE_LINK,
  DELETE_ELEMENT,
  fieldOf,
  newElement,
  newMission,
  READ_ELEMENT,
  UPDATE_ELEMENT,
} from '../support/operations.ts';
import { sampleProperties } from '../support/sample-properties.ts';

const fieldsOf = (properties: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(properties).map(([name, value]) => [name.replaceAll('.', '_'), value]));

describeApi('Elements', (api) => {
  const kinds = NODE_KIND_NAMES.filter((kind) => kind !== 'Mission');

  it.each(kinds)('keeps every property of a %s as it was written, and forgets those left out', async (kind) => {
    const mission = await newMission(api());
    const { id, name, ...properties } = sampleProperties(kind, 'the-id');
    const element = { [fieldOf(kind)]: fieldsOf({ id, name, ...properties }) };
    const made = (await api().query(CREATE_ELEMENT, { input: { mission, element } })).createElement;
    expect(made.error).toBeNull();
    expect(made.element).toMatchObject({ id: 'the-id', kind, name, version: 1, properties, notAssessed: [] });

    const { key } = made.element;
    const bare = { key, version: 1, element: { [fieldOf(kind)]: { id: 'the-id', name: 'Renamed' } } };
    const changed = (await api().query(UPDATE_ELEMENT, { input: bare })).updateElement;
    expect(changed.error).toBeNull();
    expect(changed.element).toMatchObject({ key, name: 'Renamed', version: 2, properties: {} });

    const read = (await api().query(READ_ELEMENT, { key })).element;
    expect(read.notAssessed).toEqual(nodeKindOf(kind).ownProperties.filter((property) => !property.includes('.')));
    expect(Date.now() - Date.parse(read.changedAt)).toBeLessThan(60_000);

    expect((await api().query(DELETE_ELEMENT, { key, version: 2 })).deleteElement).toMatchObject({
      ok: true,
      deleted: 1,
    });
    expect((await api().query(READ_ELEMENT, { key })).element).toBeNull();
  });

  it('answers each kind under its own type, the product version of an asset apart from the version of the entry', async () => {
    const mission = await newMission(api());
    const input = { id: 'srv', version: '9.1', harmToPersons: 'MINOR', harmToPersons_DENIED: 'SEVERE' };
    const { key } = await newElement(api(), mission, 'Asset', input);
    const { element } = await api().query(
      'query ($key: ID!) { element(key: $key) { __typename version ... on Asset { productVersion harmToPersons harmToPersons_DENIED custody } } }',
      { key },
    );
    expect(element).toEqual({
      __typename: 'Asset',
      version: 1,
      productVersion: '9.1',
      harmToPersons: 'MINOR',
      harmToPersons_DENIED: 'SEVERE',
      custody: null,
    });
  });

  it('gives a parallel security actor its label, and takes it away again', async () => {
    const mission = await newMission(api());
    const { key } = await newElement(api(), mission, 'ThreatActor', { id: 'a', actorType: 'PARALLEL_SECURITY_ACTOR' });
    const labelled = () =>
      api().container.store.read((tx) =>
        tx.run('MATCH (n:ParallelSecurityActor {key: $key}) RETURN n.id AS id', { key }),
      );
    expect(await labelled()).toHaveLength(1);
    const element = { threatActor: { id: 'a', name: 'a', actorType: 'ARMED_GROUP' } };
    await api().query(UPDATE_ELEMENT, { input: { key, version: 1, element } });
    expect(await labelled()).toHaveLength(0);
  });

  it('names each value that is not accepted, with what would be', async () => {
    const mission = await newMission(api());
    const element = { site: { id: 'bad id!', name: '', latitude: 91, sourceGrade: 'Z9' } };
    const { createElement } = await api().query(CREATE_ELEMENT, { input: { mission, element } });
    expect(createElement).toMatchObject({ ok: false, element: null, error: { code: 'INVALID_INPUT' } });
    const { fieldErrors } = createElement.error;
    expect(fieldErrors.map((fault: { property: string }) => fault.property).sort()).toEqual([
      'id',
      'latitude',
      'name',
      'sourceGrade',
    ]);
    expect(fieldErrors.find((fault: { property: string }) => fault.property === 'latitude').expected).toBe(
      'a number between -90 and 90',
    );
  });

  it('refuses an id that another entry of the mission has, of whatever kind, and takes it in another mission', async () => {
    const [mission, other] = [await newMission(api()), await newMission(api())];
    await newElement(api(), mission, 'Site', { id: 'same' });
    const input = { mission, element: { office: { id: 'same', name: 'Office' } } };
    const { createElement } = await api().query(CREATE_ELEMENT, { input });
    expect(createElement).toMatchObject({
      ok: false,
      error: { code: 'DUPLICATE_ID', fieldErrors: [{ property: 'id' }] },
    });
    await newElement(api(), other, 'Office', { id: 'same' });
  });

  it('refuses to rename an entry to an id that is taken, and renames it to a free one with its links', async () => {
    const mission = await newMission(api());
    const site = await newElement(api(), mission, 'Site', { id: 'site' });
    const asset = await newElement(api(), mission, 'Asset', { id: 'asset' });
    const link = { mission, type: 'LOCATED_AT', from: asset.key, to: site.key };
    expect((await api().query(CREATE_LINK, { input: link })).createLink.ok).toBe(true);
    const rename = async (id: string) => {
      const { element: now } = await api().query(READ_ELEMENT, { key: asset.key });
      const input = { key: asset.key, version: now.version, element: { asset: { id, name: 'Asset' } } };
      return (await api().query(UPDATE_ELEMENT, { input })).updateElement;
    };
    expect(await rename('site')).toMatchObject({ ok: false, error: { code: 'DUPLICATE_ID' } });
    expect(await rename('renamed')).toMatchObject({ ok: true, element: { id: 'renamed', key: asset.key } });
    const { element } = await api().query(READ_ELEMENT, { key: asset.key });
    expect(element).toMatchObject({ id: 'renamed', links: { totalCount: 1 } });
  });

  it('refuses a change to a version that somebody else has changed, and keeps what they wrote', async () => {
    const mission = await newMission(api());
    const { key } = await newElement(api(), mission, 'Site', { id: 'site' });
    const change = (version: number, name: string) =>
      api().query(UPDATE_ELEMENT, { input: { key, version, element: { site: { id: 'site', name } } } });
    expect((await change(1, 'First')).updateElement.ok).toBe(true);
    expect((await change(1, 'Second')).updateElement).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect((await api().query(DELETE_ELEMENT, { key, version: 1 })).deleteElement).toMatchObject({
      ok: false,
      deleted: 0,
      error: { code: 'CONFLICT' },
    });
    expect((await api().query(READ_ELEMENT, { key })).element).toMatchObject({ name: 'First', version: 2 });
  });

  it('lets exactly one of many writers of the same version through', async () => {
    const mission = await newMission(api());
    const { key } = await newElement(api(), mission, 'Site', { id: 'site' });
    const writers = Array.from({ length: 12 }, (_, i) =>
      api().query(UPDATE_ELEMENT, {
        input: { key, version: 1, element: { site: { id: 'site', name: `Writer ${i}` } } },
      }),
    );
    const results = (await Promise.all(writers)).map(({ updateElement }) => updateElement);
    const through = results.filter(({ ok }) => ok);
    expect(through).toHaveLength(1);
    expect(results.filter(({ error }) => error?.code === 'CONFLICT')).toHaveLength(11);
    expect((await api().query(READ_ELEMENT, { key })).element.name).toBe(through[0].element.name);
  });

  it('changes nothing of the graph version when a change is refused', async () => {
    const mission = await newMission(api());
    const { key } = await newElement(api(), mission, 'Site', { id: 'site' });
    const before = await api().container.store.graphVersion(mission);
    await api().query(UPDATE_ELEMENT, { input: { key, version: 7, element: { site: { id: 'site', name: 'x' } } } });
    expect(await api().container.store.graphVersion(mission)).toBe(before);
    await api().query(UPDATE_ELEMENT, { input: { key, version: 1, element: { site: { id: 'site', name: 'x' } } } });
    expect(await api().container.store.graphVersion(mission)).not.toBe(before);
  });

  it('refuses another kind, a second mission, an unknown mission and an unknown key', async () => {
    const mission = await newMission(api());
    const { key } = await newElement(api(), mission, 'Site', { id: 'site' });
    const create = (element: object, into = mission) =>
      api()
        .query(CREATE_ELEMENT, { input: { mission: into, element } })
        .then(({ createElement }) => createElement.error?.code);
    const update = (input: object) =>
      api()
        .query(UPDATE_ELEMENT, { input })
        .then(({ updateElement }) => updateElement.error?.code);
    expect(await update({ key, version: 1, element: { office: { id: 'site', name: 'x' } } })).toBe('INVALID_INPUT');
    expect(await create({ mission: { id: 'm2', name: 'x' } })).toBe('INVALID_INPUT');
    expect(await create({ site: { id: 'a', name: 'x' } }, 'no-such-mission')).toBe('NOT_FOUND');
    expect(await update({ key: 'nothing', version: 1, element: { site: { id: 'a', name: 'x' } } })).toBe('NOT_FOUND');
    expect((await api().query(DELETE_ELEMENT, { key: 'nothing', version: 1 })).deleteElement.error.code).toBe(
      'NOT_FOUND',
    );
  });

  it('deletes an entry with its links and leaves the other ends', async () => {
    const mission = await newMission(api());
    const site = await newElement(api(), mission, 'Site', { id: 'site' });
    const asset = await newElement(api(), mission, 'Asset', { id: 'asset' });
    await api().query(CREATE_LINK, { input: { mission, type: 'LOCATED_AT', from: asset.key, to: site.key } });
    expect((await api().query(DELETE_ELEMENT, { key: site.key, version: 1 })).deleteElement.ok).toBe(true);
    const { element, links } = await api().query(
      'query ($key: ID!, $mission: ID!) { element(key: $key) { links { totalCount } } links(mission: $mission) { totalCount } }',
      { key: asset.key, mission },
    );
    expect([element.links.totalCount, links.totalCount]).toEqual([0, 0]);
  });

  it('finds an entry by the id of its sheet, in its mission alone', async () => {
    const [mission, other] = [await newMission(api()), await newMission(api())];
    const { key } = await newElement(api(), mission, 'Site', { id: 'by-id' });
    const find = (api: TestApi, of: string) =>
      api.query('query ($of: ID!) { elementById(mission: $of, id: "by-id") { key } }', { of });
    expect((await find(api(), mission)).elementById).toEqual({ key });
    expect((await find(api(), other)).elementById).toBeNull();
  });
});
