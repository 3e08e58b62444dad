import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriers, singlePointsOfFailure, survivalOf } from '../../api/analyses/continuity/survival.ts';
import { readGraph } from '../../api/analyses/reading/graph-reading.ts';
import { accessByGroup } from '../../api/analyses/supply-chain/access.ts';
import { confidenceFrom, weakestGrade } from '../../api/assessment/confidence.ts';
import { count, list, longDate, percent, shareOf, times } from '../../api/assessment/language/english/grammar.ts';
import { likelihoodWord } from '../../api/assessment/likelihood-word.ts';
import { capital, say } from '../../api/assessment/runs.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../support/mission-of.ts';
import { textOf } from './walk-document.ts';

const library = loadLibrary();
const mission: NodeSpec = { kind: 'Mission', id: 'm', hostStates: ['XA'] };
const task = (id: string): NodeSpec => ({ kind: 'MandateTask', id });
const carrier = (id: string, jurisdiction?: string): NodeSpec => ({
  kind: 'ExternalSystem',
  id,
  systemType: 'INTERNET_PROVIDER',
  jurisdiction,
});
const needs = (from: string, to: string, more: object = { essential: true }): LinkSpec => ({
  from,
  type: 'DEPENDS_ON',
  to,
  ...more,
});
const read = (nodes: NodeSpec[], links: LinkSpec[], asOf = '2025-01-01') =>
  readGraph(missionOf([mission, ...nodes], links), asOf);

describe('what survives a shutdown of national carriers', () => {
  const survival = (nodes: NodeSpec[], links: LinkSpec[], of = 't') => {
    const reading = read(nodes, links);
    return survivalOf(reading, new Set(carriers(reading).national))(reading.graph.nodeId.indexOf(of));
  };
  it('stops a task that has nothing but a national carrier', () => {
    expect(survival([task('t'), carrier('c', 'XA')], [needs('t', 'c')])).toBe('STOPS');
  });
  it('leaves a task weakened that can change over to satellite', () => {
    const group = { essential: true, alternativeGroup: 'uplink' };
    expect(
      survival([task('t'), carrier('c', 'XA'), carrier('s')], [needs('t', 'c', group), needs('t', 's', group)]),
    ).toBe('DEGRADES');
  });
  it('weakens a task for which the carrier is not essential', () => {
    expect(survival([task('t'), carrier('c', 'XA')], [needs('t', 'c', { essential: false })])).toBe('DEGRADES');
  });
  it('does not guess where nobody recorded whether the dependency is essential', () => {
    expect(survival([task('t'), carrier('c', 'XA')], [needs('t', 'c', {})])).toBe('UNKNOWN');
  });
  it('follows what an asset between task and carrier needs', () => {
    const server: NodeSpec = { kind: 'Asset', id: 'a' };
    expect(survival([task('t'), server, carrier('c', 'XA')], [needs('t', 'a'), needs('a', 'c')])).toBe('STOPS');
  });
  it('keeps what is on a portable device, and loses what is on a host that stops', () => {
    const store: NodeSpec = { kind: 'DataStore', id: 's' };
    const links = [needs('t', 's'), needs('a', 'c'), { from: 's', type: 'STORED_ON', to: 'a' } as LinkSpec];
    expect(survival([task('t'), store, { kind: 'Asset', id: 'a' }, carrier('c', 'XA')], links)).toBe('STOPS');
    expect(survival([task('t'), store, { kind: 'Asset', id: 'a', portable: true }, carrier('c', 'XA')], links)).toBe(
      'HOLDS',
    );
  });
  it('ends on assets that depend on each other', () => {
    const pair: NodeSpec[] = [
      { kind: 'Asset', id: 'a' },
      { kind: 'Asset', id: 'b' },
    ];
    expect(
      survival(
        [task('t'), ...pair, carrier('c', 'XA')],
        [needs('t', 'a'), needs('a', 'b'), needs('b', 'a'), needs('t', 'c', { essential: false })],
      ),
    ).toBe('DEGRADES');
  });
  it('closes carriers under the law of the host state alone', () => {
    const reading = read(
      [task('t'), carrier('own', 'XA'), carrier('abroad', 'XB'), carrier('open'), carrier('idle', 'XA')],
      ['own', 'abroad', 'open'].map((to) => needs('t', to)),
    );
    const names = (nodes: number[]) => nodes.map((node) => reading.graph.nodeId[node]);
    expect(names(carriers(reading).national)).toEqual(['own']);
    expect(names(carriers(reading).lawNotAssessed)).toEqual(['open']);
  });
  it('counts as single points of failure only essentials without an alternative', () => {
    const reading = read(
      [task('t'), task('u'), carrier('c'), carrier('d')],
      [
        needs('t', 'c'),
        needs('u', 'c'),
        needs('t', 'd', { essential: true, alternativeGroup: 'g' }),
        needs('u', 'd', { essential: false }),
      ],
    );
    expect(singlePointsOfFailure(reading).map(({ node, tasks }) => [reading.graph.nodeId[node], tasks.length])).toEqual(
      [['c', 2]],
    );
  });
});

