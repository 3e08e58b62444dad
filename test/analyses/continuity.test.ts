import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyIncident } from '../../api/analyses/continuity/classify-incident.ts';
import { analyseContinuity } from '../../api/analyses/continuity/continuity-analysis.ts';
import { enduranceOf } from '../../api/analyses/continuity/endurance.ts';
import { type Survival, survivalOf } from '../../api/analyses/continuity/survival.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { sampleMission } from '../assessment/sample-mission.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, idsOf, inputOf } from './analyse-mission.ts';

const STATES: readonly Survival[] = ['HOLDS', 'DEGRADES', 'UNKNOWN', 'STOPS'];
const place = (state: Survival) => STATES.indexOf(state);

interface Need {
  readonly from: number;
  readonly to: number;
  readonly essential?: boolean;
  readonly group?: string;
}
const SIZE = 7;
/** Assets that need one another, in cycles too; the last one is what closes. */
const needs = fc.uniqueArray(
  fc.record({
    from: fc.nat(SIZE - 2),
    to: fc.nat(SIZE - 1),
    essential: fc.constantFrom(true, false, undefined),
    group: fc.constantFrom(undefined, undefined, 'a', 'b'),
  }),
  { maxLength: 14, selector: ({ from, to }) => `${from} ${to}` },
);
const graphOf = (all: readonly Need[]) =>
  readGraph(
    missionOf(
      Array.from({ length: SIZE }, (_, i): NodeSpec => ({ kind: 'Asset', id: `n${i}` })),
      all.map(
        ({ from, to, essential, group }): LinkSpec => ({
          from: `n${from}`,
          type: 'DEPENDS_ON',
          to: `n${to}`,
          ...(essential === undefined ? {} : { essential }),
          ...(group === undefined ? {} : { alternativeGroup: group }),
        }),
      ),
    ),
    '2025-01-01',
  );

/** Brute force: every node again and again, from the facts, until nothing changes. */
function byRounds(all: readonly Need[], closed: ReadonlySet<number>): Survival[] {
  let states: Survival[] = Array.from({ length: SIZE }, (_, i) => (closed.has(i) ? 'STOPS' : 'HOLDS'));
  for (;;) {
    const next = states.map((own, node): Survival => {
      const mine = all.filter(({ from }) => from === node);
      const units = mine
        .filter(({ group }) => group === undefined)
        .map((need) => [need])
        .concat(
          ['a', 'b'].map((group) => mine.filter((need) => need.group === group)).filter((unit) => unit.length > 0),
        );
      const marks = units.map((unit) => {
        const members = unit.map(({ to }) => place(states[to]!));
        const least = Math.min(...members);
        if (least === 0) return members.every((one) => one === 0) ? 0 : 1;
        const limit = unit.some(({ essential }) => essential === true)
          ? 3
          : unit.every((n) => n.essential === false)
            ? 1
            : 2;
        return Math.min(least, limit);
      });
      return STATES[Math.max(place(own), ...marks)]!;
    });
    if (next.every((state, i) => state === states[i])) return states;
    states = next;
  }
}
const closedSets = fc.uniqueArray(fc.nat(SIZE - 1), { maxLength: 3 }).map((nodes) => new Set(nodes));
const all = (survival: (node: number) => Survival) => Array.from({ length: SIZE }, (_, node) => survival(node));

