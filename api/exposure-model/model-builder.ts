import type { RuleLikelihood } from '../../graph-schema/library-items.ts';
import type { StateEffect } from '../../graph-schema/values.ts';
import type { AttackModel, CoverageGap, ModelActor, RuleCard, StandingFact } from './attack-model.ts';
import type { CauseRegister } from './cause-register.ts';
import { ChanceRegister } from './chance-register.ts';
import type { CoinNames } from './coin-names.ts';
import type { ControlRegister } from './control-register.ts';
import type { EdgeDraft } from './edge-draft.ts';
import { EdgeRegister } from './edge-register.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import { byText } from './key-order.ts';
import { StateRegister } from './state-register.ts';

/** What the builder needs of the rest of the compilation. */
export interface BuilderParts {
  readonly index: GraphIndex;
  readonly names: CoinNames;
  readonly judgements: JudgementRegister;
  readonly controls: ControlRegister;
  readonly causes: CauseRegister;
}

/**
 * Collects states, edges, standing facts and gaps, and turns them into columns. What it builds stands in the order of
 * stable names, whichever rule came first.
 */
export class ModelBuilder {
  private readonly parts: BuilderParts;
  private readonly states: StateRegister;
  private readonly chances: ChanceRegister;
  private readonly edges: EdgeRegister;
  private readonly bases = new Map<RuleLikelihood | 'by-definition', number>();
  private readonly gaps = new Map<string, CoverageGap>();
  private readonly standingFacts = new Map<string, StandingFact>();

  constructor(parts: BuilderParts) {
    this.parts = parts;
    this.states = new StateRegister(parts.names.ofNode);
    this.chances = new ChanceRegister(parts.judgements);
    this.edges = new EdgeRegister(this.states, this.chances, parts.index.graph.edgeKey.length);
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
    const terms = draft.controls ? this.parts.controls.termsOf(draft.controls) : [];
    this.edges.add(rule, card, draft, this.chances.add(this.baseOf(draft), terms), actorKey);
  }

  gap(gap: CoverageGap): void {
    const name = `${gap.kind}|${gap.node}|${gap.edge}|${gap.sentence}`;
    if (!this.gaps.has(name)) this.gaps.set(name, gap);
  }

  standingFact(fact: StandingFact): void {
    const name = `${fact.state}|${fact.fact}`;
    if (!this.standingFacts.has(name)) this.standingFacts.set(name, fact);
  }

  build(rules: readonly RuleCard[], actors: readonly ModelActor[]): AttackModel {
    const { index, judgements, causes } = this.parts;
    const { columns: states, place } = this.states.ordered();
    const { columns: edges, chances } = this.edges.ordered(place, actors);
    return {
      states,
      edges,
      chances,
      rules,
      judgements: judgements.all,
      causes: causes.all,
      actors: actors.map((actor) => ({ ...actor, start: place[actor.start] })),
      standingFacts: Array.from(this.standingFacts.values(), (fact) => ({ ...fact, state: place[fact.state] })),
      gaps: this.orderedGaps(),
      asOf: index.asOf,
    };
  }

  private baseOf({ base }: EdgeDraft): number {
    let judgement = this.bases.get(base);
    if (judgement === undefined) {
      const { judgements } = this.parts;
      judgement = base === 'by-definition' ? judgements.certain() : judgements.ruleLikelihood(base);
      this.bases.set(base, judgement);
    }
    return judgement;
  }

  private orderedGaps(): CoverageGap[] {
    const { ofNode, ofLink } = this.parts.names;
    const node = (gap: CoverageGap) => (gap.node < 0 ? '' : ofNode[gap.node]);
    const link = (gap: CoverageGap) => (gap.edge < 0 ? '' : ofLink(gap.edge));
    return [...this.gaps.values()].sort(
      (a, b) =>
        byText(a.kind, b.kind) ||
        byText(node(a), node(b)) ||
        byText(link(a), link(b)) ||
        byText(a.sentence, b.sentence),
    );
  }
}
