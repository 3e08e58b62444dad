import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byAxis } from '../../../api/exposure-model/by-axis.ts';
import { HARM_AXES } from '../../../api/exposure-model/library.ts';
import type { RiskRange } from '../../../api/exposure-model/mission-score.ts';
import { type ScoreOptions, scoreMission } from '../../../api/exposure-model/score-mission.ts';
import type { Scored } from '../../../api/exposure-model/what-if/scored.ts';
import { whatIf } from '../../../api/exposure-model/what-if/what-if.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { WhatIfChange, WhatIfKind } from '../../../graph-schema/what-if.ts';
import { actor, asset, control, library, link, store, system, task, vector } from '../../support/derive.ts';
import { missionOf } from '../../support/mission-of.ts';
import { possibleChanges, schema } from './support/possible-changes.ts';
import { randomMission } from './support/random-mission.ts';

const options: ScoreOptions = { asOf: '2026-06-01', seed: 5, trials: 128 };
const rescore = (graph: MissionGraph): Scored => scoreMission(graph, library, options);
const tried = (graph: MissionGraph, changes: readonly WhatIfChange[], again = rescore) =>
  whatIf({ graph, library, before: rescore(graph), rescore: again, schema }, changes);
const chosen = (graph: MissionGraph, picks: readonly number[], ...kinds: WhatIfKind[]) => {
  const possible = possibleChanges(graph, ...kinds);
  return possible.length === 0 ? [] : picks.map((pick) => possible[pick % possible.length]);
};
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
const AXES = (['information', 'tasks'] as const).flatMap((which) => HARM_AXES.map((axis) => ({ which, axis })));

/** Elements and totals of which some figure went the other way. */
function against(result: ReturnType<typeof tried>, sign: 1 | -1): string[] {
  const { elements, totals } = result.comparison;
  const rose = ({ before, after }: { before: { estimate: number } | null; after: { estimate: number } | null }) =>
    sign * ((after?.estimate ?? 0) - (before?.estimate ?? 0)) > 0;
  const rows = elements
    .filter(({ node }) => !result.changed.mayRise.has(node))
    .flatMap(({ elementKey, effects, risk }) => [
      ...effects.filter(({ likelihood }) => rose(likelihood)).map(({ effect }) => `${elementKey}:${effect}`),
      ...effects
        .filter(({ reach }) => sign * ((reach.after ?? 0) - (reach.before ?? 0)) > 0)
        .map(({ effect }) => `${elementKey}:${effect} given an attempt`),
      ...HARM_AXES.filter((axis) => rose(risk[axis])).map((axis) => `${elementKey} on ${axis}`),
    ]);
  const sums = AXES.filter(({ which, axis }) => rose(totals[which][axis].risk)).map(
    ({ which, axis }) => `${which} on ${axis}`,
  );
  return result.changed.mayRise.size > 0 ? rows : [...rows, ...sums];
}

test('no measure raises a figure, and no loss of one lowers it, however controls are counted', () => {
  let [held, moved] = [0, 0];
  fc.assert(
    fc.property(randomMission({ awkward: true }), picks, (graph, which) => {
      const result = tried(graph, chosen(graph, which));
      if (result.changed.direction === 'LOWERS') expect(against(result, 1)).toEqual([]);
      if (result.changed.direction === 'RAISES') expect(against(result, -1)).toEqual([]);
      if (result.comparison.held > 0) held++;
      if (result.comparison.elements.length > 0) moved++;
    }),
    { numRuns: 80 },
  );
  expect(moved).toBeGreaterThan(30);
  expect(held).toBeGreaterThan(0);
});

test('a list in any other order gives the same comparison', () => {
  fc.assert(
    fc.property(randomMission({ awkward: true }), picks, (graph, which) => {
      const changes = chosen(graph, which);
      const [one, other] = [tried(graph, changes), tried(graph, [...changes].reverse())];
      expect(other.comparison.elements).toEqual(one.comparison.elements);
      expect(other.comparison.totals).toEqual(one.comparison.totals);
    }),
    { numRuns: 15 },
  );
});

