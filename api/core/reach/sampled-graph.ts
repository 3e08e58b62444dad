/**
 * The part of one actor's graph that it can reach at all, laid out for the sampler: nodes renumbered in the
 * order of a breadth-first walk and edges by their start, so that the inner loop reads memory forwards.
 * O(reached nodes + reached edges) to make, which is small where an actor reaches little.
 */
import { WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import type { ActorCampaign, AttemptGate } from './actor-campaign.ts';

export interface SampledGraph {
  /** Node of the attack graph at each local number; the source comes first. */
  readonly node: Int32Array;
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Edge of the attack graph at each position. */
  readonly edge: Int32Array;
  readonly probability: Float64Array;
  readonly keyLow: Int32Array;
  readonly keyHigh: Int32Array;
  readonly gate: Int32Array;
  /** Position among the levels of attempt, see `attemptLevels`; 0 asks for none. */
  readonly attempt: Int32Array;
  /** Null when every input opens its node alone. */
  readonly shares: InputShares | null;
}

/**
 * Nodes that need several inputs. Each distinct input (from-node) of such a node has its own slots: parallel
 * edges with weights 0.2 and 0.5 get one slot of 0.2 and one of 0.3, and an edge fills the slots up to its
 * weight, so that an input counts once, at its heaviest open edge. Weights are whole multiples of 2^-48: their
 * sums are exact and do not depend on the order of arrival.
 */
export interface InputShares {
  /** Slots that an edge fills: from firstSlot up to endSlot. Empty: the edge opens its node alone. */
  readonly firstSlot: Int32Array;
  readonly endSlot: Int32Array;
  readonly slotShare: Float64Array;
  /** Number of the threshold node of each local node, or -1. */
  readonly thresholdOf: Int32Array;
  readonly thresholdCount: number;
}

export const SHARE_UNIT = 2 ** 48;
export const SHARES_NEEDED = Math.floor(WEIGHT_THRESHOLD * SHARE_UNIT);

export function sampledGraph({ graph }: ActorCampaign): SampledGraph {
  const rows = outgoingEdges(graph);
  const { edgeProbability, edgeKeys, edgeWeight, gates } = graph;
  const local = new Int32Array(graph.nodeCount).fill(-1);
  const nodes: number[] = [graph.source];
  local[graph.source] = 0;
  const edges: number[] = [];
  const starts: number[] = [0];
  for (let i = 0; i < nodes.length; i++) {
    const u = nodes[i];
    for (let at = rows.start[u]; at < rows.start[u + 1]; at++) {
      const e = rows.edge[at];
      const v = rows.node[at];
      // Edges back to the source or in place never change what is open.
      if (v === u || v === graph.source) continue;
      if (edgeProbability[e] === 0 || gates[graph.edgeGate[e]].length === 0) continue;
      if (edgeWeight && edgeWeight[e] === 0) continue;
      if (local[v] < 0) local[v] = nodes.push(v) - 1;
      edges.push(e);
    }
    starts.push(edges.length);
  }
  const count = edges.length;
  const to = new Int32Array(count);
  const probability = new Float64Array(count);
  const keyLow = new Int32Array(count);
  const keyHigh = new Int32Array(count);
  const gate = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const e = edges[i];
    to[i] = local[graph.edgeTo[e]];
    probability[i] = edgeProbability[e];
    keyLow[i] = edgeKeys[2 * e];
    keyHigh[i] = edgeKeys[2 * e + 1];
    gate[i] = graph.edgeGate[e];
  }
  const start = Int32Array.from(starts);
  return {
    node: Int32Array.from(nodes),
    start,
    to,
    edge: Int32Array.from(edges),
    probability,
    keyLow,
    keyHigh,
    gate,
    attempt: new Int32Array(count),
    shares: edgeWeight ? inputShares(nodes.length, start, to, edges, edgeWeight) : null,
  };
}

/**
 * The distinct levels of attempt of a campaign, 1 first; each edge of the layout has the position of its own. Positions
 * stand for as long as the edges of one have one level: edges of equal levels under one set of judgements may have two
 * under another, and are then numbered again. `known`: how many positions there are by now.
 */
export function attemptLevels(layout: SampledGraph, attempt: AttemptGate | null, known: number): Float64Array {
  const { attempt: at, edge } = layout;
  if (!attempt) return Float64Array.of(1);
  const { edgeLevel } = attempt;
  const levels = new Float64Array(known).fill(-1);
  levels[0] = 1;
  for (let i = 0; i < edge.length; i++) {
    const level = edgeLevel[edge[i]];
    if (levels[at[i]] < 0) levels[at[i]] = level;
    else if (levels[at[i]] !== level) return numberedAgain(layout, edgeLevel);
  }
  return levels;
}

function numberedAgain({ attempt: at, edge }: SampledGraph, edgeLevel: Float64Array): Float64Array {
  const positions = new Map([[1, 0]]);
  for (let i = 0; i < edge.length; i++) {
    const level = edgeLevel[edge[i]];
    const position = positions.get(level) ?? positions.size;
    positions.set(level, position);
    at[i] = position;
  }
  return Float64Array.from(positions.keys());
}

function inputShares(
  nodeCount: number,
  start: Int32Array,
  to: Int32Array,
  edges: readonly number[],
  weight: Float64Array,
): InputShares | null {
  const firstSlot = new Int32Array(edges.length);
  const endSlot = new Int32Array(edges.length);
  const thresholdOf = new Int32Array(nodeCount).fill(-1);
  const slotShare: number[] = [];
  let thresholdCount = 0;
  for (let u = 0; u < nodeCount; u++) {
    const byTarget = new Map<number, number[]>();
    for (let i = start[u]; i < start[u + 1]; i++) {
      if (weight[edges[i]] >= WEIGHT_THRESHOLD) continue;
      const positions = byTarget.get(to[i]);
      if (positions) positions.push(i);
      else byTarget.set(to[i], [i]);
    }
    for (const [v, positions] of byTarget) {
      if (thresholdOf[v] < 0) thresholdOf[v] = thresholdCount++;
      positions.sort((a, b) => weight[edges[a]] - weight[edges[b]]);
      const first = slotShare.length;
      let filled = 0;
      for (const i of positions) {
        const share = Math.round(weight[edges[i]] * SHARE_UNIT);
        if (share > filled) {
          slotShare.push(share - filled);
          filled = share;
        }
        firstSlot[i] = first;
        endSlot[i] = slotShare.length;
      }
    }
  }
  if (thresholdCount === 0) return null;
  return { firstSlot, endSlot, slotShare: Float64Array.from(slotShare), thresholdOf, thresholdCount };
}
