import type { StateEffect } from '../../graph-schema/values.ts';
import type {
  AttackModel,
  ChanceProfile,
  CoverageGap,
  ModelActor,
  RuleCard,
  StandingFact,
  StateColumns,
} from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import { ChanceRegister } from './chance-register.ts';
import type { ControlRegister } from './control-register.ts';
import type { EdgeDraft } from './edge-draft.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { byText, orderByWords, wordsOf } from './key-order.ts';
import { vectorPosition } from './vector-order.ts';

interface BuiltEdge {
  from: number;
  to: number;
  rule: number;
  actor: number;
  vector: number;
  chance: number;
  weight: number;
  facts: number[];
  causes: readonly number[];
  key: string;
}

/** What the builder needs of the rest of the compilation. */
export interface BuilderParts {
  readonly index: GraphIndex;
  readonly judgements: JudgementRegister;
  readonly controls: ControlRegister;
  readonly causes: CauseRegister;
}

/**
 * Collects states, edges, standing facts and gaps, and turns them into columns. One edge per actor, technique
 * and target: drafts that agree on these are evidence for one edge, which keeps the facts of all and the chance
 * of the one that is hardest to stop, of equals the first by the order of the index. What it builds stands in the
 * order of stable names, whichever rule came first.
 */
export class ModelBuilder {
  private readonly parts: BuilderParts;
  private readonly stateByName = new Map<string, number>();
  private readonly node: number[] = [];
  private readonly effect: StateEffect[] = [];
  private readonly group: (string | null)[] = [];
  private readonly stateName: string[] = [];
  private readonly chances: ChanceRegister;
  private readonly edges = new Map<string, BuiltEdge>();
  private readonly gaps = new Map<string, CoverageGap>();
  private readonly standingFacts: StandingFact[] = [];

  constructor(parts: BuilderParts) {
    this.parts = parts;
    this.chances = new ChanceRegister(parts.judgements);
  }

  /** The state (element, effect); with a group, the monotone state of that group of dependencies. */
  state(node: number, effect: StateEffect, group: string | null = null): number {
    const name = `${this.parts.index.graph.nodeKey[node]}:${effect}${group === null ? '' : `:${group}`}`;
    let state = this.stateByName.get(name);
    if (state === undefined) {
      state = this.node.push(node) - 1;
      this.effect.push(effect);
      this.group.push(group);
      this.stateName.push(name);
      this.stateByName.set(name, state);
    }
    return state;
  }

  /** Whether a rule has made this state before: rules that go on from a state run after those that make it. */
  hasState(node: number, effect: StateEffect): boolean {
    return this.stateByName.has(`${this.parts.index.graph.nodeKey[node]}:${effect}`);
  }

  add(rule: number, card: RuleCard, draft: EdgeDraft, actorKey: string): void {
    const actor = draft.actor ?? -1;
    const vector = draft.command ? vectorPosition(draft.command) : -1;
    // The start of an actor is named by whose access it is, so that a borrowed access tosses the lender's coin.
    const from = actor < 0 ? this.stateName[draft.from] : (draft.provider ?? actorKey);
    const key = [card.name, draft.command ?? '', from, this.stateName[draft.to]].join('|');
    const { judgements, controls } = this.parts;
    const base = draft.base === 'by-definition' ? judgements.certain() : judgements.ruleLikelihood(draft.base);
    const chance = this.chances.add(base, draft.controls ? controls.termsOf(draft.controls) : []);
    const identity = actor < 0 ? key : `${actor}|${key}`;
    const known = this.edges.get(identity);
    if (!known) {
      const edge: BuiltEdge = {
        from: draft.from,
        to: draft.to,
        rule,
        actor,
        vector,
        chance,
        weight: draft.weight ?? 1,
        facts: [...new Set(draft.facts)],
        causes: draft.causes ?? [],
        key,
      };
      this.edges.set(identity, edge);
      return;
    }
    for (const fact of draft.facts) if (!known.facts.includes(fact)) known.facts.push(fact);
    if (this.chances.meanOf(chance) > this.chances.meanOf(known.chance)) known.chance = chance;
    known.weight = Math.max(known.weight, draft.weight ?? 1);
  }

  gap(gap: CoverageGap): void {
    const name = `${gap.kind}|${gap.node}|${gap.edge}|${gap.sentence}`;
    if (!this.gaps.has(name)) this.gaps.set(name, gap);
  }

