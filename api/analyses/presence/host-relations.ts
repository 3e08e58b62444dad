import { LEVELS, type Level } from '../../../graph-schema/values.ts';
import type { Trial } from '../analysis.ts';
import { actorsOfType } from '../reading/actors.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';

/** How relations with a host State were judged over a period. Dates are ISO; null is open. */
export interface RelationsPeriod {
  readonly node: number;
  readonly relations: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Every recorded period, the earliest first. */
export const relationsPeriods = (reading: GraphReading): RelationsPeriod[] =>
  reading
    .nodes('HostRelation')
    .map((node) => {
      const facts = reading.node(node);
      return { node, relations: facts.text('relations'), from: facts.text('validFrom'), to: facts.text('validTo') };
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));

/** The period that covers the day; the latest where several do. */
export const periodNow = (reading: GraphReading): RelationsPeriod | null =>
  relationsPeriods(reading).findLast(
    ({ from, to }) => (from ?? '') <= reading.asOf && (to === null || to >= reading.asOf),
  ) ?? null;

/** Relations on the day: of the period that covers it, or else as they are judged on the mission itself. */
export function relationsNow(reading: GraphReading): string | null {
  const period = periodNow(reading);
  if (period) return period.relations;
  return reading.node(reading.graph.nodeKey.indexOf(reading.graph.missionKey)).text('hostRelations');
}

/**
 * Actors whose intent rests on relations with the host State: its own services, and whoever is recorded to work with
 * them. That says nothing of what the intent is.
 */
export function intentRestsOnRelations(reading: GraphReading): number[] {
  const own = actorsOfType(reading, 'HOST_STATE');
  const partners = own.flatMap((actor) => [
    ...reading.out(actor, 'ALIGNED_WITH').map(reading.to),
    ...reading.into(actor, 'ALIGNED_WITH').map(reading.from),
  ]);
  const parallel = new Set(actorsOfType(reading, 'PARALLEL_SECURITY_ACTOR'));
  return distinct([...own, ...partners.filter((actor) => parallel.has(actor))]);
}

const MOST_ACTORS = 4;

/** What one step of intent up or down would do, actor by actor; for none whose intent nobody has judged. */
export function intentTrials(reading: GraphReading): Trial[] {
  return intentRestsOnRelations(reading)
    .filter((actor) => reading.node(actor).has('intent'))
    .slice(0, MOST_ACTORS)
    .flatMap((actor) => {
      const level = LEVELS.indexOf(reading.node(actor).text('intent') as Level);
      const to = (code: 'INTENT_HIGHER' | 'INTENT_LOWER', step: number): Trial[] => {
        const intent = LEVELS[level + step];
        if (level < 0 || !intent) return [];
        return [
          { code, nodes: [actor], changes: [{ kind: 'CHANGE_INTENT', actor: reading.graph.nodeKey[actor]!, intent }] },
        ];
      };
      return [...to('INTENT_HIGHER', 1), ...to('INTENT_LOWER', -1)];
    });
}