describe('what survives', () => {
  it('equals what follows fact by fact, in cycles too', () => {
    fc.assert(
      fc.property(needs, closedSets, (some, closed) => {
        expect(all(survivalOf(graphOf(some), closed))).toEqual(byRounds(some, closed));
      }),
    );
  });

  it('never gets worse when a need is taken away, nor better when more closes', () => {
    fc.assert(
      fc.property(needs, closedSets, fc.nat(), fc.nat(SIZE - 1), (some, closed, which, more) => {
        const before = all(survivalOf(graphOf(some), closed));
        // A member of a group is a stand-in and no need: taking it away may well hurt.
        const alone = some.filter(({ group }) => group === undefined);
        const gone = alone[which % Math.max(1, alone.length)];
        const after = all(survivalOf(graphOf(some.filter((need) => need !== gone)), closed));
        const harsher = all(survivalOf(graphOf(some), new Set([...closed, more])));
        before.forEach((state, node) => {
          expect(place(after[node]!)).toBeLessThanOrEqual(place(state));
          expect(place(harsher[node]!)).toBeGreaterThanOrEqual(place(state));
        });
      }),
    );
  });

  it('comes out the same when what closes is told in two steps', () => {
    fc.assert(
      fc.property(needs, closedSets, closedSets, (some, first, second) => {
        const reading = graphOf(some);
        const stepwise = survivalOf(reading, second, survivalOf(reading, first));
        expect(all(stepwise)).toEqual(all(survivalOf(reading, new Set([...first, ...second]))));
      }),
    );
  });
});

describe('for how long it goes on', () => {
  const asset = (id: string, autonomyHours?: number): NodeSpec => ({ kind: 'Asset', id, autonomyHours });
  const need = (from: string, to: string, own: object = {}): LinkSpec => ({
    from,
    type: 'DEPENDS_ON',
    to,
    essential: true,
    ...own,
  });
  const hours = (nodes: NodeSpec[], links: LinkSpec[]) => {
    const reading = readGraph(missionOf(nodes, links), '2025-01-01');
    return enduranceOf(reading, survivalOf(reading, new Set()), 0);
  };
  it('is the shortest of what it needs and the longest of what stands in, and says where hours are missing', () => {
    const group = { alternativeGroup: 'g' };
    const nodes = [{ kind: 'MandateTask', id: 't' } as NodeSpec, asset('a', 4), asset('b', 9), asset('c', 6)];
    expect(hours(nodes, [need('t', 'a', group), need('t', 'b', group), need('t', 'c')])).toMatchObject({ hours: 6 });
    expect(hours(nodes, [need('t', 'a')])?.hours).toBe(4);
    expect(hours([nodes[0]!, asset('x')], [need('t', 'x')])).toBeNull();
  });
});

describe('cyber operation or shutdown', () => {
  const classify = (own: object) =>
    classifyIncident(readGraph(missionOf([{ kind: 'Incident', id: 'i', ...own }], []), '2025-01-01'), 0);
  it('is told by the answers that most point one way, and not at all where nobody answered', () => {
    expect(classify({}).points).toBeNull();
    expect(
      classify({ tactic: 'CARRIER_CONTROL', authority: 'PUBLIC_AUTHORITY', conflictType: 'INTERNATIONAL' }),
    ).toMatchObject({
      answered: 3,
      points: 'SHUTDOWN',
    });
    expect(classify({ tactic: 'UNAUTHORISED_ACCESS', monitoring: 'DIFFICULT' }).points).toBe('CYBER_OPERATION');
    expect(classify({ tactic: 'UNAUTHORISED_ACCESS', monitoring: 'FEASIBLE' }).points).toBeNull();
  });
  it('hears the duration only where both ends are known', () => {
    expect(classify({ startedOn: '2024-01-01' }).duration).toBeNull();
    expect(classify({ startedOn: '2024-01-01', endedOn: '2024-03-01' }).duration).toBe('SHUTDOWN');
    expect(classify({ startedOn: '2024-01-01', endedOn: '2024-01-02' }).duration).toBe('CYBER_OPERATION');
  });
});

describe('continuity of the sample mission', () => {
  const input = inputOf(sampleMission());
  const analysis = analyseContinuity(input);
  it('names the task that stops, and satellite as what keeps reporting alive', () => {
    expect(idsOf(input, findingOf(analysis, 'CONTINUITY_SHUTDOWN').stops)).toEqual(['tell']);
    const kept = findingOf(analysis, 'CONTINUITY_LIFELINE');
    expect(idsOf(input, [kept.node, ...kept.tasks])).toEqual(['monitor', 'satellite']);
    expect(kept.hours).toBeNull();
  });
  it('says that nobody recorded hours of autonomy', () => {
    expect(analysis.missing.map(({ need }) => need)).toEqual(['AUTONOMY']);
  });
});
