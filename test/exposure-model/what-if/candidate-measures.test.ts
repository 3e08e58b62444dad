import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAttackModel } from '../../../api/exposure-model/compile.ts';
import { edgeChances, meanValues } from '../../../api/exposure-model/edge-chances.ts';
import { indexGraph } from '../../../api/exposure-model/graph-index.ts';
import { ALL_RULES } from '../../../api/exposure-model/rules/all-rules.ts';
import { scoreMission } from '../../../api/exposure-model/score-mission.ts';
import { applyChanges } from '../../../api/exposure-model/what-if/apply-changes.ts';
import type { CandidateMeasure } from '../../../api/exposure-model/what-if/candidate-measure.ts';
import { candidateMeasures } from '../../../api/exposure-model/what-if/candidate-measures.ts';
import { MEASURES_BY_RULE } from '../../../api/exposure-model/what-if/measures-by-rule.ts';
import { countedElements } from '../../../api/exposure-model/what-if/step-elements.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { parseWhatIfChanges } from '../../../graph-schema/what-if.ts';
import {
  actor,
  asset,
  control,
  group,
  library,
  link,
  site,
  store,
  system,
  task,
  vector,
} from '../../support/derive.ts';
import { edgeKeys } from '../../support/edge-keys.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../../support/mission-of.ts';
import { readSheets } from '../../support/read-sheets.ts';
import { sharedPath, sharedPresent } from '../../support/shared.ts';
import { schema } from './support/possible-changes.ts';
import { randomMission } from './support/random-mission.ts';

const asOf = '2026-06-01';
const measuresOf = (graph: MissionGraph, day = asOf, options = {}): CandidateMeasure[] => {
  const { model, score } = scoreMission(graph, library, { asOf: day, seed: 1, trials: 256 });
  return candidateMeasures(graph, model, score, library, options);
};
const apply = (graph: MissionGraph, measure: CandidateMeasure, day = asOf) =>
  applyChanges(graph, measure.changes, { asOf: day, library, schema });

/** Chance of every edge of the rules, after controls, by its name; standing facts count 1. */
function chances(graph: MissionGraph, day: string): Map<string, number> {
  const model = compileAttackModel(graph, library, { asOf: day });
  const { ownByProfile, commonByProfile } = edgeChances(model, meanValues(model));
  const found = new Map<string, number>();
  edgeKeys(model).forEach((key, e) => {
    const profile = model.edges.chance[e];
    const shared = (commonByProfile.get(profile) ?? []).reduce((product, { level }) => product * level, 1);
    const name = `${model.rules[model.edges.rule[e]].name}|${model.edges.actor[e]}|${key}`;
    found.set(name, ownByProfile[profile] * shared);
  });
  for (const { state, rule } of model.standingFacts) {
    found.set(`${model.rules[rule].name}|${graph.nodeId[model.states.node[state]]}`, 1);
  }
  return found;
}

/** Rules for which a measure is recommended and on none of whose steps it has any effect. */
function idle(graph: MissionGraph, measure: CandidateMeasure, day = asOf): string[] {
  const changed = apply(graph, measure, day);
  expect(changed.refused).toEqual([]);
  expect(changed.direction).toBe('LOWERS');
  const [before, after] = [chances(graph, day), chances(changed.graph, day)];
  return measure.rules.filter((rule) =>
    [...before].every(([name, chance]) => !name.startsWith(`${rule}|`) || (after.get(name) ?? 0) >= chance),
  );
}

test('every rule that names a measure has one in the terms of the model', () => {
  const without = ALL_RULES.map(({ card }) => card.name).filter((name) => !MEASURES_BY_RULE[name]);
  expect(without.sort()).toEqual(['access', 'shutdown']);
  const names = ALL_RULES.map(({ card }) => card.name);
  expect(Object.keys(MEASURES_BY_RULE).filter((name) => !names.includes(name))).toEqual([]);
});

/** Steps on which a rule counts a control of no element from which the measures would read it. */
function unread(graph: MissionGraph, day: string): string[] {
  const model = compileAttackModel(graph, library, { asOf: day });
  const index = indexGraph(graph, day);
  const { edges, states, chances: profiles } = model;
  return edgeKeys(model).filter((_, e) => {
    const step = {
      index,
      from: states.node[edges.from[e]],
      to: states.node[edges.to[e]],
      facts: [...edges.facts.subarray(edges.factStart[e], edges.factStart[e + 1])],
    };
    const read = countedElements(model.rules[edges.rule[e]].name, step).flatMap((node) =>
      index.outOf('PROTECTED_BY', node).map((link) => graph.edgeTo[link]),
    );
    return profiles[edges.chance[e]].terms.some(({ controlNode }) => !read.includes(controlNode));
  });
}

