import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/describe-api.ts';
import { loadSamples } from '../support/sample-mission.ts';

const WHAT_IF = `query ($m: ID!, $changes: [WhatIfChangeInput!]!, $e: ID!) { whatIf(mission: $m, changes: $changes) {
  ok faults { index property message expected } result { score { trials graphVersion } moved
    refused { index code message } notes { index message } costs { element { name } sentence }
    rows(first: 50) { element { key name } axis change before { estimate } after { estimate low high } riskBefore { estimate } riskAfter { estimate } }
    row(element: $e) { change before { estimate } after { estimate } rankBefore rankAfter effectBefore effectAfter }
    before { information { axis risk { estimate } } tasks { axis risk { estimate } } }
    after { information { axis risk { estimate } } tasks { axis risk { estimate } } } } } }`;
const ELEMENTS = `query ($m: ID!, $kind: NodeKind!, $first: Int) { elements(mission: $m, kind: $kind, first: $first) { nodes { key name } } }`;

// biome-ignore-start lint/suspicious/noExplicitAny: answers of the API
describeApi('What-ifs', (api) => {
  let mission: string;
  let top: { key: string; name: string };
  let actors: { key: string }[];
  beforeAll(async () => {
    mission = await loadSamples(api());
    const ranking = `query ($m: ID!) { exposures(mission: $m, first: 20) { nodes { standingFact element { key name } } } }`;
    const { exposures } = await api().query(ranking, { m: mission });
    top = exposures.nodes.find((row: any) => !row.standingFact).element;
    actors = (await api().query(ELEMENTS, { m: mission, kind: 'ThreatActor', first: 5 })).elements.nodes;
  });
  const ask = async (changes: object[]) => (await api().query(WHAT_IF, { m: mission, changes, e: top.key })).whatIf;

  it('tell what a measure would do to each exposure and to the whole, and never that it raises one', async () => {
    const newControl = {
      controlClass: 'PROCEDURE',
      reduces: ['PHISHING', 'INSIDER', 'NETWORK_INTRUSION'],
      effectiveness: 0.9,
    };
    const { ok, result } = await ask([{ kind: 'ADD_CONTROL', element: top.key, newControl, coverage: 1 }]);
    expect(ok).toBe(true);
    expect(result.refused).toEqual([]);
    for (const { change, before, after } of result.rows) {
      expect(change).toBeLessThanOrEqual(0);
      if (before && after) expect(after.estimate).toBeLessThanOrEqual(before.estimate);
    }
    const sums = (side: any) => [...side.information, ...side.tasks].map(({ risk }: any) => risk?.estimate ?? 0);
    const [before, after] = [sums(result.before), sums(result.after)];
    before.forEach((sum: number, i: number) => {
      expect(after[i]).toBeLessThanOrEqual(sum);
    });
  });

  it('show the mission without an actor, the exposure that was asked for included', async () => {
    const { result } = await ask(actors.map(({ key }) => ({ kind: 'WITHOUT_ACTOR', actor: key })));
    expect(result.moved).toBeGreaterThan(0);
    expect(result.row.before.estimate).toBeGreaterThan(0);
  });

  it('leave the mission as it is, and figures as they were where nothing moves', async () => {
    const before = (await ask([{ kind: 'WITHOUT_ACTOR', actor: actors[0]!.key }])).result.score.graphVersion;
    const { result } = await ask([{ kind: 'WITHOUT_ACTOR', actor: 'nobody' }]);
    expect(result.score.graphVersion).toBe(before);
    expect(result).toMatchObject({ moved: 0, rows: [], row: { change: 0 } });
    expect(result.row.after).toEqual(result.row.before);
    expect(result.refused).toEqual([{ index: 0, code: 'UNKNOWN_ELEMENT', message: expect.stringMatching(/\.$/) }]);
  });

  it('refuse a change whose form is wrong in words of the field, and score nothing', async () => {
    const { ok, faults, result } = await ask([{ kind: 'ADD_CONTROL', element: top.key }]);
    expect({ ok, result }).toEqual({ ok: false, result: null });
    expect(faults).toMatchObject([{ index: 0, property: 'control' }]);
    const many = await ask(Array.from({ length: 51 }, () => ({ kind: 'WITHOUT_ACTOR', actor: 'a' })));
    expect(many.faults).toMatchObject([{ index: -1 }]);
  });

  it('choose measures together, each step lowering the risk, and name measures that bear on an exposure', async () => {
    const measures = await api().query(
      'query ($m: ID!, $e: ID) { candidateMeasures(mission: $m, element: $e) { id label cost elements { key } changes { kind } } }',
      { m: mission, e: top.key },
    );
    expect(measures.candidateMeasures.length).toBeGreaterThan(0);
    for (const { label, cost } of measures.candidateMeasures) {
      expect(label).toMatch(/\.$/);
      expect(cost).toBeGreaterThan(0);
    }
    const { portfolio } = await api().query(
      `query ($m: ID!) { portfolio(mission: $m, input: { axis: PERSONS, maxMeasures: 3 }) {
        start { estimate } steps { risk { estimate low high } gain alone cost measure { id label cost elements { key } } measures { id label cost elements { key } } } stoppedBy stoppedWords evaluations } }`,
      { m: mission },
    );
    expect(portfolio.steps.length).toBeGreaterThan(0);
    let before = portfolio.start.estimate;
    for (const { risk, gain, measure, measures } of portfolio.steps) {
      expect(measure.id).toBe(measures.map(({ id }: any) => id).join(' '));
      expect(measure.cost).toBeCloseTo(
        measures.reduce((sum: number, { cost }: any) => sum + cost, 0),
        9,
      );
      const elements = new Set(measures.flatMap((own: any) => own.elements.map(({ key }: any) => key)));
      expect(measure.elements.map(({ key }: any) => key).sort()).toEqual([...elements].sort());
      expect(risk.estimate).toBeLessThan(before);
      expect(gain).toBeCloseTo(before - risk.estimate, 6);
      before = risk.estimate;
    }
  }, 60_000);
});
// biome-ignore-end lint/suspicious/noExplicitAny: answers of the API
