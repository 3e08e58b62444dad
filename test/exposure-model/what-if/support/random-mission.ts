import fc from 'fast-check';
import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import { CONTROL_CLASSES, VECTOR_TYPES } from '../../../../graph-schema/values.ts';
import { actor, asset, control, group, link, site, store, system, task, vector } from '../../../support/derive.ts';
import { type LinkSpec, missionOf, type NodeSpec } from '../../../support/mission-of.ts';

export interface MissionShape {
  /**
   * Without them the model is monotone world by world: controls that fail everywhere at once beside others of their
   * class, controls on links whose own record replaces them, hosts in pairs, a single mail service, alternative groups
   * and like needs. With them only what is held is monotone.
   */
  readonly awkward: boolean;
}

const level = fc.constantFrom('LOW', 'MODERATE', 'HIGH', 'VERY_HIGH');
const rating = fc.constantFrom('MINOR', 'MODERATE', 'SEVERE', 'CRITICAL');
const ratings = fc.record({ harmToPersons: rating, harmToMandate: rating, privacyHarm: rating }, { requiredKeys: [] });

/** Small missions in which most rules fire somewhere: two or three actors about a handful of everything. */
export function randomMission({ awkward }: MissionShape): fc.Arbitrary<MissionGraph> {
  // Controls that leave less open than a recorded cipher or boundary are replaced by it in the count.
  const share = fc.constantFrom(0.3, 0.6, ...(awkward ? [0.9, 1] : []));
  const parts = fc.record({
    actors: fc.array(fc.record({ capability: level, intent: fc.option(level, { nil: undefined }) }), {
      minLength: 3,
      maxLength: 3,
    }),
    employed: fc.subarray(
      ['a', 'b', 'c'].flatMap((who) => VECTOR_TYPES.map((vectorType) => [who, vectorType] as const)),
      { minLength: 12 },
    ),
    ratings: fc.array(ratings, { minLength: 8, maxLength: 8 }),
    controls: fc.array(
      fc.record({
        controlClass: fc.constantFrom(...CONTROL_CLASSES.filter((name) => awkward || name !== 'SEGMENTATION')),
        reduces: fc.subarray([...VECTOR_TYPES], { minLength: 6 }),
        effectiveness: fc.option(share, { nil: undefined }),
        commonMode: awkward ? fc.boolean() : fc.constant(false),
      }),
      { minLength: 4, maxLength: 4 },
    ),
    protections: fc.array(
      fc.record({
        element: fc.constantFrom(
          ...['files', 'people', 'desk', 'phone', 'radio', 'station', 'staff', 'field'],
          ...(awkward ? ['server', 'inner', 'mail'] : []),
        ),
        control: fc.constantFrom('k0', 'k1', 'k2', 'k3'),
        coverage: fc.option(share, { nil: undefined }),
        status: fc.constantFrom('PLANNED', 'PARTIAL', 'OPERATING'),
      }),
      { maxLength: 10 },
    ),
    links: fc.subarray(awkward ? [...LINKS, ...AWKWARD_LINKS] : LINKS, { minLength: 20 }),
    segmented: fc.constantFrom(...(awkward ? [undefined, false, true] : [false])),
    encryption: fc.constantFrom(...(awkward ? [undefined, 'NONE', 'IN_TRANSIT'] : ['NONE'])),
  });
  return parts.map((own) => {
    const nodes: NodeSpec[] = [
      ...own.actors.map((judged, i) => actor('abc'[i], judged)),
      ...VECTOR_TYPES.map((name) => vector(`v-${name}`, name)),
      site('hq', 'MISSION_HQ'),
      site('field', 'TEAM_SITE'),
      asset('server', 'SERVER', { internetFacing: true, ...own.ratings[0] }),
      asset('inner', 'SERVER', { knownVulnerabilities: ['CVE-2019-0604'], internetFacing: true }),
      asset('mail', 'EMAIL_SERVICE', { internetFacing: true }),
      asset('desk', 'WORKSTATION', own.ratings[1]),
      asset('phone', 'MOBILE_PHONE', own.ratings[2]),
      asset('radio', 'RADIO', own.ratings[3]),
      asset('station', 'BROADCAST_STATION'),
      asset('uplink', 'NETWORK', { custody: 'UN_OWNED' }),
      { kind: 'ContingentOwnedEquipment', id: 'drone', assetType: 'SENSOR', custody: 'CONTINGENT_OWNED' },
      store('files', { acceptsOutsideReports: true, ...own.ratings[4] }),
      store('people', { dataCategories: ['SIGNALS_AND_IMAGERY'], ...own.ratings[5] }),
      store('notes', { storeForm: 'PAPER', ...own.ratings[6] }),
      group('staff'),
      group('police'),
      system('carrier', 'INTERNET_PROVIDER'),
      system('capital', 'NATIONAL_CAPITAL'),
      system('cloud', 'COMMERCIAL_CLOUD', { internetFacing: true }),
      task('protect', own.ratings[7]),
      task('report', { harmToMandate: 'SEVERE' }),
      ...own.controls.map(({ effectiveness, controlClass, ...more }, i) =>
        control(`k${i}`, controlClass, more.reduces, { effectiveness, commonMode: more.commonMode }),
      ),
    ];
    const protectedPairs = new Map(own.protections.map((one) => [`${one.element}|${one.control}`, one]));
    const links: LinkSpec[] = [
      ...own.employed.map(([who, name], i) =>
        link(who, 'EMPLOYS', `v-${name}`, i % 5 === 0 ? { intent: 'VERY_HIGH' } : {}),
      ),
      ...own.links.map((one) =>
        one.type === 'CONNECTED_TO' && one.medium === 'LAN'
          ? { ...one, segmented: own.segmented }
          : one.type === 'FLOWS_TO'
            ? { ...one, encryption: own.encryption }
            : one,
      ),
      ...[...protectedPairs.values()].map(({ element, control: by, ...more }) =>
        link(element, 'PROTECTED_BY', by, more),
      ),
    ];
    return missionOf(nodes, links);
  });
}