test('the controls that a rule counts are read from the elements on which it counts them', () => {
  fc.assert(
    fc.property(randomMission({ awkward: true }), (graph) => {
      expect(unread(graph, asOf)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('every measure is a list of changes that is accepted, and lowers a step of each rule that asks for it', () => {
  const rules = new Set<string>();
  fc.assert(
    fc.property(randomMission({ awkward: false }), (graph) => {
      const measures = measuresOf(graph);
      expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
      for (const measure of measures) {
        expect(parseWhatIfChanges(measure.changes)).toMatchObject({ ok: true });
        expect([measure.key, idle(graph, measure)]).toEqual([measure.key, []]);
        for (const rule of measure.rules) rules.add(rule);
        expect(measure.cost).toBeGreaterThan(0);
      }
    }),
    { numRuns: 12 },
  );
  expect(rules.size).toBeGreaterThan(15);
});

test('measures come in the order of the risk on their ways, and as many as are asked for', () => {
  fc.assert(
    fc.property(randomMission({ awkward: true }), (graph) => {
      const measures = measuresOf(graph);
      expect(measuresOf(graph)).toEqual(measures);
      expect(measures.length).toBeLessThanOrEqual(60);
      const weights = measures.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(measuresOf(graph, asOf, { most: 3 })).toEqual(measures.slice(0, 3));
    }),
    { numRuns: 10 },
  );
});

describe('the measure against a step', () => {
  const critical = { harmToPersons: 'CRITICAL' };
  const nodes: NodeSpec[] = [
    actor('a'),
    vector('break-in', 'NETWORK_INTRUSION'),
    asset('server', 'SERVER', { internetFacing: true }),
    asset('inner', 'SERVER'),
    store('files', critical),
    group('staff'),
    site('hq'),
    system('capital', 'NATIONAL_CAPITAL'),
    task('protect'),
    control('patch', 'PATCHING', ['NETWORK_INTRUSION'], { effectiveness: 0.7 }),
  ];
  const links: LinkSpec[] = [
    link('a', 'EMPLOYS', 'break-in'),
    link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN', segmented: false }),
    link('files', 'STORED_ON', 'inner'),
  ];
  const labels = (more: LinkSpec[] = [], without: string[] = []) =>
    measuresOf(
      missionOf(
        nodes.filter(({ id }) => !without.includes(id)),
        [...links, ...more],
      ),
    ).map(({ label, elementKeys, controlClass }) => [label, ...elementKeys, controlClass ?? ''].join(' '));

  test('extends a control that the mission has, and else takes a new one at the value of the library', () => {
    expect(labels()).toContain('EXTEND_CONTROL key:server PATCHING');
    expect(labels([], ['patch'])).toContain('NEW_CONTROL key:server PATCHING');
    const measures = measuresOf(missionOf(nodes, links));
    const monitoring = measures.find(({ controlClass }) => controlClass === 'MONITORING')!;
    expect(monitoring.libraryJudgement).toBe(true);
    expect(monitoring.changes[0]).toMatchObject({ newControl: { effectiveness: 0.35 }, coverage: 0.8 });
    expect(monitoring.cost).toBe(library['measure-cost'].values.newControlByClass.MONITORING);
  });

  test('brings what is planned or partly there into operation instead of adding it twice', () => {
    const planned = labels([link('server', 'PROTECTED_BY', 'patch', { status: 'PLANNED', coverage: 0.9 })]);
    expect(planned).toContain('BRING_INTO_OPERATION key:server PATCHING');
    expect(planned.filter((label) => label.includes('CONTROL key:server PATCHING'))).toEqual([]);
    const done = labels([link('server', 'PROTECTED_BY', 'patch', { status: 'OPERATING', coverage: 0.2 })]);
    expect(done.filter((label) => label.includes('PATCHING'))).toEqual([]);
  });

  test('is the boundary, the system of its own, or custody where that is what the rule recommends', () => {
    const found = labels([link('files', 'FLOWS_TO', 'capital')]);
    expect(found).toEqual(
      expect.arrayContaining(['SEGMENT key:inner key:server ', 'STAND_ALONE key:files ', 'UN_CUSTODY key:files ']),
    );
  });
});

test.skipIf(!sharedPresent)('measures for the reconstructed mission all work where they are recommended', () => {
  const graph = readSheets(sharedPath('data/minusma-2020'), 'mission-minusma');
  const measures = measuresOf(graph, '2023-12-31');
  expect(measures).toHaveLength(60);
  expect(new Set(measures.map(({ label }) => label)).size).toBeGreaterThan(4);
  expect(unread(graph, '2023-12-31')).toEqual([]);
  for (const measure of measures) expect([measure.key, idle(graph, measure, '2023-12-31')]).toEqual([measure.key, []]);
});
