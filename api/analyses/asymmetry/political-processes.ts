import type { GraphReading } from '../reading/graph-reading.ts';

export interface ProcessReading {
  node: number;
  parties: readonly number[];
  groups: readonly number[];
  stores: readonly number[];
  links: readonly number[];
}

/** Each process with who takes part and which stores hold positions. Taking part makes nobody a threat. */
export function politicalProcesses(reading: GraphReading): ProcessReading[] {
  return reading.nodes('PoliticalProcess').map((node) => {
    const taking = reading.into(node, 'PARTICIPATES_IN');
    const holding = reading.into(node, 'HOLDS_POSITIONS_OF');
    const participants = taking.map(reading.from);
    return {
      node,
      parties: participants.filter((one) => reading.graph.nodeKind[one] === 'ThreatActor'),
      groups: participants.filter((one) => reading.graph.nodeKind[one] === 'PersonGroup'),
      stores: holding.map(reading.from),
      links: [...taking, ...holding],
    };
  });
}
