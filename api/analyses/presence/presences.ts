import type { GraphReading } from '../reading/graph-reading.ts';

/** One stay of an actor at a place, whatever the day. Dates are ISO; null is open. */
export interface Presence {
  readonly edge: number;
  readonly actor: number;
  readonly site: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Kilometres; null is not assessed: neither near nor far. */
  readonly kilometres: number | null;
  /** Whether it counts on the day of the analysis. */
  readonly counts: boolean;
}

/** Every recorded presence, also those that are over or to come. O(links). */
export function allPresences(reading: GraphReading): Presence[] {
  const { graph } = reading;
  const now = new Set(reading.edges('PRESENT_AT'));
  return [...graph.edgeKind.keys()]
    .filter((edge) => graph.edgeKind[edge] === 'PRESENT_AT')
    .map((edge) => {
      const facts = reading.edge(edge);
      return {
        edge,
        actor: reading.from(edge),
        site: reading.to(edge),
        from: facts.text('presentFrom') ?? facts.text('validFrom'),
        to: facts.text('presentTo') ?? facts.text('validTo'),
        kilometres: facts.number('distanceKm'),
        counts: now.has(edge),
      };
    });
}

/** Ranges within which the exposure model takes phones, and radios, to be within an actor's hearing, in kilometres. */
const RINGS = { PHONES: 5, RADIOS: 20 } as const;
export type Ring = keyof typeof RINGS | 'BEYOND';

/** The innermost ring a distance falls into; null: not assessed. */
export function ringOf(kilometres: number | null): Ring | null {
  if (kilometres === null) return null;
  return kilometres <= RINGS.PHONES ? 'PHONES' : kilometres <= RINGS.RADIOS ? 'RADIOS' : 'BEYOND';
}

/** Phones and radios that stand at a site, the contingents' own sets included. */
export const communicationsAt = (reading: GraphReading, site: number): number[] =>
  reading
    .into(site, 'LOCATED_AT')
    .map(reading.from)
    .filter((node) => ['RADIO', 'MOBILE_PHONE'].includes(reading.node(node).text('assetType') ?? ''));
