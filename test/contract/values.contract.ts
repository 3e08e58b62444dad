import { describe, expect, it } from 'vitest';
import { type NodeWrite, StoreRefusal } from '../../api/store/graph-store.ts';
import type { NodeRecord } from '../../graph-schema/mission-graph.ts';
import type { OpenedStore } from './support/elements.ts';
import { countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

export function defineValuesContract(store: OpenedStore): void {
  async function roundTrip(properties: NodeRecord): Promise<NodeRecord> {
    const id = newMissionId();
    await put(store(), [mission(id), node(id, 'server', { properties })]);
    const graph = (await store().readMissionGraph(id))!;
    return graph.nodeProperties[graph.nodeId.indexOf('server')]!;
  }

  const kept: Record<string, NodeRecord> = {
    'whole numbers, zero and negative ones included': { deviceCount: 42, zero: 0, below: -7, large: 2 ** 53 - 1 },
    'fractions, and a whole number where fractions are usual': { latitude: 16.2717, longitude: -0.0447, coverage: 1 },
    'true and false': { portable: true, internetFacing: false },
    'dates as the text they are': { observedOn: '2020-02-29', validFrom: '0001-01-01' },
    'lists of texts, one member and none included': { dataCategories: ['A', 'B'], aliases: ['one'], via: [] },
    'names with a dot': { 'harmToPersons.MANIPULATED': 'SEVERE', 'privacyHarm.DISCLOSED': 'MINOR' },
    'every script, and text that looks like something else': {
      description: 'Ménaka — غاو — 通信 — Žluťoučký 🛰️\n"quoted" \\ $name {map} null',
      source: '',
      unit: '007',
    },
  };
  for (const [what, properties] of Object.entries(kept)) {
    it(`gives back ${what}`, async () => {
      expect(await roundTrip(properties)).toEqual(properties);
    });
  }

  it('keeps a text of ten megabytes', async () => {
    const description = 'é'.repeat(5_000_000);
    expect((await roundTrip({ description })).description === description).toBe(true);
  });

  it('gives an integer back as a number, and finds a property by a whole number', async () => {
    const id = newMissionId();
    await put(store(), [mission(id), node(id, 'server', { properties: { deviceCount: 12 } })]);
    const rows = await store().read((tx) =>
      tx.run('MATCH (n:Element {missionId: $id, deviceCount: $n}) RETURN n.deviceCount + 1 AS more, $n / 5 AS whole', {
        id,
        n: 12,
      }),
    );
    expect(rows).toEqual([{ more: 13, whole: 2 }]);
  });

  it('compares dates as text, earliest first', async () => {
    const id = newMissionId();
    const dated = ['2021-01-01', '2020-12-31', '2020-02-01'].map((observedOn, i) =>
      node(id, `n${i}`, { properties: { observedOn } }),
    );
    await put(store(), [mission(id), ...dated]);
    const rows = await store().read((tx) =>
      tx.run(
        'MATCH (n:Asset {missionId: $id}) WHERE n.observedOn < $day RETURN n.observedOn AS day ORDER BY n.observedOn',
        { id, day: '2021-01-01' },
      ),
    );
    expect(rows.map((row) => row.day)).toEqual(['2020-02-01', '2020-12-31']);
  });

  it('tells null from absent in a row: a property that is not there is null', async () => {
    const id = newMissionId();
    await put(store(), [mission(id)]);
    const rows = await store().read((tx) =>
      tx.run('MATCH (n:Mission {missionId: $id}) RETURN n.vendor AS vendor, n {.id, .vendor} AS part', { id }),
    );
    expect(rows).toEqual([{ vendor: null, part: { id, vendor: null } }]);
  });

  it('refuses a query that returns a whole node instead of a map', async () => {
    const id = newMissionId();
    await put(store(), [mission(id)]);
    const whole = store().read((tx) => tx.run('MATCH (n:Mission {missionId: $id}) RETURN n', { id }));
    await expect(whole).rejects.toBeInstanceOf(StoreRefusal);
  });

  describe('that are refused, with nothing written', () => {
    const unusable = (value: unknown) => ({ properties: { note: value } as unknown as NodeRecord });
    const refused: Record<string, Partial<NodeWrite>> = {
      'a map as a property': unusable({ nested: 'map' }),
      'a list of mixed members': unusable(['text', 1]),
      'a list with a null in it': unusable(['text', null]),
      'a date object': unusable(new Date(0)),
      'not a number': unusable(Number.NaN),
      'an endless number': unusable(Number.POSITIVE_INFINITY),
      'no key': { key: '' },
      'a null key': { key: null as unknown as string },
      'a null identity': { identity: null as unknown as string },
      'a kind that is not in the catalogue': { kind: 'Asset) DETACH DELETE (n' as 'Asset' },
      'a kind named like a built-in property': { kind: 'constructor' as 'Asset' },
      'a label that is not in the catalogue': { extraLabels: ['Root'] },
      'a property of the store itself': { properties: { recordVersion: 9 } },
    };
    for (const [what, changes] of Object.entries(refused)) {
      it(what, async () => {
        const id = newMissionId();
        await expect(put(store(), [mission(id), node(id, 'server', changes)])).rejects.toBeInstanceOf(StoreRefusal);
        expect(await countNodes(store(), id)).toBe(0);
      });
    }

    it('a kind of link that is not in the catalogue', async () => {
      const id = newMissionId();
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      const link = { ...edge(a, b), kind: 'CONTROLS]->() DETACH DELETE a //' as 'CONTROLS' };
      await expect(put(store(), [mission(id), a, b], [link])).rejects.toBeInstanceOf(StoreRefusal);
    });

    it('a fraction as a limit', async () => {
      const rows = store().read((tx) => tx.run('MATCH (n:Element) RETURN n.key AS key LIMIT $limit', { limit: 1.5 }));
      await expect(rows).rejects.toThrow();
    });
  });

  it('leaves out a property that is null or undefined', async () => {
    const properties = { vendor: null, product: undefined, unit: 'one' } as unknown as NodeRecord;
    expect(await roundTrip(properties)).toEqual({ unit: 'one' });
  });
}
