import type { ElementExposure } from '../../exposure-model/mission-score.ts';
import type { ExposureFilter, HarmAxis, QueryExposuresArgs } from '../../schema/generated/resolver-types.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../base/paging.ts';
import type { ScoredMission } from './scored-mission.ts';

export const axisOf = (axis: HarmAxis) => axis.toLowerCase() as 'persons' | 'mandate' | 'operations' | 'privacy';

function passes(scored: ScoredMission, exposure: ElementExposure, filter: ExposureFilter): boolean {
  const { graph, score } = scored;
  const { group, effect, actor, office, text, unrated } = filter;
  if (group && !group.includes(exposure.group)) return false;
  if (effect && !exposure.effects.some((one) => effect.includes(one.effect))) return false;
  const reachedBy = (key: string) =>
    exposure.effects.some((one) => one.actors.some((reach) => score.actors[reach.actor]?.elementKey === key));
  if (actor && !reachedBy(actor)) return false;
  const operators = () =>
    scored.linksFrom(exposure.node, 'OPERATED_BY').map((link) => graph.nodeKey[graph.edgeTo[link]!]);
  if (office && !operators().includes(office)) return false;
  const wanted = text?.trim().toLowerCase();
  const names = () => `${graph.nodeName[exposure.node]}\n${graph.nodeId[exposure.node]}`.toLowerCase();
  if (wanted && !names().includes(wanted)) return false;
  return unrated === null || unrated === undefined || exposure.reachedButUnrated === unrated;
}

/** Rows in the order asked for: by largest risk as scored, or by risk on one axis with the unrated last. */
function ordered(exposures: readonly ElementExposure[], axis: HarmAxis | null | undefined): ElementExposure[] {
  if (!axis) return [...exposures];
  const risk = (exposure: ElementExposure) => exposure.risk[axisOf(axis)]?.estimate ?? -1;
  return [...exposures].sort((one, other) => risk(other) - risk(one));
}

/** One page of the ranking. A cursor names the last row by its element, so that a new score moves no one's place much. */
export function listExposures(scored: ScoredMission, args: Omit<QueryExposuresArgs, 'first'> & { first: number }) {
  const first = pageSize(args.first);
  const { axis, filter } = args;
  const rows = ordered(filter ? scored.exposures.filter((row) => passes(scored, row, filter)) : scored.exposures, axis);
  const order = `exposures ${axis ?? 'largest'}`;
  const last = decodeCursor(args.after, order);
  const place = last ? rows.findIndex((row) => row.elementKey === last[0]) : -1;
  // The element may have left the list with a newer score; its old place is then the best there is.
  const start = last ? (place >= 0 ? place : Number(last[1])) + 1 : 0;
  const page = pageOf(rows.slice(start, start + first + 1), first, start > 0, (row) =>
    encodeCursor(order, [row.elementKey, rows.indexOf(row)]),
  );
  return { nodes: page.nodes, pageInfo: page.pageInfo, totalCount: rows.length };
}
