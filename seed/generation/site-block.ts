import type { NodeRecord } from '../../graph-schema/mission-graph.ts';
import { DATA_CATEGORIES, HARM_RATINGS, VECTOR_TYPES } from '../../graph-schema/values.ts';
import type { MissionDraft } from './mission-draft.ts';
import type { Random } from './random.ts';
import type { Shape } from './shape.ts';
import { contributorOf, type Surroundings } from './surroundings.ts';

/** One site with its networks, devices, groups and stores. Keys by kind, in the order in which they were added. */
export interface SiteBlock {
  readonly site: string;
  readonly networks: string[];
  readonly servers: string[];
  readonly workstations: string[];
  readonly phones: string[];
  readonly radios: string[];
  readonly equipment: string[];
  readonly groups: string[];
  readonly stores: string[];
}

const MARKED = { sensitivity: 'CONFIDENTIAL' };
const DEVICES = [
  ['WORKSTATION', 46],
  ['MOBILE_PHONE', 18],
  ['SERVER', 8],
  ['RADIO', 8],
  ['APPLICATION', 7],
  ['NETWORK', 5],
  ['SENSOR', 5],
  ['REMOVABLE_MEDIA', 3],
] as const;

/** How many of each a site gets: what is left over after division goes to the first sites. */
export const shareOf = (total: number, sites: number, site: number): number =>
  Math.floor(total / sites) + (site < total % sites ? 1 : 0);

export function addSite(
  draft: MissionDraft,
  random: Random,
  shape: Shape,
  around: Surroundings,
  n: number,
  assets: number,
): SiteBlock {
  const siteType = n === 0 ? 'MISSION_HQ' : n % 8 === 1 ? 'SECTOR_HQ' : 'TEAM_SITE';
  const site = draft.node('Site', `site-${n}`, `Site ${n + 1}`, {
    siteType,
    personnel: 40 + random.below(900),
    ...MARKED,
  });
  const block: SiteBlock = {
    site,
    networks: [],
    servers: [],
    workstations: [],
    phones: [],
    radios: [],
    equipment: [],
    groups: [],
    stores: [],
  };
  for (let i = 0; i < assets; i++) {
    // The first three make every site work: a network, a server, a satellite terminal.
    const first = (['NETWORK', 'SERVER', 'SATELLITE_TERMINAL'] as const)[i];
    addAsset(draft, random, block, around, `${n}-${i}`, first ?? random.weighted(DEVICES));
  }
  for (let i = 0; i < shareOf(shape.equipment, shape.sites, n); i++)
    addEquipment(draft, random, block, around, `${n}-${i}`);
  for (let i = 0; i < shareOf(shape.groups, shape.sites, n); i++) addGroup(draft, random, block, around, `${n}-${i}`);
  for (let i = 0; i < shareOf(shape.stores, shape.sites, n); i++) addStore(draft, random, block, around, `${n}-${i}`);
  return block;
}

const CONNECTED = ['SERVER', 'WORKSTATION', 'APPLICATION', 'NETWORK', 'SENSOR', 'SATELLITE_TERMINAL'];

function addAsset(
  draft: MissionDraft,
  random: Random,
  block: SiteBlock,
  around: Surroundings,
  id: string,
  type: string,
) {
  const portable = type === 'MOBILE_PHONE' || type === 'RADIO' || type === 'REMOVABLE_MEDIA' || random.chance(0.05);
  const internetFacing = (type === 'SERVER' || type === 'APPLICATION') && random.chance(0.03);
  const key = draft.node('Asset', `asset-${id}`, `${type} ${id}`, {
    assetType: type,
    custody: 'UN_OWNED',
    portable,
    internetFacing,
    ...(internetFacing && random.chance(0.2) ? { knownVulnerabilities: ['CVE-1900-0001'] } : {}),
    ...MARKED,
  });
  draft.link('LOCATED_AT', key, block.site);
  draft.link('OPERATED_BY', key, random.pick(around.offices));
  if (random.chance(0.4)) draft.link('SUPPLIED_BY', key, random.pick(around.suppliers));
  const network = block.networks.length > 0 ? random.pick(block.networks) : null;
  if (network && CONNECTED.includes(type))
    draft.link('CONNECTED_TO', key, network, { medium: 'LAN', ...segmented(random) });
  if (type === 'MOBILE_PHONE') draft.link('CONNECTED_TO', key, random.pick(around.carriers), { medium: 'CELLULAR' });
  if (type === 'SATELLITE_TERMINAL') {
    draft.link('CONNECTED_TO', key, around.satellite, { medium: 'VSAT', segmented: true });
    draft.link('DEPENDS_ON', key, around.satellite, { essential: true });
  }
  if (type === 'NETWORK') block.networks.push(key);
  else if (type === 'SERVER' || type === 'APPLICATION') block.servers.push(key);
  else if (type === 'MOBILE_PHONE') block.phones.push(key);
  else if (type === 'RADIO') block.radios.push(key);
  else if (type === 'WORKSTATION') block.workstations.push(key);
}

