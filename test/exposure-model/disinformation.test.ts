import { expect, test } from 'vitest';
import { actor, asset, derive, group, link, task, vector } from '../support/derive.ts';

const nodes = [actor('a'), vector('lies', 'DISINFORMATION'), vector('fakes', 'FABRICATED_MEDIA'), task('outreach')];
const employs = [link('a', 'EMPLOYS', 'lies'), link('a', 'EMPLOYS', 'fakes')];

test('false claims and fabricated media each undermine the task that is targeted', () => {
  const mission = derive(nodes, [
    ...employs,
    link('a', 'TARGETS', 'outreach', { vectorType: 'DISINFORMATION' }),
    link('a', 'TARGETS', 'outreach', { vectorType: 'FABRICATED_MEDIA' }),
  ]);
  expect(mission.edgesOf('disinformation')).toEqual(['a:SELF > outreach:UNDERMINED', 'a:SELF > outreach:UNDERMINED']);
  expect(mission.baseOf('disinformation')).toBe(0.6);
});

test('a task that nobody is judged to target is not undermined', () => {
  expect(derive(nodes, employs).edgesOf('disinformation')).toEqual([]);
  const otherwise = link('a', 'TARGETS', 'outreach', { vectorType: 'IMPERSONATION' });
  const poses = [...nodes, vector('pose', 'IMPERSONATION')];
  expect(derive(poses, [...employs, link('a', 'EMPLOYS', 'pose'), otherwise]).edgesOf('disinformation')).toEqual([]);
});

test('lies about a group undermine the tasks that depend on what the group works with', () => {
  const mission = derive(
    [...nodes, group('pilots'), asset('aircraft', 'SENSOR')],
    [
      ...employs,
      link('a', 'TARGETS', 'pilots', { vectorType: 'DISINFORMATION' }),
      link('pilots', 'USES', 'aircraft'),
      link('outreach', 'DEPENDS_ON', 'aircraft'),
    ],
  );
  expect(mission.edgesOf('disinformation')).toEqual(['a:SELF > outreach:UNDERMINED']);
});
