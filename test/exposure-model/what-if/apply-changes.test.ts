import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileAttackModel } from '../../../api/exposure-model/compile.ts';
import { indexGraph } from '../../../api/exposure-model/graph-index.ts';
import { applyChanges } from '../../../api/exposure-model/what-if/apply-changes.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { validateEdge, validateNode } from '../../../graph-schema/validate.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import { actor, asset, control, group, library, link, site, store, system, task } from '../../support/derive.ts';
import { missionOf } from '../../support/mission-of.ts';
import { possibleChanges, schema } from './support/possible-changes.ts';
import { randomMission } from './support/random-mission.ts';

const asOf = '2026-06-01';
const apply = (graph: MissionGraph, ...changes: WhatIfChange[]) =>
  applyChanges(graph, changes, { asOf, library, schema });

const images = { dataCategories: ['SIGNALS_AND_IMAGERY'] };
const graph = missionOf(
  [
    actor('a'),
    site('hq', 'MISSION_HQ'),
    asset('server', 'SERVER'),
    asset('other', 'SERVER'),
    asset('vault', 'SERVER', { custody: 'UN_OWNED' }),
    asset('hired', 'CLOUD_SERVICE', { custody: 'COMMERCIAL' }),
    { kind: 'ContingentOwnedEquipment', id: 'drone', assetType: 'SENSOR', custody: 'CONTINGENT_OWNED' },
    store('files'),
    store('papers', { storeForm: 'PAPER' }),
    group('staff'),
    system('capital', 'NATIONAL_CAPITAL'),
    system('secretariat', 'UN_HEADQUARTERS'),
    task('protect'),
    control('patch', 'PATCHING', ['NETWORK_INTRUSION'], { effectiveness: 0.4, effectivenessHigh: 0.6 }),
    control('watch', 'MONITORING', ['INSIDER'], { effectiveness: undefined }),
    asset('old', 'SERVER', { validTo: '2020-01-01' }),
  ],
  [
    link('files', 'STORED_ON', 'server'),
    link('server', 'CONNECTED_TO', 'other', { medium: 'LAN', segmented: false }),
    link('server', 'CONNECTED_TO', 'vault', { medium: 'WAN' }),
    link('drone', 'FLOWS_TO', 'capital', { ...images, encryption: 'IN_TRANSIT', reachBack: true }),
    link('drone', 'FLOWS_TO', 'files', { dataCategories: ['INCIDENT_EVENTS'] }),
    link('files', 'FLOWS_TO', 'secretariat', { encryption: 'END_TO_END' }),
    link('staff', 'CAN_ACCESS', 'files', { remote: true }),
    link('server', 'PROTECTED_BY', 'patch', { status: 'PLANNED', coverage: 0.7 }),
    link('server', 'PROTECTED_BY', 'watch', { status: 'OPERATING', coverage: 0.5 }),
    link('other', 'PROTECTED_BY', 'patch', { status: 'OPERATING', coverage: 0.7, since: '2027-01-01' }),
    link('a', 'PRESENT_AT', 'hq', { distanceKm: 3 }),
    link('a', 'CONTROLS', 'drone'),
    link('protect', 'DEPENDS_ON', 'files', { essential: true }),
  ],
);
const at = (id: string) => graph.nodeId.indexOf(id);
const edge = (name: string) => graph.edgeKey.findIndex((key) => key.startsWith(name));

