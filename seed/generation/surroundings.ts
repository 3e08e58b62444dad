import type { NodeRecord } from '../../graph-schema/mission-graph.ts';
import { ACTOR_TYPES, CONTROL_CLASSES, LEVELS, TASK_TYPES, VECTOR_TYPES } from '../../graph-schema/values.ts';
import type { MissionDraft } from './mission-draft.ts';
import type { Random } from './random.ts';
import type { Shape } from './shape.ts';

/** What stands around the sites: carriers, capitals, suppliers, agreements, controls, vectors, tasks. Keys by kind. */
export interface Surroundings {
  readonly offices: readonly string[];
  readonly carriers: readonly string[];
  readonly satellite: string;
  readonly capitals: readonly string[];
  readonly clouds: readonly string[];
  readonly suppliers: readonly string[];
  readonly instruments: readonly string[];
  readonly controls: readonly string[];
  readonly vectors: readonly string[];
  readonly tasks: readonly string[];
  readonly evidence: readonly string[];
}

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
/** ISO 3166 leaves XA to XZ to users; XK stands for a real place in common use. */
const CONTRIBUTORS = ['XA', 'XB', 'XC', 'XD', 'XE', 'XF', 'XG', 'XH'] as const;
export const contributorOf = (i: number) => CONTRIBUTORS[i % CONTRIBUTORS.length];

export function addSurroundings(draft: MissionDraft, random: Random, shape: Shape): Surroundings {
  const marking = { sensitivity: 'CONFIDENTIAL' };
  const level = () => random.pick(LEVELS);
  const external = (id: string, name: string, systemType: string, more = {}) =>
    draft.node('ExternalSystem', id, name, { systemType, ...marking, ...more });
  return {
    offices: times(shape.offices, (i) =>
      draft.node('Office', `office-${i}`, `Office ${i + 1}`, { officeType: 'OTHER', ...marking }),
    ),
    carriers: times(shape.carriers, (i) => external(`ext-carrier-${i}`, `Carrier ${i + 1}`, 'INTERNET_PROVIDER')),
    satellite: external('ext-satellite', 'Satellite capacity', 'INTERNET_PROVIDER'),
    capitals: times(shape.capitals, (i) =>
      external(`ext-capital-${i}`, `Capital system ${i + 1}`, 'NATIONAL_CAPITAL', { jurisdiction: contributorOf(i) }),
    ),
    clouds: times(shape.clouds, (i) =>
      external(`ext-cloud-${i}`, `Cloud ${i + 1}`, 'COMMERCIAL_CLOUD', { internetFacing: true }),
    ),
    suppliers: times(shape.suppliers, (i) =>
      draft.node('Supplier', `sup-${i}`, `Supplier ${i + 1}`, { defenceLinked: i % 5 === 0, ...marking }),
    ),
    instruments: times(shape.instruments, (i) =>
      draft.node('LegalInstrument', `legal-${i}`, `Agreement ${i + 1}`, { instrumentType: 'MOU', ...marking }),
    ),
    controls: times(shape.controls, (i) =>
      draft.node('Control', `ctl-${i}`, `Control ${i + 1}`, {
        controlClass: CONTROL_CLASSES[i % CONTROL_CLASSES.length],
        commonMode: i % 9 === 0,
        reduces: times(3, (j) => VECTOR_TYPES[(i + 5 * j) % VECTOR_TYPES.length]),
        effectiveness: 0.3 + 0.05 * (i % 9),
        ...marking,
      }),
    ),
    vectors: VECTOR_TYPES.map((vectorType) =>
      draft.node('ThreatVector', `vec-${vectorType.toLowerCase()}`, vectorType, {
        vectorType,
        requiredCapability: level(),
        ...marking,
      }),
    ),
    tasks: times(shape.tasks, (i) =>
      draft.node('MandateTask', `task-${i}`, `Task ${i + 1}`, {
        taskType: TASK_TYPES[i % TASK_TYPES.length],
        criticality: `PC${1 + (i % 4)}`,
        harmToMandate: 'SEVERE',
        harmToPersons: i % 3 === 0 ? 'CRITICAL' : 'MODERATE',
        ...marking,
      }),
    ),
    evidence: times(shape.evidence, (i) =>
      draft.node('Evidence', `ev-${i}`, `Report ${i + 1}`, {
        grade: random.pick(['A2', 'B2', 'C3', 'F6']),
        ...marking,
      }),
    ),
  };
}

/** Which actors stand where. Few reach far, or every one does, as `shape.reach` says. */
export function addActors(
  draft: MissionDraft,
  random: Random,
  shape: Shape,
  around: Surroundings,
  places: { sites: readonly string[]; groups: readonly string[] },
): string[] {
  const LOCAL = ['RADIO_INTERCEPTION', 'DEVICE_SEIZURE', 'INSIDER', 'DISINFORMATION', 'FALSE_INTELLIGENCE'] as const;
  const REMOTE = ['NETWORK_INTRUSION', 'PHISHING', 'SPYWARE', 'WIPER', 'SUPPLY_CHAIN'] as const;
  const CARRIER = ['MOBILE_INTERCEPTION', 'TRAFFIC_INTERCEPTION', 'SHUTDOWN', 'REACH_BACK'] as const;
  const employs = (actor: string, vectors: readonly (typeof VECTOR_TYPES)[number][]) => {
    for (const vector of vectors) draft.link('EMPLOYS', actor, around.vectors[VECTOR_TYPES.indexOf(vector)]);
  };
  return times(shape.actors, (i) => {
    const actorType = ACTOR_TYPES[i % ACTOR_TYPES.length];
    const labels = actorType === 'PARALLEL_SECURITY_ACTOR' ? ['ParallelSecurityActor'] : [];
    // One actor in ten works from afar, one in ten stands on the carriers; the others are where they are.
    const far = shape.reach === 'most' || i % 10 === 3;
    const carrier = shape.reach === 'most' || i % 10 === 0;
    const intent = far || carrier ? 'MODERATE' : LEVELS[1 + (i % 3)];
    const judged = { capability: LEVELS[1 + (i % 4)], intent, posture: 'UNKNOWN' };
    const own = { actorType, ...judged, sourceGrade: random.pick(['B2', 'C3', 'D4']), sensitivity: 'CONFIDENTIAL' };
    const actor = draft.node('ThreatActor', `ta-${i}`, `Actor ${i + 1}`, own, labels);
    employs(actor, LOCAL);
    if (far) employs(actor, REMOTE);
    if (carrier) employs(actor, CARRIER);
    if (carrier) {
      for (const system of [around.carriers[i % around.carriers.length], around.capitals[i % around.capitals.length]]) {
        draft.link('CONTROLS', actor, system);
      }
    }
    if (far) draft.link('CONTROLS', actor, around.suppliers[i % around.suppliers.length]);
    for (let n = 0; n < 3; n++) {
      const distance: NodeRecord = random.chance(0.8) ? { distanceKm: 1 + random.below(30) } : {};
      draft.link('PRESENT_AT', actor, random.pick(places.sites), { presentFrom: '2025-01-01', ...distance });
      draft.link('INFLUENCES', actor, random.pick(places.groups));
    }
    draft.link('TARGETS', actor, random.pick(around.tasks), { vectorType: 'DISINFORMATION' });
    return actor;
  });
}
