import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultAsOf } from '../../api/exposure-model/default-as-of.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import type { MissionScore } from '../../api/exposure-model/mission-score.ts';
import { type ScoreOptions, scoreMission } from '../../api/exposure-model/score-mission.ts';
import { actor, asset, control, group, library, link, site, store, system, task, vector } from '../support/derive.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';

const score = (nodes: readonly NodeSpec[], links: readonly LinkSpec[], options: Partial<ScoreOptions> = {}) =>
  scoreMission(missionOf(nodes, links), library, { asOf: '2026-06-01', seed: 7, trials: 2000, ...options }).score;
const row = ({ exposures }: MissionScore, id: string) =>
  exposures.find(({ elementKey }) => elementKey === `key:${id}`)!;
const effect = (from: MissionScore, id: string, name: string) =>
  row(from, id).effects.find((own) => own.effect === name)!;

const critical = {
  harmToPersons: 'CRITICAL',
  harmToMandate: 'SEVERE',
  harmToOperations: 'MODERATE',
  privacyHarm: 'MINOR',
};
/** An actor that breaks into a server with a store on it; a group also has access. */
const nodes: NodeSpec[] = [
  actor('a', { sourceGrade: 'B2' }),
  vector('break-in', 'NETWORK_INTRUSION'),
  asset('server', 'SERVER', { internetFacing: true, knownVulnerabilities: ['CVE-2019-0604'] }),
  store('files', critical),
];
const links = [link('a', 'EMPLOYS', 'break-in'), link('files', 'STORED_ON', 'server')];

test('risk is attempt times reach times harm, and reach is what the path says', () => {
  const mission = score(nodes, links, { trials: 20_000 });
  const { likelihood, actors, risk, harm } = effect(mission, 'files', 'DISCLOSED');
  // Command .9, break-in .5, hosting .9; attempt .3.
  const reach = 0.9 * 0.5 * 0.9;
  expect(actors[0].reach.ciLow).toBeLessThanOrEqual(reach);
  expect(actors[0].reach.ciHigh).toBeGreaterThanOrEqual(reach);
  expect(actors[0].reach.estimate).toBeCloseTo(reach, 1);
  expect(likelihood?.estimate).toBeCloseTo(0.3 * actors[0].reach.estimate, 10);
  expect(harm.persons).toEqual({ rating: 'CRITICAL', units: 100, basis: 'RATED' });
  expect(risk.persons?.estimate).toBeCloseTo(100 * likelihood!.estimate, 10);
  expect(mission.exposures[0].elementKey).toBe('key:files');
  expect(mission.exposures[0].leadingAxis).toBe('persons');
});

test('the bar holds the estimate, and bounds hold the interval', () => {
  for (const { effects } of score(nodes, links).exposures) {
    for (const { likelihood, actors } of effects) {
      for (const range of [likelihood, ...actors.map(({ reach }) => reach)]) {
        if (!range) continue;
        expect(range.low).toBeLessThanOrEqual(range.estimate);
        expect(range.high).toBeGreaterThanOrEqual(range.estimate);
        expect(range.lower - 1e-12).toBeLessThanOrEqual(range.ciLow);
        expect(range.upper + 1e-12).toBeGreaterThanOrEqual(range.ciHigh);
      }
    }
  }
});

test('a weaker grade widens the bar and leaves the estimate in place', () => {
  const graded = (sourceGrade: string) =>
    effect(score([actor('a', { sourceGrade }), ...nodes.slice(1)], links, { trials: 8000 }), 'files', 'DISCLOSED')
      .likelihood!;
  const [strong, weak] = [graded('A1'), graded('F6')];
  expect(weak.estimate).toBe(strong.estimate);
  expect(weak.high - weak.low).toBeGreaterThan(strong.high - strong.low);
});

test('each effect has its own harm, and a rating for one effect alone takes precedence', () => {
  const special = { ...critical, 'harmToMandate.MANIPULATED': 'CRITICAL' };
  const mission = score([...nodes.slice(0, 3), store('files', special)], links);
  const { harm } = effect(mission, 'files', 'MANIPULATED');
  expect(harm.persons).toEqual({ rating: 'SEVERE', units: 30, basis: 'RATED' });
  expect(harm.mandate).toEqual({ rating: 'CRITICAL', units: 100, basis: 'RATED_FOR_EFFECT' });
  expect(harm.privacy).toBeNull();
  expect(row(mission, 'files').reachedButUnrated).toBe(false);
});

