import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateMission } from '../../seed/generate-mission.ts';
import { startApi, type TestApi } from '../support/api.ts';

const SCORE = `query ($m: ID!) { exposures(mission: $m, first: 5) {
  score { preliminary trials } nodes { sentence likelihood { estimate low high lower upper method } } } }`;
const WORK = 'query ($m: ID!) { work(mission: $m) { id kind done total } }';
const STOP = 'mutation ($m: ID!, $id: ID!) { stopWork(mission: $m, id: $id) }';

const WHAT_IF = (fields: string) => `query ($m: ID!, $changes: [WhatIfChangeInput!]!) {
  whatIf(mission: $m, changes: $changes) { result { moved ${fields} } } }`;

interface Row {
  likelihood: { estimate: number; low: number; high: number; lower: number; upper: number; method: string };
}

describe('A large mission', () => {
  let api: TestApi;
  /** So many actors that elements times actors are beyond what is scored while a page waits. */
  const fill = async (missionId: string, actors: number) => {
    const mission = generateMission({ elements: 2600, actors, seed: 5, missionId });
    await api.container.store.write(async (tx) => {
      await api.container.store.touchMission(tx, missionId);
      await api.container.store.upsertNodes(tx, mission.nodes);
      await api.container.store.upsertEdges(tx, mission.links);
    });
  };
  beforeAll(async () => {
    api = await startApi({});
    await fill('large', 120);
    // Its estimates take longer than a busy machine takes to be told to stop.
    await fill('stopped', 360);
  });
  afterAll(() => api.close());

  it('shows bounds and leading paths first, and its estimates, within those bounds, when they are there', async () => {
    const first = (await api.query(SCORE, { m: 'large' })).exposures;
    expect(first.score).toEqual({ preliminary: true, trials: 0 });
    for (const { likelihood, sentence } of first.nodes) {
      expect(sentence).toMatch(/\.$/);
      if (likelihood.method !== 'standing-fact') expect(likelihood.method).toBe('bounds');
      expect(likelihood.low).toBe(likelihood.lower);
      expect(likelihood.high).toBe(likelihood.upper);
    }
    const assessed = await api.container.services.exposure.finished('large');
    expect(assessed.score.trials).toBeGreaterThan(0);
    const then = (await api.query(SCORE, { m: 'large' })).exposures;
    expect(then.score.preliminary).toBe(false);
    for (const { likelihood } of then.nodes as Row[]) {
      expect(likelihood.method).not.toBe('bounds');
      expect(likelihood.estimate).toBeGreaterThanOrEqual(likelihood.lower);
      expect(likelihood.estimate).toBeLessThanOrEqual(likelihood.upper);
    }
  }, 60_000);

  it('tells of each exposure what changes would do to it, also of those that move less than a list holds', async () => {
    const { graph, score } = await api.container.services.exposure.finished('large');
    const actors = graph.nodeKey.filter((_, node) => graph.nodeKind[node] === 'ThreatActor');
    const changes = actors
      .slice(1)
      .map((actor) => ({ kind: 'WITHOUT_ACTOR', actor }))
      .slice(0, 50);
    const wide = { m: 'large', changes };
    const { result } = (await api.query(WHAT_IF('rows(first: 200) { element { key } change }'), wide)).whatIf;
    expect(result.rows).toHaveLength(200);
    expect(result.moved).toBeGreaterThan(220);
    const listed = new Set(result.rows.map(({ element }: { element: { key: string } }) => element.key));
    const others = score.exposures.filter(({ elementKey, effects }) => effects.length > 0 && !listed.has(elementKey));
    const rows = others.slice(0, 25).map(({ elementKey }, i) => `r${i}: row(element: "${elementKey}") { change }`);
    const asked = (await api.query(WHAT_IF(rows.join(' ')), wide)).whatIf.result;
    const told = rows.map((_, i) => Math.abs(asked[`r${i}`].change));
    expect(told.filter((change) => change > 0).length).toBeGreaterThan(5);
    expect(Math.max(...told)).toBeLessThanOrEqual(Math.abs(result.rows.at(-1).change));
  }, 60_000);

  it('says how far its estimates are, and can be told to stop', async () => {
    await api.query(SCORE, { m: 'stopped' });
    const { work } = await api.query(WORK, { m: 'stopped' });
    expect(work).toMatchObject([{ kind: 'estimates' }]);
    const waiting = api.container.services.exposure.finished('stopped');
    const told = expect(waiting).rejects.toMatchObject({ code: 'STOPPED' });
    expect((await api.query(STOP, { m: 'stopped', id: work[0].id })).stopWork).toBe(true);
    await told;
    expect((await api.query(WORK, { m: 'stopped' })).work).toEqual([]);
    expect((await api.query(STOP, { m: 'stopped', id: work[0].id })).stopWork).toBe(false);
    expect((await api.query(SCORE, { m: 'stopped' })).exposures.score.preliminary).toBe(true);
  }, 60_000);

  it('tells nothing of the runs of another mission', async () => {
    await expect(api.query(WORK, { m: 'none' })).rejects.toThrow('NOT_FOUND');
  });
});
