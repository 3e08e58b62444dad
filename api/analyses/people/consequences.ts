import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import type { DescribedGroup } from './people-reading.ts';

/** What a loss of information leads to for the people it is about, gravest first. */
export const CONSEQUENCES = ['REPRISAL', 'EXPOSURE', 'LIVELIHOOD', 'FABRICATION'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** By category of information: from the brief's account of what follows for staff and for those who speak to it. */
const BY_CATEGORY: Readonly<Record<string, readonly Consequence[]>> = {
  VICTIM_AND_WITNESS: ['REPRISAL'],
  SEXUAL_VIOLENCE: ['REPRISAL', 'EXPOSURE'],
  CHILD_PROTECTION: ['REPRISAL', 'EXPOSURE'],
  HUMAN_SOURCE: ['REPRISAL', 'LIVELIHOOD'],
  PARTNER_IDENTITY: ['REPRISAL', 'LIVELIHOOD'],
  STAFF_PERSONAL: ['EXPOSURE', 'LIVELIHOOD', 'FABRICATION'],
};

/** What would follow for one group, from what the stores on it hold and from what is aimed at it. */
export function consequencesFor(reading: GraphReading, { node, stores }: DescribedGroup): Consequence[] {
  const categories = stores.flatMap((store) => reading.node(store).list('dataCategories') ?? []);
  const aimed = reading
    .into(node, 'TARGETS')
    .some((edge) => reading.edge(edge).text('vectorType') === 'FABRICATED_MEDIA');
  const found = distinct(categories).flatMap((category) => BY_CATEGORY[category] ?? []);
  return CONSEQUENCES.filter((one) => found.includes(one) || (aimed && one === 'FABRICATION'));
}
