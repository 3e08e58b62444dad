import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { bestPathTree } from '../core/reach/best-path.ts';
import { gatesProbability } from '../core/reach/gate-probability.ts';
import { kBestPaths } from '../core/reach/k-best-paths.ts';
import { afterControls, countingEffects } from '../core/scoring/controls.ts';
import { type ActorGraph, actorShapes, weighActor } from './actor-graph.ts';
import type { AttackModel } from './attack-model.ts';
import { controlEffect, edgeChances, meanValues } from './edge-chances.ts';
import type { Library } from './library.ts';
import type { ExposurePath, HopControl, PathHop, StepWords } from './mission-score.ts';
import { VECTORS } from './vector-order.ts';

export interface ExplainOptions {
  /** Position among the model's actors; left out: all of them. */
  readonly actor?: number;
  /** How many paths. */
  readonly k: number;
}

/** What explaining needs of a model, made once for all its states. */
interface Explained {
  readonly values: Float64Array;
  readonly graphs: readonly ActorGraph[];
  /** Probability of the likeliest way to each state, by actor; 0 where there is none. */
  readonly likelihood: readonly Float64Array[];
  /** EMPLOYS edges of each actor, by technique. */
  readonly employs: ReadonlyMap<string, readonly number[]>;
}

/** A model never changes, so what is made of it is kept as long as the model itself. */
const explained = new WeakMap<AttackModel, Explained>();

/**
 * The leading paths to a state, likeliest first: attempt times the chance that every hop is open, each shared cause
 * counted once. A loss by arrangement comes first, as one hop of no actor (-1). The library is that of the model.
 */
export function explainExposure(
  graph: MissionGraph,
  model: AttackModel,
  _library: Library,
  state: number,
  { actor, k }: ExplainOptions,
): ExposurePath[] {
  let made = explained.get(model);
  if (!made) {
    made = prepare(graph, model);
    explained.set(model, made);
  }
  const { graphs, likelihood } = made;
  const found: { path: ExposurePath; worth: number }[] = [];
  const wanted = actor === undefined ? graphs.map((_, a) => a) : [actor];
  // The likeliest way of an actor bounds all its ways, so actors that cannot lead are never searched.
  const order = wanted
    .map((a) => ({ a, worth: attemptOf(made, model, a) * (likelihood[a]?.[state] ?? 0) }))
    .filter(({ a, worth }) => worth > 0 || (likelihood[a]?.[state] ?? 0) > 0)
    .sort((x, y) => y.worth - x.worth);
  for (const { a, worth } of order) {
    if (found.filter((known) => known.worth >= worth).length >= k) break;
    for (const { edges, probability } of kBestPaths(graphs[a].graph, state, k).paths) {
      const hops = edges.map((e) => hopOf(graph, model, made, a, e));
      found.push({ path: { actor: a, probability, hops }, worth: attemptOf(made, model, a) * probability });
    }
  }
  found.sort((x, y) => y.worth - x.worth || y.path.probability - x.path.probability);
  const facts = actor === undefined ? standingPaths(graph, model, state) : [];
  return [...facts, ...found.map(({ path }) => path)].slice(0, k);
}

function prepare(graph: MissionGraph, model: AttackModel): Explained {
  const values = meanValues(model);
  const chances = edgeChances(model, values);
  const graphs = actorShapes(model).map((shape) => weighActor(model, shape, values, chances));
  const employs = new Map<string, number[]>();
  graph.edgeKind.forEach((kind, edge) => {
    if (kind !== 'EMPLOYS') return;
    const vector = graph.nodeProperties[graph.edgeTo[edge]].vectorType;
    const name = `${graph.edgeFrom[edge]}|${vector}`;
    employs.set(name, [...(employs.get(name) ?? []), edge]);
  });
  return { values, graphs, likelihood: graphs.map(({ graph: own }) => bestPathTree(own).probability), employs };
}

const attemptOf = ({ values }: Explained, model: AttackModel, actor: number): number => {
  const judgement = model.actors[actor].attempt;
  return judgement < 0 ? 0 : values[judgement];
};

