import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/describe-api.ts';
import { CREATE_LINK, newElement, newMission, UPDATE_ELEMENT } from '../support/operations.ts';
import { loadSamples } from '../support/sample-mission.ts';

const ROW = `element { key id kind name } group rank leadingAxis effect standingFact sentence reachedButUnrated attemptNotAssessed
  likelihood { estimate low high ciLow ciHigh lower upper method trials phrase }
  risk { persons { estimate low high } mandate { estimate } operations { estimate } privacy { estimate } }
  matrix { likelihoodLow likelihoodHigh harm labels }`;
const LIST = `query ($m: ID!, $axis: HarmAxis, $filter: ExposureFilter, $first: Int, $after: String, $asOf: Date) {
  exposures(mission: $m, axis: $axis, filter: $filter, first: $first, after: $after, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } score { asOf graphVersion trials ceilingNote libraryVersions { item version } } nodes { ${ROW} } } }`;
const DETAIL = `query ($m: ID!, $e: ID!) { exposure(mission: $m, element: $e) {
  exposure { ${ROW} } score { asOf } measures { text rule }
  effects { effect standingFacts likelihood { estimate lower upper } harm { persons { rating units basis } }
    actors { actor { key name } reach { estimate } likelihood { estimate } attempt { estimate phrase } }
    paths(first: 3) { actor { name } probability phrase summary hops { sentence source measure rule before after grade
      from { name } to { name } causes { label probability } controls { control { name } superseded } facts { linkKey sentence } } } } } }`;