  standingFact(fact: StandingFact): void {
    if (!this.standingFacts.some((known) => known.state === fact.state && known.fact === fact.fact)) {
      this.standingFacts.push(fact);
    }
  }

  build(rules: readonly RuleCard[], actors: readonly ModelActor[]): AttackModel {
    const { index, judgements, causes } = this.parts;
    const states = this.orderedStates();
    const edges = this.orderedEdges(actors);
    const ranges = (length: (edge: BuiltEdge) => number) => {
      const start = new Int32Array(edges.length + 1);
      edges.forEach((edge, e) => {
        start[e + 1] = start[e] + length(edge);
      });
      return start;
    };
    const key = edges.map((edge) => edge.key);
    const chances = this.usedChances(edges);
    return {
      states: states.columns,
      edges: {
        from: Int32Array.from(edges, (edge) => states.place[edge.from]),
        to: Int32Array.from(edges, (edge) => states.place[edge.to]),
        rule: Int32Array.from(edges, (edge) => edge.rule),
        actor: Int32Array.from(edges, (edge) => edge.actor),
        vector: Int8Array.from(edges, (edge) => edge.vector),
        chance: chances.of,
        weight: Float64Array.from(edges, (edge) => edge.weight),
        factStart: ranges((edge) => edge.facts.length),
        facts: Int32Array.from(edges.flatMap((edge) => edge.facts)),
        causeStart: ranges((edge) => edge.causes.length),
        causes: Int32Array.from(edges.flatMap((edge) => edge.causes)),
        key,
        keyWords: wordsOf(key),
      },
      chances: chances.all,
      rules,
      judgements: judgements.all,
      causes: causes.all,
      actors: actors.map((actor) => ({ ...actor, start: states.place[actor.start] })),
      standingFacts: this.standingFacts.map((fact) => ({ ...fact, state: states.place[fact.state] })),
      gaps: this.orderedGaps(),
      asOf: index.asOf,
    };
  }

  /** States by name, and the place of each state as the rules numbered it. */
  private orderedStates(): { columns: StateColumns; place: Int32Array } {
    const names = this.stateName;
    const words = wordsOf(names);
    const order = orderByWords(words, (a, b) => byText(names[a], names[b]));
    const place = new Int32Array(order.length);
    order.forEach((state, i) => {
      place[state] = i;
    });
    const positions = [...order];
    const columns = {
      node: order.map((state) => this.node[state]),
      effect: positions.map((state) => this.effect[state]),
      group: positions.map((state) => this.group[state]),
      key: positions.map((state) => names[state]),
      keyWords: Uint32Array.from(positions.flatMap((state) => [words[2 * state], words[2 * state + 1]])),
    };
    return { columns, place };
  }

  /** Edges by name; those of several actors that toss one coin, by the name of the actor. */
  private orderedEdges(actors: readonly ModelActor[]): BuiltEdge[] {
    const edges = [...this.edges.values()];
    const actorKey = ({ actor }: BuiltEdge) => actors[actor]?.key ?? '';
    const order = orderByWords(
      wordsOf(edges.map(({ key }) => key)),
      (a, b) => byText(edges[a].key, edges[b].key) || byText(actorKey(edges[a]), actorKey(edges[b])),
    );
    return Array.from(order, (e) => edges[e]);
  }

  /** The profiles that edges ended up with, numbered as they mention them. */
  private usedChances(edges: readonly BuiltEdge[]): { all: ChanceProfile[]; of: Int32Array } {
    const place = new Int32Array(this.chances.all.length).fill(-1);
    const all: ChanceProfile[] = [];
    const of = Int32Array.from(edges, ({ chance }) => {
      if (place[chance] < 0) place[chance] = all.push(this.chances.all[chance]) - 1;
      return place[chance];
    });
    return { all, of };
  }

  private orderedGaps(): CoverageGap[] {
    const { nodeKey, edgeKey } = this.parts.index.graph;
    return [...this.gaps.values()].sort(
      (a, b) =>
        byText(a.kind, b.kind) ||
        byText(nodeKey[a.node] ?? '', nodeKey[b.node] ?? '') ||
        byText(edgeKey[a.edge] ?? '', edgeKey[b.edge] ?? '') ||
        byText(a.sentence, b.sentence),
    );
  }
}
