import type { StateEffect } from '../../graph-schema/values.ts';
import type { CoverageGap, ModelActor, RuleCard, StandingFact } from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import { ChanceDrafts } from './chance-drafts.ts';
import type { CoinNames } from './coin-names.ts';
import type { ControlRegister } from './control-register.ts';
import type { Derivation } from './derivation.ts';
import type { EdgeDraft } from './edge-draft.ts';
import { EdgeRegister } from './edge-register.ts';
import { GapRegister } from './gap-register.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { StateRegister } from './state-register.ts';

/** What the builder needs of the rest of the compilation. */
export interface BuilderParts {
  readonly index: GraphIndex;
  readonly names: CoinNames;
  readonly judgements: JudgementRegister;
  readonly controls: ControlRegister;
  readonly causes: CauseRegister;
  /** A derivation that is about as large; null where none is known. */
  readonly like: Derivation | null;
}

/** A model with the drafts of its chances. */
type Built = Pick<Derivation, 'model' | 'chances' | 'drafts'>;

/**
 * Collects states, edges, standing facts and gaps, and turns them into columns. What it builds stands in the order of
 * stable names, whichever rule came first.
 */
export class ModelBuilder {
  private readonly parts: BuilderParts;
  private readonly states: StateRegister;
  private readonly chances: ChanceDrafts;
  private readonly edges: EdgeRegister;
  private readonly gaps = new GapRegister();
  private readonly standingFacts = new Map<string, StandingFact>();

  constructor(parts: BuilderParts) {
    this.parts = parts;
    this.states = new StateRegister(parts.names.ofNode);
    const { index, like } = parts;
    this.chances = new ChanceDrafts(parts, like?.chances.count);
    this.edges = new EdgeRegister(this.states, index.graph.edgeKey.length, like?.model.edges.from.length ?? 0);
  }

  /** The state (element, effect); with a group, the monotone state of that group of dependencies. */
  state(node: number, effect: StateEffect, group: string | null = null): number {
    return this.states.add(node, effect, group);
  }

  /** Whether a rule has made this state before: rules that go on from a state run after those that make it. */
  hasState(node: number, effect: StateEffect): boolean {
    return this.states.has(node, effect);
  }

  add(rule: number, card: RuleCard, draft: EdgeDraft, actorKey: string): void {
    this.edges.add(rule, card, draft, this.chances.add(draft), actorKey);
  }

  gap(gap: CoverageGap): void {
    this.gaps.add(gap);
  }

  standingFact(fact: StandingFact): void {
    const name = `${fact.state}|${fact.fact}`;
    if (!this.standingFacts.has(name)) this.standingFacts.set(name, fact);
  }

  build(rules: readonly RuleCard[], actors: readonly ModelActor[]): Built {
    const { index, names, judgements, causes } = this.parts;
    const { columns: states, place } = this.states.ordered();
    const { columns, drafts } = this.edges.ordered(place, actors);
    const { chance, chances } = this.chances.chosen(drafts);
    const model = {
      states,
      edges: { ...columns, chance },
      chances,
      rules,
      judgements: judgements.all,
      causes: causes.all,
      actors: actors.map((actor) => ({ ...actor, start: place[actor.start] })),
      standingFacts: Array.from(this.standingFacts.values(), (fact) => ({ ...fact, state: place[fact.state] })),
      gaps: this.gaps.ordered(names),
      asOf: index.asOf,
    };
    return { model, chances: this.chances.all, drafts };
  }
}
