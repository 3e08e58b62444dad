import type { WayPlace } from '../analysis-figures.ts';
import { textValue } from '../analysis-value.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import type { LeavingFlow } from './custody-reading.ts';

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Ways of information out of UN control: the device, who operates it, the store it passes, and where it goes. Ways to
 * one destination stand together. A store is on a way only where the flow leaves from it; the mission's own copy of
 * what a device sends is not.
 */
export function custodyWays(reading: GraphReading, flows: readonly LeavingFlow[]): (WayPlace | null)[][] {
  const name = (node: number) => reading.graph.nodeName[node]!;
  return [...flows]
    .sort(
      (a, b) =>
        compare(name(a.destination), name(b.destination)) || compare(name(a.source), name(b.source)) || a.edge - b.edge,
    )
    .map((flow) => wayOf(reading, flow));
}

const place = (node: number, detail: string | null = null): WayPlace => ({
  node,
  label: null,
  detail: textValue(detail),
  outside: false,
});

function wayOf(reading: GraphReading, { source, destination }: LeavingFlow): (WayPlace | null)[] {
  const isStore = reading.graph.nodeKind[source] === 'DataStore';
  const hosts = isStore ? reading.out(source, 'STORED_ON').map(reading.to) : [source];
  const host = hosts.find((node) => reading.graph.nodeKind[node] !== 'ExternalSystem');
  return [
    host === undefined ? null : place(host, reading.node(host).text('contributor')),
    operatorOf(reading, source),
    isStore ? place(source) : null,
    { ...place(destination, reading.node(destination).text('jurisdiction')), outside: true },
  ];
}

/** The unit of contingent-owned equipment, or the office; nobody on record is not assessed. */
function operatorOf(reading: GraphReading, node: number): WayPlace {
  const unit = reading.node(node).text('unit');
  const [edge] = reading.out(node, 'OPERATED_BY');
  const nobody: WayPlace = { node: null, label: unit, detail: null, outside: false };
  return unit !== null || edge === undefined ? nobody : place(reading.to(edge));
}
