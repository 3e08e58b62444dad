import type { AttackGraph, CauseTerm } from '../core/graph/attack-graph.ts';
import { keyHash } from '../core/graph/key-hash.ts';
import type { ActorCampaign, AttemptGate } from '../core/reach/actor-campaign.ts';
import { actorGates, gateWithCommon } from './actor-gates.ts';
import type { ActorShape, WeighedModel } from './actor-shape.ts';
import type { AttackModel } from './attack-model.ts';
import type { EdgeChances } from './edge-chances.ts';
import { GrowingColumn } from './growing-column.ts';
import { wordsAt } from './key-order.ts';
import { VECTORS } from './vector-order.ts';

/**
 * What an edge without a technique asks for: an act of its own (misuse of what one holds by arrangement) the general
 * attempt, a first step that anything is attempted; other steps follow by themselves.
 */
const ASKED = { general: VECTORS.length, anything: VECTORS.length + 1, nothing: VECTORS.length + 2 } as const;

/** One actor's attack graph under one set of values, its attempt, and where its edges come from. */
export interface ActorGraph extends ActorCampaign {
  readonly modelEdge: Int32Array;
}

/**
 * The shape of every actor's graph, on the states of the model: node i is state i, so that the graphs of all actors
 * number their nodes alike. Edges are those the actor can reach, by techniques it may come to command.
 * O(edges) once, then O(edges reached) an actor.
 */
export function actorShapes(model: AttackModel): ActorShape[] {
  const rows = edgesByStart(model);
  const common = commonModes(model);
  return model.actors.map((_, actor) => shapeOf(model, actor, rows, common));
}

/**
 * Whether the actors of two models have the same shapes: columns that one took over from the other, and controls that
 * fail everywhere at once on the same edges. Shapes know nothing else of chances. O(edges).
 */
export function sameShapes(one: AttackModel, other: AttackModel): boolean {
  if (one.states !== other.states || one.actors !== other.actors || one.edges.from !== other.edges.from) return false;
  if (one.causes.length !== other.causes.length) return false;
  if (one.causes.some(({ key, coin }, c) => other.causes[c].key !== key || other.causes[c].coin !== coin)) return false;
  const [common, otherCommon] = [commonModes(one), commonModes(other)].map((of) => of.map((causes) => causes.join()));
  return one.edges.chance.every((chance, e) => common[chance] === otherCommon[other.edges.chance[e]]);
}

/** By chance profile: the causes of its controls that fail everywhere at once. */
const commonModes = ({ chances }: AttackModel): (readonly number[])[] =>
  chances.map(({ terms }) => terms.flatMap(({ commonMode }) => (commonMode < 0 ? NO_CAUSES : [commonMode])));

const NO_CAUSES: readonly number[] = [];

interface Rows {
  readonly start: Int32Array;
  readonly edge: Int32Array;
}

function edgesByStart({ states, edges }: AttackModel): Rows {
  const start = new Int32Array(states.node.length + 1);
  for (const from of edges.from) start[from + 1]++;
  for (let i = 1; i < start.length; i++) start[i] += start[i - 1];
  const next = start.slice();
  const edge = new Int32Array(edges.from.length);
  edges.from.forEach((from, e) => {
    edge[next[from]++] = e;
  });
  return { start, edge };
}

function shapeOf(model: AttackModel, actor: number, rows: Rows, common: readonly (readonly number[])[]): ActorShape {
  const { edges, causes } = model;
  const { start: source, command } = model.actors[actor];
  const seen = new Uint8Array(model.states.node.length);
  const queue = new GrowingColumn();
  const reached = new GrowingColumn();
  queue.push(source);
  seen[source] = 1;
  for (let head = 0; head < queue.length; head++) {
    const state = queue.at(head);
    for (let i = rows.start[state]; i < rows.start[state + 1]; i++) {
      const e = rows.edge[i];
      if (edges.actor[e] >= 0 && edges.actor[e] !== actor) continue;
      if (edges.vector[e] >= 0 && command[edges.vector[e]] === null) continue;
      reached.push(e);
      const to = edges.to[e];
      if (seen[to] === 0) {
        seen[to] = 1;
        queue.push(to);
      }
    }
  }
  const modelEdge = reached.toArray().sort();
  const gateCauses: (readonly (readonly number[])[])[] = [[[]]];
  const gateByName = new Map<string, number>();
  const localCause = new Int32Array(causes.length).fill(-1);
  const localByCoin = new Map<string, number>();
  const use = (cause: number) => {
    const { coin } = causes[cause];
    if (!localByCoin.has(coin)) localByCoin.set(coin, localByCoin.size);
    localCause[cause] = localByCoin.get(coin)!;
  };
  const gateFor = (vector: number, own: readonly number[]): number => {
    if (vector < 0 && own.length === 0) return 0;
    const name = `${vector}|${own.join(',')}`;
    let gate = gateByName.get(name);
    if (gate === undefined) {
      const alternatives = vector < 0 ? [[]] : command[vector]!;
      gate = gateCauses.push(alternatives.map((alternative) => [...new Set([...alternative, ...own])])) - 1;
      for (const alternative of gateCauses[gate]) alternative.forEach(use);
      gateByName.set(name, gate);
    }
    return gate;
  };
  // Most edges need the technique alone, so that one look at it tells their gate.
  const gateOfVector = new Int32Array(VECTORS.length + 1).fill(-1);
  const edgeGate = modelEdge.map((e) => {
    const modes = common[edges.chance[e]];
    for (let i = 0; i < modes.length; i++) use(modes[i]);
    const vector = edges.vector[e];
    const [first, last] = [edges.causeStart[e], edges.causeStart[e + 1]];
    if (last > first) return gateFor(vector, [...edges.causes.subarray(first, last)]);
    if (gateOfVector[vector + 1] < 0) gateOfVector[vector + 1] = gateFor(vector, NO_CAUSES);
    return gateOfVector[vector + 1];
  });
  const edgeKeys = wordsAt(edges.keyWords, modelEdge);
  const causeKeys = new Uint32Array(2 * localByCoin.size);
  for (const [coin, local] of localByCoin) causeKeys.set(keyHash(coin), 2 * local);
  const isMisuse = Uint8Array.from(model.rules, ({ vector }) => Number(vector === 'REACH_BACK'));
  const asked = new Uint8Array(modelEdge.length);
  for (let i = 0; i < asked.length; i++) {
    const e = modelEdge[i];
    if (edges.vector[e] >= 0) asked[i] = edges.vector[e];
    else if (isMisuse[edges.rule[e]] === 1) asked[i] = ASKED.general;
    else asked[i] = edges.from[e] === source ? ASKED.anything : ASKED.nothing;
  }
  return {
    actor,
    modelEdge,
    asked,
    edgeFrom: modelEdge.map((e) => edges.from[e]),
    edgeTo: modelEdge.map((e) => edges.to[e]),
    edgeKeys,
    edgeWeight: weightsOf(edges, modelEdge),
    edgeGate,
    gateCauses,
    localCause,
    causeKeys,
  };
}

