import type { CustodyMapFigure, CustodyPlace } from '../../graph-schema/assessment-document.ts';
import type { LeavingFlow } from './readings/custody.ts';
import type { SectionContext } from './section-context.ts';

/** As many ways as fit on a page beside the heading; the table lists them all. */
const MOST_WAYS = 16;

/**
 * Ways of information out of UN control: the device, who operates it, the store it passes, and where it goes. Ways to
 * one destination stand together. A store is on a way only where the flow leaves from it; the mission's own copy of
 * what a device sends is not.
 */
export function custodyMap(context: SectionContext, flows: readonly LeavingFlow[]): CustodyMapFigure {
  const { reading, text } = context;
  const name = (node: number) => reading.graph.nodeName[node]!;
  const sorted = [...flows].sort(
    (a, b) =>
      compare(name(a.destination), name(b.destination)) || compare(name(a.source), name(b.source)) || a.edge - b.edge,
  );
  const ways = sorted.slice(0, MOST_WAYS).map((flow) => wayOf(context, flow));
  const told = ways.map((way) => {
    const held = way.filter((place) => place !== null);
    const names = (custody: CustodyPlace['custody']) =>
      held.filter((place) => place.custody === custody).map((place) => place.name);
    return text.custody.map.way(names('UN'), names('OUTSIDE'));
  });
  return {
    type: 'custodyMap',
    caption: text.custody.map.caption(ways.length, flows.length),
    alternative: text.custody.map.alternative(told),
    stages: [...text.custody.map.stages],
    border: text.custody.map.border,
    ways,
  };
}

/** By code units: the same order on every machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wayOf(context: SectionContext, { source, destination }: LeavingFlow): (CustodyPlace | null)[] {
  const { reading } = context;
  const place = (node: number, detail: string | null = null): CustodyPlace => ({
    name: reading.graph.nodeName[node]!,
    detail,
    custody: 'UN',
  });
  const isStore = reading.graph.nodeKind[source] === 'DataStore';
  const hosts = isStore ? reading.out(source, 'STORED_ON').map(reading.to) : [source];
  const host = hosts.find((node) => reading.graph.nodeKind[node] !== 'ExternalSystem');
  return [
    host === undefined ? null : place(host, contributorOf(context, host)),
    operatorOf(context, source),
    isStore ? place(source) : null,
    { ...place(destination, reading.node(destination).text('jurisdiction')), custody: 'OUTSIDE' },
  ];
}

function contributorOf({ reading, text }: SectionContext, node: number): string | null {
  const contributor = reading.node(node).text('contributor');
  return contributor === null ? null : text.custody.map.contributor(contributor);
}

/** The unit of contingent-owned equipment, or the office; nobody on record is not assessed. */
function operatorOf({ reading, text }: SectionContext, node: number): CustodyPlace {
  const [edge] = reading.out(node, 'OPERATED_BY');
  const name =
    reading.node(node).text('unit') ?? (edge === undefined ? null : reading.graph.nodeName[reading.to(edge)]!);
  return name === null
    ? { name: text.cover.notAssessed, detail: null, custody: 'UN', notAssessed: true }
    : { name, detail: null, custody: 'UN' };
}
