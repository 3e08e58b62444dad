/** Child: clients that ask a server for a list of 50 rows once a second each; how long the answers took. */
import { setTimeout as pause } from 'node:timers/promises';
import { optionsOf, report } from './measurement.ts';
import { percentile } from './statistics.ts';

export interface ListLoadOptions {
  url: string;
  /** Headers of those who ask; the clients take turns in being one of them. */
  viewers: readonly Record<string, string>[];
  missionId: string;
  clients: number;
  seconds: number;
}

const KINDS = ['Asset', 'DataStore', 'PersonGroup', 'ContingentOwnedEquipment'];
const QUERY = `query List($mission: ID!, $kind: NodeKind, $after: String) {
  elements(mission: $mission, kind: $kind, first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { key id name sensitivity }
  }
}`;

const { url, viewers, missionId, clients, seconds } = optionsOf<ListLoadOptions>();
const waits: number[] = [];
let faults = 0;

async function ask(viewer: Record<string, string>, kind: string, after: string | null): Promise<string | null> {
  const from = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...viewer },
    body: JSON.stringify({ query: QUERY, variables: { mission: missionId, kind, after } }),
  });
  const { data, errors } = (await response.json()) as { data: ListAnswer | null; errors?: unknown };
  waits.push(performance.now() - from);
  if (errors || !data || data.elements.nodes.length === 0) {
    if (faults === 0) process.stderr.write(`${JSON.stringify(errors ?? data).slice(0, 500)}\n`);
    faults++;
    return null;
  }
  return data.elements.pageInfo.hasNextPage ? data.elements.pageInfo.endCursor : null;
}
interface ListAnswer {
  elements: { nodes: unknown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

/** One client turns pages of one kind, a page a second, starting at a moment of its own. */
async function client(n: number): Promise<void> {
  const start = performance.now() + (1_000 * n) / clients;
  let after: string | null = null;
  for (let i = 0; i < seconds; i++) {
    await pause(Math.max(0, start + 1_000 * i - performance.now()));
    after = await ask(viewers[n % viewers.length], KINDS[n % KINDS.length], after);
  }
}

await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
report({
  requests: waits.length,
  faults,
  medianMs: percentile(waits, 0.5),
  p95Ms: percentile(waits, 0.95),
  worstMs: percentile(waits, 1),
});