test('an element counts once in a total, by its worst effect, and tasks stand apart from information', () => {
  const mission = score(
    [...nodes, task('protect', critical)],
    [...links, link('protect', 'DEPENDS_ON', 'files', { essential: true })],
  );
  const worst = effect(mission, 'files', 'DISCLOSED').risk.persons!.estimate;
  expect(mission.totals.information.persons.risk?.estimate).toBeCloseTo(worst, 10);
  expect(mission.totals.information.persons.rated).toBe(1);
  expect(mission.totals.tasks.persons.rated).toBe(0);
});

test('without a judged intent nothing is scored, and it says so', () => {
  const mission = score([actor('a', { intent: undefined }), ...nodes.slice(1)], links);
  const own = row(mission, 'files');
  expect(own.attemptNotAssessed).toBe(true);
  expect(own.rank).toBeNull();
  expect(own.risk.persons).toBeNull();
  expect(effect(mission, 'files', 'DISCLOSED').likelihood).toBeNull();
  expect(effect(mission, 'files', 'DISCLOSED').actors[0].reach.estimate).toBeGreaterThan(0.3);
  expect(mission.actors[0].attempt).toBeNull();
  expect(mission.gaps.map(({ kind }) => kind)).toContain('INTENT_NOT_ASSESSED');
});

test('lawful access that needs no technique is still used only if the actor tries', () => {
  const mission = score(
    [actor('a'), system('cloud', 'COMMERCIAL_CLOUD'), store('files', critical)],
    [link('a', 'CONTROLS', 'cloud'), link('files', 'STORED_ON', 'cloud')],
    { trials: 8000 },
  );
  expect(effect(mission, 'files', 'DISCLOSED').likelihood?.estimate).toBeCloseTo(0.3 * 0.95 * 0.9, 1);
});

test('intent for one technique is assessed even where the general intent is not', () => {
  const judged = [link('a', 'EMPLOYS', 'break-in', { intent: 'VERY_HIGH' }), links[1]];
  const mission = score([actor('a', { intent: undefined }), ...nodes.slice(1)], judged, { trials: 8000 });
  expect(effect(mission, 'files', 'DISCLOSED').likelihood?.estimate).toBeCloseTo(0.9 * 0.9 * 0.5 * 0.9, 1);
});

test('intent for one technique opens lawful access for it, and for nothing else', () => {
  const judged = score(
    [
      actor('a', { intent: 'VERY_LOW' }),
      vector('closure', 'SHUTDOWN'),
      system('carrier', 'INTERNET_PROVIDER'),
      asset('uplink', 'NETWORK', critical),
      store('files', critical),
    ],
    [
      link('a', 'CONTROLS', 'carrier'),
      link('a', 'EMPLOYS', 'closure', { intent: 'VERY_HIGH' }),
      link('uplink', 'DEPENDS_ON', 'carrier', { essential: true }),
      link('files', 'FLOWS_TO', 'carrier', { encryption: 'END_TO_END' }),
    ],
    { trials: 8000 },
  );
  const command = 0.9;
  expect(effect(judged, 'uplink', 'DENIED').likelihood?.estimate).toBeCloseTo(0.9 * 0.95 * command * 0.8 * 0.9, 1);
  expect(effect(judged, 'files', 'DISCLOSED').likelihood?.estimate).toBeLessThan(0.03);
});

test('the same sheets give the same figures, whatever keys the store makes', () => {
  const graph = missionOf(nodes, links);
  const again = {
    ...graph,
    nodeKey: graph.nodeKey.map((_, node) => `n${(node * 7919) % 101}`),
    edgeKey: graph.edgeKey.map((_, edge) => `e${(edge * 7919) % 101}`),
  };
  const options = { asOf: '2026-06-01', seed: 7, trials: 2000 };
  const [one, other] = [graph, again].map((own) => scoreMission(own, library, options).score);
  expect(other.exposures.map(({ effects }) => effects)).toEqual(one.exposures.map(({ effects }) => effects));
  expect(other.actors.map(({ elementKey }) => elementKey)).toEqual([again.nodeKey[0]]);
});

