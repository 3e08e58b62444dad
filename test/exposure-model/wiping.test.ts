import { expect, test } from 'vitest';
import { actor, asset, control, derive, link, store, vector } from '../support/derive.ts';

const basics = [actor('a'), vector('wipe', 'WIPER'), store('files')];
const acts = (host: string) => [
  link('a', 'EMPLOYS', 'wipe'),
  link('a', 'CONTROLS', host),
  link('files', 'STORED_ON', host),
];

test('a controlled server is wiped, and its store is lost with it', () => {
  const mission = derive([...basics, asset('server', 'SERVER')], acts('server'));
  expect(mission.edgesOf('wiping')).toEqual(['server:CONTROLLED > server:DENIED']);
  expect(mission.edgesOf('hosting-denial')).toEqual(['server:DENIED > files:DENIED']);
  expect(mission.baseOf('wiping')).toBe(0.6);
});

test('a wiped phone takes its store along, though a closed link does not', () => {
  const mission = derive([...basics, asset('phone', 'MOBILE_PHONE')], acts('phone'));
  expect(mission.edgesOf('wiping')).toEqual(['phone:CONTROLLED > files:DENIED', 'phone:CONTROLLED > phone:DENIED']);
});

test('what nothing can control is not wiped', () => {
  expect(derive([...basics, asset('server', 'SERVER')], [link('a', 'EMPLOYS', 'wipe')]).edgesOf('wiping')).toEqual([]);
});

test('backups of the asset count', () => {
  const mission = derive(
    [...basics, asset('server', 'SERVER'), control('copy', 'BACKUP', ['WIPER'])],
    [...acts('server'), link('server', 'PROTECTED_BY', 'copy', { status: 'OPERATING', coverage: 1 })],
  );
  expect(mission.controlsOf('wiping')).toEqual(['BACKUP']);
});