test('totals before the change are those of the score', () => {
  fc.assert(
    fc.property(randomMission({ awkward: true }), picks, (graph, which) => {
      const before = rescore(graph);
      const { comparison, after } = tried(graph, chosen(graph, which, 'NEW_PRESENCE', 'REMOVE_CONTROL'));
      for (const { which: side, axis } of AXES) {
        const { risk } = comparison.totals[side][axis];
        expect(risk.before?.estimate ?? -1).toBeCloseTo(before.score.totals[side][axis].risk?.estimate ?? -1, 9);
        if (comparison.held > 0) continue;
        expect(risk.after?.estimate ?? -1).toBeCloseTo(after.score.totals[side][axis].risk?.estimate ?? -1, 9);
      }
    }),
    { numRuns: 25 },
  );
});

const critical = { harmToPersons: 'CRITICAL', harmToMandate: 'SEVERE', privacyHarm: 'MODERATE' };
const small = missionOf(
  [
    actor('a'),
    vector('break-in', 'NETWORK_INTRUSION'),
    asset('server', 'SERVER', { internetFacing: true, knownVulnerabilities: ['CVE-2019-0604'] }),
    asset('inner', 'SERVER'),
    store('files', critical),
    control('patch', 'PATCHING', ['NETWORK_INTRUSION']),
    control('central', 'PATCHING', ['NETWORK_INTRUSION'], { effectiveness: 0.6, commonMode: true }),
  ],
  [
    link('a', 'EMPLOYS', 'break-in'),
    link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN', segmented: false }),
    link('files', 'STORED_ON', 'inner'),
    link('server', 'PROTECTED_BY', 'patch', { status: 'OPERATING', coverage: 1 }),
    link('inner', 'PROTECTED_BY', 'patch', { status: 'OPERATING', coverage: 1 }),
  ],
);
const many: ScoreOptions = { ...options, trials: 8000 };

test('a control that everything shares is not told as a rise where it takes the place of separate ones', () => {
  // Two separate controls of .5 let .25 through; the shared one of .6 that replaces both in the count lets .4 through.
  const changes: WhatIfChange[] = ['server', 'inner'].map((id) => ({
    kind: 'ADD_CONTROL',
    element: `key:${id}`,
    control: 'key:central',
    coverage: 1,
  }));
  const score = (graph: MissionGraph) => scoreMission(graph, library, many);
  const { comparison, after } = whatIf(
    { graph: small, library, before: score(small), rescore: score, schema },
    changes,
  );
  const scored = after.score.exposures.find(({ elementKey }) => elementKey === 'key:files')!.effects[0].likelihood!;
  const files = comparison.elements.find(({ elementKey }) => elementKey === 'key:files');
  expect(files).toBeUndefined();
  expect(comparison.held).toBeGreaterThan(0);
  expect(comparison.totals.information.persons.risk.after!.estimate).toBeLessThan(100 * scored.estimate);
});

test('what loses a stand-in may be told as worse off, although nothing else may', () => {
  const graph = missionOf(
    [
      actor('a'),
      vector('closure', 'SHUTDOWN'),
      system('carrier', 'INTERNET_PROVIDER'),
      asset('satellite', 'SATELLITE_TERMINAL'),
      task('protect', critical),
    ],
    [
      link('a', 'EMPLOYS', 'closure'),
      link('a', 'CONTROLS', 'carrier'),
      ...['carrier', 'satellite'].map((on) =>
        link('protect', 'DEPENDS_ON', on, { essential: true, alternativeGroup: 'uplink' }),
      ),
    ],
  );
  const { comparison, changed } = tried(graph, [{ kind: 'OUT_OF_SERVICE', element: 'key:satellite' }]);
  expect(changed.losses.map(({ outcome, standIns }) => [outcome, standIns])).toEqual([['LOSES_STAND_IN', 1]]);
  const protect = comparison.elements.find(({ elementKey }) => elementKey === 'key:protect')!;
  expect(protect.change).toBeGreaterThan(0);
  expect(comparison.totals.tasks.mandate.risk.after!.estimate).toBeGreaterThan(0);
});

const riskAt = (estimate: number, units: number | undefined): RiskRange | null =>
  units === undefined ? null : { estimate: estimate * units, low: estimate * units, high: estimate * units };

