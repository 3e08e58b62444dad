import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { type Asked, askedOf, SAMPLE_REQUESTS } from './sample-requests.ts';
import { putWorld, sampleWorld, seenPart, type World } from './worlds.ts';

const MISSION = 'mission-unomar';
const SIGHT = { clearance: 'CONFIDENTIAL', compartments: [] } as const;

interface Page {
  elements: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: { key: string }[] };
}

/** Every hidden entry has a name that nothing else has, and says the same of itself. */
function withTellingNames(world: World): World {
  const seen = new Set([...seenPart(world, SIGHT).nodes, ...seenPart(world, SIGHT).links].map(({ key }) => key));
  const nodes = world.nodes.map((node) =>
    seen.has(node.key)
      ? node
      : { ...node, name: `zzhidden ${node.id}`, properties: { ...node.properties, description: 'zzhidden words' } },
  );
  const links = world.links.map((link) =>
    seen.has(link.key) ? link : { ...link, properties: { ...link.properties, source: 'zzhidden source' } },
  );
  return { ...world, nodes, links };
}

/** Some links between entries that are seen are marked higher than these. */
function withHiddenLinks(world: World): World {
  const links = world.links.map((link, i) => {
    const { sensitivity: _left, ...properties } = link.properties;
    return i % 9 === 0 ? { ...link, properties } : link;
  });
  return { ...world, links };
}

const WORLD = withTellingNames(withHiddenLinks(sampleWorld('unomar', MISSION)));
const SEEN = seenPart(WORLD, SIGHT);
const hiddenKeys = (() => {
  const seen = new Set([...SEEN.nodes, ...SEEN.links].map(({ key }) => key));
  return [...WORLD.nodes, ...WORLD.links].map(({ key }) => key).filter((key) => !seen.has(key));
})();

