import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GenerateOptions, generateMission } from '../../seed/generate-mission.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { loadSamples } from '../support/sample-mission.ts';

const LONG = 'mission-long';
const SLOW = 'mission-slow';
const PORTFOLIO = `query ($m: ID!, $input: PortfolioInput!) {
  portfolio(mission: $m, input: $input) { steps { cost } } }`;
const EXPOSURES = 'query ($m: ID!, $day: Date) { exposures(mission: $m, asOf: $day, first: 1) { totalCount } }';
const WORK = 'query ($m: ID!) { work(mission: $m) { id kind } }';

describe('A client that closes its connection', () => {
  let api: TestApi;
  let sample: string;
  beforeAll(async () => {
    api = await startApi();
    sample = await loadSamples(api);
    await fill({ elements: 1500, seed: 5, missionId: LONG });
    // Its score takes longer than a run waits for the next who asks.
    await fill({ elements: 4000, seed: 3, reach: 'most', missionId: SLOW });
  }, 60_000);
  afterAll(() => api.close());

  async function fill(of: GenerateOptions & { missionId: string }): Promise<void> {
    const { store } = api.container;
    const { nodes, links } = generateMission(of);
    await store.write(async (tx) => {
      await store.touchMission(tx, of.missionId);
      await store.upsertNodes(tx, nodes);
      await store.upsertEdges(tx, links);
    });
  }
  /** Asks on a connection of its own, and can close it. */
  function client(query: string, variables: object) {
    const leaving = new AbortController();
    const answer = fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
      signal: leaving.signal,
    }).then((response) => response.json());
    answer.catch(() => undefined);
    return { answer, leave: () => leaving.abort() };
  }
  const runs = async (mission: string): Promise<{ id: string; kind: string }[]> =>
    (await api.query(WORK, { m: mission })).work;
  async function until(mission: string, kinds: readonly string[]): Promise<string[]> {
    for (;;) {
      const found = await runs(mission);
      if (found.map(({ kind }) => kind).join() === kinds.join()) return found.map(({ id }) => id);
      await delay(30);
    }
  }

  it('ends the score that only it waits for', async () => {
    const { leave } = client(EXPOSURES, { m: SLOW, day: '2026-01-05' });
    await until(SLOW, ['score']);
    leave();
    await until(SLOW, []);
    // Nothing of it was kept: who asks next begins anew.
    const next = client(EXPOSURES, { m: SLOW, day: '2026-01-05' });
    await until(SLOW, ['score']);
    next.leave();
    await until(SLOW, []);
  }, 60_000);

  it('leaves a run to who waits for it too, and ends it with the last of them', async () => {
    const asked = { m: LONG, input: { axis: 'PERSONS', maxMeasures: 20 } };
    const [one, other] = [client(PORTFOLIO, asked), client(PORTFOLIO, asked)];
    const [id] = await until(LONG, ['portfolio']);
    one.leave();
    await delay(3_000);
    expect(await runs(LONG)).toMatchObject([{ id, kind: 'portfolio' }]);
    other.leave();
    await until(LONG, []);
  }, 120_000);

  it('does not take the answer from who waits for it too', async () => {
    const asked = { m: sample, input: { axis: 'PERSONS', maxMeasures: 1 } };
    const [one, other] = [client(PORTFOLIO, asked), client(PORTFOLIO, asked)];
    await until(sample, ['portfolio']);
    one.leave();
    const { data, errors } = (await other.answer) as { data: { portfolio: { steps: object[] } }; errors?: object[] };
    expect(errors).toBeUndefined();
    expect(data.portfolio.steps).toHaveLength(1);
  }, 60_000);

  it('does not undo a change that it asked for', async () => {
    const { leave } = client(
      'mutation ($m: ID!) { generateAssessment(input: { mission: $m, asOf: "2026-03-03" }) { ok } }',
      { m: sample },
    );
    await until(sample, ['score']);
    leave();
    const written = async () =>
      (await api.query('query ($m: ID!) { assessments(mission: $m) { asOf } }', { m: sample })).assessments;
    while ((await written()).length === 0) await delay(100);
    expect(await written()).toMatchObject([{ asOf: '2026-03-03' }]);
  }, 60_000);
});
