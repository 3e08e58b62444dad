import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { AttackModel } from './attack-model.ts';
import type { GraphChange } from './graph-change.ts';
import type { ElementExposure, MissionScore } from './mission-score.ts';
import { saysTheSame } from './same-sayings.ts';

/** Rows of an earlier score that a later one takes over. */
export interface KeptRows {
  /** The row of an element, where all that it says is as it was; null: to be made. */
  take(node: number, states: readonly number[]): ElementExposure | null;
  /** By element: 1 where its row was taken over with its states numbered as in the earlier model. */
  readonly numberedAsBefore: Uint8Array;
}

/** What rows are taken over from. */
interface EarlierScore {
  readonly graph: MissionGraph;
  readonly model: AttackModel;
  readonly score: MissionScore;
}

/** What tells which rows of a later score are as they were. */
interface LaterRows {
  /** For each state the one of the earlier model of which all that is read is the same; -1: none. */
  readonly unchanged: Int32Array;
  /** By element, see `ratedOtherwise`. */
  readonly rated: Uint8Array;
  /** Whether rows are numbered anew: a score that others go on from has to be, one for a comparison need not. */
  readonly renumbers: boolean;
}

/**
 * Rows of an earlier score on the same day and with the same library that a later one takes over. A row follows from
 * what is read of its states and from how the element is rated, see harm.ts: by itself, or by the flows from it and
 * the stores at their ends; a host is looked at through what is stored on it.
 */
export function keptRows(
  earlier: EarlierScore,
  change: GraphChange,
  { unchanged, rated, renumbers }: LaterRows,
): KeptRows {
  const rowOf: (ElementExposure | undefined)[] = new Array(earlier.graph.nodeKey.length);
  for (const row of earlier.score.exposures) rowOf[row.node] = row;
  const statesBefore = new Int32Array(earlier.graph.nodeKey.length);
  const { node: nodeOf, group, effect } = earlier.model.states;
  for (let s = 0; s < nodeOf.length; s++) if (group[s] === null && effect[s] !== 'SELF') statesBefore[nodeOf[s]]++;
  const numberedAsBefore = new Uint8Array(change.earlierNode.length);
  const take = (node: number, states: readonly number[]): ElementExposure | null => {
    const before = change.earlierNode[node];
    const row = before < 0 ? undefined : rowOf[before];
    if (!row || rated[node] === 1 || statesBefore[before] !== states.length) return null;
    let moved = node !== before;
    for (const state of states) {
      const known = unchanged[state];
      if (known < 0 || nodeOf[known] !== before) return null;
      if (known !== state) moved = true;
    }
    if (!moved) return row;
    if (!renumbers && node === before) {
      numberedAsBefore[node] = 1;
      return row;
    }
    const effects = row.effects.map((own) => {
      return { ...own, state: states.find((state) => unchanged[state] === own.state) ?? own.state };
    });
    return { ...row, node, effects: node === before ? saysTheSame(effects, row.effects) : effects };
  };
  return { take, numberedAsBefore };
}

/** By element of the later graph: 1 where something differs that its ratings, or whether it has a row, follow from. */
export function ratedOtherwise(before: MissionGraph, change: GraphChange, later: MissionGraph): Uint8Array {
  const differs = change.nodeDiffers.slice();
  if (!change.edgesInOrder) return differs.fill(1);
  const { edgeKind, edgeFrom, edgeTo } = later;
  for (let e = 0; e < edgeKind.length; e++) {
    const kind = edgeKind[e];
    if (kind === 'FLOWS_TO') {
      if (change.edgeDiffers[e] === 1 || change.nodeDiffers[edgeTo[e]] === 1) differs[edgeFrom[e]] = 1;
    } else if (kind === 'STORED_ON' && change.edgeDiffers[e] === 1) differs[edgeTo[e]] = 1;
  }
  for (let e = 0; e < before.edgeKind.length; e++) {
    const now = change.laterEdge[e];
    if (now >= 0 && change.edgeDiffers[now] === 0) continue;
    const kind = before.edgeKind[e];
    const bearer = kind === 'FLOWS_TO' ? before.edgeFrom[e] : kind === 'STORED_ON' ? before.edgeTo[e] : -1;
    if (bearer >= 0 && change.laterNode[bearer] >= 0) differs[change.laterNode[bearer]] = 1;
  }
  return differs;
}
