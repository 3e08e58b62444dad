import { expect, test } from 'vitest';
import { actor, asset, derive, group, link, vector } from '../support/derive.ts';

const nodes = [actor('a'), vector('spy', 'SPYWARE'), group('officers'), group('drivers')];
const uses = (device: string) => [link('officers', 'USES', device), link('drivers', 'USES', device)];

test('a pool of phones is one coin, however many groups use it, and opens the accounts of each', () => {
  const mission = derive(
    [...nodes, asset('phones', 'MOBILE_PHONE', { deviceCount: 80 })],
    [link('a', 'EMPLOYS', 'spy'), ...uses('phones')],
  );
  expect(mission.edgesOf('spyware')).toEqual(['a:SELF > phones:CONTROLLED']);
  expect(mission.edgesOf('spyware-accounts')).toEqual([
    'phones:CONTROLLED > drivers:ACCOUNTS',
    'phones:CONTROLLED > officers:ACCOUNTS',
  ]);
  expect([mission.baseOf('spyware'), mission.baseOf('spyware-accounts')]).toEqual([0.35, 0.4]);
});

test('what is not a phone, or what nobody uses, is left alone', () => {
  const desk = derive([...nodes, asset('pc', 'WORKSTATION')], [link('a', 'EMPLOYS', 'spy'), ...uses('pc')]);
  expect([...desk.edgesOf('spyware'), ...desk.edgesOf('spyware-accounts')]).toEqual([]);
  const unused = derive([...nodes, asset('phones', 'MOBILE_PHONE')], [link('a', 'EMPLOYS', 'spy')]);
  expect(unused.edgesOf('spyware')).toEqual([]);
});
