import { distinct } from './distinct.ts';
import type { GraphReading } from './graph-reading.ts';

/** What says that mandated tasks depend on any of these elements: positions of links, each once. */
export const taskDependencies = (reading: GraphReading, nodes: readonly number[]): number[] =>
  distinct(nodes)
    .flatMap((node) => reading.into(node, 'DEPENDS_ON'))
    .filter((edge) => reading.graph.nodeKind[reading.from(edge)] === 'MandateTask');

/** Mandated tasks that depend on any of these elements, each once. */
export const tasksDependingOn = (reading: GraphReading, nodes: readonly number[]): number[] =>
  distinct(taskDependencies(reading, nodes).map(reading.from));