describe('whatever is changed', () => {
  test('the graph stays as it was, positions stay, and every row is one that the ontology accepts', () => {
    fc.assert(
      fc.property(randomMission({ awkward: true }), fc.array(fc.nat(), { maxLength: 12 }), (mission, picks) => {
        const possible = possibleChanges(mission);
        const frozen = structuredClone(mission);
        const changed = apply(mission, ...picks.map((pick) => possible[pick % possible.length])).graph;
        expect(mission).toEqual(frozen);
        const [nodes, edges] = [mission.nodeKey.length, mission.edgeKey.length];
        expect(changed.nodeKey.slice(0, nodes)).toEqual(mission.nodeKey);
        expect(changed.edgeKey.slice(0, edges)).toEqual(mission.edgeKey);
        expect([...changed.edgeTo.slice(0, edges)]).toEqual([...mission.edgeTo]);
        expect(new Set(changed.nodeKey).size).toBe(changed.nodeKey.length);
        expect(new Set(changed.nodeId).size).toBe(changed.nodeId.length);
        expect(new Set(changed.edgeKey).size).toBe(changed.edgeKey.length);
        changed.nodeProperties.forEach((own, node) => {
          const named = { id: changed.nodeId[node], name: changed.nodeName[node], ...own };
          expect(validateNode(changed.nodeKind[node], named)).toMatchObject({ ok: true });
        });
        changed.edgeProperties.forEach((own, e) => {
          expect(validateEdge(changed.edgeKind[e], own)).toMatchObject({ ok: true });
          expect(changed.edgeFrom[e] < changed.nodeKey.length && changed.edgeTo[e] < changed.nodeKey.length).toBe(true);
        });
        // Untouched rows are the same objects, by which a later score sees what has not changed.
        const shared = changed.edgeProperties.filter((own, e) => own === mission.edgeProperties[e]).length;
        expect(shared).toBeGreaterThan(edges - 10 * picks.length - 1);
      }),
      { numRuns: 100 },
    );
  });

  test('a list means the same in whatever order it was put together', () => {
    const changes: WhatIfChange[] = [
      { kind: 'UN_CUSTODY', element: 'key:drone', onto: 'key:vault' },
      { kind: 'ENCRYPT', link: graph.edgeKey[edge('FLOWS_TO|drone|capital')], encryption: 'END_TO_END' },
      { kind: 'STAND_ALONE', element: 'key:files' },
      { kind: 'OUT_OF_SERVICE', element: 'key:server' },
      {
        kind: 'ADD_CONTROL',
        element: 'key:server',
        newControl: { controlClass: 'IDENTITY', reduces: ['PHISHING'], effectiveness: 0.6 },
      },
    ];
    for (const list of [changes, [...changes].reverse()]) {
      const { refused, graph: after } = apply(graph, ...list);
      expect(refused).toEqual([]);
      const index = indexGraph(after, asOf);
      expect(index.holds(at('files'))).toBe(true);
      expect(index.outOf('PROTECTED_BY', at('files'))).toHaveLength(3);
      const sent = index.outOf('FLOWS_TO', at('drone')).map((e) => after.edgeProperties[e].encryption);
      expect(sent).toContain('END_TO_END');
    }
  });

  test('a new control takes no id that somebody uses, which would rename the coins of theirs', () => {
    const mine = 'new-control:IDENTITY:1:0.6';
    const own = missionOf([asset('server', 'SERVER'), control(mine, 'BACKUP', ['WIPER'])], []);
    const { graph: after } = apply(own, {
      kind: 'ADD_CONTROL',
      element: 'key:server',
      newControl: { controlClass: 'IDENTITY', reduces: ['PHISHING'], effectiveness: 0.6 },
    });
    expect(after.nodeId).toEqual(['server', mine, `${mine}.2`]);
  });

  test('what is absent and what is hidden are refused alike, and the rest is done', () => {
    const hidden = missionOf([asset('server', 'SERVER'), asset('other', 'SERVER')], []);
    for (const key of ['key:files', 'key:nowhere']) {
      const { refused, applied } = apply(
        hidden,
        { kind: 'OUT_OF_SERVICE', element: key },
        { kind: 'REMOVE_CONTROL', link: key },
        { kind: 'OUT_OF_SERVICE', element: 'key:server' },
      );
      expect(refused).toEqual([
        { index: 0, kind: 'OUT_OF_SERVICE', code: 'UNKNOWN_ELEMENT', params: { element: key } },
        { index: 1, kind: 'REMOVE_CONTROL', code: 'UNKNOWN_LINK', params: { link: key } },
      ]);
      expect(applied).toBe(1);
    }
  });

  test.each<[string, WhatIfChange, string]>([
    ['a store where a link is asked for', { kind: 'SEGMENT', link: graph.edgeKey[0] }, 'WRONG_KIND'],
    ['an asset where a store is asked for', { kind: 'STAND_ALONE', element: 'key:server' }, 'WRONG_KIND'],
    [
      'a control on a task',
      { kind: 'ADD_CONTROL', element: 'key:protect', control: 'key:patch' },
      'MAY_NOT_STAND_THERE',
    ],
    ['an element of the past', { kind: 'OUT_OF_SERVICE', element: 'key:old' }, 'NOT_IN_FORCE'],
    ['a control that is there', { kind: 'ADD_CONTROL', element: 'key:server', control: 'key:watch' }, 'ALREADY_SO'],
    ['less coverage', strengthen('server', 'watch', { coverage: 0.4 }), 'WOULD_WEAKEN'],
    ['the same coverage', strengthen('server', 'watch', { coverage: 0.5 }), 'ALREADY_SO'],
    ['less effect', { kind: 'STRENGTHEN_CONTROL', control: 'key:patch', effectiveness: 0.3 }, 'WOULD_WEAKEN'],
    ['a weaker cipher', { kind: 'ENCRYPT', link: graph.edgeKey[5], encryption: 'IN_TRANSIT' }, 'WOULD_WEAKEN'],
    ['papers', { kind: 'STAND_ALONE', element: 'key:papers' }, 'NOT_ON_A_SYSTEM'],
    ['custody of what does not leave', { kind: 'UN_CUSTODY', element: 'key:vault' }, 'ALREADY_SO'],
    ['a hired receiver', { kind: 'UN_CUSTODY', element: 'key:drone', onto: 'key:hired' }, 'NOT_IN_UN_CUSTODY'],
    ['a foreign receiver', { kind: 'UN_CUSTODY', element: 'key:drone', onto: 'key:capital' }, 'NOT_IN_UN_CUSTODY'],
    [
      'a presence that ends before it begins',
      { kind: 'NEW_PRESENCE', actor: 'key:a', site: 'key:hq', distanceKm: 1, from: '2026-02-01', to: '2026-01-01' },
      'INVALID',
    ],
  ])('%s is refused by a code', (_, change, code) => {
    const { refused, graph: after } = apply(graph, change);
    expect(refused.map((one) => one.code)).toEqual([code]);
    expect(after).toBe(graph);
  });
});

