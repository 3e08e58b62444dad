import type { AttackGraph, Gate } from '../../core/graph/attack-graph.ts';
import { relevantSubgraph } from '../../core/graph/relevant-subgraph.ts';
import { attemptedGraph } from '../../core/reach/attempted-graph.ts';
import { reachBounds } from '../../core/reach/bounds.ts';
import { exactReach } from '../../core/reach/exact-reach.ts';
import { jointGraph } from '../../core/reach/joint-graph.ts';
import { anyWorld, TargetWorlds, worldCount } from '../../core/reach/target-worlds.ts';
import { type ActorGraph, actorShapes, weighActor } from '../actor-graph.ts';
import type { ActorShape } from '../actor-shape.ts';
import type { AttackModel } from '../attack-model.ts';
import { edgeChances, meanValues } from '../edge-chances.ts';
import { type Direction, rolesOf } from './judgement-roles.ts';
import type { RestrictedModel } from './restricted-model.ts';

/** States that the exact method may meet for one figure, and for each of the many that a tornado asks for. */
const FIGURE_STATES = 2_000;
const REPEATED_STATES = 1_000;
/** Edges of all actors beyond which no exact answer is tried: a large graph is hardly ever narrow. */
const EXACT_EDGES = 1_500;
/** Effort of an upper bound, in visits of edges. */
const BOUND_VISITS = 400_000;

export interface ReadingOptions {
  /** Of the mission's score, so that the worlds are the same. */
  readonly seed: number;
  readonly trials: number;
  /** States that the exact method may meet for one figure; left out: 2,000. 0: everything is sampled. */
  readonly stateLimit?: number;
}

/**
 * Reads the likelihood of one state under any values of the judgements: jointly over the actors whose attempt is
 * assessed, exactly or in the worlds of the mission's own run. Made once, asked many times: what an actor's worlds
 * do not ask for is not run again.
 */
export class TargetReading {
  readonly model: AttackModel;
  readonly target: number;
  readonly options: ReadingOptions;
  readonly mean: Float64Array;
  /** The actors with a way to the state, under the mean values. */
  readonly actors: readonly number[];
  readonly graphs: readonly ActorGraph[];
  /** The same with the attempt as a cause; null where no way's attempt is assessed. */
  readonly attempted: readonly (AttackGraph | null)[];
  /** Positions in the model of the edges of each actor's ways. */
  readonly ways: readonly Int32Array[];
  /** States that the exact method may meet for one figure, and for each of many. */
  readonly figureStates: number;
  readonly repeatedStates: number;
  private readonly shapes: readonly ActorShape[];
  private readonly worlds: (TargetWorlds | undefined)[] = [];
  private readonly fedBy: (ReadonlySet<number> | undefined)[] = [];

  constructor(restricted: RestrictedModel, target: number, options: ReadingOptions) {
    this.model = restricted.model;
    this.target = target;
    this.options = options;
    this.mean = meanValues(this.model);
    this.figureStates = options.stateLimit ?? FIGURE_STATES;
    this.repeatedStates = Math.min(REPEATED_STATES, this.figureStates);
    const shapes = actorShapes(this.model);
    const having = restricted.actors.filter(({ actor }) => shapes[actor].edgeTo.includes(target));
    this.actors = having.map(({ actor }) => actor);
    this.ways = having.map(({ edges }) => edges);
    this.shapes = this.actors.map((actor) => shapes[actor]);
    this.graphs = this.weigh(this.mean);
    this.attempted = this.graphs.map((campaign) => {
      const graph = attemptedGraph(campaign);
      return graph && relevantSubgraph(graph, target) ? graph : null;
    });
  }

  /** The actors' graphs under a set of values, in the order of `actors`. `model`: the same edges, fed otherwise. */
  weigh(values: Float64Array, model: AttackModel = this.model): ActorGraph[] {
    const chances = edgeChances(model, values);
    return this.shapes.map((shape) => weighActor(model, shape, values, chances));
  }

  /** What an actor's edge waits for beside its own coin, at the mean: commands and alignments, no control. */
  gateWithoutControls(position: number, edge: number): Gate {
    return this.graphs[position].graph.gates[this.shapes[position].edgeGate[edge]];
  }

