import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseBoundaries } from '../../api/analyses/boundaries/boundaries-analysis.ts';
import { platforms } from '../../api/analyses/concentration/holdings.ts';
import { enduranceOf } from '../../api/analyses/continuity/endurance.ts';
import { type Survival, survivalOf } from '../../api/analyses/continuity/survival.ts';
import { categoriesLeaving, leavingFlows } from '../../api/analyses/custody/custody-reading.ts';
import { checksOf } from '../../api/analyses/integrity/report-ways.ts';
import { consequencesFor } from '../../api/analyses/people/consequences.ts';
import { describedGroups } from '../../api/analyses/people/people-reading.ts';
import { type GraphReading, readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { accessByGroup } from '../../api/analyses/supply-chain/access.ts';
import { supplierReadings } from '../../api/analyses/supply-chain/suppliers.ts';
import { compileAttackModel } from '../../api/exposure-model/compile.ts';
import { HARM_RATINGS } from '../../graph-schema/values.ts';
import { library } from '../support/derive.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { findingOf, inputOf } from './analyse-mission.ts';

const DAY = '2025-01-01';
const pairs = (
  froms: readonly string[],
  type: LinkSpec['type'],
  tos: readonly string[],
  own: object = {},
): LinkSpec[] =>
  froms.flatMap((from) => tos.flatMap((to): LinkSpec[] => (from === to ? [] : [{ from, type, to, ...own }])));

/** Some of the links, and one that joins them. */
const oneMoreOf = (pool: readonly LinkSpec[]) =>
  fc
    .tuple(fc.subarray([...pool]), fc.constantFrom(...pool))
    .map(([some, more]) => ({ fewer: some.filter((link) => link !== more), more }));

const includesAll = (all: readonly unknown[], some: readonly unknown[]) =>
  expect(all).toEqual(expect.arrayContaining([...some]));

/** What is read of a mission before and after one more link. */
function compared<T>(nodes: readonly NodeSpec[], pool: readonly LinkSpec[], read: (reading: GraphReading) => T) {
  return (then: (before: T, after: T) => void) =>
    fc.assert(
      fc.property(oneMoreOf(pool), ({ fewer, more }) => {
        const of = (links: readonly LinkSpec[]) => read(readGraph(missionOf(nodes, links), DAY));
        then(of(fewer), of([...fewer, more]));
      }),
    );
}

const STORES = ['s0', 's1', 's2'];
const stores = STORES.map(
  (id, i): NodeSpec => ({
    kind: 'DataStore',
    id,
    dataCategories: [['HUMAN_SOURCE'], ['CHILD_PROTECTION', 'ADMINISTRATIVE'], ['STAFF_PERSONAL']][i],
    harmToPersons: ['MINOR', 'CRITICAL', 'MODERATE'][i],
    privacyHarm: ['SEVERE', 'MINOR', undefined][i],
  }),
);
const servers = ['h0', 'h1'].map((id): NodeSpec => ({ kind: 'Asset', id, assetType: 'SERVER' }));
const tasks = ['t0', 't1'].map((id): NodeSpec => ({ kind: 'MandateTask', id }));
const groups = ['g0', 'g1'].map((id): NodeSpec => ({ kind: 'PersonGroup', id }));

describe('custody', () => {
  const mission: NodeSpec[] = [
    { kind: 'Mission', id: 'm' },
    ...['e0', 'e1'].map(
      (id): NodeSpec => ({ kind: 'ContingentOwnedEquipment', id, dataCategories: ['SIGNALS_AND_IMAGERY'] }),
    ),
    ...stores,
    { kind: 'ExternalSystem', id: 'capital', systemType: 'NATIONAL_CAPITAL' },
    { kind: 'ExternalSystem', id: 'cloud', systemType: 'COMMERCIAL_CLOUD' },
  ];
  const flows = pairs(['e0', 'e1', ...STORES], 'FLOWS_TO', ['capital', 'cloud'], {
    dataCategories: ['INCIDENT_EVENTS'],
  });

  it('loses no way out, no place and no category by one more flow', () => {
    compared(mission, flows, (reading) => {
      const leaving = leavingFlows(reading, compileAttackModel(reading.graph, library, { asOf: DAY }));
      const ways = leaving.map(({ source, destination }) => `${source} ${destination}`);
      return { ways, categories: categoriesLeaving(reading, leaving).leaving };
    })((before, after) => {
      includesAll(after.ways, before.ways);
      includesAll(after.categories, before.categories);
    });
  });
});

describe('concentration', () => {
  const links = [...pairs(STORES, 'STORED_ON', ['h0', 'h1']), ...pairs(['t0', 't1'], 'DEPENDS_ON', [...STORES, 'h0'])];
  const described = pairs(STORES, 'DESCRIBES', ['g0', 'g1']);

  it('never has less fall with a platform when a store, a need or a group comes to it', () => {
    compared(
      [...stores, ...servers, ...tasks, ...groups],
      [...links, ...described],
      platforms,
    )((before, after) => {
      for (const was of before) {
        const is = after.find(({ node }) => node === was.node)!;
        includesAll(is.stores, was.stores);
        includesAll(is.categories, was.categories);
        includesAll(is.groups, was.groups);
        includesAll(is.tasks, was.tasks);
      }
    });
  });
});

describe('effects on people', () => {
  const aimed = pairs(['a'], 'TARGETS', ['g0', 'g1'], { vectorType: 'FABRICATED_MEDIA' });
  const nodes: NodeSpec[] = [...stores, ...groups, { kind: 'ThreatActor', id: 'a' }];
  const place = (rating: string | null) => (HARM_RATINGS as readonly (string | null)[]).indexOf(rating);

  it('never have less follow, nor a lesser harm, from one more store on a group or one more aim at it', () => {
    compared(nodes, [...pairs(STORES, 'DESCRIBES', ['g0', 'g1']), ...aimed], (reading) =>
      describedGroups(reading).map((group) => ({ ...group, follows: consequencesFor(reading, group) })),
    )((before, after) => {
      for (const was of before) {
        const is = after.find(({ node }) => node === was.node)!;
        includesAll(is.stores, was.stores);
        includesAll(is.follows, was.follows);
        expect(place(is.persons)).toBeGreaterThanOrEqual(place(was.persons));
        expect(place(is.privacy)).toBeGreaterThanOrEqual(place(was.privacy));
      }
    });
  });
});

describe('continuity', () => {
  const STATES: readonly Survival[] = ['HOLDS', 'DEGRADES', 'UNKNOWN', 'STOPS'];
  const ASSETS = ['n0', 'n1', 'n2', 'n3'];
  const own = fc.constantFrom({}, { essential: true }, { essential: false });
  const needs = fc.uniqueArray(fc.tuple(fc.nat(3), fc.nat(3), own, fc.constantFrom(undefined, 'a', 'b')), {
    maxLength: 8,
    selector: ([from, to]) => `${from} ${to}`,
  });
  type Needs = typeof needs extends fc.Arbitrary<infer T> ? T : never;
  const linksOf = (some: Needs) =>
    some
      .filter(([from, to]) => from !== to)
      .map(
        ([from, to, essential, alternativeGroup]): LinkSpec => ({
          from: ASSETS[from]!,
          type: 'DEPENDS_ON',
          to: ASSETS[to]!,
          ...essential,
          ...(alternativeGroup ? { alternativeGroup } : {}),
        }),
      );
  const assets = (hours: readonly (number | undefined)[]) => [
    ...ASSETS.map((id, i): NodeSpec => ({ kind: 'Asset', id, autonomyHours: hours[i] })),
    { kind: 'Asset', id: 'spare' } as NodeSpec,
  ];

  it('never gets worse by one more stand-in that holds', () => {
    fc.assert(
      fc.property(needs, fc.subarray([0, 1, 2, 3]), fc.nat(3), fc.constantFrom('a', 'b'), (some, closed, at, group) => {
        const spare: LinkSpec = { from: ASSETS[at]!, type: 'DEPENDS_ON', to: 'spare', alternativeGroup: group };
        const states = (links: readonly LinkSpec[]) => {
          const survival = survivalOf(readGraph(missionOf(assets([]), links), DAY), new Set(closed));
          return ASSETS.map((_, node) => STATES.indexOf(survival(node)));
        };
        const [before, after] = [states(linksOf(some)), states([...linksOf(some), spare])];
        for (const [node, state] of before.entries()) expect(after[node]).toBeLessThanOrEqual(state);
      }),
    );
  });

  it('never lasts shorter by one more hour of autonomy', () => {
    const hours = fc.array(fc.option(fc.integer({ min: 1, max: 48 }), { nil: undefined }), {
      minLength: 4,
      maxLength: 4,
    });
    fc.assert(
      fc.property(needs, hours, fc.nat(3), (some, known, at) => {
        const lasting = (of: readonly (number | undefined)[]) => {
          const reading = readGraph(missionOf(assets(of), linksOf(some)), DAY);
          return ASSETS.map((_, node) => enduranceOf(reading, survivalOf(reading, new Set()), node)?.hours ?? null);
        };
        fc.pre(known[at] !== undefined);
        const before = lasting(known);
        const after = lasting(known.map((one, i) => (i === at ? one! + 1 : one)));
        before.forEach((one, node) => {
          if (one === null) expect(after[node]).toBeNull();
          else expect(after[node]).toBeGreaterThanOrEqual(one);
        });
      }),
    );
  });
});

describe('information integrity', () => {
  const controls = ['c0', 'c1'].map(
    (id): NodeSpec => ({ kind: 'Control', id, controlClass: 'PROCEDURE', reduces: ['FALSE_INTELLIGENCE'] }),
  );
  const links = ['OPERATING', 'PARTIAL', 'PLANNED'].flatMap((status, i) =>
    pairs([STORES[i]!], 'PROTECTED_BY', ['c0', 'c1'], { status }),
  );

  it('never has fewer checks on a store by one more control', () => {
    compared([...stores, ...controls], links, (reading) => reading.nodes('DataStore').map((n) => checksOf(reading, n)))(
      (before, after) => {
        for (const [i, checks] of before.entries()) includesAll(after[i]!, checks);
      },
    );
  });
});

describe('boundaries of evasion', () => {
  const measure = fc.record({
    decision: fc.constantFrom('PROPOSED', 'APPROVED', 'REFUSED', 'REFERRED_TO_HEADQUARTERS', undefined),
    reviewDue: fc.constantFrom('2024-06-30', '2025-06-30', undefined),
    hasBasis: fc.boolean(),
  });
  type Measure = typeof measure extends fc.Arbitrary<infer T> ? T : never;
  const decisions = (all: readonly Measure[], asOf: string) => {
    const nodes: NodeSpec[] = [
      { kind: 'Mission', id: 'm' },
      { kind: 'LegalInstrument', id: 'sofa', instrumentType: 'SOFA' },
      ...all.map(
        ({ decision, reviewDue }, i): NodeSpec => ({ kind: 'BoundaryDecision', id: `b${i}`, decision, reviewDue }),
      ),
    ];
    const links = all.flatMap(({ hasBasis }, i): LinkSpec[] =>
      hasBasis ? [{ from: `b${i}`, type: 'GOVERNED_BY', to: 'sofa' }] : [],
    );
    return findingOf(analyseBoundaries(inputOf(missionOf(nodes, links), asOf, 8)), 'BOUNDARY_DECISIONS');
  };
  const measures = fc.array(measure, { minLength: 1, maxLength: 5 });

  it('lack a legal basis no more often when one is recorded, and everything else stays', () => {
    fc.assert(
      fc.property(measures, fc.nat(4), (all, at) => {
        const before = decisions(all, DAY);
        const after = decisions(
          all.map((one, i) => (i === at % all.length ? { ...one, hasBasis: true } : one)),
          DAY,
        );
        includesAll(before.withoutBasis, after.withoutBasis);
        expect(after).toMatchObject({
          undecided: before.undecided,
          overdue: before.overdue,
          approved: before.approved,
        });
      }),
      { numRuns: 60 },
    );
  });

  it('become overdue with time, and never less so', () => {
    fc.assert(
      fc.property(measures, fc.constantFrom('2024-07-01', '2025-01-01'), (all, day) => {
        includesAll(decisions(all, '2025-12-31').overdue, decisions(all, day).overdue);
      }),
      { numRuns: 60 },
    );
  });
});

describe('supply chain and insiders', () => {
  const MARKINGS = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'] as const;
  const access = [
    ...pairs(['g0', 'g1'], 'CAN_ACCESS', STORES, { privilege: 'READ' }),
    ...pairs(['g0', 'g1'], 'CAN_ACCESS', ['h0', 'h1'], { privilege: 'ADMIN' }),
    ...pairs(STORES, 'STORED_ON', ['h0', 'h1']),
  ];

  it('never let a group open fewer stores by one more account or one more store on what it administers', () => {
    compared(
      [...stores, ...servers, ...groups],
      access,
      accessByGroup,
    )((before, after) => {
      for (const was of before) includesAll(after.find(({ node }) => node === was.node)!.stores, was.stores);
    });
  });

  it('never count fewer strictly confidential stores when a marking is raised', () => {
    const levels = fc.array(fc.nat(2), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(levels, fc.nat(2), fc.subarray(access, { minLength: 1 }), (marks, at, links) => {
        const strict = (of: readonly number[]) => {
          const all = stores.map((store, i): NodeSpec => ({ ...store, sensitivity: MARKINGS[of[i]!] }));
          const found = accessByGroup(readGraph(missionOf([...all, ...servers, ...groups], links), DAY));
          return new Map(found.map(({ node, strictlyConfidential }) => [node, strictlyConfidential]));
        };
        const raised = strict(marks.map((mark, i) => (i === at ? Math.min(2, mark + 1) : mark)));
        for (const [node, before] of strict(marks)) includesAll(raised.get(node)!, before);
      }),
    );
  });

  it('never have less hang on a supplier by one more item, or one more store or task on an item', () => {
    const suppliers = ['x', 'y'].map((id): NodeSpec => ({ kind: 'Supplier', id }));
    const links = [
      ...pairs(['h0', 'h1'], 'SUPPLIED_BY', ['x', 'y']),
      ...pairs(STORES, 'STORED_ON', ['h0', 'h1']),
      ...pairs(['t0', 't1'], 'DEPENDS_ON', ['h0', ...STORES]),
    ];
    compared(
      [...stores, ...servers, ...tasks, ...suppliers],
      links,
      supplierReadings,
    )((before, after) => {
      for (const was of before) {
        const is = after.find(({ node }) => node === was.node)!;
        includesAll(is.items, was.items);
        includesAll(is.stores, was.stores);
        includesAll(is.tasks, was.tasks);
      }
    });
  });
});
