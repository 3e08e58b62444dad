import { expect, test } from 'vitest';
import { actor, asset, control, derive, group, link, task, vector } from '../support/derive.ts';

const basics = [actor('a'), vector('pose', 'IMPERSONATION')];
const employs = link('a', 'EMPLOYS', 'pose');

test('a channel that is taken over speaks in the name of the mission, and harms the tasks that rely on it', () => {
  const mission = derive(
    [
      ...basics,
      asset('page', 'SOCIAL_MEDIA_ACCOUNT'),
      asset('mail', 'EMAIL_SERVICE'),
      task('outreach'),
      task('patrols'),
    ],
    [
      employs,
      link('a', 'CONTROLS', 'page'),
      link('a', 'CONTROLS', 'mail'),
      link('outreach', 'DEPENDS_ON', 'page', { essential: true }),
      link('patrols', 'DEPENDS_ON', 'mail', { essential: true }),
    ],
  );
  expect(mission.edgesOf('impersonation-takeover')).toEqual([
    'mail:CONTROLLED > mail:IMPERSONATED',
    'page:CONTROLLED > page:IMPERSONATED',
  ]);
  expect(mission.edgesOf('impersonation-task')).toEqual([
    'mail:IMPERSONATED > patrols:MISLED',
    'page:IMPERSONATED > outreach:UNDERMINED',
  ]);
  expect([mission.baseOf('impersonation-takeover'), mission.baseOf('impersonation-task')]).toEqual([0.8, 0.3]);
});

test('a server is not a channel', () => {
  const mission = derive([...basics, asset('server', 'SERVER')], [employs, link('a', 'CONTROLS', 'server')]);
  expect(mission.edgesOf('impersonation-takeover')).toEqual([]);
});

test('without taking anything over, only what the actor is judged to target is harmed', () => {
  const nodes = [...basics, task('outreach'), task('other')];
  const aims = link('a', 'TARGETS', 'outreach', { vectorType: 'IMPERSONATION' });
  expect(derive(nodes, [employs, aims]).edgesOf('impersonation-lookalike')).toEqual(['a:SELF > outreach:UNDERMINED']);
  expect(derive(nodes, [employs]).edgesOf('impersonation-lookalike')).toEqual([]);
});

test('call-back by the groups that rely on the channel counts on the step to the task', () => {
  const mission = derive(
    [
      ...basics,
      asset('mail', 'EMAIL_SERVICE'),
      task('patrols'),
      group('watch'),
      control('call', 'PROCEDURE', ['IMPERSONATION']),
    ],
    [
      employs,
      link('a', 'CONTROLS', 'mail'),
      link('patrols', 'DEPENDS_ON', 'mail'),
      link('watch', 'USES', 'mail'),
      link('watch', 'PROTECTED_BY', 'call', { status: 'OPERATING', coverage: 1 }),
    ],
  );
  expect(mission.controlsOf('impersonation-task')).toEqual(['PROCEDURE']);
  expect(mission.controlsOf('impersonation-takeover')).toEqual([]);
});
