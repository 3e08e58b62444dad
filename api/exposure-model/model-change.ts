import type { ActorShape } from './actor-shape.ts';
import type { AttackModel, ControlTerm, Judgement } from './attack-model.ts';
import { inverse } from './graph-change.ts';

/**
 * What of one attack model stands unchanged in a later one: positions in the earlier model, -1 where there is none.
 * Everything is compared by content, so that an equal result is an equal computation.
 */
export interface ModelChange {
  /** For each state of the later model, and back. */
  readonly earlierState: Int32Array;
  readonly laterState: Int32Array;
  /** For each edge of the later model: the same edge with the same chances and causes; and back. */
  readonly earlierEdge: Int32Array;
  readonly laterEdge: Int32Array;
  /** For each chance profile of the later model: the earlier one with the same content, as far as edges showed. */
  readonly earlierChance: Int32Array;
  /** For each actor of the later model: the same actor with the same attempts. */
  readonly earlierActor: Int32Array;
  /** Whether an actor comes to command a technique as before. */
  readonly commandsAlike: (laterActor: number, vector: number) => boolean;
}

/** O(states + edges + control terms). */
export function modelChange(earlier: AttackModel, later: AttackModel): ModelChange {
  const judgement = positions(earlier.judgements, later.judgements, (of) => of.key, sameJudgement);
  const cause = positions(
    earlier.causes,
    later.causes,
    (of) => of.key,
    (a, b) => a.coin === b.coin && (b.judgement < 0 ? a.judgement < 0 : judgement[b.judgement] === a.judgement),
  );
  // A model made from another one under other controls has its very columns.
  const sameStates = earlier.states === later.states;
  const earlierState = sameStates
    ? later.states.node.map((_, state) => state)
    : paired(earlier.states.keyWords, later.states.keyWords, (e, l) => earlier.states.key[e] === later.states.key[l]);
  const sameTerm = (a: ControlTerm, b: ControlTerm): boolean =>
    a.controlClass === b.controlClass &&
    a.coverage === b.coverage &&
    matches(judgement, b.coverageJudgement, a.coverageJudgement) &&
    matches(judgement, b.effectiveness, a.effectiveness) &&
    matches(cause, b.commonMode, a.commonMode);
  // Profiles are each once in a model, so that one is the same as at most one of the other.
  const earlierChance = new Int32Array(later.chances.length).fill(-1);
  const sameChance = (e: number, l: number): boolean => {
    if (earlierChance[l] >= 0) return earlierChance[l] === e;
    const was = earlier.chances[e];
    const is = later.chances[l];
    if (judgement[is.base] !== was.base || was.terms.length !== is.terms.length) return false;
    if (!is.terms.every((term, t) => sameTerm(was.terms[t], term))) return false;
    earlierChance[l] = e;
    return true;
  };
  const [was, is] = [earlier.edges, later.edges];
  const sameEdge = (e: number, l: number): boolean => {
    if (earlierState[is.from[l]] !== was.from[e] || earlierState[is.to[l]] !== was.to[e]) return false;
    if (was.vector[e] !== is.vector[l] || was.weight[e] !== is.weight[l]) return false;
    if (!sameChance(was.chance[e], is.chance[l])) return false;
    // What the rule is for decides which attempt a structural edge needs.
    if (earlier.rules[was.rule[e]].name !== later.rules[is.rule[l]].name) return false;
    const causes = is.causeStart[l + 1] - is.causeStart[l];
    if (was.causeStart[e + 1] - was.causeStart[e] !== causes) return false;
    for (let i = 0; i < causes; i++) {
      if (cause[is.causes[is.causeStart[l] + i]] !== was.causes[was.causeStart[e] + i]) return false;
    }
    return true;
  };
  const actorKey = (model: AttackModel, a: number) => (a < 0 ? '' : model.actors[a].key);
  // Edges are paired by the words of their keys, which name their coins: no more of a key is asked for.
  const sameActor = (e: number, l: number): boolean =>
    actorKey(earlier, earlier.edges.actor[e]) === actorKey(later, later.edges.actor[l]);
  const earlierEdge =
    sameStates && earlier.edges.from === later.edges.from
      ? later.edges.from.map((_, edge) => (sameEdge(edge, edge) ? edge : -1))
      : paired(earlier.edges.keyWords, later.edges.keyWords, (e, l) => sameActor(e, l) && sameEdge(e, l));
  const earlierActor = positions(
    earlier.actors,
    later.actors,
    (of) => of.key,
    (a, b) =>
      matches(judgement, b.attempt, a.attempt) &&
      b.attemptByVector.every((of, vector) => matches(judgement, of, a.attemptByVector[vector])),
  );
  return {
    earlierState,
    laterState: inverse(earlierState, earlier.states.key.length),
    earlierEdge,
    laterEdge: inverse(earlierEdge, earlier.edges.from.length),
    earlierChance,
    earlierActor,
    commandsAlike: (actor, vector) => {
      const was = earlier.actors[earlierActor[actor]]?.command[vector] ?? null;
      const is = later.actors[actor].command[vector];
      if (!was || !is) return was === is;
      return (
        was.length === is.length &&
        is.every((way, w) => way.length === was[w].length && way.every((own, i) => cause[own] === was[w][i]))
      );
    },
  };
}