/** The same score, told as if this effect had been worked out exactly as that figure. */
const asExact = (scored: Scored, key: string, estimate: number): Scored => ({
  ...scored,
  score: {
    ...scored.score,
    exposures: scored.score.exposures.map((row) =>
      row.elementKey === key
        ? {
            ...row,
            effects: row.effects.map((own) => ({
              ...own,
              likelihood: own.likelihood && { ...own.likelihood, estimate, method: 'exact' as const },
              risk: byAxis((axis) => riskAt(estimate, own.harm[axis]?.units)),
            })),
          }
        : row,
    ),
  },
});

test('where one side is exact and the other sampled, the difference is counted in the worlds both saw', () => {
  const counted = (graph: MissionGraph, hits: number): Scored => {
    const scored = scoreMission(graph, library, options);
    return { ...scored, mission: { trials: 128, jointHits: new Array(1000).fill(hits) } };
  };
  const change: WhatIfChange = { kind: 'SEGMENT', link: 'CONNECTED_TO|server|inner|LAN' };
  const base = { graph: small, library, schema };
  const exact = asExact(counted(small, 64), 'key:files', 0.4);
  const none = whatIf({ ...base, before: exact, rescore: (graph) => counted(graph, 64) }, [change]);
  expect(none.comparison.elements.find(({ elementKey }) => elementKey === 'key:files')).toBeUndefined();
  const some = whatIf({ ...base, before: exact, rescore: (graph) => counted(graph, 48) }, [change]);
  const files = some.comparison.elements.find(({ elementKey }) => elementKey === 'key:files')!;
  expect(files.effects[0].likelihood.after!.estimate).toBeCloseTo(0.4 - 16 / 128, 12);
  expect(files.effects[0].basis).toBe('SAME_WORLDS');
  expect(some.comparison.counted).toBeGreaterThan(0);
});

test('scores on other coins, or of another day, are not compared', () => {
  const before = rescore(small);
  const change: WhatIfChange = { kind: 'SEGMENT', link: 'CONNECTED_TO|server|inner|LAN' };
  for (const other of [{ seed: 6 }, { trials: 64 }, { asOf: '2026-06-02' }]) {
    const again = (graph: MissionGraph) => scoreMission(graph, library, { ...options, ...other });
    expect(() => whatIf({ graph: small, library, before, rescore: again, schema }, [change])).toThrow(/same coins/);
  }
});

test('elements stand in the order of what changes most, and unchanged ones are counted', () => {
  const { comparison } = tried(small, [{ kind: 'WITHOUT_ACTOR', actor: 'key:a' }]);
  const changes = comparison.elements.map(({ change }) => Math.abs(change));
  expect(changes).toEqual([...changes].sort((a, b) => b - a));
  expect(comparison.elements[0].elementKey).toBe('key:files');
  expect(comparison.elements[0].effects.map(({ likelihood }) => likelihood.after)).toEqual([null, null]);
  expect(comparison.elements.length + comparison.unchanged).toBe(3);
});

test('a list of refused changes leaves the score as it is, without scoring again', () => {
  const never = () => {
    throw new Error('scored');
  };
  const { changed, comparison } = tried(small, [{ kind: 'OUT_OF_SERVICE', element: 'key:nowhere' }], never);
  expect(changed.refused).toHaveLength(1);
  expect(comparison.elements).toEqual([]);
});

test('a score for a comparison alone compares as a whole one does, and is none to go on from', () => {
  let moved = 0;
  fc.assert(
    fc.property(randomMission({ awkward: true }), picks, (graph, numbers) => {
      const changes = chosen(graph, numbers);
      const before = scoreMission(graph, library, options);
      const compare = (comparedAlone: boolean) => {
        const rescored = (changed: MissionGraph) =>
          scoreMission(changed, library, { ...options, comparedAlone }, before);
        return whatIf({ graph, library, before, rescore: rescored, schema }, changes);
      };
      const [whole, alone] = [compare(false), compare(true)];
      expect(alone.comparison).toEqual(whole.comparison);
      moved += whole.comparison.elements.length > 0 ? 1 : 0;
    }),
    { numRuns: 60 },
  );
  expect(moved).toBeGreaterThan(20);
  const alone = scoreMission(small, library, { ...options, comparedAlone: true });
  expect(() => scoreMission(small, library, options, alone)).toThrow(/go on from/);
});
