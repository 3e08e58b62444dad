import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Sight } from '../../api/policy/sight.ts';
import { SENSITIVITIES, type Sensitivity } from '../../graph-schema/values.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { act, read } from '../support/assessments.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import '../support/fixed-seed.ts';
import { selectAll } from './select-all.ts';
import { COMPARTMENTS, putWorld, remarked, sampleWorld, seenPart, type World } from './worlds.ts';

const MISSION = 'mission-unvos';
const WHOLE = sampleWorld('unvos', MISSION);
const DAY = new Date('2026-11-25T08:00:00Z');
/** Both make their fingerprints with one key. */
const config = { secret: 'two worlds of one installation, for tests' };
const FORMATS = ['json', 'md', 'stix', 'docx', 'pdf'] as const;

/** Those who write in both worlds are of an office that everybody sees. */
const withOffice = (world: World): World => ({
  ...world,
  nodes: world.nodes.map((node) =>
    node.properties.officeType === 'JMAC'
      ? { ...node, properties: { officeType: 'JMAC', sensitivity: 'UNCLASSIFIED' } }
      : node,
  ),
});

/** A key names one content for good, so that each run has its own. */
const rekeyed = (world: World, run: string): World => ({
  ...world,
  nodes: world.nodes.map((node) => ({ ...node, key: `${node.key}-${run}` })),
  links: world.links.map((link) => ({
    ...link,
    key: `${link.key}-${run}`,
    fromKey: `${link.fromKey}-${run}`,
    toKey: `${link.toKey}-${run}`,
    identity: `${link.identity}-${run}`,
  })),
});

/** Something that nobody below sees, under a name of its own, so that the whole is above every reader of either world. */
const above = (world: World, name: string): World => {
  const properties = { siteType: 'OTHER', sensitivity: 'STRICTLY_CONFIDENTIAL', compartments: ['mediation'] };
  const node = { kind: 'Site', id: name, name, missionId: MISSION, extraLabels: [], properties } as const;
  const identity = `${MISSION}|${name}`;
  const key = `key-${name}-${world.nodes[0]?.key}`;
  return { ...world, nodes: [...world.nodes, { ...node, key, identity }] };
};

describe('Two worlds that differ in what is above a reader alone, with an issue approved and released alike', () => {
  let whole: TestApi;
  let other: TestApi;
  beforeAll(async () => {
    const start = () => startApi({ clock: () => DAY, config });
    [whole, other] = await Promise.all([start(), start()]);
  });
  afterAll(() => Promise.all([whole?.close(), other?.close()]));

  let runs = 0;
  const sights = fc.record<Sight & { compartments: string[] }>({
    clearance: fc.constantFrom(...SENSITIVITIES),
    compartments: fc.subarray(COMPARTMENTS.filter((name) => name !== 'mediation')),
  });

  it('give equal answers and equal files', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1 }), sights, async (seed, sight) => {
        const world = rekeyed(withOffice(remarked(WHOLE, seed)), `run${++runs}`);
        const one = above(world, 'Safe house Juniper');
        const two = above(seenPart(world, sight), 'Safe house Larch');
        const hidden = hiddenNames(one, two);
        const [first, second] = [
          await answers(whole, one, sight, 'What only one world has: Juniper.'),
          await answers(other, two, sight, null),
        ];
        expect(first).toEqual(second);
        expect(JSON.stringify(first)).toContain('"RELEASED"');
        for (const name of hidden) expect(JSON.stringify(first)).not.toContain(name);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 600_000);
});

const hiddenNames = (one: World, two: World): string[] => {
  const seen = new Set(two.nodes.map(({ name }) => name));
  const named = (name: string) => two.nodes.some((node) => JSON.stringify(node).includes(name));
  return one.nodes.map(({ name }) => name).filter((name) => name.length > 8 && !seen.has(name) && !named(name));
};

