import { beforeAll, expect, it } from 'vitest';
import type { OpenedStore } from './support/elements.ts';
import { mission, newMissionId, node, put } from './support/elements.ts';

const ROWS = 57;
const PAGE = 10;

export function definePagingContract(store: OpenedStore): void {
  const id = newMissionId();
  // Names repeat, so that an order by name alone would not be one.
  const nodes = Array.from({ length: ROWS }, (_, i) => node(id, `n${i}`, { name: `Name ${i % 7}` }));
  beforeAll(() => put(store(), [mission(id), ...nodes]));

  const expected = [...nodes]
    .sort((a, b) => (a.name === b.name ? (a.key < b.key ? -1 : 1) : a.name < b.name ? -1 : 1))
    .map((entry) => entry.key);

  it('walks all rows by SKIP and LIMIT with whole-number parameters, each once', async () => {
    const seen: unknown[] = [];
    for (let skip = 0; skip < ROWS; skip += PAGE) {
      const rows = await store().read((tx) =>
        tx.run('MATCH (n:Asset {missionId: $id}) RETURN n.key AS key ORDER BY n.name, n.key SKIP $skip LIMIT $limit', {
          id,
          skip,
          limit: PAGE,
        }),
      );
      seen.push(...rows.map((row) => row.key));
    }
    expect(seen).toEqual(expected);
  });

  it('walks all rows after a cursor of name and key, while rows before it come and go', async () => {
    const seen: unknown[] = [];
    let after = { name: '', key: '' };
    for (;;) {
      const rows = await store().read((tx) =>
        tx.run(
          `MATCH (n:Asset {missionId: $id})
           WHERE n.name > $name OR (n.name = $name AND n.key > $key)
           RETURN n.key AS key, n.name AS name
           ORDER BY n.name, n.key
           LIMIT $limit`,
          { id, ...after, limit: PAGE },
        ),
      );
      seen.push(...rows.map((row) => row.key));
      if (rows.length < PAGE) break;
      after = rows.at(-1) as typeof after;
      if (seen.length === PAGE) await put(store(), [node(id, 'early', { name: 'A name before the cursor' })]);
    }
    expect(seen).toEqual(expected);
  });

  it('walks backwards', async () => {
    const rows = await store().read((tx) =>
      tx.run(
        'MATCH (n:Asset {missionId: $id}) WHERE n.key < $key RETURN n.key AS key ORDER BY n.key DESC LIMIT $limit',
        { id, key: `${id}/n3`, limit: 3 },
      ),
    );
    const before = nodes.map((entry) => entry.key).filter((key) => key < `${id}/n3`);
    expect(rows.map((row) => row.key)).toEqual(before.sort().reverse().slice(0, 3));
  });

  it('gives no row for a limit of none, and refuses a negative one', async () => {
    const page = (limit: number) =>
      store().read((tx) => tx.run('MATCH (n:Asset {missionId: $id}) RETURN n.key AS key LIMIT $limit', { id, limit }));
    expect(await page(0)).toEqual([]);
    await expect(page(-1)).rejects.toThrow();
  });

  it('filters by a text within the name and counts all that match', async () => {
    const [row] = await store().read((tx) =>
      tx.run('MATCH (n:Asset {missionId: $id}) WHERE toLower(n.name) CONTAINS $part RETURN count(n) AS total', {
        id,
        part: 'name 3',
      }),
    );
    expect(row!.total).toBe(8);
  });
}