const images = { dataCategories: ['SIGNALS_AND_IMAGERY'] };
const LINKS: LinkSpec[] = [
  link('files', 'STORED_ON', 'server'),
  link('people', 'STORED_ON', 'cloud'),
  link('server', 'CONNECTED_TO', 'inner', { medium: 'LAN' }),
  link('desk', 'CONNECTED_TO', 'server', { medium: 'LAN' }),
  link('phone', 'CONNECTED_TO', 'carrier', { medium: 'CELLULAR' }),
  link('files', 'FLOWS_TO', 'people', { via: ['carrier'], dataCategories: ['INCIDENT_EVENTS'] }),
  link('drone', 'FLOWS_TO', 'capital', { ...images, via: ['carrier'] }),
  link('drone', 'FLOWS_TO', 'people', images),
  link('radio', 'FLOWS_TO', 'files', { dataCategories: ['PATROL_AND_OPERATIONS'] }),
  link('staff', 'CAN_ACCESS', 'files', { privilege: 'WRITE' }),
  link('staff', 'CAN_ACCESS', 'people', { privilege: 'READ', remote: true }),
  link('police', 'CAN_ACCESS', 'server', { privilege: 'ADMIN' }),
  link('police', 'CAN_ACCESS', 'notes'),
  link('staff', 'USES', 'desk'),
  link('staff', 'USES', 'phone'),
  link('police', 'USES', 'phone'),
  link('police', 'USES', 'radio'),
  link('staff', 'LOCATED_AT', 'hq'),
  link('police', 'LOCATED_AT', 'field'),
  link('radio', 'LOCATED_AT', 'field'),
  link('inner', 'LOCATED_AT', 'field'),
  link('notes', 'LOCATED_AT', 'field'),
  link('a', 'PRESENT_AT', 'field', { distanceKm: 3 }),
  link('b', 'PRESENT_AT', 'hq', { distanceKm: 12 }),
  link('a', 'CONTROLS', 'carrier'),
  link('b', 'CONTROLS', 'capital'),
  link('c', 'CONTROLS', 'cloud'),
  link('a', 'ALIGNED_WITH', 'c', { nature: 'BACKS' }),
  link('b', 'ALIGNED_WITH', 'a', { nature: 'OPERATES_JOINTLY' }),
  link('b', 'INFLUENCES', 'police'),
  link('c', 'TARGETS', 'protect', { vectorType: 'DISINFORMATION' }),
  link('c', 'TARGETS', 'staff', { vectorType: 'IMPERSONATION' }),
  link('protect', 'DEPENDS_ON', 'files', { essential: true }),
  link('report', 'DEPENDS_ON', 'people', { capacity: 0.5 }),
  link('report', 'DEPENDS_ON', 'mail', { capacity: 0.5 }),
  link('uplink', 'DEPENDS_ON', 'carrier', { essential: true }),
  link('protect', 'DEPENDS_ON', 'station', { essential: false }),
];
const AWKWARD_LINKS: LinkSpec[] = [
  link('files', 'STORED_ON', 'inner'),
  link('protect', 'DEPENDS_ON', 'uplink', { alternativeGroup: 'link', essential: true }),
  link('protect', 'DEPENDS_ON', 'radio', { alternativeGroup: 'link', essential: true }),
  link('report', 'DEPENDS_ON', 'server', { essential: true }),
  link('report', 'DEPENDS_ON', 'inner', { essential: true }),
  link('server', 'LOCATED_AT', 'hq'),
];
