import { expect, test } from 'vitest';
import { asset, control, derive, link } from '../support/derive.ts';

const rule = 'lateral-movement';
const connected = (own: object, options = {}) =>
  derive(
    [asset('x', 'SERVER'), asset('y', 'NETWORK'), control('walls', 'SEGMENTATION', ['NETWORK_INTRUSION'])],
    [
      link('x', 'CONNECTED_TO', 'y', { ...own }),
      link('y', 'PROTECTED_BY', 'walls', { status: 'OPERATING', coverage: 0.5 }),
    ],
    options,
  );

test('an intruder moves both ways over an unsegmented network', () => {
  const mission = connected({ medium: 'LAN', segmented: false });
  expect(mission.edgesOf(rule)).toEqual(['x:CONTROLLED > y:CONTROLLED', 'y:CONTROLLED > x:CONTROLLED']);
  expect(mission.baseOf(rule)).toBe(0.35);
});

test('a segmented link is harder to cross, and its segmentation is not counted again as a control', () => {
  const mission = connected({ medium: 'WAN', segmented: true });
  expect(mission.baseOf(rule)).toBe(0.08);
  expect(mission.controlsOf(rule, 'x:CONTROLLED > y:CONTROLLED')).toEqual([]);
  const open = connected({ medium: 'WAN', segmented: false });
  expect(open.controlsOf(rule, 'x:CONTROLLED > y:CONTROLLED')).toEqual(['SEGMENTATION']);
});

test('nobody moves over a radio or the public internet', () => {
  expect(connected({ medium: 'VHF_RADIO', segmented: false }).edgesOf(rule)).toEqual([]);
  expect(connected({ medium: 'INTERNET', segmented: false }).edgesOf(rule)).toEqual([]);
});

test('unrecorded segmentation is a gap that can be switched in', () => {
  expect(connected({ medium: 'LAN' }).edgesOf(rule)).toEqual([]);
  expect(connected({ medium: 'LAN' }).gapKinds()).toEqual(['SEGMENTATION_NOT_ASSESSED']);
  expect(connected({ medium: 'LAN' }, { assume: { SEGMENTATION_NOT_ASSESSED: true } }).edgesOf(rule)).toHaveLength(2);
});
