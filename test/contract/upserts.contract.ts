import { describe, expect, it } from 'vitest';
import { STORE_CONSTRAINTS } from '../../api/store/cypher/store-schema.ts';
import { StoreConflict, StoreRefusal } from '../../api/store/graph-store.ts';
import type { OpenedStore } from './support/elements.ts';
import { countEdges, countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

export function defineUpsertContract(store: OpenedStore): void {
  describe('of nodes', () => {
    it('creates a node with every property, the first time at version 1', async () => {
      const id = newMissionId();
      const properties = {
        product: 'Ledger',
        version: '4.2',
        internetFacing: true,
        'harmToPersons.MANIPULATED': 'SEVERE',
      };
      await put(store(), [mission(id), node(id, 'server', { properties })]);
      const graph = await store().readMissionGraph(id);
      const at = graph!.nodeId.indexOf('server');
      expect(graph!.nodeProperties[at]).toEqual(properties);
      expect(graph!.nodeVersion[at]).toBe(1);
      expect(graph!.nodeName[at]).toBe('The server');
    });

    it('keeps the key of a node that exists, raises its version and tells the caller the key', async () => {
      const id = newMissionId();
      const first = node(id, 'server');
      await put(store(), [mission(id), first]);
      const again = { ...first, key: `${id}/another`, name: 'Renamed' };
      const added = node(id, 'second');
      const keys = await store().write((tx) => store().upsertNodes(tx, [added, again]));
      expect(keys).toEqual([added.key, first.key]);
      const graph = await store().readMissionGraph(id);
      const at = graph!.nodeId.indexOf('server');
      expect([graph!.nodeKey[at], graph!.nodeName[at], graph!.nodeVersion[at]]).toEqual([first.key, 'Renamed', 2]);
      expect(graph!.nodeKey).toHaveLength(3);
    });

    it('removes a property that is no longer given: not assessed leaves nothing behind', async () => {
      const id = newMissionId();
      await put(store(), [mission(id), node(id, 'server', { properties: { vendor: 'A', portable: true } })]);
      await put(store(), [node(id, 'server', { properties: { portable: false } })]);
      const graph = await store().readMissionGraph(id);
      expect(graph!.nodeProperties[graph!.nodeId.indexOf('server')]).toEqual({ portable: false });
    });

    it('writes an identity that is named twice in one call once, as it was named last', async () => {
      const id = newMissionId();
      const twice = [node(id, 'server', { name: 'First' }), node(id, 'server', { key: `${id}/2`, name: 'Last' })];
      const keys = await store().write((tx) => store().upsertNodes(tx, [mission(id), ...twice]));
      expect(keys.slice(1)).toEqual([twice[0]!.key, twice[0]!.key]);
      expect(await countNodes(store(), id)).toBe(2);
      expect((await store().readMissionGraph(id))!.nodeName).toContain('Last');
    });

    it('changes the labels when an entry becomes one of another kind', async () => {
      const id = newMissionId();
      const actor = node(id, 'actor', { kind: 'ThreatActor', extraLabels: ['ParallelSecurityActor'] });
      await put(store(), [mission(id), actor, node(id, 'set', { kind: 'ContingentOwnedEquipment' })]);
      await put(store(), [{ ...actor, extraLabels: [] }, node(id, 'set', { kind: 'Site' })]);
      const rows = await store().read((tx) =>
        tx.run('MATCH (n:Element {missionId: $id}) RETURN n.id AS id, labels(n) AS labels', { id }),
      );
      const labels = Object.fromEntries(rows.map((row) => [row.id, [...(row.labels as string[])].sort()]));
      expect(labels).toEqual({
        [id]: ['Element', 'Mission'],
        actor: ['Element', 'ThreatActor'],
        set: ['Element', 'Site'],
      });
    });

    it('reports progress up to the number of rows', async () => {
      const id = newMissionId();
      const seen: number[] = [];
      const nodes = Array.from({ length: 2_500 }, (_, i) => node(id, `n${i}`));
      await store().write((tx) => store().upsertNodes(tx, nodes, (done) => seen.push(done)));
      expect(seen.at(-1)).toBe(2_500);
      expect(seen).toEqual([...seen].sort((a, b) => a - b));
      expect(await countNodes(store(), id)).toBe(2_500);
    });

    it('refuses a key that another entry has', async () => {
      const id = newMissionId();
      await put(store(), [mission(id), node(id, 'server')]);
      const clash = node(id, 'other', { key: `${id}/server` });
      await expect(put(store(), [clash])).rejects.toBeInstanceOf(StoreConflict);
      expect(await countNodes(store(), id)).toBe(2);
    });

    it('refuses a second node of the same identity made by a query of its own', async () => {
      const id = newMissionId();
      await put(store(), [mission(id), node(id, 'server')]);
      const copy = store().write((tx) =>
        tx.run('CREATE (n:Element:Asset {key: $key, identity: $identity})', {
          key: `${id}/copy`,
          identity: `${id}||server`,
        }),
      );
      await expect(copy).rejects.toBeInstanceOf(StoreConflict);
    });
  });

  describe('of edges', () => {
    it('keeps properties, and tells parallel edges apart by identity', async () => {
      const id = newMissionId();
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      const lan = edge(a, b, { properties: { medium: 'LAN', segmented: false } });
      const radio = edge(a, b, { properties: { medium: 'HF_RADIO' } });
      await put(store(), [mission(id), a, b], [lan, radio, edge(a, a)]);
      const graph = (await store().readMissionGraph(id))!;
      const properties = Object.fromEntries(graph.edgeKey.map((key, at) => [key, graph.edgeProperties[at]]));
      expect(properties).toEqual({ [lan.key]: lan.properties, [radio.key]: radio.properties, [edge(a, a).key]: {} });
    });

    it('writes an edge again under its key, with all properties replaced and its version raised', async () => {
      const id = newMissionId();
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      const first = edge(a, b, { properties: { medium: 'LAN', segmented: false, source: 'a survey' } });
      await put(store(), [mission(id), a, b], [first]);
      const again = { ...first, key: `${id}/another`, properties: { medium: 'LAN' } };
      const keys = await store().write((tx) => store().upsertEdges(tx, [again]));
      expect(keys).toEqual([first.key]);
      const graph = (await store().readMissionGraph(id))!;
      expect([graph.edgeKey, graph.edgeProperties, graph.edgeVersion]).toEqual([[first.key], [{ medium: 'LAN' }], [2]]);
    });

    it('moves an edge that has an id of its own to its new end', async () => {
      const id = newMissionId();
      const [a, b, c] = [node(id, 'a'), node(id, 'b'), node(id, 'c')];
      const link = edge(a, b, { properties: { id: 'link-1' } });
      await put(store(), [mission(id), a, b, c], [link]);
      await store().write((tx) => store().upsertEdges(tx, [{ ...link, toKey: c.key }]));
      const graph = (await store().readMissionGraph(id))!;
      expect(graph.edgeKey).toEqual([link.key]);
      expect(graph.nodeId[graph.edgeTo[0]!]).toBe('c');
    });

    it('refuses an edge whose end does not exist, and keeps nothing of the transaction', async () => {
      const id = newMissionId();
      const [a, ghost] = [node(id, 'a'), node(id, 'ghost')];
      await expect(put(store(), [mission(id), a], [edge(a, ghost)])).rejects.toThrow(StoreRefusal);
      await expect(put(store(), [mission(id), a], [edge(ghost, a)])).rejects.toThrow(/an end that does not exist/);
      expect(await countNodes(store(), id)).toBe(0);
    });

    it('writes a hub with thousands of links twice without slowing down with their number', async () => {
      const id = newMissionId();
      const nodes = Array.from({ length: 3_001 }, (_, i) => node(id, `n${i}`));
      const links = nodes.slice(1).map((far) => edge(nodes[0]!, far));
      const started = performance.now();
      await put(store(), [mission(id), ...nodes], links);
      await put(store(), [], links);
      expect(await countEdges(store(), id)).toBe(3_000);
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  });

  it('makes constraints and indexes once, however often it is asked, from two sides at once', async () => {
    await Promise.all([store().prepare(), store().prepare()]);
    const constraints = await store().read((tx) => tx.run('SHOW CONSTRAINTS'));
    expect(constraints.map((row) => row.name).sort()).toEqual(STORE_CONSTRAINTS.map(({ name }) => name).sort());
  });
}
