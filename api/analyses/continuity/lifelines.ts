import type { ASSET_TYPES } from '../../../graph-schema/values.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import type { Scenario } from './scenarios.ts';
import { type Survival, survivalOf } from './survival.ts';

const ORDER: readonly Survival[] = ['HOLDS', 'DEGRADES', 'UNKNOWN', 'STOPS'];
const INDEPENDENT: readonly (typeof ASSET_TYPES)[number][] = ['SATELLITE_TERMINAL', 'RADIO'];

/** What keeps tasks going in a scenario: without it too, they would do worse. */
export interface Lifeline {
  readonly node: number;
  readonly tasks: readonly number[];
}

/**
 * Means of the mission's own, and systems outside the country, that stand between tasks and a scenario: each is taken
 * away as well and the tasks that fare worse are counted. The most tasks first. O(candidates · links).
 */
export function lifelines(reading: GraphReading, { survival }: Scenario): Lifeline[] {
  const tasks = reading.nodes('MandateTask');
  const isIndependent = (node: number) =>
    reading.graph.nodeKind[node] === 'ExternalSystem'
      ? reading.node(node).text('systemType') === 'INTERNET_PROVIDER'
      : INDEPENDENT.some((type) => type === reading.node(node).text('assetType'));
  return reading
    .nodes('ExternalSystem', 'Asset', 'ContingentOwnedEquipment')
    .filter((node) => reading.into(node, 'DEPENDS_ON').length > 0 && isIndependent(node) && survival(node) !== 'STOPS')
    .map((node) => {
      const without = survivalOf(reading, new Set([node]), survival);
      const worse = (task: number) => ORDER.indexOf(without(task)) > ORDER.indexOf(survival(task));
      return { node, tasks: tasks.filter(worse) };
    })
    .filter((lifeline) => lifeline.tasks.length > 0)
    .sort((a, b) => b.tasks.length - a.tasks.length || a.node - b.node);
}

/** One way by which something is reported, and what becomes of it. */
export interface ReportingLine {
  readonly edge: number;
  /** Outside systems it passes; null: nobody recorded which. */
  readonly via: readonly number[] | null;
  /** Null: both ends hold, but by which carrier it passes is not known. */
  readonly state: Survival | null;
}

/** Every flow of information in a scenario: it needs both ends, and every system that it is known to pass. O(links). */
export function reportingLines(reading: GraphReading, { survival }: Scenario): ReportingLine[] {
  const byId = new Map(reading.nodes('ExternalSystem').map((node) => [reading.graph.nodeId[node]!, node]));
  const worst = (states: readonly Survival[]) => ORDER[Math.max(...states.map((state) => ORDER.indexOf(state)))]!;
  return reading.edges('FLOWS_TO').map((edge) => {
    const ids = reading.edge(edge).list('via');
    const via = ids === null ? null : ids.flatMap((id) => byId.get(id) ?? []);
    const ends = [survival(reading.from(edge)), survival(reading.to(edge))];
    const known = worst([...ends, ...(via ?? []).map(survival)]);
    return { edge, via, state: via === null && known !== 'STOPS' ? null : known };
  });
}