function strengthen(element: string, by: string, own: { coverage?: number; status?: 'OPERATING' }): WhatIfChange {
  return { kind: 'STRENGTHEN_CONTROL', link: `PROTECTED_BY|${element}|${by}`, ...own };
}

test('a planned control comes into operation with the coverage that was planned', () => {
  const { graph: after } = apply(graph, strengthen('server', 'patch', { status: 'OPERATING' }));
  expect(after.edgeProperties[edge('PROTECTED_BY|server|patch')]).toEqual({ status: 'OPERATING', coverage: 0.7 });
});

test('a control that begins later works on the day when it is said to operate', () => {
  const { graph: after } = apply(graph, strengthen('other', 'patch', { status: 'OPERATING' }));
  expect(after.edgeProperties[edge('PROTECTED_BY|other|patch')]).toEqual({ status: 'OPERATING', coverage: 0.7 });
});

test('effectiveness beyond the judged range replaces the range', () => {
  const change = (effectiveness: number): WhatIfChange => ({
    kind: 'STRENGTHEN_CONTROL',
    control: 'key:patch',
    effectiveness,
  });
  const own = (effectiveness: number) => apply(graph, change(effectiveness)).graph.nodeProperties[at('patch')];
  expect(own(0.5)).toMatchObject({ effectiveness: 0.5, effectivenessHigh: 0.6 });
  expect(own(0.7).effectivenessHigh).toBeUndefined();
});

test('a new control of one description is one control, on every element it is put', () => {
  const newControl = { controlClass: 'ENDPOINT', reduces: ['SPYWARE', 'PHISHING'], effectiveness: 0.45 } as const;
  const add = (element: string, reduces = newControl.reduces): WhatIfChange => ({
    kind: 'ADD_CONTROL',
    element,
    newControl: { ...newControl, reduces: [...reduces] },
    coverage: 0.8,
  });
  const { graph: after, refused } = apply(graph, add('key:server'), add('key:other', ['SPYWARE', 'PHISHING']));
  expect(refused).toEqual([]);
  expect(after.nodeKey.length).toBe(graph.nodeKey.length + 1);
  expect(after.edgeKey.length).toBe(graph.edgeKey.length + 2);
  expect(after.nodeProperties.at(-1)).toEqual({ ...newControl, reduces: ['PHISHING', 'SPYWARE'] });
  expect(after.edgeProperties.at(-1)).toEqual({ status: 'OPERATING', coverage: 0.8 });
});

