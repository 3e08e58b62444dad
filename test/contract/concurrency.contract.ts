import { expect, it } from 'vitest';
import { StoreConflict } from '../../api/store/graph-store.ts';
import type { OpenedStore } from './support/elements.ts';
import { countEdges, countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

const WRITERS = 200;

export function defineConcurrencyContract(store: OpenedStore): void {
  it(`loses none of ${WRITERS} parallel increments: each is kept or refused aloud`, async () => {
    const id = newMissionId();
    const server = node(id, 'server', { properties: { deviceCount: 0 } });
    await put(store(), [mission(id), server]);
    const increment = () =>
      store().write(async (tx) => {
        const [row] = await tx.run(
          'MATCH (n:Element {key: $key}) RETURN n.deviceCount AS deviceCount, n.recordVersion AS version',
          { key: server.key },
        );
        const properties = { deviceCount: Number(row!.deviceCount) + 1 };
        await store().updateNode(tx, { ...server, properties, expectedVersion: Number(row!.version) });
      });
    const outcomes = await Promise.allSettled(Array.from({ length: WRITERS }, increment));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    for (const { reason } of refused) expect(reason).toBeInstanceOf(StoreConflict);
    const graph = (await store().readMissionGraph(id))!;
    const kept = WRITERS - refused.length;
    expect(kept).toBeGreaterThan(0);
    const at = graph.nodeId.indexOf('server');
    expect([graph.nodeProperties[at], graph.nodeVersion[at]]).toEqual([{ deviceCount: kept }, kept + 1]);
  });

  it('lets everybody through who locks the mission before reading', async () => {
    const id = newMissionId();
    const server = node(id, 'server', { properties: { deviceCount: 0 } });
    await put(store(), [mission(id), server]);
    const increment = () =>
      store().write(async (tx) => {
        await store().touchMission(tx, id);
        const [row] = await tx.run('MATCH (n:Element {key: $key}) RETURN n.deviceCount AS count', { key: server.key });
        const to = Number(row!.count) + 1;
        await tx.run('MATCH (n:Element {key: $key}) SET n.deviceCount = $to', { key: server.key, to });
      });
    await Promise.all(Array.from({ length: 50 }, increment));
    const graph = (await store().readMissionGraph(id))!;
    expect(graph.nodeProperties[graph.nodeId.indexOf('server')]).toEqual({ deviceCount: 50 });
  });

  it('makes one edge when many write the same edge at once', async () => {
    const id = newMissionId();
    const [a, b] = [node(id, 'a'), node(id, 'b')];
    await put(store(), [mission(id), a, b]);
    const writers = Array.from({ length: 20 }, (_, i) => ({ ...edge(a, b), key: `${id}/edge-${i}` }));
    const keys = await Promise.all(
      writers.map((link) => store().write(async (tx) => (await store().upsertEdges(tx, [link]))[0])),
    );
    expect(new Set(keys).size).toBe(1);
    expect(await countEdges(store(), id)).toBe(1);
  });

  it('makes one node when many write the same new identity at once', async () => {
    const id = newMissionId();
    const writers = Array.from({ length: 20 }, (_, i) => node(id, 'server', { key: `${id}/key-${i}` }));
    const keys = await Promise.all(
      writers.map((entry) => store().write(async (tx) => (await store().upsertNodes(tx, [entry]))[0])),
    );
    expect(new Set(keys).size).toBe(1);
    expect(await countNodes(store(), id)).toBe(1);
  });

  it('leaves no link to a node that is deleted while the link is written', async () => {
    const id = newMissionId();
    const [a, b] = [node(id, 'a'), node(id, 'b')];
    await put(store(), [mission(id), a, b]);
    await Promise.allSettled([
      store().write((tx) => store().upsertEdges(tx, [edge(a, b)])),
      store().write((tx) => store().deleteNode(tx, b.key, 1)),
    ]);
    const graph = (await store().readMissionGraph(id))!;
    expect(graph.nodeId.includes('b') || graph.edgeKey.length === 0).toBe(true);
  });

  it('reads a mission whole while others write to it', async () => {
    const id = newMissionId();
    const [a, b] = [node(id, 'a'), node(id, 'b')];
    const link = edge(a, b);
    await put(store(), [mission(id), a, b], [link]);
    let writing = true;
    const writer = (async () => {
      // A node and a link always carry the same figure: a reader that sees two has seen half a write.
      for (let figure = 1; figure <= 40; figure++) {
        await put(store(), [{ ...a, properties: { figure } }], [{ ...link, properties: { figure } }]);
      }
    })().finally(() => {
      writing = false;
    });
    while (writing) {
      const graph = await store()
        .readMissionGraph(id)
        .catch((error: unknown) => {
          expect(error).toBeInstanceOf(StoreConflict);
          return null;
        });
      if (!graph) continue;
      expect(graph.nodeProperties[graph.nodeId.indexOf('a')]).toEqual(graph.edgeProperties[0]);
    }
    await writer;
  });
}
