import { expect, test } from 'vitest';
import { actor, asset, control, derive, group, link, store, vector } from '../support/derive.ts';

const basics = [actor('a'), vector('bait', 'PHISHING', { requiredCapability: 'LOW' }), group('staff')];
const employs = link('a', 'EMPLOYS', 'bait');

test('a group with access is phished, and its sign-in opens what it may read and change', () => {
  const mission = derive(
    [...basics, store('files'), store('log'), asset('pc', 'WORKSTATION')],
    [
      employs,
      link('staff', 'CAN_ACCESS', 'files', { privilege: 'WRITE' }),
      link('staff', 'CAN_ACCESS', 'log', { privilege: 'READ' }),
      link('staff', 'USES', 'pc'),
    ],
  );
  expect(mission.edgesOf('phishing')).toEqual(['a:SELF > staff:ACCOUNTS']);
  expect(mission.edgesOf('stolen-accounts')).toEqual([
    'staff:ACCOUNTS > files:DISCLOSED',
    'staff:ACCOUNTS > files:MANIPULATED',
    'staff:ACCOUNTS > log:DISCLOSED',
  ]);
  expect(mission.edgesOf('stolen-accounts-workstation')).toEqual(['staff:ACCOUNTS > pc:CONTROLLED']);
  expect([
    mission.baseOf('phishing'),
    mission.baseOf('stolen-accounts'),
    mission.baseOf('stolen-accounts-workstation'),
  ]).toEqual([0.25, 0.6, 0.5]);
});

test('a group without access or a workstation has nothing worth phishing', () => {
  expect(derive(basics, [employs]).edgesOf('phishing')).toEqual([]);
});

test('a sign-in opens no paper, and hardly a store that stands alone', () => {
  const mission = derive(
    [...basics, store('papers', { storeForm: 'PAPER' }), store('vault', { standAlone: true })],
    [employs, link('staff', 'CAN_ACCESS', 'papers', { privilege: 'WRITE' }), link('staff', 'CAN_ACCESS', 'vault')],
  );
  expect(mission.edgesOf('stolen-accounts')).toEqual(['staff:ACCOUNTS > vault:DISCLOSED']);
  expect(mission.baseOf('stolen-accounts')).toBe(0.1);
});

test('controls of the group and of the one mail service count against the message', () => {
  const mission = derive(
    [
      ...basics,
      store('files'),
      asset('mail', 'EMAIL_SERVICE'),
      control('train', 'TRAINING', ['PHISHING']),
      control('filter', 'ENDPOINT', ['PHISHING']),
    ],
    [
      employs,
      link('staff', 'CAN_ACCESS', 'files'),
      link('staff', 'PROTECTED_BY', 'train', { status: 'OPERATING', coverage: 1 }),
      link('mail', 'PROTECTED_BY', 'filter', { status: 'OPERATING', coverage: 1 }),
    ],
  );
  expect(mission.controlsOf('phishing').sort()).toEqual(['ENDPOINT', 'TRAINING']);
});
