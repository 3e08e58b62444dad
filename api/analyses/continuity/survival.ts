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
function units(reading: GraphReading, node: number): number[][] {
  const unitOf = (edge: number) => {
    const group = reading.edge(edge).text('alternativeGroup');
    return group === null ? `alone ${edge}` : `group ${group}`;
  };
  return [...groupBy(reading.out(node, 'DEPENDS_ON'), unitOf).values()];
}

/**
 * What holds when these systems close, followed through dependencies, alternatives and hosts. It reads recorded
 * dependencies only; autonomy and capacity are for the continuity analysis. A cycle counts as holding, because
 * nothing outside it was lost.
 */
export function survivalOf(reading: GraphReading, closed: ReadonlySet<number>): (node: number) => Survival {
  const known = new Map<number, Survival>();
  const survival = (node: number): Survival => {
    if (closed.has(node)) return 'STOPS';
    const before = known.get(node);
    if (before) return before;
    known.set(node, 'HOLDS');
    const states = units(reading, node).map((edges) => {
      const members = edges.map((edge) => survival(reading.to(edge)));
      // With one member left the work goes on; it is weaker by what stood in for it.
      if (mildest(members) === 'HOLDS') return members.every((member) => member === 'HOLDS') ? 'HOLDS' : 'DEGRADES';
      if (mildest(members) !== 'STOPS') return mildest(members);
      const essential = edges.map((edge) => reading.edge(edge).flag('essential'));
      if (essential.some((flag) => flag === true)) return 'STOPS';
      return essential.every((flag) => flag === false) ? 'DEGRADES' : 'UNKNOWN';
    });
    const hosts = reading
      .out(node, 'STORED_ON')
      .map(reading.to)
      .filter((host) => reading.node(host).flag('portable') !== true)
      .map(survival);
    const state = worst([...states, ...(hosts.length > 0 ? [mildest(hosts)] : [])]);
    known.set(node, state);
    return state;
  };
  return survival;
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
