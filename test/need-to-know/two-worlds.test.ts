import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIELD_DECISIONS } from '../../api/policy/field-decisions.ts';
import type { Sight } from '../../api/policy/sight.ts';
import { SENSITIVITIES } from '../../graph-schema/values.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import '../support/fixed-seed.ts';
import { changeAll } from './change-all.ts';
import { type Ask, type Asked, askedOf, SAMPLE_REQUESTS } from './sample-requests.ts';
import { COMPARTMENTS, putWorld, remarked, sampleWorld, seenPart, type World } from './worlds.ts';

const MISSION = 'mission-unvos';
const WHOLE = sampleWorld('unvos', MISSION);
const DAY = new Date('2026-11-25T08:00:00Z');

/** Two servers: one holds a world, the other only as much of it as somebody sees. */
describe('Two worlds that differ in what is hidden alone', () => {
  let whole: TestApi;
  let seen: TestApi;
  beforeAll(async () => {
    [whole, seen] = await Promise.all([startApi({ clock: () => DAY }), startApi({ clock: () => DAY })]);
  });
  afterAll(() => Promise.all([whole?.close(), seen?.close()]));

  it('are asked about with every field that reads', () => {
    const reads = Object.keys(FIELD_DECISIONS).filter((name) => name.startsWith('Query.'));
    expect(reads.map((name) => name.slice('Query.'.length)).sort()).toEqual(Object.keys(SAMPLE_REQUESTS).sort());
  });

  const bare = (answer: Awaited<ReturnType<TestPerson['send']>>) => ({
    status: answer.status,
    data: answer.data,
    errors: answer.errors?.map(({ message, path, extensions }) => [message, path, extensions.code]),
  });

  async function compare(ask: Ask, one: TestPerson, other: TestPerson): Promise<void> {
    const [first, second] = await Promise.all(
      [one, other].map(async (who) => bare(await who.send(ask.query, ask.variables))),
    );
    expect(first, `${ask.query} ${JSON.stringify(ask.variables)}`).toEqual(second);
    expect(JSON.stringify(first)).not.toMatch(/GRAPHQL_VALIDATION|BAD_USER_INPUT|QUERY_TOO_LARGE|INTERNAL/);
  }

  const sights = fc.record<Sight & { compartments: string[] }>({
    clearance: fc.constantFrom(...SENSITIVITIES),
    compartments: fc.subarray([...COMPARTMENTS]),
  });

  async function people(sight: Sight): Promise<[TestPerson, TestPerson]> {
    const roles = [
      ['FIELD_TECHNOLOGY_OFFICER', MISSION] as const,
      ['JMAC_ANALYST', MISSION] as const,
      'HEADQUARTERS_REVIEWER' as const,
    ];
    const more = { clearance: sight.clearance, compartments: [...(sight.compartments ?? [])], name: 'Reader' };
    return [await signInAs(whole, roles, more), await signInAs(seen, roles, more)];
  }

  async function put(world: World, sight: Sight): Promise<Asked> {
    const part = seenPart(world, sight);
    await Promise.all([putWorld(whole.container.store, world), putWorld(seen.container.store, part)]);
    return askedOf(world, part);
  }

  it('give equal answers to every question', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1 }), sights, async (seed, sight) => {
        const asked = await put(remarked(WHOLE, seed), sight);
        const [one, other] = await people(sight);
        for (const requests of Object.values(SAMPLE_REQUESTS)) {
          for (const ask of requests(asked)) await compare(ask, one, other);
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 300_000);

  it('hand out equal files, take equal sheets and answer changes equally', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1 }), sights, async (seed, sight) => {
        const world = remarked(WHOLE, seed);
        await put(world, sight);
        const both = await people(sight);
        const part = seenPart(world, sight);
        const outcomes = await Promise.all(both.map((who) => changeAll(who, world, part, sight)));
        expect(outcomes[0]).toEqual(outcomes[1]);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 300_000);
});
