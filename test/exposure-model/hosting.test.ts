import { expect, test } from 'vitest';
import { asset, control, derive, link, store } from '../support/derive.ts';

const onServer = [store('files'), asset('server', 'SERVER')];

test('who controls a host reads and changes its store, and loses it with the host', () => {
  const mission = derive(onServer, [link('files', 'STORED_ON', 'server')]);
  expect(mission.edgesOf('hosting')).toEqual([
    'server:CONTROLLED > files:DISCLOSED',
    'server:CONTROLLED > files:MANIPULATED',
  ]);
  expect(mission.edgesOf('hosting-denial')).toEqual(['server:DENIED > files:DENIED']);
});

test('a store that is not stored on an asset has no host to lose', () => {
  const mission = derive(onServer, []);
  expect([...mission.edgesOf('hosting'), ...mission.edgesOf('hosting-denial')]).toEqual([]);
});

test('what is on a phone is not lost when the link of the phone closes', () => {
  const mission = derive(
    [store('contacts'), asset('phones', 'MOBILE_PHONE')],
    [link('contacts', 'STORED_ON', 'phones')],
  );
  expect(mission.edgesOf('hosting')).toHaveLength(2);
  expect(mission.edgesOf('hosting-denial')).toEqual([]);
});

test('the controls of the store count, and only those that name intrusion', () => {
  const mission = derive(
    [...onServer, control('need', 'IDENTITY', ['NETWORK_INTRUSION']), control('train', 'TRAINING', ['PHISHING'])],
    [
      link('files', 'STORED_ON', 'server'),
      link('files', 'PROTECTED_BY', 'need', { status: 'OPERATING', coverage: 0.8 }),
      link('files', 'PROTECTED_BY', 'train', { status: 'OPERATING', coverage: 0.8 }),
    ],
  );
  expect(mission.controlsOf('hosting')).toEqual(['IDENTITY']);
});
