import { expect, test } from 'vitest';
import { asset, control, derive, link, site, store, system } from '../support/derive.ts';

const nodes = [
  store('notes'),
  store('central'),
  asset('laptop', 'WORKSTATION'),
  system('carrier', 'INTERNET_PROVIDER'),
  control('tunnel', 'ENCRYPTION', ['TRAFFIC_INTERCEPTION']),
];
const hosted = [
  link('notes', 'STORED_ON', 'laptop'),
  link('laptop', 'PROTECTED_BY', 'tunnel', { status: 'OPERATING', coverage: 0.7 }),
];
const flow = (own: object) =>
  derive(nodes, [...hosted, link('notes', 'FLOWS_TO', 'central', { via: ['carrier'], ...own })]);
const rule = 'traffic-interception';

test('what passes a carrier is read by whoever has access to it, the less the better it is encrypted', () => {
  expect(flow({ encryption: 'NONE' }).edgesOf(rule)).toEqual(['carrier:ACCESSED > notes:DISCLOSED']);
  expect(flow({ encryption: 'NONE' }).baseOf(rule)).toBe(0.9);
  expect(flow({ encryption: 'IN_TRANSIT' }).baseOf(rule)).toBe(0.05);
  expect(flow({ encryption: 'END_TO_END' }).baseOf(rule)).toBe(0.01);
});

test('controls of the sending host count only where the flow is not encrypted', () => {
  expect(flow({ encryption: 'NONE' }).controlsOf(rule)).toEqual(['ENCRYPTION']);
  expect(flow({ encryption: 'IN_TRANSIT' }).controlsOf(rule)).toEqual([]);
});

test('unrecorded encryption is a gap', () => {
  const mission = flow({});
  expect(mission.edgesOf(rule)).toEqual([]);
  expect(mission.gapKinds()).toEqual(['ENCRYPTION_NOT_ASSESSED']);
});

test('a flow that leaves the site by an unrecorded carrier is a gap; one within the site is not', () => {
  const places = [site('north'), site('south')];
  const at = (to: string) =>
    derive(
      [...nodes, ...places],
      [
        link('notes', 'FLOWS_TO', 'central', { encryption: 'NONE' }),
        link('notes', 'LOCATED_AT', 'north'),
        link('central', 'LOCATED_AT', to),
      ],
    );
  expect(at('south').edgesOf(rule)).toEqual([]);
  expect(at('south').gapKinds()).toEqual(['CARRIER_NOT_ASSESSED']);
  expect(at('north').gapKinds()).toEqual([]);
});
