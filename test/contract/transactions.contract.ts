import { expect, it } from 'vitest';
import type { OpenedStore } from './support/elements.ts';
import { countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

export function defineTransactionContract(store: OpenedStore): void {
  it('answers a ping', async () => {
    await expect(store().ping()).resolves.toBeUndefined();
  });

  it('keeps nothing when the work throws, and hands the error on as it is', async () => {
    const id = newMissionId();
    const thrown = new RangeError('the sheet has a fault');
    const failing = store().write(async (tx) => {
      const nodes = [mission(id), node(id, 'a'), node(id, 'b')];
      await store().upsertNodes(tx, nodes);
      await store().upsertEdges(tx, [edge(nodes[1]!, nodes[2]!)]);
      throw thrown;
    });
    await expect(failing).rejects.toBe(thrown);
    expect(await countNodes(store(), id)).toBe(0);
    expect(await store().graphVersion(id)).toBeNull();
  });

  it('keeps nothing when a query fails, even where the caller swallows the error', async () => {
    const id = newMissionId();
    const swallowing = store().write(async (tx) => {
      await store().upsertNodes(tx, [mission(id)]);
      await tx.run('THIS IS NOT CYPHER').catch(() => []);
    });
    await expect(swallowing).rejects.toThrow();
    expect(await countNodes(store(), id)).toBe(0);
  });

  it('commits what the work did not wait for', async () => {
    const id = newMissionId();
    await store().write(async (tx) => {
      await store().upsertNodes(tx, [mission(id)]);
      for (const to of ['EARLY', 'LATER', 'LATEST']) {
        void tx.run('MATCH (n:Element {key: $key}) SET n.acronym = $to', { key: mission(id).key, to });
      }
    });
    expect((await store().readMissionGraph(id))!.nodeProperties[0]).toEqual({ acronym: 'LATEST' });
  });

  it('shows a transaction its own writes and nobody else any of them before the commit', async () => {
    const id = newMissionId();
    await store().write(async (tx) => {
      await store().upsertNodes(tx, [mission(id)]);
      const own = await tx.run('MATCH (n:Element {missionId: $id}) RETURN count(n) AS count', { id });
      expect(own[0]!.count).toBe(1);
      expect(await countNodes(store(), id)).toBe(0);
    });
    expect(await countNodes(store(), id)).toBe(1);
  });

  it('returns what the work returns', async () => {
    expect(await store().read(async () => 'read')).toBe('read');
    expect(await store().write(async () => 'written')).toBe('written');
  });

  it('refuses to write in a transaction that reads', async () => {
    const id = newMissionId();
    const writing = store().read((tx) => tx.run('CREATE (n:Element {key: $id, identity: $id})', { id }));
    await expect(writing).rejects.toThrow();
    const found = await store().read((tx) => tx.run('MATCH (n:Element {key: $id}) RETURN n.key AS key', { id }));
    expect(found).toEqual([]);
  });

  it('refuses a write inside a write instead of waiting for itself', async () => {
    const nested = store().write(() => store().write(async () => undefined));
    await expect(nested).rejects.toThrow(/inside a write/);
    await expect(store().write(async () => 'the next one goes through')).resolves.toBeDefined();
  });

  it('takes a value only as a parameter, never as part of the query', async () => {
    const id = newMissionId();
    const hostile = `x'}) DETACH DELETE n //`;
    await put(store(), [mission(id), node(id, 'server', { name: hostile })]);
    const rows = await store().read((tx) =>
      tx.run('MATCH (n:Element {missionId: $id}) WHERE n.name = $hostile RETURN n.name AS name', { id, hostile }),
    );
    expect(rows).toEqual([{ name: hostile }]);
    expect(await countNodes(store(), id)).toBe(2);
  });
}