describe('custody', () => {
  const flow = edge('FLOWS_TO|drone|capital');

  test('of the United Nations ends what leaves, and keeps what the item carries', () => {
    const { graph: after, notes, direction } = apply(graph, { kind: 'UN_CUSTODY', element: 'key:drone' });
    expect(indexGraph(after, asOf).edgesOf('FLOWS_TO')).toEqual([edge('FLOWS_TO|drone|files'), edge('FLOWS_TO|files')]);
    expect(after.edgeProperties[flow].validTo).toBe('2026-05-31');
    expect(after.nodeProperties[at('drone')]).toMatchObject({ custody: 'UN_OWNED', ...images });
    expect(notes).toEqual([{ index: 0, code: 'STILL_CONTROLLED', elementKeys: ['key:a'] }]);
    expect(direction).toBe('LOWERS');
    expect(compileAttackModel(after, library, { asOf }).standingFacts).toEqual([]);
  });

  test('onto an asset sends the same there, under the same cipher', () => {
    const { graph: after } = apply(graph, { kind: 'UN_CUSTODY', element: 'key:drone', onto: 'key:vault' });
    expect(after.edgeProperties.at(-1)).toEqual({ ...images, encryption: 'IN_TRANSIT' });
    expect([after.edgeFrom.at(-1), after.edgeTo.at(-1)]).toEqual([at('drone'), at('vault')]);
  });

  test('of a store that moves onto a mapped host may go either way', () => {
    const abroad = missionOf(
      [store('files'), system('cloud', 'COMMERCIAL_CLOUD'), asset('vault', 'SERVER', { custody: 'UN_OWNED' })],
      [link('files', 'STORED_ON', 'cloud')],
    );
    const moved = apply(abroad, { kind: 'UN_CUSTODY', element: 'key:files', onto: 'key:vault' });
    expect(moved.direction).toBe('EITHER');
    expect(moved.graph.edgeKind.at(-1)).toBe('STORED_ON');
    const ended = apply(abroad, { kind: 'UN_CUSTODY', element: 'key:files' });
    expect(ended.direction).toBe('LOWERS');
    expect(ended.notes.map(({ code }) => code)).toEqual(['HOST_NOT_MAPPED']);
  });
});

test('a store that is set apart leaves its networked host, and takes the controls of the host along', () => {
  const { graph: after, notes } = apply(graph, { kind: 'STAND_ALONE', element: 'key:files' });
  const index = indexGraph(after, asOf);
  expect(after.nodeProperties[at('files')].standAlone).toBe(true);
  expect(index.outOf('STORED_ON', at('files'))).toEqual([]);
  expect(after.edgeProperties[edge('CAN_ACCESS|staff|files')].remote).toBe(false);
  const kept = index.outOf('PROTECTED_BY', at('files')).map((e) => after.nodeId[after.edgeTo[e]]);
  expect(kept).toEqual(['patch', 'watch']);
  expect(notes.map(({ code }) => code)).toEqual(['CONTROLS_KEPT', 'HOST_NOT_MAPPED']);
});

test('a connection or a flow that nobody assessed is told as such', () => {
  const { notes } = apply(graph, { kind: 'SEGMENT', link: graph.edgeKey[edge('CONNECTED_TO|server|vault')] });
  expect(notes.map(({ code }) => code)).toEqual(['WAS_NOT_ASSESSED']);
});

test('a presence outside the day is told as such', () => {
  const change: WhatIfChange = {
    kind: 'NEW_PRESENCE',
    actor: 'key:a',
    site: 'key:hq',
    distanceKm: 1,
    to: '2026-05-31',
  };
  const { notes, graph: after } = apply(graph, change);
  expect(notes.map(({ code }) => code)).toEqual(['NOT_ON_THIS_DAY']);
  expect(indexGraph(after, asOf).edgesOf('PRESENT_AT')).toHaveLength(1);
});

