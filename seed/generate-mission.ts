import type { MissionGraph, NodeRecord } from '../graph-schema/mission-graph.ts';
import { type DraftLink, type DraftNode, MissionDraft } from './generation/mission-draft.ts';
import { type Random, randomFrom } from './generation/random.ts';
import { type Shape, shapeOf } from './generation/shape.ts';
import { addSite, type SiteBlock, shareOf } from './generation/site-block.ts';
import { addActors, addSurroundings, type Surroundings } from './generation/surroundings.ts';

export interface GenerateOptions {
  /** Nodes in all, at least 300. Links are five times as many. */
  elements: number;
  seed: number;
  /** Default 20. */
  actors?: number;
  /** `few`: most stores are reached by few actors, as in the field. `most`: every actor reaches nearly everything. */
  reach?: 'few' | 'most';
  missionId?: string;
}

export interface GeneratedMission {
  readonly missionId: string;
  readonly nodes: readonly DraftNode[];
  readonly links: readonly DraftLink[];
  /** The same mission as the columns that a store would read out. */
  toGraph(): MissionGraph;
}

const FEWEST_ELEMENTS = 300;

/**
 * A made-up mission of a given size and realistic shape: sites with segmented networks, devices and stores of their
 * own, a headquarters that holds the platforms, carriers and capitals outside, actors that stand at a few places.
 * Pure: the same options give the same mission. For benchmarks and limits, never for people.
 */
export function generateMission(options: GenerateOptions): GeneratedMission {
  const { elements, seed, actors = 20, reach = 'few', missionId = `mission-generated-${elements}` } = options;
  if (elements < FEWEST_ELEMENTS) throw new RangeError(`elements is ${elements}; the least is ${FEWEST_ELEMENTS}`);
  const random = randomFrom(seed);
  const shape = shapeOf(elements, actors, reach);
  const draft = new MissionDraft(missionId);
  draft.node('Mission', missionId, `Generated mission of ${elements} elements`, {
    status: 'ACTIVE',
    startedOn: '2020-01-01',
    hostRelations: 'STRAINED',
    sensitivity: 'UNCLASSIFIED',
  });
  const around = addSurroundings(draft, random, shape);
  // What is left after everything that is counted: devices, less one incident in thirty elements.
  const counted = draft.nodes.length + shape.actors + shape.sites + shape.stores + shape.groups + shape.equipment;
  const incidents = Math.round(elements / 30);
  const assets = elements - counted - incidents;
  const blocks = Array.from({ length: shape.sites }, (_, n) =>
    addSite(draft, random, shape, around, n, shareOf(assets, shape.sites, n)),
  );
  joinSites(draft, random, shape, around, blocks);
  const places = { sites: blocks.map(({ site }) => site), groups: blocks.flatMap(({ groups }) => groups) };
  const actorKeys = addActors(draft, random, shape, around, places);
  addIncidents(draft, random, incidents, actorKeys, places.sites);
  fillUp(draft, random, shape, around, blocks);
  return { missionId, nodes: draft.nodes, links: draft.links, toGraph: () => draft.toGraph() };
}

/** Sites hang on headquarters by a segmented link, or, four in ten, on a satellite alone; tasks rest on both. */
function joinSites(
  draft: MissionDraft,
  random: Random,
  shape: Shape,
  around: Surroundings,
  blocks: readonly SiteBlock[],
): void {
  const [headquarters] = blocks;
  const open = shape.reach === 'most';
  blocks.forEach((block, n) => {
    const [lan] = block.networks;
    for (const network of block.networks.slice(1)) {
      draft.link('CONNECTED_TO', network, lan, { medium: 'LAN', segmented: !open && random.chance(0.7) });
    }
    if (n > 0 && (open || random.chance(0.6))) {
      draft.link('CONNECTED_TO', lan, headquarters.networks[0], { medium: 'WAN', segmented: !open });
    }
    draft.link('DEPENDS_ON', lan, around.satellite, { essential: true, alternativeGroup: `uplink-${n}` });
    draft.link('DEPENDS_ON', lan, random.pick(around.carriers), { essential: true, alternativeGroup: `uplink-${n}` });
    const task = around.tasks[n % around.tasks.length];
    for (const target of [...block.stores.slice(0, 3), lan]) {
      draft.link('DEPENDS_ON', task, target, { essential: true, capacity: 0.2 });
    }
    const [central] = headquarters.stores;
    const sent = { dataCategories: ['INCIDENT_EVENTS'], encryption: 'IN_TRANSIT', via: ['ext-satellite'] };
    if (n > 0) draft.link('FLOWS_TO', block.stores[0], central, sent);
  });
}

function addIncidents(
  draft: MissionDraft,
  random: Random,
  count: number,
  actors: readonly string[],
  sites: readonly string[],
) {
  for (let i = 0; i < count; i++) {
    const startedOn = `20${20 + (i % 6)}-0${1 + (i % 9)}-15`;
    const own = { incidentType: 'DEVICE_SEIZURE', startedOn, sensitivity: 'CONFIDENTIAL' };
    const incident = draft.node('Incident', `inc-${i}`, `Incident ${i + 1}`, own);
    draft.link('AFFECTED', incident, random.pick(sites));
    draft.link('ATTRIBUTED_TO', incident, random.pick(actors), { claimedBy: 'Site report', claimedOn: startedOn });
  }
}

/** Brings the links to the number asked for: mostly controls and access, the rest citations of evidence. */
function fillUp(
  draft: MissionDraft,
  random: Random,
  shape: Shape,
  around: Surroundings,
  blocks: readonly SiteBlock[],
): void {
  const protect = (key: string) => {
    const status = random.pick(['OPERATING', 'OPERATING', 'PARTIAL', 'PLANNED']);
    const coverage: NodeRecord = random.chance(0.85) ? { coverage: 0.3 + 0.1 * random.below(7) } : {};
    draft.link('PROTECTED_BY', key, random.pick(around.controls), { status, ...coverage });
  };
  while (draft.links.length < shape.links) {
    const block = random.pick(blocks);
    const kind = random.weighted([
      ['protect', 50],
      ['access', 5],
      ['connect', 15],
      ['cite', 30],
    ] as const);
    if (kind === 'protect') {
      protect(random.pick(random.pick([block.servers, block.workstations, block.stores, block.groups, [block.site]])));
    } else if (kind === 'access') {
      const on = random.chance(0.1) ? blocks[0].stores : random.chance(0.2) ? block.servers : block.stores;
      draft.link('CAN_ACCESS', random.pick(block.groups), random.pick(on), { privilege: 'READ' });
    } else if (kind === 'connect') {
      const ends = [...block.servers, ...block.workstations];
      const boundary = { segmented: shape.reach === 'few' && random.chance(0.8) };
      draft.link('CONNECTED_TO', random.pick(ends), random.pick(block.servers), { medium: 'LAN', ...boundary });
    } else draft.link('SUPPORTED_BY', random.pick(draft.nodes).key, random.pick(around.evidence));
  }
}
