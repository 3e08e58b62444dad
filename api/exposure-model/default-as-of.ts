import type { MissionGraph } from '../../graph-schema/mission-graph.ts';

/** The day a mission is scored as of, unless another is asked for: today, or its end if that is past. ISO dates. */
export function defaultAsOf(graph: MissionGraph, today: string): string {
  const mission = graph.nodeKind.indexOf('Mission');
  const ended = mission < 0 ? undefined : graph.nodeProperties[mission].endedOn;
  return typeof ended === 'string' && ended < today ? ended : today;
}
