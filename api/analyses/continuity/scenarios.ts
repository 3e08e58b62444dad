import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { carriers, type Survival, survivalOf } from './survival.ts';

export type ScenarioKind = 'SHUTDOWN' | 'THROTTLED' | 'REGION_CUT';

/** One scenario: what fails first, and what follows from it. */
export interface Scenario {
  readonly kind: ScenarioKind;
  /** The site around which the region is cut. */
  readonly site: number | null;
  readonly closed: ReadonlyMap<number, Survival>;
  readonly survival: (node: number) => Survival;
}

const MOST_REGIONS = 6;
const REGIONAL = ['SECTOR_HQ', 'MISSION_HQ', 'BASE'];

/**
 * Carriers under the law of a host state close; the same carriers are throttled; and what they give to one place is
 * cut there alone, for the places where most would be lost. None where no such carrier is on record.
 */
export function scenarios(reading: GraphReading): Scenario[] {
  const { national } = carriers(reading);
  if (national.length === 0) return [];
  const scenario = (kind: ScenarioKind, site: number | null, closed: ReadonlyMap<number, Survival>): Scenario => ({
    kind,
    site,
    closed,
    survival: survivalOf(reading, closed),
  });
  const all = (state: Survival) => new Map(national.map((node) => [node, state]));
  const shutdown = scenario('SHUTDOWN', null, all('STOPS'));
  const regions = reading
    .nodes('Site')
    .filter((site) => REGIONAL.includes(reading.node(site).text('siteType') ?? ''))
    .map((site) => {
      const there = distinct(reading.into(site, 'LOCATED_AT').map(reading.from));
      const lost = there
        .map((node) => [node, shutdown.survival(node)] as const)
        .filter(([, state]) => state !== 'HOLDS');
      return { site, lost: new Map(lost) };
    })
    .filter(({ lost }) => lost.size > 0)
    .sort((a, b) => b.lost.size - a.lost.size || a.site - b.site)
    .slice(0, MOST_REGIONS);
  return [
    shutdown,
    scenario('THROTTLED', null, all('DEGRADES')),
    ...regions.map(({ site, lost }) => scenario('REGION_CUT', site, lost)),
  ];
}
