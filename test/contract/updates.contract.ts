import { describe, expect, it } from 'vitest';
import { StoreConflict, StoreRefusal } from '../../api/store/graph-store.ts';
import type { OpenedStore } from './support/elements.ts';
import { countEdges, countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

export function defineUpdateContract(store: OpenedStore): void {
  describe('of a node', () => {
    it('replaces it and returns the next version', async () => {
      const id = newMissionId();
      const server = node(id, 'server', { properties: { vendor: 'A' } });
      await put(store(), [mission(id), server]);
      const update = { ...server, name: 'Renamed', properties: { portable: true }, expectedVersion: 1 };
      expect(await store().write((tx) => store().updateNode(tx, update))).toBe(2);
      const graph = (await store().readMissionGraph(id))!;
      const at = graph.nodeId.indexOf('server');
      expect([graph.nodeName[at], graph.nodeProperties[at], graph.nodeVersion[at]]).toEqual([
        'Renamed',
        { portable: true },
        2,
      ]);
    });

    it('is refused, with nothing changed, when somebody else was first', async () => {
      const id = newMissionId();
      const server = node(id, 'server');
      await put(store(), [mission(id), server]);
      await put(store(), [{ ...server, name: 'Theirs' }]);
      const mine = { ...server, name: 'Mine', expectedVersion: 1 };
      await expect(store().write((tx) => store().updateNode(tx, mine))).rejects.toBeInstanceOf(StoreConflict);
      expect((await store().readMissionGraph(id))!.nodeName).toContain('Theirs');
    });

    it('is refused when the node is gone, and when it would move to another mission', async () => {
      const id = newMissionId();
      const server = node(id, 'server');
      await put(store(), [mission(id), server]);
      const moved = { ...server, missionId: newMissionId(), expectedVersion: 1 };
      await expect(store().write((tx) => store().updateNode(tx, moved))).rejects.toBeInstanceOf(StoreRefusal);
      await store().write((tx) => store().deleteNode(tx, server.key, 1));
      const late = { ...server, expectedVersion: 1 };
      await expect(store().write((tx) => store().updateNode(tx, late))).rejects.toBeInstanceOf(StoreConflict);
    });
  });

  it('deletes a node with its links, only at the version that was seen', async () => {
    const id = newMissionId();
    const [a, b, c] = [node(id, 'a'), node(id, 'b'), node(id, 'c')];
    await put(store(), [mission(id), a, b, c], [edge(a, b), edge(b, c), edge(a, c)]);
    await expect(store().write((tx) => store().deleteNode(tx, b.key, 9))).rejects.toBeInstanceOf(StoreConflict);
    expect(await countEdges(store(), id)).toBe(3);
    await store().write((tx) => store().deleteNode(tx, b.key, 1));
    expect([await countNodes(store(), id), await countEdges(store(), id)]).toEqual([3, 1]);
  });

  describe('of an edge', () => {
    it('replaces its properties and returns the next version', async () => {
      const id = newMissionId();
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      const link = edge(a, b, { properties: { medium: 'LAN', segmented: true } });
      await put(store(), [mission(id), a, b], [link]);
      const changed = { ...edge(a, b, { properties: { medium: 'WAN' } }), key: link.key, expectedVersion: 1 };
      expect(await store().write((tx) => store().updateEdge(tx, changed))).toBe(2);
      const graph = (await store().readMissionGraph(id))!;
      expect([graph.edgeKey, graph.edgeProperties, graph.edgeVersion]).toEqual([[link.key], [{ medium: 'WAN' }], [2]]);
      await expect(store().write((tx) => store().updateEdge(tx, changed))).rejects.toBeInstanceOf(StoreConflict);
    });

    it('never makes the double of another link', async () => {
      const id = newMissionId();
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      const lan = edge(a, b, { properties: { medium: 'LAN' } });
      const wan = edge(a, b, { properties: { medium: 'WAN' } });
      await put(store(), [mission(id), a, b], [lan, wan]);
      const doubled = { ...lan, key: wan.key, expectedVersion: 1 };
      await expect(store().write((tx) => store().updateEdge(tx, doubled))).rejects.toThrow(
        'The same link exists already.',
      );
    });

    it('deletes it only at the version that was seen', async () => {
      const id = newMissionId();
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      const link = edge(a, b);
      await put(store(), [mission(id), a, b], [link]);
      await expect(store().write((tx) => store().deleteEdge(tx, link, 2))).rejects.toBeInstanceOf(StoreConflict);
      await store().write((tx) => store().deleteEdge(tx, link, 1));
      await expect(store().write((tx) => store().deleteEdge(tx, link, 1))).rejects.toBeInstanceOf(StoreConflict);
      expect(await countEdges(store(), id)).toBe(0);
    });
  });
}
