import { type CompressedRows, compressedRows } from '../../core/graph/compressed-rows.ts';
import type { AttackModel, ChanceProfile, EdgeColumns, ModelActor } from '../attack-model.ts';

/**
 * The part of a model that bears on some states, as a model of its own: the edges that lie on a way of some actor to
 * one of them, their ends, and the judgements that feed these. Names of coins, causes and judgements stay what they
 * are, so that in every world and under every draw the states open just when they do in the whole model.
 */
export interface RestrictedModel {
  readonly model: AttackModel;
  /** Position here of each state asked for; -1 where no actor has a way to it. */
  readonly targets: Int32Array;
  /** Position in the whole model of each state, edge and judgement of this one. Actors and causes keep theirs. */
  readonly states: Int32Array;
  readonly edges: Int32Array;
  readonly judgements: Int32Array;
  /** The actors that have a way to some of the states, ascending, and the edges of their ways as positions here. */
  readonly actors: readonly { readonly actor: number; readonly edges: Int32Array }[];
}

/** O(states + edges) for what leads to the states, then O(edges that do) an actor. */
export function restrictModel(model: AttackModel, targets: readonly number[]): RestrictedModel {
  const { edges: all, actors, states: allStates } = model;
  const rows = rowsOf(model);
  const leading = edgesToward(model, targets, rows.into);
  const kept = new Uint8Array(all.from.length);
  const involved = new Map<number, readonly number[]>();
  actors.forEach((_, a) => {
    const ways = edgesOfWays(model, a, targets, leading, rows);
    for (const e of ways) kept[e] = 1;
    if (ways.length > 0) involved.set(a, ways);
  });
  const edges = Int32Array.from([...kept.keys()].filter((e) => kept[e] === 1));
  const localEdge = new Map(Array.from(edges, (e, i) => [e, i]));
  const stateSet = new Set(actors.map(({ start }) => start));
  for (const e of edges) stateSet.add(all.from[e]).add(all.to[e]);
  const states = Int32Array.from(stateSet).sort();
  const localState = new Map(Array.from(states, (state, i) => [state, i]));
  const register = new Map<number, number>();
  const local = (judgement: number): number => {
    if (judgement < 0) return -1;
    const known = register.get(judgement) ?? register.size;
    register.set(judgement, known);
    return known;
  };
  const { chances, chanceOf } = usedChances(model, edges, local);
  const columns = edgeColumns(all, edges, (state) => localState.get(state)!, chanceOf);
  const causes = usedCauses(model, edges, [...involved.keys()]);
  const restricted: AttackModel = {
    ...model,
    states: {
      node: states.map((state) => allStates.node[state]),
      effect: Array.from(states, (state) => allStates.effect[state]),
      group: Array.from(states, (state) => allStates.group[state]),
      key: Array.from(states, (state) => allStates.key[state]),
      keyWords: pairsOf(allStates.keyWords, states),
    },
    edges: columns,
    chances,
    causes: model.causes.map((cause, c) => ({ ...cause, judgement: causes.has(c) ? local(cause.judgement) : -1 })),
    actors: actors.map((actor, a) => localActor(actor, involved.has(a), localState.get(actor.start)!, local)),
    judgements: [],
    standingFacts: model.standingFacts.flatMap((fact) => {
      const state = localState.get(fact.state);
      return state === undefined ? [] : [{ ...fact, state }];
    }),
  };
  const judgements = Int32Array.from(register.keys());
  return {
    model: { ...restricted, judgements: Array.from(judgements, (j) => model.judgements[j]) },
    targets: Int32Array.from(targets, (target) => localState.get(target) ?? -1),
    states,
    edges,
    judgements,
    actors: [...involved].map(([actor, ways]) => ({
      actor,
      edges: Int32Array.from(ways, (e) => localEdge.get(e)!).sort(),
    })),
  };
}

interface Rows {
  readonly out: CompressedRows;
  readonly into: CompressedRows;
}

const rowsOf = ({ states, edges }: AttackModel): Rows => ({
  out: compressedRows(states.node.length, edges.from, edges.to),
  into: compressedRows(states.node.length, edges.to, edges.from),
});

/** Edges from which some of the states can be reached, whoever takes them. What leaves an only target never matters. */
function edgesToward({ states, edges }: AttackModel, targets: readonly number[], into: CompressedRows): Uint8Array {
  const seen = new Uint8Array(states.node.length);
  const leading = new Uint8Array(edges.from.length);
  const queue = [...new Set(targets)];
  const [only] = queue.length === 1 ? queue : [-1];
  for (const state of queue) seen[state] = 1;
  for (const state of queue) {
    for (let i = into.start[state]; i < into.start[state + 1]; i++) {
      const from = into.node[i];
      if (from === only) continue;
      leading[into.edge[i]] = 1;
      if (seen[from]) continue;
      seen[from] = 1;
      queue.push(from);
    }
  }
  return leading;
}

