import { taskDependencies } from '../reading/depending-tasks.ts';
import type { GraphReading } from '../reading/graph-reading.ts';

/** A way from a store that takes reports from outside to a task that acts on what it holds. */
export interface ReportWay {
  readonly store: number;
  /** Stores it is passed on to, in order. */
  readonly through: readonly number[];
  readonly task: number;
  readonly links: readonly number[];
}

/** Controls in operation on a store that make a false report less likely to be believed. */
export const checksOf = (reading: GraphReading, node: number): number[] =>
  reading
    .out(node, 'PROTECTED_BY')
    .filter((edge) => reading.edge(edge).text('status') !== 'PLANNED')
    .map(reading.to)
    .filter((control) => reading.node(control).list('reduces')?.includes('FALSE_INTELLIGENCE') === true);

/** By the fewest steps to each task, along flows between stores. O(stores + flows that are reached). */
export function reportWays(reading: GraphReading, store: number): ReportWay[] {
  const { nodeKind } = reading.graph;
  const from = new Map<number, readonly number[]>([[store, []]]);
  const order = [store];
  const ways = new Map<number, ReportWay>();
  const nodesOf = (links: readonly number[]) => links.map(reading.to);
  for (const node of order) {
    const links = from.get(node)!;
    for (const edge of taskDependencies(reading, [node])) {
      const task = reading.from(edge);
      if (ways.has(task)) continue;
      ways.set(task, { store, through: nodesOf(links), task, links: [...links, edge] });
    }
    for (const edge of reading.out(node, 'FLOWS_TO')) {
      const next = reading.to(edge);
      if (nodeKind[next] !== 'DataStore' || from.has(next)) continue;
      from.set(next, [...links, edge]);
      order.push(next);
    }
  }
  return [...ways.values()];
}
