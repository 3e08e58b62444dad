import type { NodeRecord } from '../../graph-schema/mission-graph.ts';
import { BOUNDARY_DECISIONS, BOUNDARY_MEASURES, DATA_CLAUSES, LEVELS } from '../../graph-schema/values.ts';
import { type GeneratedMission, generateMission } from '../../seed/generate-mission.ts';
import { MissionDraft } from '../../seed/generation/mission-draft.ts';
import { type Random, randomFrom } from '../../seed/generation/random.ts';

const PROCESSES = 5;
const PARTIES = 6;
const POSITIONS = 40;
const MEASURES = 100;
const CHANNELS = 40;
const REPORTS = 60;
const HOST_STATE = 'XA';

/**
 * A generated mission with what the questions of the field ask about besides: carriers under the law of the host
 * State, political processes with their parties, decisions on evading surveillance, channels to the public, radios
 * that talk to each other, hours of autonomy, clauses that were read. Exactly as many elements as asked for, at least
 * 600. Pure: the same size and seed give the same mission.
 */
export function fieldMission(elements: number, seed: number, missionId: string): GeneratedMission {
  const extra = PROCESSES + MEASURES + CHANNELS;
  const made = generateMission({ elements: elements - extra, seed, missionId });
  const draft = new MissionDraft(missionId);
  const random = randomFrom(seed + 1);
  for (const { kind, id, name, properties, extraLabels } of made.nodes) {
    draft.node(kind, id, name, { ...properties, ...moreOf(kind, id, properties, random) }, [...extraLabels]);
  }
  for (const { kind, fromKey, toKey, properties } of made.links) {
    draft.link(kind, fromKey, toKey, { ...properties, ...(kind === 'DEPENDS_ON' ? autonomy(random) : {}) });
  }
  const keys = (is: (node: GeneratedMission['nodes'][number]) => boolean) =>
    made.nodes.filter(is).map(({ key }) => key);
  const stores = keys(({ kind }) => kind === 'DataStore');
  const actors = keys(({ kind }) => kind === 'ThreatActor');
  const tasks = keys(({ kind }) => kind === 'MandateTask');
  const agreements = keys(({ kind }) => kind === 'LegalInstrument');
  const marking = { sensitivity: 'CONFIDENTIAL' };
  for (let i = 0; i < PROCESSES; i++) {
    const process = draft.node('PoliticalProcess', `talks-${i}`, `Talks ${i + 1}`, {
      stage: 'negotiation',
      ...marking,
    });
    for (let n = 0; n < PARTIES; n++) draft.link('PARTICIPATES_IN', random.pick(actors), process);
    for (let n = 0; n < POSITIONS; n++) draft.link('HOLDS_POSITIONS_OF', random.pick(stores), process);
  }
  for (let i = 0; i < MEASURES; i++) {
    const measure = draft.node('BoundaryDecision', `measure-${i}`, `Measure ${i + 1}`, {
      measureType: random.pick(BOUNDARY_MEASURES),
      decision: random.pick(BOUNDARY_DECISIONS),
      necessity: random.pick(LEVELS),
      viability: random.pick(LEVELS),
      coversOutsiders: random.chance(0.3),
      reviewDue: `202${4 + random.below(4)}-06-30`,
      ...marking,
    });
    if (random.chance(0.6)) draft.link('GOVERNED_BY', measure, random.pick(agreements));
  }
  for (let i = 0; i < CHANNELS; i++) {
    const assetType = random.pick(['SOCIAL_MEDIA_ACCOUNT', 'EMAIL_SERVICE', 'BROADCAST_STATION']);
    const channel = draft.node('Asset', `channel-${i}`, `Channel ${i + 1}`, {
      assetType,
      internetFacing: true,
      custody: 'COMMERCIAL',
      ...marking,
    });
    draft.link('DEPENDS_ON', random.pick(tasks), channel, { essential: false });
    draft.link('TARGETS', random.pick(actors), channel, { vectorType: 'IMPERSONATION' });
  }
  for (let i = 0; i < REPORTS; i++)
    draft.link('DEPENDS_ON', random.pick(tasks), random.pick(stores), { essential: true });
  const radios = keys(({ properties }) => properties.equipmentType === 'RADIO');
  for (const radio of radios) {
    draft.link('CONNECTED_TO', radio, random.pick(radios), { medium: 'VHF_RADIO' });
  }
  return { missionId, nodes: draft.nodes, links: draft.links, toGraph: () => draft.toGraph() };
}

/** What the generator leaves open, and an analysis reads. */
function moreOf(kind: string, id: string, properties: NodeRecord, random: Random): NodeRecord {
  switch (kind) {
    case 'Mission':
      return { hostStates: [HOST_STATE], humanitarianLawStatus: 'PROTECTED_AS_CIVILIANS' };
    case 'ExternalSystem':
      return id.startsWith('ext-carrier') ? { jurisdiction: HOST_STATE } : {};
    case 'LegalInstrument': {
      const read = DATA_CLAUSES.filter(() => random.chance(0.6));
      const states = read.map((clause) => [clause, random.chance(0.4) ? 'PRESENT' : 'ABSENT']);
      return { ...Object.fromEntries(states), ...(id === 'legal-0' ? { instrumentType: 'SOFA' } : {}) };
    }
    case 'Incident':
      return random.chance(0.05) ? { incidentType: 'SHUTDOWN', tactic: 'CARRIER_CONTROL' } : {};
    case 'Supplier':
      return random.chance(0.8) ? { jurisdiction: random.pick(['XA', 'XB', 'XC']) } : {};
    case 'PersonGroup':
      return random.chance(0.05) ? { groupType: 'HUMAN_RIGHTS_DEFENDERS' } : {};
    case 'Asset':
      return properties.assetType === 'SATELLITE_TERMINAL' ? { autonomyHours: 24 + random.below(72) } : {};
    default:
      return {};
  }
}

const autonomy = (random: Random): NodeRecord => (random.chance(0.5) ? { autonomyHours: 1 + random.below(48) } : {});