describe('a graph read as of a day', () => {
  it('leaves out links that do not hold yet, or no longer', () => {
    const nodes: NodeSpec[] = [
      { kind: 'ThreatActor', id: 'a' },
      { kind: 'Site', id: 's' },
    ];
    const link = (presentFrom: string, presentTo?: string): LinkSpec => ({
      from: 'a',
      type: 'PRESENT_AT',
      to: 's',
      presentFrom,
      presentTo,
    });
    const reading = read(nodes, [
      link('2025-02-01'),
      link('2023-01-01', '2024-01-01'),
      link('2024-06-01', '2025-01-01'),
    ]);
    expect(reading.edges('PRESENT_AT').map((edge) => reading.edge(edge).text('presentFrom'))).toEqual(['2024-06-01']);
  });
  it('counts stores on a system for those who administer it, not for those who use it', () => {
    const nodes: NodeSpec[] = [
      { kind: 'PersonGroup', id: 'admins' },
      { kind: 'PersonGroup', id: 'users' },
      { kind: 'Asset', id: 'host' },
      { kind: 'DataStore', id: 'a', sensitivity: 'CONFIDENTIAL' },
      { kind: 'DataStore', id: 'b' },
    ];
    const links: LinkSpec[] = [
      ...['a', 'b'].map((from): LinkSpec => ({ from, type: 'STORED_ON', to: 'host' })),
      { from: 'admins', type: 'CAN_ACCESS', to: 'host', privilege: 'ADMIN' },
      { from: 'users', type: 'CAN_ACCESS', to: 'host', privilege: 'READ' },
    ];
    const groups = accessByGroup(read(nodes, links));
    // The unmarked store counts as Strictly Confidential.
    expect(groups.map(({ stores, strictlyConfidential }) => [stores.length, strictlyConfidential.length])).toEqual([
      [2, 1],
    ]);
  });
});

describe('confidence', () => {
  it('follows the weakest grade, and is low where a grade is missing, F or 6', () => {
    expect(confidenceFrom(['A1', 'B2'])).toBe('HIGH');
    expect(confidenceFrom(['A1', 'C3'])).toBe('MODERATE');
    for (const weak of ['D1', 'A4', 'F1', 'B6', null]) expect(confidenceFrom(['A1', weak])).toBe('LOW');
    expect(confidenceFrom([])).toBeNull();
  });
  it('names the weakest grade, and none where one is missing', () => {
    expect(weakestGrade(['A1', 'F6', 'B2'])).toBe('F6');
    expect(weakestGrade(['A1', null])).toBeNull();
  });
});

describe('the word for a likelihood', () => {
  it('is the one whose value in the library lies nearest', () => {
    const words = library['likelihood-words'].values;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (p) => {
        const distance = Math.abs(words[likelihoodWord(p, library)] - p);
        return Object.values(words).every((value) => distance <= Math.abs(value - p));
      }),
    );
  });
  it('never falls as the likelihood rises', () => {
    const words = library['likelihood-words'].values;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        return words[likelihoodWord(low, library)] <= words[likelihoodWord(high, library)];
      }),
    );
  });
});

describe('English sentences', () => {
  it('join lists with commas, and with semicolons where an item has a comma or an and', () => {
    expect(textOf(list(['a', 'b', 'c']))).toBe('a, b and c');
    expect(textOf(list(['a, b', 'c']))).toBe('a, b; and c');
    expect(textOf(list(['a', 'b', 'c', 'd'], 2))).toBe('a, b and two others');
    expect(textOf(list(['a', 'b', 'c'], 2))).toBe('a, b and one other');
  });
  it('write small numbers in words and large ones in groups', () => {
    expect([count(1, 'store', 'stores'), count(3, 'store', 'stores'), count(12_000, 'store', 'stores')]).toEqual([
      'one store',
      'three stores',
      '12,000 stores',
    ]);
    expect([
      shareOf(2, 5, 'x', 'xs'),
      shareOf(5, 5, 'x', 'xs'),
      shareOf(0, 5, 'x', 'xs'),
      shareOf(1, 1, 'x', 'xs'),
    ]).toEqual(['two of the five xs', 'all five xs', 'none of the five xs', 'the only x']);
    expect([times(1), times(2), times(1200)]).toEqual(['once', 'twice', '1,200 times']);
  });
  it('never round what was measured to nothing or to everything', () => {
    expect([percent(0.004), percent(0.5), percent(0.999)]).toEqual(['under 1', '50', 'over 99']);
  });
  it('write dates out', () => {
    expect(longDate('2024-02-09')).toBe('9 February 2024');
  });
  it('keep the pointer of a name that is filled in', () => {
    const element = { key: 'k', kind: 'DataStore', sensitivity: null };
    expect(say`The store ${{ text: 'X', element }} is ${'kept'} apart.`).toEqual([
      { text: 'The store ' },
      { text: 'X', element },
      { text: ' is kept apart.' },
    ]);
    expect(capital(say`five ${'stores'}`)).toEqual([{ text: 'Five stores' }]);
  });
});
