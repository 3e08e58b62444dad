import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';

/** What a task or asset does when carriers close. UNKNOWN: nobody recorded whether a lost dependency is essential. */
export type Survival = 'HOLDS' | 'DEGRADES' | 'UNKNOWN' | 'STOPS';
const ORDER: readonly Survival[] = ['HOLDS', 'DEGRADES', 'UNKNOWN', 'STOPS'];
const worst = (states: readonly Survival[]): Survival => ORDER[Math.max(0, ...states.map((s) => ORDER.indexOf(s)))]!;
const mildest = (states: readonly Survival[]): Survival => ORDER[Math.min(...states.map((s) => ORDER.indexOf(s)))]!;

const NETWORKS = ['INTERNET_PROVIDER', 'HOST_STATE_NETWORK'];

/**
 * What a national shutdown closes: carriers and networks under the law of a host state on which something depends.
 * Those whose law nobody recorded are apart: they are left open, and the reader is told so.
 */
export function carriers(reading: GraphReading): { national: number[]; lawNotAssessed: number[] } {
  const mission = reading.node(reading.graph.nodeKey.indexOf(reading.graph.missionKey));
  const hosts = mission.list('hostStates');
  const networks = reading
    .nodes('ExternalSystem')
    .filter((node) => NETWORKS.includes(reading.node(node).text('systemType') ?? ''))
    .filter((node) => reading.into(node, 'DEPENDS_ON').length > 0);
  const law = (node: number) => reading.node(node).text('jurisdiction');
  return {
    national: networks.filter((node) => law(node) !== null && (hosts === null || hosts.includes(law(node)!))),
    lawNotAssessed: networks.filter((node) => law(node) === null),
  };
}

/** Links of a node to what it depends on, members of one alternative group together. */
export function units(reading: GraphReading, node: number): number[][] {
  const unitOf = (edge: number) => {
    const group = reading.edge(edge).text('alternativeGroup');
    return group === null ? `alone ${edge}` : `group ${group}`;
  };
  return [...groupBy(reading.out(node, 'DEPENDS_ON'), unitOf).values()];
}

/** What fails outright, or works in part, before anything else follows from it. */
export type Closed = ReadonlySet<number> | ReadonlyMap<number, Survival>;

/**
 * What holds when these systems close, followed through dependencies, alternatives and hosts. It reads recorded
 * dependencies only; for how long, see endurance.ts. The least loss that explains itself: a cycle holds as long as
 * nothing outside it was lost. Loss only spreads, four steps a node at most: O(links). With
 * `before`, what was lost already: only what follows from the rest is worked out.
 */
export function survivalOf(
  reading: GraphReading,
  closed: Closed,
  before: (node: number) => Survival = () => 'HOLDS',
): (node: number) => Survival {
  const known = new Map<number, Survival>();
  const queue: number[] = [];
  const set = (node: number, state: Survival) => {
    known.set(node, state);
    queue.push(
      ...reading.into(node, 'DEPENDS_ON').map(reading.from),
      ...reading.into(node, 'STORED_ON').map(reading.from),
    );
  };
  const of = (node: number): Survival => known.get(node) ?? before(node);
  const first =
    closed instanceof Map
      ? (closed as ReadonlyMap<number, Survival>)
      : new Map([...closed.keys()].map((node) => [node, 'STOPS'] as const));
  for (const [node, state] of first) set(node, state);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const state = worst([
      of(next),
      ...units(reading, next).map((edges) => unitState(reading, edges, of)),
      hostState(reading, next, of),
    ]);
    if (state !== of(next)) set(next, state);
  }
  return of;
}

/** What one need comes to: the mildest of its members, no worse than its being essential allows. */
function unitState(reading: GraphReading, edges: readonly number[], of: (node: number) => Survival): Survival {
  const members = edges.map((edge) => of(reading.to(edge)));
  // With one member left the work goes on; it is weaker by what stood in for it.
  if (mildest(members) === 'HOLDS') return members.every((member) => member === 'HOLDS') ? 'HOLDS' : 'DEGRADES';
  const essential = edges.map((edge) => reading.edge(edge).flag('essential'));
  const limit = essential.includes(true) ? 'STOPS' : essential.every((flag) => flag === false) ? 'DEGRADES' : 'UNKNOWN';
  return mildest([...members, limit]);
}

/** A store is as well as the best of its hosts; one on a portable device goes where the device goes. */
function hostState(reading: GraphReading, node: number, of: (node: number) => Survival): Survival {
  const hosts = reading.out(node, 'STORED_ON').map(reading.to);
  const fixed = hosts.filter((host) => reading.node(host).flag('portable') !== true);
  return fixed.length < hosts.length || fixed.length === 0 ? 'HOLDS' : mildest(fixed.map(of));
}

/** Elements that mandated tasks cannot do without and nothing stands in for, by how many tasks they carry. */
export function singlePointsOfFailure(reading: GraphReading): { node: number; tasks: number[]; links: number[] }[] {
  const found = new Map<number, { node: number; tasks: number[]; links: number[] }>();
  for (const task of reading.nodes('MandateTask')) {
    for (const edge of reading.out(task, 'DEPENDS_ON')) {
      const facts = reading.edge(edge);
      if (facts.flag('essential') !== true || facts.has('alternativeGroup')) continue;
      const entry = found.get(reading.to(edge)) ?? { node: reading.to(edge), tasks: [], links: [] };
      entry.tasks.push(task);
      entry.links.push(edge);
      found.set(entry.node, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}

/** Which of the carriers a task's loss comes from: those whose closing alone changes it. */
export const carriersThatMatter = (reading: GraphReading, task: number, all: readonly number[]): number[] =>
  all.filter((carrier) => survivalOf(reading, new Set([carrier]))(task) !== 'HOLDS');

/** Recorded shutdowns, the earliest first; undated ones last. */
export const shutdowns = (reading: GraphReading): number[] =>
  reading
    .nodes('Incident')
    .filter((node) => reading.node(node).text('incidentType') === 'SHUTDOWN')
    .sort((a, b) =>
      (reading.node(a).text('startedOn') ?? '9999') < (reading.node(b).text('startedOn') ?? '9999') ? -1 : 1,
    );