function hopOf(graph: MissionGraph, model: AttackModel, made: Explained, actor: number, e: number): PathHop {
  const { values, graphs, employs } = made;
  const own = graphs[actor];
  const edge = own.modelEdge[e];
  const { states, edges, causes, rules } = model;
  const [fromState, toState] = [edges.from[edge], edges.to[edge]];
  const card = rules[edges.rule[edge]];
  const { base, terms } = model.chances[edges.chance[edge]];
  const effects = terms.map((term) => controlEffect(term, values));
  const counting = new Set(countingEffects(effects));
  const controls = terms.map(
    (term, i): HopControl => ({
      node: term.controlNode,
      name: graph.nodeName[term.controlNode],
      controlClass: term.controlClass,
      coverage: term.coverageJudgement < 0 ? term.coverage : values[term.coverageJudgement],
      effectiveness: values[term.effectiveness],
      superseded: !counting.has(i),
      notAssessed: term.flagged,
    }),
  );
  const vector = edges.vector[edge] < 0 ? null : VECTORS[edges.vector[edge]];
  const needed = neededCauses(model, values, actor, edge);
  const employing = vector
    ? employers(model, actor, vector, needed).flatMap((node) => employs.get(`${node}|${vector}`) ?? [])
    : [];
  const facts = [...edges.facts.subarray(edges.factStart[edge], edges.factStart[edge + 1]), ...employing];
  return {
    ...stepWords(graph, model, edge),
    fromState,
    toState,
    fromEffect: states.effect[fromState],
    toEffect: states.effect[toState],
    source: card.source,
    measure: card.measure,
    vector,
    before: values[base],
    after: afterControls(values[base], effects).marginal,
    causes: needed.map((cause) => {
      const { kind, label, about, vector: technique, judgement } = causes[cause];
      return { kind, label, about, vector: technique, probability: values[judgement] };
    }),
    controls,
    facts,
    grade: weakestGrade(facts.map((fact) => graph.edgeProperties[fact].sourceGrade)),
  };
}

/** The causes that a hop stands on: those of the likeliest way to command its technique, and its own. */
function neededCauses(model: AttackModel, values: Float64Array, actor: number, edge: number): number[] {
  const { edges, causes, actors } = model;
  const own = [...edges.causes.subarray(edges.causeStart[edge], edges.causeStart[edge + 1])];
  const vector = edges.vector[edge];
  if (vector < 0) return own;
  const alternatives = (actors[actor].command[vector] ?? [[]]).map((alternative) => [
    ...new Set([...own, ...alternative]),
  ]);
  const chance = (alternative: readonly number[]) =>
    gatesProbability([[alternative.map((cause) => ({ cause, level: values[causes[cause].judgement] }))]]);
  return alternatives.reduce((best, alternative) => (chance(alternative) > chance(best) ? alternative : best));
}

/** Positions in the mission graph of those whose command of the technique the hop stands on. */
function employers(model: AttackModel, actor: number, vector: string, needed: readonly number[]): number[] {
  const commands = new Set(needed.map((cause) => model.causes[cause].coin));
  return model.actors
    .filter(({ key }, a) => commands.has(`command|${key}|${vector}`) || (a === actor && commands.size === 0))
    .map(({ node }) => node);
}

const fill = (sentence: string, from: string, to: string): string =>
  sentence.replaceAll('{from}', from).replaceAll('{to}', to);

/** A state's element, or what a group of dependencies stands for. */
/** What an edge of a model is told by. */
export function stepWords(graph: MissionGraph, model: AttackModel, edge: number): StepWords {
  const { states, edges, rules } = model;
  const [from, to] = [edges.from[edge], edges.to[edge]];
  const { name: rule, sentence } = rules[edges.rule[edge]];
  return {
    rule,
    sentence: fill(sentence, stateName(graph, model, from), stateName(graph, model, to)),
    fromNode: states.node[from],
    toNode: states.node[to],
    fromPart: states.group[from],
    toPart: states.group[to],
  };
}

function stateName(graph: MissionGraph, { states }: AttackModel, state: number): string {
  const name = graph.nodeName[states.node[state]];
  const group = states.group[state];
  return group === null ? name : `${name} (${group})`;
}

function standingPaths(graph: MissionGraph, model: AttackModel, state: number): ExposurePath[] {
  return model.standingFacts
    .filter((fact) => fact.state === state)
    .map(({ fact, rule }) => {
      const card = model.rules[rule];
      const [fromNode, toNode] = [graph.edgeFrom[fact], graph.edgeTo[fact]];
      const hop: PathHop = {
        fromState: state,
        toState: state,
        fromNode,
        toNode,
        fromEffect: model.states.effect[state],
        toEffect: model.states.effect[state],
        fromPart: null,
        toPart: null,
        rule: card.name,
        sentence: fill(card.sentence, graph.nodeName[fromNode], graph.nodeName[toNode]),
        source: card.source,
        measure: card.measure,
        vector: null,
        before: 1,
        after: 1,
        causes: [],
        controls: [],
        facts: [fact],
        grade: weakestGrade([graph.edgeProperties[fact].sourceGrade]),
      };
      return { actor: -1, probability: 1, hops: [hop] };
    });
}

/** The weakest Admiralty grade: by the worse of its two characters, then by their sum. */
function weakestGrade(grades: readonly unknown[]): string | null {
  const weakness = (grade: string) => {
    const [source, content] = [grade.charCodeAt(0) - 64, Number(grade[1])];
    return 20 * Math.max(source, content) + source + content;
  };
  return grades.reduce<string | null>(
    (worst, grade) =>
      typeof grade === 'string' && (worst === null || weakness(grade) > weakness(worst)) ? grade : worst,
    null,
  );
}
