import { beforeAll, expect, it } from 'vitest';
import { describeApi } from '../support/describe-api.ts';
import { loadSamples } from '../support/sample-mission.ts';

const FIGURE = 'estimate ciLow ciHigh lower upper method trials phrase';
const CLOSE_UP = `query ($m: ID!, $e: ID!, $effect: StateEffect!) { closeUp(mission: $m, element: $e, effect: $effect) {
  effect account reference likelihood { ${FIGURE} } outerBound { low { estimate } high { estimate } certain }
  actors { actor { name } reach { ${FIGURE} } reachOuterBound { low { estimate } high { estimate } } likelihood { estimate } }
  tornado { centre together draws method bars(first: 50) { label grade source direction value low high atLow atHigh swing narrows } }
  chokePoints { trials elements { element { key name } probability ciLow ciHigh } links { sentences probability links { key from { name } to { name } } } }
  contributions { whole method actors { actor { name } alone without adds } vectors { vector without adds } }
  controls { control { name } controlClass spares places { key name kind } } } }`;
const RANKING = `query ($m: ID!) { exposures(mission: $m, first: 40) { nodes { rank rankRange { low high } leadingAxis standingFact effect
  element { key name } likelihood { estimate lower upper } } } }`;
const OUTRANKS = `query ($m: ID!, $one: ExposureName!, $other: ExposureName!, $axis: HarmAxis!) {
  outranks(mission: $m, one: $one, other: $other, axis: $axis) { probability ciLow ciHigh draws sentence } }`;
const WHY_NOT = `query ($m: ID!, $a: ID!, $e: ID!, $effect: StateEffect!) { whyNot(mission: $m, actor: $a, element: $e, effect: $effect) {
  reaches sentence reasons { code sentence elements { name } } } }`;

// biome-ignore-start lint/suspicious/noExplicitAny: answers of the API
describeApi('A close look at an exposure', (api) => {
  let mission: string;
  let rows: any[];
  beforeAll(async () => {
    mission = await loadSamples(api());
    rows = (await api().query(RANKING, { m: mission })).exposures.nodes.filter((row: any) => !row.standingFact);
  });
  const look = async (row: any) =>
    (await api().query(CLOSE_UP, { m: mission, e: row.element.key, effect: row.effect })).closeUp;

  it('says in sentences why the figure is what it is, under a reference that names it for good', async () => {
    const found = await look(rows[0]);
    expect(found.account.length).toBeGreaterThan(3);
    for (const sentence of found.account) expect(sentence).toMatch(/^\p{Lu}.*\.$/su);
    expect(found.reference).toMatch(/^SGR-[0-9a-f]{8}$/);
    expect((await look(rows[0])).reference).toBe(found.reference);
    expect((await look(rows[1])).reference).not.toBe(found.reference);
  });

  it('keeps every figure between its bounds, and the bounds of the judgements around it', async () => {
    for (const row of rows.slice(0, 3)) {
      const { likelihood, outerBound, actors } = await look(row);
      for (const { estimate, lower, upper, ciLow, ciHigh } of [likelihood, ...actors.map((one: any) => one.reach)]) {
        expect(estimate).toBeGreaterThanOrEqual(lower);
        expect(estimate).toBeLessThanOrEqual(upper);
        expect(ciLow).toBeLessThanOrEqual(estimate);
        expect(ciHigh).toBeGreaterThanOrEqual(estimate);
      }
      expect(outerBound.low.estimate).toBeLessThanOrEqual(likelihood.estimate);
      expect(outerBound.high.estimate).toBeGreaterThanOrEqual(likelihood.estimate);
      expect(Math.abs(likelihood.estimate - row.likelihood.estimate)).toBeLessThan(0.02);
    }
  });

  it('tells which judgement moves it most, where all ways pass, and what each actor and technique adds', async () => {
    const { tornado, chokePoints, contributions, controls } = await look(rows[0]);
    const swings = tornado.bars.map(({ swing }: any) => swing);
    expect(swings).toEqual([...swings].sort((a: number, b: number) => b - a));
    expect(swings[0]).toBeGreaterThan(0);
    expect(chokePoints.elements.map(({ element }: any) => element.key)).not.toContain(rows[0].element.key);
    const looks = await Promise.all(rows.slice(0, 16).map(look));
    const points = looks.flatMap((found) => found.chokePoints?.links ?? []);
    expect(points.some(({ links }: any) => links.some(({ key }: any) => key !== null))).toBe(true);
    expect(points.some(({ links }: any) => links[0]?.key === null)).toBe(true);
    for (const { sentences, probability, links } of points) {
      expect(probability).toBeGreaterThan(0);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) expect(sentence).toMatch(/\.$/);
      expect(links.length).toBe(sentences.length);
      links.forEach(({ key, from, to }: any, i: number) => {
        if (key !== null) expect(from.name).not.toBe(to.name);
        expect(sentences[i]).toContain(from.name);
        expect(sentences[i]).toContain(to.name);
      });
    }
    for (const { without, adds } of [...contributions.actors, ...contributions.vectors]) {
      expect(without + adds).toBeCloseTo(contributions.whole, 6);
      expect(adds).toBeGreaterThanOrEqual(0);
    }
    for (const { spares, places } of controls) {
      expect(spares).toBeGreaterThan(0);
      expect(places.length).toBeGreaterThan(0);
    }
  });

  it('is null where nobody gets to the element in that way', async () => {
    const none = { ...rows[0], effect: 'SELF' };
    expect(await look(none)).toBeNull();
  });

  it('says how far the order is known: places with their ranges, and how likely one really outranks another', async () => {
    const ranked = rows.filter(({ rank }) => rank !== null);
    for (const { rank, rankRange } of ranked) {
      expect(rankRange.low).toBeLessThanOrEqual(rank);
      expect(rankRange.high).toBeGreaterThanOrEqual(rank);
    }
    const alike = ranked.filter(({ leadingAxis }) => leadingAxis === ranked[0].leadingAxis);
    const name = (row: any) => ({ element: row.element.key, effect: row.effect });
    const ask = async (one: any, other: any) =>
      (await api().query(OUTRANKS, { m: mission, one: name(one), other: name(other), axis: ranked[0].leadingAxis }))
        .outranks;
    const far = await ask(alike[0], alike.at(-1));
    expect(far.probability).toBeGreaterThan(0.5);
    const back = await ask(alike.at(-1), alike[0]);
    expect(far.probability + back.probability).toBeCloseTo(1, 6);
  });

  it('says what keeps an actor away, or that it gets there after all', async () => {
    const { actors } = await api().query(
      'query ($m: ID!) { actors(mission: $m) { actor { key name } reachedStores } }',
      {
        m: mission,
      },
    );
    const verdicts = new Set<boolean>();
    for (const { actor } of actors.slice(0, 6)) {
      const variables = { m: mission, a: actor.key, e: rows[0].element.key, effect: rows[0].effect };
      const { whyNot } = await api().query(WHY_NOT, variables);
      verdicts.add(whyNot.reaches);
      expect(whyNot.sentence).toContain(actor.name);
      for (const { sentence } of whyNot.reasons) expect(sentence).toMatch(/\.$/);
    }
    expect(verdicts.has(true)).toBe(true);
    const nobody = { m: mission, a: 'nobody', e: rows[0].element.key, effect: rows[0].effect };
    await expect(api().query(WHY_NOT, nobody)).rejects.toThrow('NOT_FOUND');
  });
});
// biome-ignore-end lint/suspicious/noExplicitAny: answers of the API