describe('out of service', () => {
  const lost = (nodes: Parameters<typeof missionOf>[0], links: Parameters<typeof missionOf>[1], id: string) => {
    const {
      losses,
      mayRise,
      graph: after,
    } = apply(missionOf(nodes, links), {
      kind: 'OUT_OF_SERVICE',
      element: `key:${id}`,
    });
    const told = losses.map(({ lostKey, dependantKey, outcome }) => `${lostKey} > ${dependantKey} ${outcome}`);
    return { losses, told, mayRise: [...mayRise].map((node) => after.nodeId[node]), index: indexGraph(after, asOf) };
  };

  test('takes along the stores that are kept there alone, and tells what fails with them', () => {
    const { told, index, mayRise } = lost(
      [...['server', 'spare'].map((id) => asset(id, 'SERVER')), store('files'), store('copied'), task('t'), group('g')],
      [
        link('files', 'STORED_ON', 'server'),
        link('copied', 'STORED_ON', 'server'),
        link('copied', 'STORED_ON', 'spare'),
        link('t', 'DEPENDS_ON', 'files', { essential: true }),
        link('t', 'DEPENDS_ON', 'copied', { essential: true }),
        link('g', 'CAN_ACCESS', 'files'),
        link('spare', 'FLOWS_TO', 'files'),
      ],
      'server',
    );
    expect(told).toEqual([
      'key:server > key:files GOES_TOO',
      'key:files > key:t FAILS',
      'key:files > key:spare NOWHERE_TO_SEND',
      'key:files > key:g LOSES_ACCESS',
    ]);
    expect([0, 1, 2, 3].map(index.holds)).toEqual([false, true, false, true]);
    expect(mayRise).toEqual(['t']);
  });

  test('a stand-in, a share and a like need at another site are told apart, and failure spreads', () => {
    const radios = ['north', 'south'].map((id) => asset(`radio-${id}`, 'RADIO'));
    const nodes = [
      ...radios,
      site('north'),
      site('south'),
      asset('sat', 'SATELLITE_TERMINAL'),
      asset('lan', 'NETWORK'),
      system('carrier', 'INTERNET_PROVIDER'),
      ...['t', 'shares', 'radios', 'light', 'unknown'].map((id) => task(id)),
    ];
    const links = [
      link('radio-north', 'LOCATED_AT', 'north'),
      link('radio-south', 'LOCATED_AT', 'south'),
      link('lan', 'DEPENDS_ON', 'carrier', { essential: true, autonomyHours: 8 }),
      link('t', 'DEPENDS_ON', 'lan', { essential: true }),
      link('t', 'DEPENDS_ON', 'carrier', { alternativeGroup: 'uplink', essential: true }),
      link('t', 'DEPENDS_ON', 'sat', { alternativeGroup: 'uplink', essential: true }),
      link('shares', 'DEPENDS_ON', 'carrier', { capacity: 0.6 }),
      link('light', 'DEPENDS_ON', 'carrier', { essential: false }),
      link('unknown', 'DEPENDS_ON', 'carrier'),
      link('radios', 'DEPENDS_ON', 'radio-north', { essential: true }),
      link('radios', 'DEPENDS_ON', 'radio-south', { essential: true }),
    ];
    const { told, losses } = lost(nodes, links, 'carrier');
    expect(told).toEqual([
      'key:carrier > key:lan FAILS',
      'key:carrier > key:t LOSES_STAND_IN',
      'key:carrier > key:shares LOSES_SHARE',
      'key:carrier > key:light DEGRADES',
      'key:carrier > key:unknown NOT_ASSESSED',
      'key:lan > key:t FAILS',
    ]);
    expect(losses[0].autonomyHours).toBe(8);
    expect(losses[1].standIns).toBe(1);
    expect(losses[2].share).toBe(0.6);
    expect(lost(nodes, links, 'radio-north').losses[0]).toMatchObject({ outcome: 'LOSES_SHARE', share: 0.5 });
  });
});
