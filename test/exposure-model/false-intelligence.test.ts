import { expect, test } from 'vitest';
import { actor, derive, link, store, task, vector } from '../support/derive.ts';

const nodes = [
  actor('a'),
  vector('plant', 'FALSE_INTELLIGENCE'),
  store('alerts', { acceptsOutsideReports: true }),
  store('events'),
  task('protect'),
];
const chain = [link('alerts', 'FLOWS_TO', 'events'), link('protect', 'DEPENDS_ON', 'events', { essential: true })];

test('false reports enter where outside reports are taken, flow on, and mislead the task that relies on them', () => {
  const mission = derive(nodes, [link('a', 'EMPLOYS', 'plant'), ...chain]);
  expect(mission.edgesOf('false-report')).toEqual(['a:SELF > alerts:MANIPULATED']);
  expect(mission.edgesOf('false-report-spread')).toEqual(['alerts:MANIPULATED > events:MANIPULATED']);
  expect(mission.edgesOf('false-report-task')).toEqual(['events:MANIPULATED > protect:MISLED']);
  expect(['false-report', 'false-report-spread', 'false-report-task'].map((rule) => mission.baseOf(rule))).toEqual([
    0.25, 0.4, 0.3,
  ]);
});

test('a store that takes no outside reports, or is not recorded to, gets none planted', () => {
  const closed = nodes.map((node) => (node.id === 'alerts' ? store('alerts', { acceptsOutsideReports: false }) : node));
  expect(derive(closed, [link('a', 'EMPLOYS', 'plant'), ...chain]).edgesOf('false-report')).toEqual([]);
});

test('a store that the task only leans on does not mislead the whole task', () => {
  const mission = derive(nodes, [
    link('a', 'EMPLOYS', 'plant'),
    link('protect', 'DEPENDS_ON', 'events', { essential: false }),
  ]);
  expect(mission.edgesOf('false-report-task')).toEqual([]);
});