test('without actors every element is listed and none has a figure', () => {
  const mission = score(nodes.slice(2), [links[1]]);
  expect(mission.exposures.map(({ rank, effects }) => [rank, effects.length])).toEqual([
    [null, 0],
    [null, 0],
  ]);
  expect(mission.totals.information.persons.risk).toBeNull();
});

test('what is reached but unrated is counted, and gets no risk', () => {
  const mission = score([...nodes.slice(0, 3), store('files')], links);
  expect(row(mission, 'files').reachedButUnrated).toBe(true);
  expect(row(mission, 'files').rank).toBeNull();
  expect(mission.totals.information.persons).toEqual({ risk: null, rated: 0, reachedButUnrated: 1 });
});

describe('loss of custody', () => {
  const drones = ['one', 'two'];
  const images = store('images', critical);
  const capital = system('capital', 'NATIONAL_CAPITAL');
  const sent = { dataCategories: ['SIGNALS_AND_IMAGERY'] };
  const flows = (id: string) => [
    link(id, 'FLOWS_TO', 'capital', sent),
    link(id, 'FLOWS_TO', 'images', sent),
    link(id, 'LOCATED_AT', 'field'),
  ];
  const mission = score(
    [
      ...drones.map((id) => asset(id, 'SENSOR')),
      { ...images, dataCategories: ['SIGNALS_AND_IMAGERY'] },
      capital,
      site('field'),
    ],
    drones.flatMap(flows),
  );

  test('is a fact whatever anybody attempts, one level below disclosure', () => {
    const { likelihood, harm, standingFacts } = effect(mission, 'one', 'OUT_OF_CUSTODY');
    expect(likelihood).toMatchObject({ estimate: 1, method: 'standing-fact' });
    expect(harm.persons).toEqual({ rating: 'SEVERE', units: 30, basis: 'INHERITED' });
    expect(standingFacts).toEqual([0]);
  });

  test('of two devices that inherit from one store at one site counts once in the total', () => {
    expect(mission.exposures.filter(({ rank }) => rank !== null)).toHaveLength(2);
    expect(mission.totals.information.persons.risk?.estimate).toBe(30);
  });

  test('opens on the arrangement as its path', () => {
    const graph = missionOf([asset('one', 'SENSOR'), capital], [link('one', 'FLOWS_TO', 'capital')]);
    const { model } = scoreMission(graph, library, { asOf: '2026-06-01', seed: 1, trials: 64 });
    const [path] = explainExposure(graph, model, library, model.standingFacts[0].state, { k: 3 });
    expect(path.actor).toBe(-1);
    expect(path.hops[0].sentence).toBe(
      'By arrangement, information of one is held on capital, outside the custody of the United Nations.',
    );
  });
});

test('two actors together are at most what they would be apart, and at least the likelier', () => {
  const two = [actor('b', { intent: 'HIGH' }), ...nodes];
  const mission = score(two, [...links, link('b', 'EMPLOYS', 'break-in')], { trials: 8000 });
  const { likelihood, actors } = effect(mission, 'files', 'DISCLOSED');
  const alone = actors.map((own) => own.likelihood!.estimate);
  expect(likelihood!.estimate).toBeGreaterThanOrEqual(Math.max(...alone));
  expect(likelihood!.estimate).toBeLessThanOrEqual(1 - alone.reduce((miss, own) => miss * (1 - own), 1));
});

test('a control that fails everywhere at once is passed once on a way that meets it twice', () => {
  const way = (commonMode: boolean) => {
    const graph = missionOf(
      [...nodes, asset('inner', 'SERVER'), control('patch', 'PATCHING', ['NETWORK_INTRUSION'], { commonMode })],
      [
        ...links,
        link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN', segmented: false }),
        link('server', 'PROTECTED_BY', 'patch', { status: 'OPERATING', coverage: 1 }),
        link('inner', 'PROTECTED_BY', 'patch', { status: 'OPERATING', coverage: 1 }),
      ],
    );
    const { model } = scoreMission(graph, library, { asOf: '2026-06-01', seed: 1, trials: 64 });
    const state = model.states.effect.findIndex((name, s) => name === 'CONTROLLED' && model.states.node[s] === 4);
    return explainExposure(graph, model, library, state, { k: 1 })[0].probability;
  };
  // Command .9, break-in .5, movement .35; the control stops half.
  expect(way(true)).toBeCloseTo(0.9 * 0.5 * 0.35 * 0.5, 10);
  expect(way(false)).toBeCloseTo(0.9 * 0.5 * 0.35 * 0.25, 10);
});