/** Whether an actor may ever take an edge: its own or anybody's, by a technique it may come to command. */
export const mayTake = ({ edges, actors }: AttackModel, actor: number, e: number): boolean =>
  (edges.actor[e] < 0 || edges.actor[e] === actor) &&
  (edges.vector[e] < 0 || actors[actor].command[edges.vector[e]] !== null);

/** Edges on a way of one actor to one of the states. */
function edgesOfWays(
  model: AttackModel,
  actor: number,
  targets: readonly number[],
  leading: Uint8Array,
  { out, into }: Rows,
): number[] {
  const { from, to } = model.edges;
  const { start } = model.actors[actor];
  const reached = new Set([start]);
  const taken = new Set<number>();
  for (const state of reached) {
    for (let i = out.start[state]; i < out.start[state + 1]; i++) {
      const e = out.edge[i];
      if (leading[e] === 0 || to[e] === start || to[e] === state || !mayTake(model, actor, e)) continue;
      taken.add(e);
      reached.add(to[e]);
    }
  }
  const back = new Set(targets.filter((target) => reached.has(target)));
  const ways: number[] = [];
  for (const state of back) {
    for (let i = into.start[state]; i < into.start[state + 1]; i++) {
      const e = into.edge[i];
      if (!taken.has(e)) continue;
      ways.push(e);
      back.add(from[e]);
    }
  }
  return ways;
}

function edgeColumns(
  all: EdgeColumns,
  edges: Int32Array,
  state: (state: number) => number,
  chanceOf: (chance: number) => number,
): EdgeColumns {
  const ranges = (starts: Int32Array) => {
    const start = new Int32Array(edges.length + 1);
    edges.forEach((e, i) => {
      start[i + 1] = start[i] + starts[e + 1] - starts[e];
    });
    return start;
  };
  const parts = (values: Int32Array, starts: Int32Array) =>
    Int32Array.from(Array.from(edges, (e) => [...values.subarray(starts[e], starts[e + 1])]).flat());
  return {
    from: edges.map((e) => state(all.from[e])),
    to: edges.map((e) => state(all.to[e])),
    rule: edges.map((e) => all.rule[e]),
    actor: edges.map((e) => all.actor[e]),
    vector: Int8Array.from(edges, (e) => all.vector[e]),
    chance: edges.map((e) => chanceOf(all.chance[e])),
    weight: Float64Array.from(edges, (e) => all.weight[e]),
    factStart: ranges(all.factStart),
    facts: parts(all.facts, all.factStart),
    causeStart: ranges(all.causeStart),
    causes: parts(all.causes, all.causeStart),
    keyOf: (edge) => all.keyOf(edges[edge]),
    keyWords: pairsOf(all.keyWords, edges),
  };
}

const pairsOf = (words: Uint32Array, kept: Int32Array): Uint32Array =>
  Uint32Array.from(Array.from(kept, (at) => [words[2 * at], words[2 * at + 1]]).flat());

/** The chance profiles of some edges, with the judgements' new numbers. */
function usedChances(model: AttackModel, edges: Int32Array, judgement: (judgement: number) => number) {
  const place = new Map<number, number>();
  for (const e of edges) if (!place.has(model.edges.chance[e])) place.set(model.edges.chance[e], place.size);
  const chances = [...place.keys()].map((chance): ChanceProfile => {
    const { base, terms } = model.chances[chance];
    return {
      base: judgement(base),
      terms: terms.map((term) => ({
        ...term,
        effectiveness: judgement(term.effectiveness),
        coverageJudgement: judgement(term.coverageJudgement),
      })),
    };
  });
  return { chances, chanceOf: (chance: number) => place.get(chance)! };
}

/** Causes that some edge here may ask for: its own, and every way of an involved actor to command its technique. */
function usedCauses({ edges, actors }: AttackModel, kept: Int32Array, involved: readonly number[]): Set<number> {
  const causes = new Set<number>();
  const vectors = new Set<number>();
  for (const e of kept) {
    for (const cause of edges.causes.subarray(edges.causeStart[e], edges.causeStart[e + 1])) causes.add(cause);
    if (edges.vector[e] >= 0) vectors.add(edges.vector[e]);
  }
  for (const a of involved) {
    for (const v of vectors)
      for (const alternative of actors[a].command[v] ?? []) for (const c of alternative) causes.add(c);
  }
  return causes;
}

/** An actor without a way here keeps its place and nothing else: no technique, no attempt. */
function localActor(
  actor: ModelActor,
  involved: boolean,
  start: number,
  judgement: (judgement: number) => number,
): ModelActor {
  const { command, attempt, attemptByVector } = actor;
  return involved
    ? { ...actor, start, attempt: judgement(attempt), attemptByVector: attemptByVector.map(judgement) }
    : {
        ...actor,
        start,
        command: command.map(() => null),
        attempt: -1,
        attemptByVector: attemptByVector.map(() => -1),
      };
}
