import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sightCondition } from '../../api/policy/sight-condition.ts';
import { type NodeWrite, StoreRefusal } from '../../api/store/graph-store.ts';
import type { OpenedStore } from './support/elements.ts';
import { count, countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

const libraryNode = (changes: Partial<NodeWrite> = {}): NodeWrite => {
  const id = `library-${randomUUID().slice(0, 8)}`;
  return node('', id, { kind: 'Control', key: `library/${id}`, ...changes });
};

export function defineMissionGraphContract(store: OpenedStore): void {
  describe('read as columns', () => {
    it('is null when there is no such mission', async () => {
      expect(await store().readMissionGraph(newMissionId())).toBeNull();
      expect(await store().graphVersion(newMissionId())).toBeNull();
    });

    it('is the same on every store: nodes and edges in the order of their keys', async () => {
      const id = newMissionId();
      const own = mission(id);
      const actor = node(id, 'actor', { kind: 'ThreatActor', extraLabels: ['ParallelSecurityActor'] });
      const set = node(id, 'set', {
        kind: 'ContingentOwnedEquipment',
        properties: { contributor: 'TD', portable: true },
      });
      const site = node(id, 'site', { kind: 'Site', properties: { latitude: 16.27, longitude: -0.04 } });
      const present = edge(actor, site, {
        kind: 'PRESENT_AT',
        properties: { distanceKm: 12.5, presentFrom: '2020-01-01' },
      });
      const located = edge(set, site, { kind: 'LOCATED_AT', properties: { sourceGrade: 'B2' } });
      await put(store(), [site, actor, own, set], [located, present]);
      const graph = (await store().readMissionGraph(id))!;
      expect(graph).toEqual({
        missionKey: own.key,
        missionId: id,
        graphVersion: await store().graphVersion(id),
        nodeKey: [actor.key, own.key, set.key, site.key],
        nodeId: ['actor', id, 'set', 'site'],
        nodeKind: ['ThreatActor', 'Mission', 'ContingentOwnedEquipment', 'Site'],
        nodeName: ['The actor', `The ${id}`, 'The set', 'The site'],
        nodeProperties: [{}, {}, set.properties, site.properties],
        nodeVersion: [1, 1, 1, 1],
        edgeKey: [located.key, present.key],
        edgeKind: ['LOCATED_AT', 'PRESENT_AT'],
        edgeFrom: Int32Array.of(2, 0),
        edgeTo: Int32Array.of(3, 3),
        edgeProperties: [located.properties, present.properties],
        edgeVersion: [1, 1],
        libraryKeys: [],
      });
    });

    it('holds the library nodes that its edges touch, and no others', async () => {
      const id = newMissionId();
      const [used, unused] = [libraryNode(), libraryNode()];
      const sharedActor = libraryNode({ kind: 'ThreatActor' });
      const [asset, site] = [node(id, 'asset'), node(id, 'site', { kind: 'Site' })];
      const present = edge(sharedActor, site, { kind: 'PRESENT_AT', missionId: id });
      await put(
        store(),
        [used, unused, sharedActor, mission(id), asset, site],
        [edge(asset, used, { kind: 'PROTECTED_BY' }), present],
      );
      const graph = (await store().readMissionGraph(id))!;
      expect(new Set(graph.nodeKey)).toEqual(
        new Set([mission(id).key, asset.key, site.key, used.key, sharedActor.key]),
      );
      expect([...graph.edgeKind].sort()).toEqual(['PRESENT_AT', 'PROTECTED_BY']);
    });

    it('shows nothing of another mission', async () => {
      const [id, other] = [newMissionId(), newMissionId()];
      const [mine, theirs] = [node(id, 'asset'), node(other, 'asset')];
      await put(store(), [mission(id), mission(other), mine, theirs], [edge(mine, theirs), edge(theirs, mine)]);
      const graph = (await store().readMissionGraph(id))!;
      expect([graph.nodeKey, graph.edgeKey]).toEqual([[mission(id).key, mine.key].sort(), []]);
    });
  });

  describe('as far as somebody sees', () => {
    const low = sightCondition({ clearance: 'CONFIDENTIAL', compartments: ['own'] });
    const marked = (sensitivity?: string, compartments?: string[]) => ({
      properties: { ...(sensitivity ? { sensitivity } : {}), ...(compartments ? { compartments } : {}) },
    });

    it('holds the nodes below their clearance and in their compartments, and the edges between them alone', async () => {
      const id = newMissionId();
      const own = { ...mission(id), ...marked('UNCLASSIFIED') };
      const fine = node(id, 'fine', marked('CONFIDENTIAL'));
      const mine = node(id, 'mine', marked('CONFIDENTIAL', ['own']));
      const hidden = [
        node(id, 'unmarked'),
        node(id, 'above', marked('STRICTLY_CONFIDENTIAL')),
        node(id, 'theirs', marked('UNCLASSIFIED', ['own', 'theirs'])),
      ];
      const shared = libraryNode(marked('UNCLASSIFIED'));
      const kept = libraryNode(marked('STRICTLY_CONFIDENTIAL'));
      const seen = edge(fine, mine, marked('UNCLASSIFIED'));
      const toLibrary = edge(fine, shared, { kind: 'PROTECTED_BY', ...marked('CONFIDENTIAL') });
      const hiddenEdges = [
        edge(mine, fine, marked()),
        edge(fine, mine, { kind: 'DEPENDS_ON', ...marked('CONFIDENTIAL', ['theirs']) }),
        ...hidden.map((other) => edge(fine, other, marked('UNCLASSIFIED'))),
        edge(fine, kept, { kind: 'PROTECTED_BY', ...marked('UNCLASSIFIED') }),
        edge(kept, fine, { missionId: id, ...marked('UNCLASSIFIED') }),
      ];
      await put(store(), [own, fine, mine, ...hidden, shared, kept], [seen, toLibrary, ...hiddenEdges]);
      const graph = (await store().readMissionGraph(id, low))!;
      expect([...graph.nodeKey].sort()).toEqual([own.key, fine.key, mine.key, shared.key].sort());
      expect([...graph.edgeKey].sort()).toEqual([seen.key, toLibrary.key].sort());
      expect((await store().readMissionGraph(id))!.nodeKey).toHaveLength(8);
    });

    it('is null where the entry of the mission itself is hidden, and so is its version', async () => {
      const id = newMissionId();
      await put(store(), [mission(id), node(id, 'fine', marked('UNCLASSIFIED'))]);
      expect([await store().readMissionGraph(id, low), await store().graphVersion(id, low)]).toEqual([null, null]);
      expect(await store().graphVersion(id)).not.toBeNull();
    });
  });

  describe('its version', () => {
    it('changes with every write to the mission or the library, and with nothing else', async () => {
      const [id, other] = [newMissionId(), newMissionId()];
      const [a, b] = [node(id, 'a'), node(id, 'b')];
      await put(store(), [mission(id), mission(other), a, b]);
      const seen = [await store().graphVersion(id)];
      const changed = async (write: () => Promise<unknown>) => {
        await write();
        seen.push(await store().graphVersion(id));
      };
      await changed(() => put(store(), [a]));
      await changed(() => put(store(), [], [edge(a, b)]));
      await changed(() => store().write((tx) => store().updateNode(tx, { ...b, expectedVersion: 1 })));
      await changed(() => store().write((tx) => store().updateEdge(tx, { ...edge(a, b), expectedVersion: 1 })));
      await changed(() => store().write((tx) => store().deleteEdge(tx, edge(a, b), 2)));
      await changed(() => store().write((tx) => store().deleteNode(tx, b.key, 2)));
      await changed(() => store().write((tx) => store().touchMission(tx, id)));
      await changed(() => put(store(), [libraryNode()]));
      expect(new Set(seen).size).toBe(seen.length);

      const before = await store().graphVersion(id);
      await put(store(), [node(other, 'elsewhere')]);
      await store().readMissionGraph(id);
      expect(await store().graphVersion(id)).toBe(before);
    });

    it('is never one it had before it was deleted and brought in again', async () => {
      const id = newMissionId();
      await put(store(), [mission(id)]);
      const before = await store().graphVersion(id);
      await store().deleteMission(id);
      expect(await store().graphVersion(id)).toBeNull();
      await put(store(), [mission(id)]);
      expect(await store().graphVersion(id)).not.toBe(before);
    });
  });

  describe('deleted', () => {
    it('goes in batches, with its links, and leaves the library and other missions as they are', async () => {
      const [id, other] = [newMissionId(), newMissionId()];
      const control = libraryNode();
      const nodes = Array.from({ length: 6_000 }, (_, i) => node(id, `n${i}`));
      const links = nodes.slice(1).map((entry, i) => edge(nodes[i]!, entry));
      links.push(edge(nodes[0]!, control, { kind: 'PROTECTED_BY' }));
      await put(store(), [control, mission(id), ...nodes], links);
      await put(
        store(),
        [mission(other), node(other, 'asset')],
        [edge(node(other, 'asset'), control, { kind: 'PROTECTED_BY' })],
      );
      expect(await store().deleteMission(id)).toBe(6_001);
      expect(await countNodes(store(), id)).toBe(0);
      expect(await store().readMissionGraph(id)).toBeNull();
      expect((await store().readMissionGraph(other))!.nodeKey).toContain(control.key);
      const left = await count(store(), 'MATCH ()-[r]->() WHERE r.missionId = $id RETURN count(r) AS count', { id });
      expect(left).toBe(0);
      expect(await store().deleteMission(id)).toBe(0);
    });

    it('takes along the links that it had from shared entries', async () => {
      const id = newMissionId();
      const [actor, system] = [libraryNode({ kind: 'ThreatActor' }), libraryNode({ kind: 'ExternalSystem' })];
      const link = edge(actor, system, { kind: 'CONTROLS', missionId: id });
      await put(store(), [mission(id), actor, system], [link]);
      await store().deleteMission(id);
      const left = await count(store(), 'MATCH ()-[r]->() WHERE r.missionId = $id RETURN count(r) AS count', { id });
      expect(left).toBe(0);
    });

    it('is refused for the library', async () => {
      await expect(store().deleteMission('')).rejects.toBeInstanceOf(StoreRefusal);
    });
  });
}