/** Null where every edge opens its end alone. */
function weightsOf({ weight }: AttackModel['edges'], modelEdge: Int32Array): Float64Array | null {
  const weights = new Float64Array(modelEdge.length);
  let isShared = false;
  for (let i = 0; i < weights.length; i++) {
    weights[i] = weight[modelEdge[i]];
    if (weights[i] !== 1) isShared = true;
  }
  return isShared ? weights : null;
}

/** Puts the values of one draw on a shape. O(edges of the actor). */
export function weighActor(
  model: WeighedModel,
  shape: ActorShape,
  values: Float64Array,
  chances: EdgeChances,
): ActorGraph {
  const { modelEdge, localCause } = shape;
  const { chance } = model.edges;
  const gates = actorGates(model, shape, values);
  const { ownByProfile, commonByProfile } = chances;
  const hasCommon = commonByProfile.size > 0;
  const edgeProbability = new Float64Array(modelEdge.length);
  for (let i = 0; i < edgeProbability.length; i++) edgeProbability[i] = ownByProfile[chance[modelEdge[i]]];
  const edgeGate = hasCommon ? shape.edgeGate.slice() : shape.edgeGate;
  if (hasCommon) {
    const byName = new Map<string, number>();
    const byProfile = new Map<number, number>();
    const gateWith = (gate: number, common: readonly CauseTerm[]): number => {
      const name = `${gate}|${common.map(({ cause, level }) => `${cause}:${level}`).join(',')}`;
      let found = byName.get(name);
      if (found === undefined) {
        found = gates.push(gateWithCommon(gates[gate], common, localCause)) - 1;
        byName.set(name, found);
      }
      return found;
    };
    for (let i = 0; i < edgeGate.length; i++) {
      const profile = chance[modelEdge[i]];
      const common = commonByProfile.get(profile);
      if (!common) continue;
      const pair = edgeGate[i] * ownByProfile.length + profile;
      let gate = byProfile.get(pair);
      if (gate === undefined) {
        gate = gateWith(edgeGate[i], common);
        byProfile.set(pair, gate);
      }
      edgeGate[i] = gate;
    }
  }
  const graph: AttackGraph = {
    nodeCount: model.states.node.length,
    source: model.actors[shape.actor].start,
    edgeFrom: shape.edgeFrom,
    edgeTo: shape.edgeTo,
    edgeProbability,
    edgeKeys: shape.edgeKeys,
    edgeGate,
    edgeWeight: shape.edgeWeight,
    gates,
    causeKeys: shape.causeKeys,
  };
  return { graph, modelEdge, attempt: attemptOf(model, shape, values) };
}

/**
 * The attempt as one uniform a world: an edge of a technique counts in the worlds in which that technique is
 * attempted, others as `ASKED` says. A technique whose attempt nobody judged has level 0 here; null where nothing was
 * judged.
 */
function attemptOf(model: WeighedModel, { actor, asked }: ActorShape, values: Float64Array): AttemptGate | null {
  const levels = attemptLevels(model, actor, values);
  if (!levels) return null;
  const edgeLevel = new Float64Array(asked.length);
  for (let i = 0; i < edgeLevel.length; i++) edgeLevel[i] = levels[asked[i]];
  return { key: attemptKey(model, actor), edgeLevel };
}

export const attemptKey = ({ actors }: WeighedModel, actor: number): readonly [number, number] =>
  keyHash(`attempt|${actors[actor].key}`);

/** The level of each attempt that an edge may ask for, see `ActorShape.asked`; null where nothing was judged. */
export function attemptLevels({ actors }: WeighedModel, actor: number, values: Float64Array): Float64Array | null {
  const { attempt, attemptByVector } = actors[actor];
  if (attempt < 0 && attemptByVector.every((judgement) => judgement < 0)) return null;
  const level = (judgement: number) => (judgement < 0 ? 0 : values[judgement]);
  const levels = new Float64Array(VECTORS.length + 3);
  for (let vector = 0; vector < VECTORS.length; vector++) levels[vector] = level(attemptByVector[vector]);
  levels[ASKED.general] = level(attempt);
  levels[ASKED.anything] = levels.reduce((most, one) => Math.max(most, one), 0);
  levels[ASKED.nothing] = 1;
  return levels;
}