// biome-ignore-start lint/suspicious/noExplicitAny: answers of the API
describeApi('Exposures', (api) => {
  let mission: string;
  beforeAll(async () => {
    mission = await loadSamples(api());
  });
  const list = async (variables: object = {}) =>
    (await api().query(LIST, { m: mission, first: 200, ...variables })).exposures;

  it('are ranked by their largest risk, those without one last, each with its range and words', async () => {
    const { nodes, totalCount, score } = await list();
    expect(totalCount).toBeGreaterThan(40);
    expect(score).toMatchObject({ asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), trials: expect.any(Number) });
    const largest = (row: any) => Math.max(-1, ...Object.values(row.risk).map((risk: any) => risk?.estimate ?? -1));
    const ranked = nodes.filter((row: any) => row.rank !== null);
    expect(ranked.map((row: any) => row.rank)).toEqual(ranked.map((_: any, i: number) => i + 1));
    expect(ranked.map(largest)).toEqual(ranked.map(largest).sort((a: number, b: number) => b - a));
    expect(nodes.slice(0, ranked.length)).toEqual(ranked);
    for (const { likelihood, sentence, matrix, leadingAxis } of ranked) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      if (!likelihood) continue;
      expect(likelihood.phrase).toMatch(/^[a-z ]+$/);
      expect(likelihood.lower).toBeLessThanOrEqual(likelihood.estimate);
      expect(likelihood.upper).toBeGreaterThanOrEqual(likelihood.estimate);
      expect(likelihood.low).toBeLessThanOrEqual(likelihood.high);
      if (leadingAxis) expect(matrix.labels.length).toBeGreaterThan(0);
    }
  });

  it('say *not assessed* as null where nothing rates a risk or judges an attempt, never as zero', async () => {
    const { nodes } = await list();
    for (const row of nodes) {
      if (row.attemptNotAssessed) expect([row.rank, row.likelihood]).toEqual([null, null]);
      if (row.rank === null) expect(Object.values(row.risk)).toEqual([null, null, null, null]);
    }
    const { nodes: unrated } = await list({ filter: { unrated: true } });
    expect(unrated.every((row: any) => row.reachedButUnrated)).toBe(true);
  });

  it('page through every row once, in the order of an axis too', async () => {
    for (const axis of [undefined, 'PRIVACY']) {
      const whole = (await list({ axis })).nodes.map((row: any) => row.element.key);
      const seen: string[] = [];
      for (let after: string | undefined; ; ) {
        const { nodes, pageInfo } = await list({ axis, first: 17, after });
        seen.push(...nodes.map((row: any) => row.element.key));
        if (!pageInfo.hasNextPage || seen.length >= 200) break;
        after = pageInfo.endCursor;
      }
      expect(seen.slice(0, whole.length)).toEqual(whole);
      expect(new Set(seen).size).toBe(seen.length);
    }
    const { errors } = await api().send(LIST, { m: mission, after: 'nonsense' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('are filtered by group, effect, actor, office and text', async () => {
    const all = (await list()).nodes;
    const tasks = (await list({ filter: { group: ['TASK'] } })).nodes;
    expect(tasks.length).toBeGreaterThan(0);
    expect(tasks.every((row: any) => row.group === 'TASK' && row.element.kind === 'MandateTask')).toBe(true);
    const denied = await list({ filter: { effect: ['OUT_OF_CUSTODY'] } });
    expect(denied.totalCount).toBeGreaterThan(0);
    const [actor] = (
      await api().query('query ($m: ID!) { actors(mission: $m) { actor { key } reachedTasks } }', { m: mission })
    ).actors;
    const byActor = await list({ filter: { actor: actor.actor.key } });
    expect(byActor.nodes.filter((row: any) => row.group === 'TASK')).toHaveLength(actor.reachedTasks);
    const name = all[0].element.name;
    expect((await list({ filter: { text: name.toUpperCase() } })).nodes.map((row: any) => row.element.name)).toContain(
      name,
    );
    expect((await list({ filter: { office: 'no-such-office' } })).totalCount).toBe(0);
  });

  it('open on their paths, hop by hop, each with its rule, source, controls and the links it stands on', async () => {
    const { nodes } = await list({ first: 40 });
    for (const row of nodes.filter((one: any) => one.rank !== null)) {
      const { exposure } = await api().query(DETAIL, { m: mission, e: row.element.key });
      expect(exposure.exposure).toEqual(row);
      const paths = exposure.effects.flatMap((effect: any) => effect.paths);
      expect(paths.length, row.element.name).toBeGreaterThan(0);
      for (const { actor, hops, probability, summary } of paths) {
        expect(actor.name).toBeTruthy();
        expect(probability).toBeGreaterThan(0);
        expect(summary).toContain(' → ');
        for (const hop of hops) {
          expect([hop.sentence, hop.rule, hop.source].every(Boolean)).toBe(true);
          expect(hop.after).toBeLessThanOrEqual(hop.before);
        }
      }
    }
    const { exposure } = await api().query(DETAIL, { m: mission, e: nodes[0].element.key });
    expect(exposure.measures.length).toBeGreaterThan(0);
    const facts = exposure.effects.flatMap((effect: any) =>
      effect.paths.flatMap((path: any) => path.hops.flatMap((hop: any) => hop.facts)),
    );
    const { link } = await api().query('query ($k: ID!) { link(key: $k) { type from { name } } }', {
      k: facts[0].linkKey,
    });
    expect(facts[0].sentence).toContain(link.from.name);
  });

  it('are null for an element that nothing reaches, and for one that does not exist', async () => {
    const { exposure } = await api().query(DETAIL, { m: mission, e: 'nothing' });
    expect(exposure).toBeNull();
  });

  it('are the same figures however often and from wherever they are asked for', async () => {
    const [one, two] = await Promise.all([list(), list()]);
    expect(one).toEqual(two);
  });

  it('are scored anew after a write, and as of the day that was asked for', async () => {
    const own = await newMission(api());
    const store = await newElement(api(), own, 'DataStore', { id: 'store', harmToPersons: 'SEVERE' });
    const insider = await newElement(api(), own, 'ThreatActor', {
      id: 'insider',
      actorType: 'INSIDER',
      capability: 'HIGH',
      intent: 'MODERATE',
    });
    const group = await newElement(api(), own, 'PersonGroup', { id: 'group' });
    const vector = await newElement(api(), own, 'ThreatVector', {
      id: 'vector',
      vectorType: 'INSIDER',
      requiredCapability: 'LOW',
    });
    const link = async (type: string, from: { key: string }, to: { key: string }, properties = {}) =>
      expect(
        (await api().query(CREATE_LINK, { input: { mission: own, type, from: from.key, to: to.key, properties } }))
          .createLink.error,
      ).toBeNull();
    await link('INFLUENCES', insider, group);
    await link('EMPLOYS', insider, vector);
    expect((await list({ m: own, asOf: '2026-06-01' })).totalCount).toBeLessThanOrEqual(1);
    await link('CAN_ACCESS', group, store, { privilege: 'READ', validFrom: '2026-05-01' });
    const after = await list({ m: own, asOf: '2026-06-01' });
    expect(after.nodes.map((row: any) => row.element.id)).toContain('store');
    expect(after.score.asOf).toBe('2026-06-01');
    const earlier = await list({ m: own, asOf: '2026-04-01' });
    expect(earlier.nodes.map((row: any) => row.element.id)).not.toContain('store');

    const row = after.nodes.find((one: any) => one.element.id === 'store');
    expect(row).toMatchObject({ rank: 1, leadingAxis: 'PERSONS', effect: 'DISCLOSED', group: 'INFORMATION' });
    expect(row.sentence).toBe('insider could learn what the store store holds or carries by way of the group group.');
    const element = { dataStore: { id: 'store', name: 'store' } };
    await api().query(UPDATE_ELEMENT, { input: { key: store.key, version: store.version, element } });
    const unrated = (await list({ m: own, asOf: '2026-06-01' })).nodes.find((one: any) => one.element.id === 'store');
    expect(unrated.reachedButUnrated).toBe(true);
  });

  it('of a mission that is over are as of its last day', async () => {
    const own = await newMission(api());
    const { mission: card } = await api().query('query ($m: ID!) { mission(id: $m) { key name } }', { m: own });
    const element = { mission: { id: own, name: card.name, endedOn: '2020-03-31' } };
    await api().query(UPDATE_ELEMENT, { input: { key: card.key, version: 1, element } });
    expect((await list({ m: own })).score.asOf).toBe('2020-03-31');
  });

  it('come with the actors, their attempt, presence, alignments, evidence and what is claimed of them', async () => {
    const { actors } = await api().query(
      `query ($m: ID!) { actors(mission: $m) { actor { key name kind } actorType posture capability intent grade attempt { estimate phrase } vectors reachedStores reachedTasks
        riskAlone { persons { estimate low high } } presence { site { name } distanceKm presentFrom } alignments { other { name } sentence } evidence { element { kind } } incidents { incident { kind } claimedBy }
        mostExposed { rank } } }`,
      { m: mission },
    );
    expect(actors.length).toBeGreaterThan(3);
    const judged = actors.filter((actor: any) => actor.attempt);
    // Those nobody judged come last, and have no figure.
    expect(actors.slice(0, judged.length)).toEqual(judged);
    for (const { attempt, riskAlone } of actors) if (!attempt) expect(riskAlone.persons).toBeNull();
    expect(actors.some(({ presence }: any) => presence.length > 0)).toBe(true);
    expect(actors.flatMap(({ alignments }: any) => alignments).every(({ sentence }: any) => /\.$/.test(sentence))).toBe(
      true,
    );
    const { actor } = await api().query('query ($m: ID!, $k: ID!) { actor(mission: $m, key: $k) { actor { name } } }', {
      m: mission,
      k: actors[0].actor.key,
    });
    expect(actor.actor.name).toBe(actors[0].actor.name);
  });

  it('stand on the home page with totals, choke points, custody, gaps and what is not assessed', async () => {
    const { missionSummary } = await api().query(
      `query ($m: ID!) { missionSummary(id: $m) { mission { sample } score { asOf } mostExposed { rank sentence } chokePoints { element { name } informationShare taskShare }
        totals { information { axis risk { estimate } rated reachedButUnrated } tasks { axis risk { estimate } } }
        outOfCustody { elements outOf examples { sentence } } notAssessed { kind property title missing total } stale { count elements { reviewDue } } gaps { kind count sentence examples { sentence } } recentlyChanged { changedAt } } }`,
      { m: mission },
    );
    expect(missionSummary.mission.sample).toBe(true);
    expect(missionSummary.mostExposed.map(({ rank }: any) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(missionSummary.chokePoints.length).toBeGreaterThan(0);
    expect(missionSummary.totals.information.map(({ axis }: any) => axis)).toEqual([
      'PERSONS',
      'MANDATE',
      'OPERATIONS',
      'PRIVACY',
    ]);
    const { elements, outOf, examples } = missionSummary.outOfCustody;
    expect(elements).toBeGreaterThan(0);
    expect(outOf).toBeGreaterThan(elements);
    expect(examples[0].sentence).toMatch(/passes to .*\.$/);
    for (const { missing, total } of missionSummary.notAssessed) expect(missing).toBeLessThanOrEqual(total);
    for (const { sentence, count, examples: some } of missionSummary.gaps) {
      expect(sentence).toMatch(/\.$/);
      expect(some.length).toBe(Math.min(count, 5));
    }
  });

  it('say which unknowns would move most', async () => {
    const { unknowns } = await api().query(
      'query ($m: ID!) { unknowns(mission: $m) { kind gaps results moved sentence largest { element { name } actor { kind } effect by } } }',
      { m: mission },
    );
    expect(unknowns.length).toBeGreaterThan(0);
    const moved = unknowns.map((one: any) => one.moved);
    expect(moved).toEqual([...moved].sort((a: number, b: number) => b - a));
    expect(unknowns[0].moved).toBeLessThanOrEqual(unknowns[0].results);
    expect(unknowns[0].largest.actor.kind).toBe('ThreatActor');
    expect(unknowns[0].sentence).toContain(`${unknowns[0].moved} of ${unknowns[0].results} results`);
  });

  it('stand beside a map whose columns belong together', async () => {
    const { missionMap: map } = await api().query(
      'query ($m: ID!) { missionMap(id: $m) { nodeKeys nodeIds nodeNames nodeKinds nodeSite nodeCustody nodeSensitivity linkFrom linkTo linkTypes } }',
      { m: mission },
    );
    const nodes = map.nodeKeys.length;
    for (const column of ['nodeIds', 'nodeNames', 'nodeKinds', 'nodeSite', 'nodeCustody', 'nodeSensitivity'])
      expect(map[column]).toHaveLength(nodes);
    for (const column of ['linkTo', 'linkTypes']) expect(map[column]).toHaveLength(map.linkFrom.length);
    for (const end of [...map.linkFrom, ...map.linkTo]) expect(end >= 0 && end < nodes).toBe(true);
    for (const site of map.nodeSite) if (site >= 0) expect(map.nodeKinds[site]).toBe('Site');
  });

  it('stand on library items and rules that anybody can read', async () => {
    const { library, rules } = await api().query(
      '{ library { item title version source status content } rules { name family vector sentence controls measure source base } }',
    );
    expect(library.map(({ item }: any) => item)).toContain('likelihood-words');
    expect(new Set(rules.map(({ family }: any) => family)).size).toBeGreaterThanOrEqual(17);
    expect(rules.find(({ name }: any) => name === 'phishing').base).toBeGreaterThan(0);
  });
});
// biome-ignore-end lint/suspicious/noExplicitAny: answers of the API