describe('Of what is hidden from somebody', () => {
  let api: TestApi;
  let reader: TestPerson;
  let cleared: TestPerson;
  let asked: Asked;
  beforeAll(async () => {
    api = await startApi();
    await putWorld(api.container.store, WORLD);
    asked = askedOf(WORLD, SEEN);
    const roles = [['FIELD_TECHNOLOGY_OFFICER', MISSION] as const, ['JMAC_ANALYST', MISSION] as const];
    reader = await signInAs(api, roles, { ...SIGHT, compartments: [] });
    cleared = await signInAs(api, roles, { compartments: ['mediation', 'witness-data'] });
  });
  afterAll(() => api?.close());

  it.each(Object.keys(SAMPLE_REQUESTS))('%s tells neither a name, nor a word, nor a key', async (field) => {
    for (const { query, variables } of SAMPLE_REQUESTS[field]!(asked)) {
      const { data, errors } = await reader.send(query, variables);
      const text = JSON.stringify([data, errors]);
      expect(text).not.toContain('zzhidden');
      // A key that was asked for may be repeated; one that was not may not appear.
      const given = JSON.stringify(variables);
      for (const key of hiddenKeys) if (!given.includes(`"${key}"`)) expect(text).not.toContain(`"${key}"`);
    }
  });

  it('everything is there for whoever is cleared, so that the tests above look for something', async () => {
    const texts: string[] = [];
    for (const field of ['elements', 'links', 'search', 'missionMap', 'exposures']) {
      const request = { ...asked, mission: MISSION };
      for (const { query, variables } of SAMPLE_REQUESTS[field]!(request)) {
        texts.push(JSON.stringify((await cleared.send(query, variables)).data));
      }
    }
    for (const text of [texts.join()]) {
      expect(text).toContain('zzhidden source');
      expect(text).toContain('zzhidden store');
    }
  });

  it('no page of a list leaves a gap, and no count counts it', async () => {
    const page = `query ($a: String) { elements(mission: "${MISSION}", first: 7, after: $a) { totalCount pageInfo { hasNextPage endCursor } nodes { key } } }`;
    const keys: string[] = [];
    let after: string | null = null;
    do {
      const { elements }: Page = await reader.query(page, { a: after });
      expect(elements.totalCount).toBe(SEEN.nodes.filter(({ missionId }) => missionId === MISSION).length);
      if (elements.pageInfo.hasNextPage) expect(elements.nodes.length).toBe(7);
      keys.push(...elements.nodes.map(({ key }: { key: string }) => key));
      after = elements.pageInfo.hasNextPage ? elements.pageInfo.endCursor : null;
    } while (after !== null);
    const own = SEEN.nodes.filter(({ missionId }) => missionId === MISSION).map(({ key }) => key);
    expect([...keys].sort()).toEqual([...own].sort());
  });

  it('a list that somebody cleared has just read is counted anew for the next', async () => {
    const list = `{ elements(mission: "${MISSION}", filter: { text: "e" }, sort: { by: ID, descending: true }) { totalCount } }`;
    const [more, less] = [await cleared.query(list), await reader.query(list)];
    expect(less.elements.totalCount).toBeLessThan(more.elements.totalCount);
    expect((await cleared.query(list)).elements.totalCount).toBe(more.elements.totalCount);
  });

  it('a cursor that somebody cleared handed on opens no list beyond what the next one sees', async () => {
    const page = `query ($a: String) { elements(mission: "${MISSION}", first: 5, after: $a) { nodes { key } pageInfo { endCursor } } }`;
    const first = await cleared.query(page, { a: null });
    const second = await reader.query(page, { a: first.elements.pageInfo.endCursor });
    for (const { key } of second.elements.nodes) expect(hiddenKeys).not.toContain(key);
  });

  it('a forged cursor that stands on a hidden entry tells nothing of its place', async () => {
    const hidden = WORLD.nodes.find(({ key, missionId }) => hiddenKeys.includes(key) && missionId === MISSION)!;
    const forged = (key: string) => Buffer.from(JSON.stringify(['NAME+', ['zzhidden', key]])).toString('base64url');
    const page = `query ($a: String) { elements(mission: "${MISSION}", after: $a) { nodes { key } totalCount } }`;
    expect(await reader.query(page, { a: forged(hidden.key) })).toEqual(
      await reader.query(page, { a: forged('no-such-key') }),
    );
  });

  it('kinds and fields not assessed are counted without it', async () => {
    const { inventory } = await reader.query(`{ inventory(mission: "${MISSION}") { kind count } }`);
    for (const { kind, count } of inventory as { kind: string; count: number }[]) {
      expect(count, kind).toBe(SEEN.nodes.filter((node) => node.kind === kind && node.missionId === MISSION).length);
    }
  });

  it('the cards of missions count what is seen', async () => {
    const [card] = (await reader.query('{ missions { id elementCount linkCount } }')).missions;
    const own = SEEN.nodes.filter(({ missionId, kind }) => missionId === MISSION && kind !== 'Mission');
    expect(card.elementCount).toBe(own.length);
    const starts = new Set(SEEN.nodes.filter(({ missionId }) => missionId === MISSION).map(({ key }) => key));
    expect(card.linkCount).toBe(SEEN.links.filter(({ fromKey }) => starts.has(fromKey)).length);
  });

  it.each(['csv', 'xlsx'])('the sheets as %s hold nothing', async (format) => {
    const response = await reader.fetch(`/missions/${MISSION}/export?format=${format}`);
    expect(response.status).toBe(200);
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()));
    const text = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    expect(text).not.toContain('zzhidden');
    for (const { id } of WORLD.nodes.filter(({ key }) => hiddenKeys.includes(key))) {
      expect(text).not.toMatch(new RegExp(`(^|[",>\n])${id}([",<\r]|$)`, 'm'));
    }
  });

  it.each(['json', 'md', 'stix', 'docx'])(
    'an assessment as %s, written by who does not see it, holds nothing',
    async (format) => {
      const { generateAssessment } = await reader.query(
        `mutation { generateAssessment(input: { mission: "${MISSION}", language: EN }) { assessment { key marking } } }`,
      );
      const { key, marking } = generateAssessment.assessment;
      expect(marking).toBe('CONFIDENTIAL');
      const response = await reader.fetch(`/assessments/${key}/download/${format}`);
      expect(response.status).toBe(200);
      const bytes = new Uint8Array(await response.arrayBuffer());
      const parts = format === 'docx' ? Object.values(unzipSync(bytes)) : [bytes];
      expect(parts.map((part) => strFromU8(part)).join('\n')).not.toContain('zzhidden');
    },
  );

  it('an assessment that was made from it is there for those alone who see all of that', async () => {
    const { generateAssessment } = await cleared.query(
      `mutation { generateAssessment(input: { mission: "${MISSION}", language: EN }) { assessment { key } } }`,
    );
    const { key } = generateAssessment.assessment;
    const list = `{ assessments(mission: "${MISSION}") { key } }`;
    expect(JSON.stringify(await cleared.query(list))).toContain(key);
    expect(JSON.stringify(await reader.query(list))).not.toContain(key);
    const highest = await signInAs(api, [['JMAC_ANALYST', MISSION]]);
    for (const who of [reader, highest]) {
      expect((await who.query('query ($k: ID!) { assessment(key: $k) { title } }', { k: key })).assessment).toBeNull();
      const download = (each: string) => who.fetch(`/assessments/${each}/download/md`);
      expect([(await download(key)).status, (await download('none')).status]).toEqual([404, 404]);
      const remove = 'mutation ($k: ID!) { deleteAssessment(key: $k) { ok error { code message } } }';
      expect(await who.query(remove, { k: key })).toEqual(await who.query(remove, { k: 'none' }));
    }
    expect((await cleared.fetch(`/assessments/${key}/download/md`)).status).toBe(200);
  });

  it('runs under way for somebody who sees more do not show, and cannot be stopped', async () => {
    const slow = cleared.send(`{ portfolio(mission: "${MISSION}", input: { axis: PERSONS }) { __typename } }`);
    const watch = `{ work(mission: "${MISSION}") { id kind } }`;
    let theirs: { id: string }[] = [];
    let done = false;
    void slow.then(() => {
      done = true;
    });
    while (theirs.length === 0 && !done) {
      theirs = (await cleared.query(watch)).work;
      if (theirs.length > 0) {
        expect((await reader.query(watch)).work).toEqual([]);
        const stop = 'mutation ($m: ID!, $i: ID!) { stopWork(mission: $m, id: $i) }';
        expect((await reader.query(stop, { m: MISSION, i: theirs[0]!.id })).stopWork).toBe(false);
      }
    }
    expect((await slow).errors).toBeUndefined();
  });
});