test('adding a control never raises a score on the same seed', () => {
  const field: NodeSpec[] = [
    ...nodes,
    vector('bait', 'PHISHING'),
    group('staff'),
    asset('pc', 'WORKSTATION'),
    control('c0', 'IDENTITY', ['NETWORK_INTRUSION', 'PHISHING']),
    control('c1', 'PATCHING', ['NETWORK_INTRUSION'], { commonMode: true }),
    control('c2', 'IDENTITY', ['PHISHING'], { effectiveness: undefined }),
  ];
  const ties = [
    ...links,
    link('a', 'EMPLOYS', 'bait'),
    link('staff', 'CAN_ACCESS', 'files', { privilege: 'WRITE' }),
    link('staff', 'USES', 'pc'),
    link('pc', 'CONNECTED_TO', 'server', { medium: 'LAN', segmented: false }),
  ];
  const protects = ['server', 'files', 'staff', 'pc'].flatMap((id) =>
    ['c0', 'c1', 'c2'].map((c) => link(id, 'PROTECTED_BY', c, { status: 'OPERATING', coverage: 0.7 })),
  );
  const place = fc.subarray(protects);
  fc.assert(
    fc.property(place, fc.nat(protects.length - 1), (some, at) => {
      const before = score(field, [...ties, ...some], { trials: 256 });
      const after = score(field, [...ties, ...new Set([...some, protects[at]])], { trials: 256 });
      for (const { elementKey, effects } of before.exposures) {
        for (const { effect: name, likelihood } of effects) {
          const then = after.exposures
            .find((own) => own.elementKey === elementKey)
            ?.effects.find((own) => own.effect === name);
          expect(then?.likelihood?.estimate ?? 0).toBeLessThanOrEqual(likelihood!.estimate + 1e-12);
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('the order of nodes and links changes no figure', () => {
  const figures = (mission: MissionScore) =>
    mission.exposures
      .flatMap(({ elementKey, effects }) =>
        effects.map((own) => `${elementKey} ${own.effect} ${own.likelihood?.estimate}`),
      )
      .sort();
  expect(figures(score([...nodes].reverse(), [...links].reverse()))).toEqual(figures(score(nodes, links)));
});

test('a mission is scored as of today, or of its end if that is past', () => {
  const closed = missionOf([{ kind: 'Mission', id: 'm', endedOn: '2023-12-31' }], []);
  expect(defaultAsOf(closed, '2026-11-21')).toBe('2023-12-31');
  expect(defaultAsOf(closed, '2020-01-01')).toBe('2020-01-01');
  expect(defaultAsOf(missionOf(nodes, links), '2026-11-21')).toBe('2026-11-21');
});

test('a control counts from the day it works, and an unassessed one is a flagged range', () => {
  const walled = [...nodes, control('patch', 'PATCHING', ['NETWORK_INTRUSION'])];
  const at = (own: object, asOf = '2026-06-01') => {
    const graph = missionOf(walled, [...links, link('server', 'PROTECTED_BY', 'patch', { ...own })]);
    const { model } = scoreMission(graph, library, { asOf, seed: 1, trials: 64 });
    const state = model.states.effect.findIndex((name, s) => name === 'DISCLOSED' && model.states.node[s] === 3);
    return explainExposure(graph, model, library, state, { k: 1 })[0].hops[0];
  };
  expect(at({ status: 'OPERATING', coverage: 0.8 }).after).toBeCloseTo(0.5 * (1 - 0.8 * 0.5), 10);
  expect(at({ status: 'OPERATING', coverage: 0.8, since: '2026-06-02' }).controls).toEqual([]);
  expect(at({ status: 'OPERATING', coverage: 0.8, since: '2026-06-02' }, '2026-06-02').controls).toHaveLength(1);
  expect(at({ status: 'PLANNED', coverage: 0.8 }).after).toBe(0.5);
  const unknown = at({ status: 'OPERATING' });
  expect(unknown.controls[0].notAssessed).toBe(true);
  expect(unknown.after).toBeCloseTo(0.5 * (1 - 0.4 * 0.5), 10);
});