const matches = (earlierOf: Int32Array, later: number, earlier: number): boolean =>
  later < 0 ? earlier < 0 : earlierOf[later] === earlier && earlier >= 0;

const sameJudgement = (a: Judgement, b: Judgement): boolean =>
  a.value === b.value &&
  a.low === b.low &&
  a.high === b.high &&
  a.concentration === b.concentration &&
  a.spread === b.spread;

/** Position of each later item among the earlier ones, by name, where the two are the same. */
function positions<T>(
  earlier: readonly T[],
  later: readonly T[],
  name: (item: T) => string,
  same: (earlier: T, later: T) => boolean,
): Int32Array {
  const byName = new Map(earlier.map((item, i) => [name(item), i]));
  return Int32Array.from(later, (item) => {
    const at = byName.get(name(item));
    return at !== undefined && same(earlier[at], item) ? at : -1;
  });
}

/**
 * What is the same in two lists that stand in the order of their words: one walk along both pairs them. Several edges
 * may carry one key.
 */
function paired(was: Uint32Array, is: Uint32Array, same: (earlier: number, later: number) => boolean): Int32Array {
  const found = new Int32Array(is.length / 2).fill(-1);
  let first = 0;
  for (let l = 0; l < found.length; l++) {
    const high = is[2 * l];
    const low = is[2 * l + 1];
    while (2 * first < was.length && (was[2 * first] < high || (was[2 * first] === high && was[2 * first + 1] < low))) {
      first++;
    }
    for (let e = first; was[2 * e] === high && was[2 * e + 1] === low; e++) {
      if (!same(e, l)) continue;
      found[l] = e;
      break;
    }
  }
  return found;
}

/** Edges of an actor that are new, changed or lost, by position in its shape now and before. */
export interface ChangedEdges {
  readonly fresh: Int32Array;
  readonly lost: Int32Array;
}

/** Where the worlds of an actor can begin to differ from those of an earlier score. Null: the actor is not as it was. */
export function changedEdges(
  change: ModelChange,
  later: AttackModel,
  shape: ActorShape,
  earlierShape: ActorShape,
): ChangedEdges | null {
  if (change.earlierActor[shape.actor] !== earlierShape.actor) return null;
  const alike = new Map<number, boolean>();
  const commandsAlike = (vector: number): boolean => {
    if (vector < 0) return true;
    let known = alike.get(vector);
    if (known === undefined) {
      known = change.commandsAlike(shape.actor, vector);
      alike.set(vector, known);
    }
    return known;
  };
  const [fresh, lost]: number[][] = [[], []];
  const kept = new Uint8Array(change.laterEdge.length);
  const { modelEdge } = shape;
  for (let i = 0; i < modelEdge.length; i++) {
    const before = change.earlierEdge[modelEdge[i]];
    if (before >= 0 && commandsAlike(later.edges.vector[modelEdge[i]])) kept[before] = 1;
    else fresh.push(i);
  }
  for (let i = 0; i < earlierShape.modelEdge.length; i++) {
    if (kept[earlierShape.modelEdge[i]] === 0 && change.laterState[earlierShape.edgeTo[i]] >= 0) lost.push(i);
  }
  return { fresh: Int32Array.from(fresh), lost: Int32Array.from(lost) };
}
