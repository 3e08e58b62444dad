import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { bestPathTree, pathProbability, pathTo } from '../../core/reach/best-path.ts';
import type { AttackModel } from '../attack-model.ts';
import { type GraphIndex, indexGraph } from '../graph-index.ts';
import { type Library, libraryVersions } from '../library.ts';
import { countedElements } from '../what-if/step-elements.ts';
import type { Account, BoundedFigure, ControlWorth, LeadingWay, Tornado } from './close-up.ts';
import { repeated } from './figures.ts';
import type { Pace } from './pace.ts';
import { type ReferenceInput, referenceOf } from './reference.ts';
import type { TargetReading } from './target-reading.ts';

export interface AccountInput {
  readonly graph: MissionGraph;
  readonly library: Library;
  readonly asOf: string;
  readonly node: number;
  readonly likelihood: BoundedFigure | null;
  readonly tornado: Tornado | null;
  readonly reference: Pick<ReferenceInput, 'effect' | 'seed' | 'trials' | 'assume' | 'scope'>;
  /** Positions in the model asked about. */
  readonly whole: { edge(edge: number): number; state(state: number): number };
}

/** Why this number. `reading` is null where no way leads to the state. Null where it was told to stop. */
export function accountOf(reading: TargetReading | null, input: AccountInput, pace: Pace): Account | null {
  const { graph, library, asOf, likelihood, tornado } = input;
  const isFact = likelihood?.method === 'standing-fact';
  const moved = isFact || !likelihood ? null : reading;
  const controls = moved ? controlsOf(moved, likelihood!.estimate, input, pace) : [];
  if (controls === null) return null;
  const versions = libraryVersions(library);
  return {
    meaning: likelihood === null ? 'NOT_ASSESSED' : isFact ? 'STANDING_FACT' : 'ATTEMPT_AND_REACH',
    leadingWay: moved && leadingWay(moved, likelihood!.estimate, input.whole),
    strongestControl: controls[0] ?? null,
    controls,
    narrowsMost:
      tornado?.bars.reduce((most, bar) => (bar.narrows > most.narrows ? bar : most), tornado.bars[0]) ?? null,
    reference: referenceOf({
      ...input.reference,
      missionId: graph.missionId,
      elementId: graph.nodeId[input.node],
      asOf,
      graphVersion: graph.graphVersion,
      libraryVersions: versions,
    }),
    libraryVersions: versions,
    graphVersion: graph.graphVersion,
    asOf,
  };
}

/** The likeliest single way of any actor, attempt included. */
function leadingWay(reading: TargetReading, joint: number, whole: AccountInput['whole']): LeadingWay | null {
  let best: { position: number; edges: number[]; likelihood: number } | null = null;
  for (const position of reading.assessed) {
    const graph = reading.attempted[position]!;
    const edges = pathTo(bestPathTree(graph), graph, reading.target);
    const likelihood = edges.length > 0 ? pathProbability(graph, edges) : 0;
    if (likelihood > (best?.likelihood ?? 0)) best = { position, edges, likelihood };
  }
  if (!best) return null;
  const { position, edges, likelihood } = best;
  const { modelEdge, attempt } = reading.graphs[position];
  const columns = reading.model.edges;
  return {
    actor: reading.actors[position],
    attempt: edges.reduce((least, e) => Math.min(least, attempt!.edgeLevel[e]), 1),
    likelihood,
    // A sampled likelihood may fall short of what one way alone is known to have.
    otherWays: joint > 0 ? Math.max(0, 1 - likelihood / joint) : 0,
    steps: edges.map((e) => {
      const edge = modelEdge[e];
      return {
        edge: whole.edge(edge),
        fromState: whole.state(columns.from[edge]),
        toState: whole.state(columns.to[edge]),
        rule: columns.rule[edge],
      };
    }),
  };
}

/** A control on some ways: the judgement of its effectiveness, and the steps on which it counts. */
interface ControlOnWays extends Pick<ControlWorth, 'controlClass'> {
  readonly judgement: number;
  readonly steps: Set<number>;
}

/** Controls on the ways of assessed actors. */
export function controlsOnWays(reading: TargetReading): Map<number, ControlOnWays> {
  const { chances, edges } = reading.model;
  const found = new Map<number, ControlOnWays>();
  for (const position of reading.assessed) {
    for (const e of reading.ways[position]) {
      for (const { controlNode, controlClass, effectiveness } of chances[edges.chance[e]].terms) {
        const known = found.get(controlNode);
        if (known) known.steps.add(e);
        else found.set(controlNode, { controlClass, judgement: effectiveness, steps: new Set([e]) });
      }
    }
  }
  return found;
}

/** What each control keeps the likelihood from; those that change nothing left out. */
function controlsOf(
  reading: TargetReading,
  centre: number,
  { graph, asOf }: Pick<AccountInput, 'graph' | 'asOf'>,
  pace: Pace,
): ControlWorth[] | null {
  const likelihood = repeated(reading, centre);
  const worths: ControlWorth[] = [];
  const placesOf = controlPlaces(reading.model, graph, asOf);
  for (const [node, { controlClass, judgement, steps }] of controlsOnWays(reading)) {
    if (!pace.next()) return null;
    const without = likelihood.of(() => reading.weigh(reading.mean, withoutControl(reading.model, node)), judgement);
    if (without > centre) worths.push({ node, controlClass, spares: without - centre, places: placesOf(node, steps) });
  }
  return worths.sort((a, b) => b.spares - a.spares || a.node - b.node);
}

/** The elements on which a control counts on some steps, ascending. The index is made when it is first asked for. */
function controlPlaces(model: AttackModel, graph: MissionGraph, asOf: string) {
  let index: GraphIndex | undefined;
  const { edges, states, rules } = model;
  const counts = (link: number): boolean => {
    const { status, coverage, since } = graph.edgeProperties[link];
    return status !== 'PLANNED' && coverage !== 0 && !(typeof since === 'string' && since > asOf);
  };
  return (control: number, steps: Iterable<number>): number[] => {
    index ??= indexGraph(graph, asOf);
    const places = new Set<number>();
    for (const e of steps) {
      const [from, to] = [states.node[edges.from[e]], states.node[edges.to[e]]];
      const facts = [...edges.facts.subarray(edges.factStart[e], edges.factStart[e + 1])];
      for (const place of countedElements(rules[edges.rule[e]].name, { index, from, to, facts })) {
        const links = index.outOf('PROTECTED_BY', place);
        if (links.some((link) => graph.edgeTo[link] === control && counts(link))) places.add(place);
      }
    }
    return [...places].sort((a, b) => a - b);
  };
}

function withoutControl(model: AttackModel, node: number): AttackModel {
  const chances = model.chances.map(({ base, terms }) => ({
    base,
    terms: terms.map((term) => (term.controlNode === node ? { ...term, coverage: 0, coverageJudgement: -1 } : term)),
  }));
  return { ...model, chances };
}
