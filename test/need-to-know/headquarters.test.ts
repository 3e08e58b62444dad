import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sight } from '../../api/policy/sight.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { signInAs } from '../support/people.ts';
import { released } from '../support/released-missions.ts';
import { type Asked, SAMPLE_REQUESTS } from './sample-requests.ts';
import { COMPARTMENTS, putWorld, remarked, sampleWorld, seenPart } from './worlds.ts';

const MISSION = 'mission-unvos';
const WHOLE = sampleWorld('unvos', MISSION);
const DAY = new Date('2026-11-25T08:00:00Z');
/** Issues are frozen for each level without compartments: these are the readers who have the same of both worlds. */
const CLEARANCES: readonly Sight['clearance'][] = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'];

/** Two servers on which a mission released what it has: on one all of it, on the other as much as a reader sees. */
describe('What headquarters reads of two worlds that differ in what is hidden alone', () => {
  let whole: TestApi;
  let seen: TestApi;
  // Anew for each: keys come back here, which they never do where people write.
  beforeEach(async () => {
    [whole, seen] = await Promise.all([startApi({ clock: () => DAY }), startApi({ clock: () => DAY })]);
  });
  afterEach(() => Promise.all([whole?.close(), seen?.close()]));

  async function release(api: TestApi): Promise<void> {
    const everything = { compartments: [...COMPARTMENTS] };
    const [lead, approver, second] = [
      await signInAs(api, [['JMAC_ANALYST', MISSION]], everything),
      await signInAs(api, [['APPROVER', MISSION]], everything),
      await signInAs(api, [['APPROVER', MISSION]], everything),
    ];
    await released({ lead, approver, second }, MISSION, '2026-11-01');
  }

  it.each(CLEARANCES)(
    'is the same for a reviewer who is cleared for %s',
    async (clearance) => {
      const sight: Sight = { clearance, compartments: [] };
      const world = remarked(WHOLE, 3 + CLEARANCES.indexOf(clearance));
      await Promise.all([
        putWorld(whole.container.store, world),
        putWorld(seen.container.store, seenPart(world, sight)),
      ]);
      await release(whole);
      await release(seen);
      const more = { clearance, name: 'Reviewer' };
      const [one, other] = [
        await signInAs(whole, ['HEADQUARTERS_REVIEWER'], more),
        await signInAs(seen, ['HEADQUARTERS_REVIEWER'], more),
      ];
      const asked = { mission: MISSION } as Asked;
      for (const field of ['headquarters', 'headquartersComparison']) {
        for (const { query, variables } of SAMPLE_REQUESTS[field]!(asked)) {
          const [first, second] = [await one.send(query, variables), await other.send(query, variables)];
          expect(first.errors ?? []).toEqual([]);
          expect(first.data, query).toEqual(second.data);
        }
      }
      const { headquarters } = await one.query(
        '{ headquarters { missions { issue { issue marking } } heat { cells { state } } } }',
      );
      // It is something that is compared, wherever the reader sees an issue at all.
      expect(headquarters.missions[0].issue).not.toBeNull();
    },
    120_000,
  );
});
