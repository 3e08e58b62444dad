import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';

/** SAFE: encrypted between them. OPEN: they can talk, and others can listen. */
export type Talk = 'SAFE' | 'OPEN';

export interface TalkMatrix {
  readonly contributors: readonly string[];
  /** By position; null: nobody recorded whether they can talk, or how. The diagonal is within one contingent. */
  readonly cells: readonly (readonly (Talk | null)[])[];
}

const MOST = 16;

/**
 * Which contingents can talk to each other safely over nationally supplied radios. A connection or flow between two
 * sets says that they can talk; it is safe where every such link is encrypted, or where both ends have an encryption
 * control in operation. Nothing on record is not assessed. Symmetric. O(radios + their links).
 */
export function safeTalk(reading: GraphReading): TalkMatrix {
  const radios = reading
    .nodes('ContingentOwnedEquipment')
    .filter(
      (node) =>
        reading.node(node).text('assetType') === 'RADIO' || reading.node(node).text('equipmentType') === 'RADIO',
    );
  const contributorOf = (node: number) => reading.node(node).text('contributor');
  const byContributor = groupBy(
    radios.filter((node) => contributorOf(node) !== null),
    (node) => contributorOf(node)!,
  );
  const contributors = [...byContributor.keys()]
    .sort((a, b) => byContributor.get(b)!.length - byContributor.get(a)!.length || (a < b ? -1 : 1))
    .slice(0, MOST);
  const place = new Map(contributors.map((code, i) => [code, i]));
  const found: (Talk | null)[][] = contributors.map(() => contributors.map(() => null));
  const note = (one: number, other: number, talk: Talk) => {
    const [a, b] = [place.get(contributorOf(one) ?? ''), place.get(contributorOf(other) ?? '')];
    if (a === undefined || b === undefined) return;
    // The weakest link between two contingents decides: they cannot know which one an order will take.
    const state = talk === 'OPEN' || found[a]![b] === 'OPEN' ? 'OPEN' : 'SAFE';
    found[a]![b] = state;
    found[b]![a] = state;
  };
  const isRadio = new Set(radios);
  const guarded = new Set(radios.filter((node) => isEncrypted(reading, node)));
  for (const node of radios) {
    for (const kind of ['CONNECTED_TO', 'FLOWS_TO'] as const) {
      for (const edge of reading.out(node, kind)) {
        const other = reading.to(edge);
        if (!isRadio.has(other)) continue;
        const encryption = reading.edge(edge).text('encryption');
        const safe = encryption === 'END_TO_END' || (guarded.has(node) && guarded.has(other));
        note(node, other, safe ? 'SAFE' : 'OPEN');
      }
    }
  }
  return { contributors, cells: found };
}

function isEncrypted(reading: GraphReading, node: number): boolean {
  return reading.out(node, 'PROTECTED_BY').some((edge) => {
    const control = reading.node(reading.to(edge));
    const reduces = control.list('reduces') ?? [];
    return (
      control.text('controlClass') === 'ENCRYPTION' &&
      reading.edge(edge).text('status') === 'OPERATING' &&
      (reduces.length === 0 || reduces.includes('RADIO_INTERCEPTION'))
    );
  });
}

/** Contributors at a site whose radios stand there. */
export const contributorsAt = (reading: GraphReading, communications: readonly number[]): string[] =>
  distinct(communications.flatMap((node) => reading.node(node).text('contributor') ?? []));