/** Makes an issue of a world, releases it, and returns all that a reader of this sight is answered about it. */
async function answers(api: TestApi, world: World, sight: Sight, secret: string | null): Promise<unknown> {
  await putWorld(api.container.store, world);
  for (const label of ['AssessmentCounter', 'AssessmentRendering', 'AssessmentBasis', 'AssessmentRelease']) {
    await api.container.store.write((tx) => tx.run(`MATCH (n:${label}) DELETE n`));
  }
  const all = { compartments: [...COMPARTMENTS] };
  const lead = await signInAs(api, [['JMAC_ANALYST', MISSION]], { ...all, name: 'Jonas Lead' });
  const approver = await signInAs(api, [['APPROVER', MISSION]], { ...all, name: 'Inès Approver' });
  const second = await signInAs(api, [['APPROVER', MISSION]], all);
  const { generateAssessment } = await lead.query(
    'mutation ($m: ID!) { generateAssessment(input: { mission: $m, language: EN }) { assessment { key } } }',
    { m: MISSION },
  );
  const assessment: string = generateAssessment.assessment.key;
  await act(lead, 'moveAssessment', { assessment, to: 'CONTRIBUTIONS' });
  await contribute(lead, assessment, 'situation', 'UNCLASSIFIED', 'Said in both worlds.');
  if (secret && sight.clearance !== 'STRICTLY_CONFIDENTIAL') {
    await contribute(lead, assessment, 'exposure', 'STRICTLY_CONFIDENTIAL', secret);
    // Nobody has marked what this office says, so it is handled as the highest.
    const unmarked = await ownPart(lead, assessment, 'key-judgements');
    const said = { assessment, contribution: unmarked.key, statement: secret };
    expect((await act(lead, 'putOfficeFinding', said)).error).toBeNull();
  }
  if (secret) {
    const { version } = await read(lead, assessment);
    const title = 'What Juniper means';
    await act(lead, 'setAssessmentDetails', { assessment, version, title, lead: 'JMAC' });
  }
  for (const [section, position] of [
    ['situation', 'CLEARED'],
    ['exposure', 'CLEARED'],
  ]) {
    const { key: contribution } = await ownPart(lead, assessment, section!);
    expect((await act(lead, 'givePosition', { assessment, contribution, position })).error).toBeNull();
  }
  await act(lead, 'moveAssessment', { assessment, to: 'REVIEW' });
  const withoutPositions = `They were not asked. ${secret ?? ''}`;
  expect((await act(approver, 'approveAssessment', { assessment, withoutPositions })).error).toBeNull();
  const list = { assessment, recipients: ['Head of mission'], handlingNote: 'Read and return.' };
  const { releases } = (await act(lead, 'proposeRelease', list)).assessment;
  await act(second, 'releaseAssessment', { assessment, release: releases[0].key });

  const more = { clearance: sight.clearance, compartments: [...(sight.compartments ?? [])], name: 'Reader' };
  const reader = await signInAs(api, [['JMAC_ANALYST', MISSION]], more);
  const said: unknown[] = [
    await reader.send(`query ($m: ID!) { assessments(mission: $m) ${selectAll('assessments')} }`, { m: MISSION }),
    await reader.send(`query ($k: ID!) { assessment(key: $k) ${selectAll('assessment')} }`, { k: assessment }),
    await reader.send(
      `query ($k: ID!) { compareAssessments(before: $k, after: $k) ${selectAll('compareAssessments')} }`,
      {
        k: assessment,
      },
    ),
  ].map(({ status, data, errors }) => ({ status, data, errors: errors?.map(({ message }) => message) }));
  for (const format of FORMATS) {
    for (const query of ['', '?ceiling=WHOLE', ...SENSITIVITIES.map((level) => `?ceiling=${level}`), '?copy=1']) {
      said.push([format, query, await fileOf(reader, `/assessments/${assessment}/download/${format}${query}`)]);
    }
  }
  return JSON.parse(JSON.stringify(said).replaceAll(assessment, 'KEY'));
}

async function contribute(lead: TestPerson, assessment: string, section: string, marking: Sensitivity, text: string) {
  const { contributions } = await read(lead, assessment);
  const own = contributions.find((each: { section: string; isOwn: boolean }) => each.section === section && each.isOwn);
  if (!own || !text) return;
  const input = { assessment, contribution: own.key, version: own.version, marking, text };
  expect((await act(lead, 'saveNarrative', input)).error).toBeNull();
}

async function ownPart(lead: TestPerson, assessment: string, section: string) {
  const { contributions } = await read(lead, assessment);
  return contributions.find((each: { section: string; isOwn: boolean }) => each.section === section && each.isOwn);
}

/** Texts as they are; of files in other forms the status and the SHA-256. What verifies says which it is. */
async function fileOf(reader: TestPerson, path: string): Promise<unknown> {
  const response = await reader.fetch(path);
  const bytes = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200) return [response.status, bytes.toString('utf8').replace(/"requestId":"[^"]*"/, '')];
  const digest = createHash('sha256').update(bytes).digest('hex');
  const verdict = await (await reader.fetch(`/assessments/verify?digest=${digest}`)).json();
  return [response.headers.get('content-type'), /json|markdown/.test(path) ? bytes.toString('utf8') : digest, verdict];
}
