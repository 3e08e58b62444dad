import { expect, test } from 'vitest';
import { actor, asset, derive, group, link, store } from '../support/derive.ts';

const place = [group('clerks'), store('files'), asset('server', 'SERVER')];
const access = [
  link('clerks', 'CAN_ACCESS', 'files', { privilege: 'READ' }),
  link('clerks', 'CAN_ACCESS', 'server', { privilege: 'ADMIN' }),
];

test('an insider acts from within its group, and reaches what the group may reach', () => {
  const mission = derive(
    [actor('a', { actorType: 'INSIDER' }), ...place],
    [link('a', 'INFLUENCES', 'clerks'), ...access],
  );
  expect(mission.edgesOf('insider')).toEqual(['a:SELF > clerks:AGENT']);
  expect(mission.baseOf('insider')).toBe(0.9);
  expect(mission.edgesOf('insider-access')).toEqual([
    'clerks:AGENT > files:DISCLOSED',
    'clerks:AGENT > server:CONTROLLED',
  ]);
  expect(mission.baseOf('insider-access')).toBe(0.8);
});

test('somebody who only influences the group is far less likely to be served by it', () => {
  expect(derive([actor('a'), ...place], [link('a', 'INFLUENCES', 'clerks'), ...access]).baseOf('insider')).toBe(0.2);
});

test('an actor without influence has no agents', () => {
  expect(derive([actor('a'), ...place], access).edgesOf('insider')).toEqual([]);
});

test('an insider of unrecorded group is a gap', () => {
  const mission = derive([actor('a', { actorType: 'INSIDER' }), ...place], access);
  expect(mission.edgesOf('insider')).toEqual([]);
  expect(mission.gapKinds()).toContain('INSIDER_GROUP_NOT_ASSESSED');
});
