import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../api/exposure-model/what-if/apply-changes.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { WhatIfKind } from '../../../graph-schema/what-if.ts';
import { library } from '../../support/derive.ts';
import { possibleChanges, schema } from './support/possible-changes.ts';
import { randomMission } from './support/random-mission.ts';
import { worldCounts } from './support/world-counts.ts';

const asOf = '2026-06-01';
const LOWERING: WhatIfKind[] = [
  'ADD_CONTROL',
  'STRENGTHEN_CONTROL',
  'OUT_OF_SERVICE',
  'UN_CUSTODY',
  'SEGMENT',
  'ENCRYPT',
  'STAND_ALONE',
  'END_PRESENCE',
  'WITHOUT_ACTOR',
];

const chosen = (graph: MissionGraph, picks: readonly number[], kinds: WhatIfKind[]) => {
  const possible = possibleChanges(graph, ...kinds);
  return possible.length === 0 ? [] : picks.map((pick) => possible[pick % possible.length]);
};
const picks = fc.array(fc.nat(), { minLength: 1, maxLength: 4 });
const grown = (before: Map<string, number>, after: Map<string, number>) =>
  [...after].filter(([name, hits]) => hits > (before.get(name) ?? 0)).map(([name]) => name);

test('a measure opens nothing in any world in which it was closed', () => {
  let [made, moved] = [0, 0];
  fc.assert(
    fc.property(randomMission({ awkward: false }), picks, (graph, which) => {
      const changes = chosen(graph, which, LOWERING);
      const changed = applyChanges(graph, changes, { asOf, library, schema });
      const [before, after] = [worldCounts(graph), worldCounts(changed.graph)];
      if (changed.applied > 0 && changed.direction === 'LOWERS') made++;
      const up = changed.direction === 'LOWERS' ? grown(before, after) : [];
      const mayRise = new Set([...changed.mayRise].map((node) => graph.nodeId[node]));
      expect(up.filter((name) => !mayRise.has(name.split(':')[0]))).toEqual([]);
      if (grown(after, before).length > 0) moved++;
    }),
    { numRuns: 300 },
  );
  expect(made).toBeGreaterThan(150);
  expect(moved).toBeGreaterThan(100);
});

test('a new presence and a lost control close nothing in any world in which it was open', () => {
  let moved = 0;
  fc.assert(
    fc.property(randomMission({ awkward: false }), picks, (graph, which) => {
      const changes = chosen(graph, which, ['NEW_PRESENCE', 'REMOVE_CONTROL']);
      const changed = applyChanges(graph, changes, { asOf, library, schema });
      expect(changed.applied === 0 || changed.direction === 'RAISES').toBe(true);
      const [before, after] = [worldCounts(graph), worldCounts(changed.graph)];
      expect(grown(after, before)).toEqual([]);
      if (grown(before, after).length > 0) moved++;
    }),
    { numRuns: 200 },
  );
  expect(moved).toBeGreaterThan(50);
});

test('a higher intent closes nothing in any world in which it was open, and a lower one opens nothing', () => {
  let moved = 0;
  fc.assert(
    fc.property(randomMission({ awkward: false }), picks, (graph, which) => {
      const changed = applyChanges(graph, chosen(graph, which.slice(0, 1), ['CHANGE_INTENT']), {
        asOf,
        library,
        schema,
      });
      const [before, after] = [worldCounts(graph), worldCounts(changed.graph)];
      expect(changed.direction === 'RAISES' ? grown(after, before) : grown(before, after)).toEqual([]);
      if (grown(before, after).length + grown(after, before).length > 0) moved++;
    }),
    { numRuns: 200 },
  );
  expect(moved).toBeGreaterThan(50);
});