  /** Joint likelihood of some actors, exactly; null past the cap on states, 0 where none has an assessed way. */
  exactly(graphs: readonly ActorGraph[], stateLimit: number): number | null {
    if (graphs.reduce((sum, { modelEdge }) => sum + modelEdge.length, 0) > EXACT_EDGES) return null;
    const joint = jointGraph(graphs, this.target);
    return joint === null ? 0 : exactReach(joint.graph, joint.target, { stateLimit });
  }

  /** One graph's reach of the state, exactly; null past the cap. */
  exactOf(graph: AttackGraph): number | null {
    return graph.edgeFrom.length > EXACT_EDGES
      ? null
      : exactReach(graph, this.target, { stateLimit: this.figureStates });
  }

  /** Bounds of one graph's reach that hold whatever the method. */
  boundsOf(graph: AttackGraph): { lower: number; upper: number } {
    const relevant = relevantSubgraph(graph, this.target);
    if (relevant === null) return { lower: 0, upper: 0 };
    const { lower, upper } = reachBounds(relevant.graph, BOUND_VISITS);
    return { lower: lower[relevant.target], upper: upper[relevant.target] };
  }

  /** The worlds in which each actor attempts and arrives, at the mean; none where its attempt is not assessed. */
  openOf(position: number): Int32Array {
    const graph = this.attempted[position];
    return graph ? this.worldsOf(position, graph).open : new Int32Array(this.wordCount);
  }

  /** The worlds in which some actor does. */
  openOfAny(): Int32Array {
    return anyWorld(
      this.attempted.map((_, position) => this.openOf(position)),
      this.wordCount,
    );
  }

  /** The same under other graphs of the actors. `changed`: the one judgement that differs from the mean, if only one. */
  openUnder(graphs: () => readonly ActorGraph[], changed?: number): Int32Array {
    let made: readonly ActorGraph[] | undefined;
    const masks = this.attempted.map((graph, position) => {
      if (!graph || (changed !== undefined && !this.feeds(position, graph, changed))) return this.openOf(position);
      made ??= graphs();
      return this.worldsOf(position, graph).under(attemptedGraph(made[position])!);
    });
    return anyWorld(masks, this.wordCount);
  }

  /** Some worlds of the joint likelihood under other graphs, from a first one that is a multiple of 32. */
  openAmong(graphs: readonly ActorGraph[], firstTrial: number, trials: number): Int32Array {
    const masks = this.attempted.flatMap((graph, position) =>
      graph ? [this.worldsOf(position, graph).under(attemptedGraph(graphs[position])!, firstTrial, trials)] : [],
    );
    return anyWorld(masks, Math.ceil(trials / 32));
  }

  /** The worlds in which the state is open on one graph, whatever is attempted. */
  worldsOfGraph(graph: AttackGraph): Int32Array {
    return new TargetWorlds(graph, this.target, this.options.seed, this.options.trials).open;
  }

  /** Share of the worlds in which the state is open. */
  share(open: Int32Array): number {
    return worldCount(open) / this.options.trials;
  }

  get wordCount(): number {
    return Math.ceil(this.options.trials / 32);
  }

  private worldsOf(position: number, graph: AttackGraph): TargetWorlds {
    const { seed, trials } = this.options;
    this.worlds[position] ??= new TargetWorlds(graph, this.target, seed, trials);
    return this.worlds[position];
  }

  /** The judgements that feed the ways of the actors at some positions, and which way. */
  rolesOf(positions: readonly number[]): Map<number, Direction> {
    const roles = new Map<number, Direction>();
    for (const position of positions) rolesOf(this.model, this.actors[position], this.ways[position], roles);
    return roles;
  }

  /** Positions of the actors whose attempt is assessed. */
  get assessed(): number[] {
    return this.attempted.flatMap((graph, position) => (graph ? [position] : []));
  }

  /** Whether a judgement feeds an edge that some world of the actor asked for; if not, its worlds stay what they are. */
  private feeds(position: number, graph: AttackGraph, judgement: number): boolean {
    let fed = this.fedBy[position];
    if (!fed) {
      const { asked } = this.worldsOf(position, graph);
      const edges = this.shapes[position].modelEdge.filter((_, i) => asked[i] === 1);
      fed = new Set(rolesOf(this.model, this.actors[position], edges).keys());
      this.fedBy[position] = fed;
    }
    return fed.has(judgement);
  }
}
