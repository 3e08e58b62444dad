import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseIntegrity } from '../../api/analyses/integrity/integrity-analysis.ts';
import { reportWays } from '../../api/analyses/integrity/report-ways.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { SAMPLE_LINKS, SAMPLE_NODES, sampleMission } from '../assessment/sample-mission.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

describe('ways from a report to a task', () => {
  const STORES = ['s0', 's1', 's2', 's3'];
  const TASKS = ['t0', 't1'];
  const flow = fc.tuple(fc.constantFrom(...STORES), fc.constantFrom(...STORES));
  const need = fc.tuple(fc.constantFrom(...TASKS), fc.constantFrom(...STORES));
  const unique = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.uniqueArray(arbitrary, { maxLength: 7, selector: (value) => JSON.stringify(value) });
  const cases = fc.record({ flows: unique(flow), needs: unique(need) });
  const waysOf = (flows: readonly (readonly [string, string])[], needs: readonly (readonly [string, string])[]) => {
    const graph = missionOf(
      [
        ...STORES.map((id): NodeSpec => ({ kind: 'DataStore', id })),
        ...TASKS.map((id): NodeSpec => ({ kind: 'MandateTask', id })),
      ],
      [
        ...flows.map(([from, to]): LinkSpec => ({ from, type: 'FLOWS_TO', to, dataCategories: ['INCIDENT_EVENTS'] })),
        ...needs.map(([from, to]): LinkSpec => ({ from, type: 'DEPENDS_ON', to })),
      ],
    );
    const name = (node: number) => graph.nodeId[node]!;
    return reportWays(readGraph(graph, '2025-01-01'), graph.nodeId.indexOf('s0')).map(({ through, task }) => ({
      through: through.map(name),
      task: name(task),
    }));
  };
  /** Fewest flows from s0 to each store, by trying every store again until nothing changes. */
  const distances = (flows: readonly (readonly [string, string])[]) => {
    const far = new Map([['s0', 0]]);
    for (let i = 0; i < STORES.length; i++)
      for (const [a, b] of flows)
        if (far.has(a)) far.set(b, Math.min(far.get(b) ?? Number.POSITIVE_INFINITY, far.get(a)! + 1));
    return far;
  };

  it('are the shortest, one for each task that a flow of reports can reach', () => {
    fc.assert(
      fc.property(cases, ({ flows, needs }) => {
        const far = distances(flows);
        const expected = TASKS.flatMap((task) => {
          const steps = needs.flatMap(([t, store]) => (t === task && far.has(store) ? [far.get(store)!] : []));
          return steps.length > 0 ? [[task, Math.min(...steps)]] : [];
        });
        const found = waysOf(flows, needs).map(({ task, through }) => [task, through.length]);
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });

  it('never become fewer by one more flow', () => {
    fc.assert(
      fc.property(cases, flow, ({ flows, needs }, more) => {
        const added = flows.some(([a, b]) => a === more[0] && b === more[1]) ? flows : [...flows, more];
        expect(waysOf(added, needs).length).toBeGreaterThanOrEqual(waysOf(flows, needs).length);
      }),
    );
  });
});

describe('information integrity', () => {
  const aim: LinkSpec = { from: 'column', type: 'TARGETS', to: 'page', vectorType: 'IMPERSONATION' };
  const input = inputOf(sampleMission(SAMPLE_NODES, [...SAMPLE_LINKS, aim]));
  const analysis = analyseIntegrity(input);

  it('tells which channels could be used in the mission’s name, and by whom', () => {
    const found = findingOf(analysis, 'INTEGRITY_CHANNELS');
    expect(idsOf(input, found.reached)).toEqual(['page']);
    expect(idsOf(input, found.actors)).toContain('column');
  });

  it('tells the way of a false report from planting to the task that acts on it', () => {
    const found = findingOf(analysis, 'INTEGRITY_SCENARIO');
    expect(idsOf(input, [found.store, found.task, found.actor!])).toEqual(['column', 'events', 'protect']);
    expect(found.isChecked).toBe(false);
  });

  const check: NodeSpec = {
    kind: 'Control',
    id: 'call-back',
    controlClass: 'PROCEDURE',
    reduces: ['FALSE_INTELLIGENCE'],
    effectiveness: 0.6,
  };

  it('knows a check in operation, and does not take a planned one for it', () => {
    const withCheck = (status: string) =>
      findingOf(
        analyseIntegrity(
          inputOf(
            sampleMission(
              [...SAMPLE_NODES, check],
              [...SAMPLE_LINKS, { from: 'events', type: 'PROTECTED_BY', to: 'call-back', status }],
            ),
          ),
        ),
        'INTEGRITY_REPORTS',
      ).unchecked.length;
    expect(withCheck('OPERATING')).toBe(0);
    expect(withCheck('PLANNED')).toBe(1);
  });

  it('leaves open whether a store without any control on record is checked', () => {
    const table = analysis.tables.find(({ id }) => id === 'integrityStores')!;
    expect(table.rows[0]![table.columns.indexOf('checks')]).toBeNull();
  });

  it('proposes a check that the mission knows for the stores that have none', () => {
    const known = inputOf(sampleMission([...SAMPLE_NODES, check], SAMPLE_LINKS));
    expect(analyseIntegrity(known).trials.map(({ code, nodes }) => [code, ...idsOf(known, nodes)])).toEqual([
      ['CHECK_REPORTS', 'call-back', 'events'],
    ]);
    expect(analysis.trials).toEqual([]);
  });
});
