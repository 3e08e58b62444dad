import { expect, test } from 'vitest';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { actor, asset, derive, library, link, system, vector } from '../support/derive.ts';
import { edgeKeys } from '../support/edge-keys.ts';
import { missionOf } from '../support/mission-of.ts';

const things = [
  vector('tap', 'MOBILE_INTERCEPTION'),
  asset('phones', 'MOBILE_PHONE'),
  system('carrier', 'INTERNET_PROVIDER'),
];
const cellular = link('phones', 'CONNECTED_TO', 'carrier', { medium: 'CELLULAR' });
const tapped = (a: object, b: object, ...ties: ReturnType<typeof link>[]) =>
  derive([actor('a', { ...a }), actor('b', { ...b }), actor('c'), ...things], [cellular, ...ties]);

/** The command of mobile interception as the labels and probabilities of its alternatives. */
function commandOf({ model }: ReturnType<typeof derive>, at: number) {
  const row = model.actors[at].command[3];
  return row?.map((causes) =>
    causes.map((cause) => [model.causes[cause].label, model.judgements[model.causes[cause].judgement].value]),
  );
}

test('an actor borrows the technique of a partner in the worlds in which they work together', () => {
  const mission = tapped(
    {},
    {},
    link('b', 'EMPLOYS', 'tap'),
    link('a', 'ALIGNED_WITH', 'b', { nature: 'OPERATES_JOINTLY' }),
  );
  expect(commandOf(mission, 0)).toEqual([
    [
      ['a can use what b has', 0.4],
      ['b commands mobile interception', 0.9],
    ],
  ]);
  expect(commandOf(mission, 1)).toEqual([[['b commands mobile interception', 0.9]]]);
});

test('an actor borrows the access of a partner, and both toss the same coin for it', () => {
  const mission = tapped({}, {}, link('b', 'CONTROLS', 'carrier'), link('a', 'ALIGNED_WITH', 'b', { nature: 'BACKS' }));
  expect(mission.edgesOf('access')).toEqual(['a:SELF > carrier:ACCESSED', 'b:SELF > carrier:ACCESSED']);
  const key = edgeKeys(mission.model);
  expect(new Set(key).size).toBe(key.length - 1);
  expect([...mission.model.edges.causeStart].at(-1)).toBe(1);
});

test('the backer uses the backed, never the other way round', () => {
  const mission = tapped({}, {}, link('a', 'CONTROLS', 'carrier'), link('a', 'ALIGNED_WITH', 'b', { nature: 'BACKS' }));
  expect(mission.edgesOf('access')).toEqual(['a:SELF > carrier:ACCESSED']);
});

test('a principal uses its contractor more than the contractor its principal', () => {
  const contract = link('a', 'ALIGNED_WITH', 'b', { nature: 'CONTRACTED_BY' });
  const both = tapped({}, {}, link('a', 'EMPLOYS', 'tap'), link('b', 'EMPLOYS', 'tap'), contract);
  expect(commandOf(both, 0)?.[1][0]).toEqual(['a can use what b has', 0.2]);
  expect(commandOf(both, 1)?.[1][0]).toEqual(['b can use what a has', 0.5]);
});

test('borrowing goes one step only', () => {
  const mission = tapped(
    {},
    {},
    link('c', 'CONTROLS', 'carrier'),
    link('a', 'ALIGNED_WITH', 'b', { nature: 'OPERATES_JOINTLY' }),
    link('b', 'ALIGNED_WITH', 'c', { nature: 'OPERATES_JOINTLY' }),
  );
  expect(mission.edgesOf('access')).toEqual(['b:SELF > carrier:ACCESSED', 'c:SELF > carrier:ACCESSED']);
});

test('capability is lent one level at most', () => {
  const joint = link('a', 'ALIGNED_WITH', 'b', { nature: 'OPERATES_JOINTLY' });
  const mission = tapped({ capability: 'VERY_LOW' }, { capability: 'VERY_HIGH' }, link('b', 'EMPLOYS', 'tap'), joint);
  // Very low, one level lent, is low: one step short of the moderate capability that is required.
  expect(commandOf(mission, 0)?.[0][1]).toEqual(['b commands mobile interception', 0.3]);
  expect(commandOf(mission, 1)?.[0][0]).toEqual(['b commands mobile interception', 0.95]);
});

test('a tie that ended, or of unrecorded nature, lends nothing', () => {
  const access = link('b', 'CONTROLS', 'carrier');
  const ended = link('a', 'ALIGNED_WITH', 'b', { nature: 'BACKS', validTo: '2025-01-01' });
  expect(tapped({}, {}, access, ended).edgesOf('access')).toHaveLength(1);
  const unknown = tapped({}, {}, access, link('a', 'ALIGNED_WITH', 'b'));
  expect(unknown.edgesOf('access')).toHaveLength(1);
  expect(unknown.gapKinds()).toContain('ALIGNMENT_NOT_ASSESSED');
});

test('access and technique of one partner cost the alignment once', () => {
  const nodes = [actor('a'), actor('b'), ...things];
  const links = [
    cellular,
    link('b', 'CONTROLS', 'carrier'),
    link('b', 'EMPLOYS', 'tap'),
    link('a', 'ALIGNED_WITH', 'b', { nature: 'OPERATES_JOINTLY' }),
  ];
  const { model } = derive(nodes, links);
  const state = model.states.effect.findIndex((effect, s) => effect === 'DISCLOSED' && model.states.node[s] === 3);
  const [path] = explainExposure(missionOf(nodes, links), model, library, state, { actor: 0, k: 1 });
  expect(path.probability).toBeCloseTo(0.4 * 0.95 * 0.9 * 0.9, 10);
  expect(path.hops.map(({ sentence }) => sentence)).toEqual([
    'a has access to carrier by law, ownership or fact.',
    'Through carrier, calls, messages and places of phones can be followed in the mobile network.',
  ]);
});