function segmented(random: Random): { segmented?: boolean } {
  if (random.chance(0.15)) return {};
  return { segmented: random.chance(0.65) };
}

function addEquipment(draft: MissionDraft, random: Random, block: SiteBlock, around: Surroundings, id: string) {
  const n = random.below(around.capitals.length);
  const key = draft.node('ContingentOwnedEquipment', `eq-${id}`, `Equipment ${id}`, {
    assetType: random.pick(['RADIO', 'SENSOR', 'WORKSTATION']),
    contributor: contributorOf(n),
    equipmentType: random.pick(['RADIO', 'UAV', 'GROUND_SURVEILLANCE', 'FORENSIC_KIT']),
    custody: 'CONTINGENT_OWNED',
    portable: random.chance(0.5),
    dataCategories: [random.pick(DATA_CATEGORIES)],
    ...MARKED,
  });
  draft.link('LOCATED_AT', key, block.site);
  draft.link('GOVERNED_BY', key, random.pick(around.instruments));
  if (random.chance(0.2)) {
    const what = { dataCategories: ['SIGNALS_AND_IMAGERY'], encryption: 'IN_TRANSIT', reachBack: true };
    draft.link('FLOWS_TO', key, around.capitals[n], { ...what, via: ['ext-satellite'] });
  }
  block.equipment.push(key);
}

function addGroup(draft: MissionDraft, random: Random, block: SiteBlock, around: Surroundings, id: string) {
  const groupType = random.pick(['STAFF_INTERNATIONAL', 'STAFF_NATIONAL', 'UNIFORMED', 'CONTRACTORS']);
  const size = 5 + random.below(200);
  const key = draft.node('PersonGroup', `pg-${id}`, `Group ${id}`, {
    groupType,
    size,
    securityTraining: 'BASIC',
    ...MARKED,
  });
  draft.link('LOCATED_AT', key, block.site);
  for (const list of [block.workstations, block.phones, block.radios, block.equipment]) {
    if (list.length > 0) draft.link('USES', key, random.pick(list));
  }
  const training = phishingControls(around);
  draft.link('PROTECTED_BY', key, random.pick(training), { status: 'OPERATING', coverage: 0.7 });
  block.groups.push(key);
}

/** Control i reduces vector i first, so that these reduce phishing. */
const phishingControls = ({ controls }: Surroundings) => controls.filter((_, i) => i % VECTOR_TYPES.length === 1);

function addStore(draft: MissionDraft, random: Random, block: SiteBlock, around: Surroundings, id: string) {
  const rating = () => random.pick(HARM_RATINGS);
  const key = draft.node('DataStore', `store-${id}`, `Store ${id}`, {
    dataCategories: [random.pick(DATA_CATEGORIES)],
    storeForm: random.pick(['SHARED_FOLDER', 'SPREADSHEET', 'DATABASE', 'PLATFORM']),
    acceptsOutsideReports: random.chance(0.05),
    // One in twelve is not rated at all: reached but unrated is part of the picture.
    ...(random.chance(1 / 12)
      ? {}
      : { harmToPersons: rating(), harmToMandate: rating(), harmToOperations: rating(), privacyHarm: rating() }),
    ...MARKED,
  });
  const hosts = random.chance(0.7) || block.workstations.length === 0 ? block.servers : block.workstations;
  draft.link('STORED_ON', key, random.chance(0.03) ? random.pick(around.clouds) : random.pick(hosts));
  draft.link('OPERATED_BY', key, random.pick(around.offices));
  for (let i = 0; i < 2; i++) draft.link('DESCRIBES', key, random.pick(block.groups));
  for (let i = 0; i < 2; i++) draft.link('CAN_ACCESS', random.pick(block.groups), key, { privilege: 'WRITE' });
  const earlier = block.stores[block.stores.length - 1];
  if (earlier && random.chance(0.5)) {
    const via: NodeRecord = random.chance(0.7) ? { via: [`ext-carrier-${random.below(around.carriers.length)}`] } : {};
    const encryption = random.pick(['NONE', 'IN_TRANSIT', 'IN_TRANSIT', 'END_TO_END']);
    draft.link('FLOWS_TO', key, earlier, { dataCategories: ['INCIDENT_EVENTS'], encryption, ...via });
  }
  block.stores.push(key);
}
