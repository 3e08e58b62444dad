import type { ChanceProfile, EdgeColumns, ModelActor, RuleCard } from './attack-model.ts';
import type { ChanceRegister } from './chance-register.ts';
import type { EdgeDraft } from './edge-draft.ts';
import { byText, entriesAt, orderByWords, wordsAt, wordsOf } from './key-order.ts';
import type { StateRegister } from './state-register.ts';
import { TripleTable } from './triple-table.ts';
import { vectorPosition } from './vector-order.ts';

/** Edges of one rule, technique, actor and access: they differ in their ends alone. */
interface Family {
  readonly number: number;
  readonly rule: number;
  readonly actor: number;
  readonly vector: number;
  /** Whose access it is; empty where any actor may take it. */
  readonly provider: string;
  /** What their keys begin with. */
  readonly prefix: string;
}

/**
 * Edges as rules draft them. Drafts of one actor, technique, access and ends are evidence for one edge, which keeps
 * the facts of all and the chance of the one that is hardest to stop; of equals, of the first.
 */
export class EdgeRegister {
  private readonly states: StateRegister;
  private readonly chances: ChanceRegister;
  private readonly families = new Map<string, Family>();
  private lastFamily: Family | null = null;
  /** Edges by family and ends. */
  private readonly table = new TripleTable();
  private readonly family: Family[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly chance: number[] = [];
  private readonly weight: number[] = [];
  private readonly key: string[] = [];
  private readonly causes: (readonly number[])[] = [];
  private readonly facts: (readonly number[])[] = [];
  /** Facts of further evidence, by edge. */
  private readonly moreFacts = new Map<number, (readonly number[])[]>();

  constructor(states: StateRegister, chances: ChanceRegister) {
    this.states = states;
    this.chances = chances;
  }

  /** Adds what a rule drafted, with the position of its chance; actorKey is that of the draft's actor, if it has one. */
  add(rule: number, card: RuleCard, draft: EdgeDraft, chance: number, actorKey: string): void {
    const { from, to, weight = 1 } = draft;
    const family = this.familyOf(rule, card, draft, actorKey);
    const edge = this.table.add(family.number, from, to);
    if (edge < this.from.length) {
      const more = this.moreFacts.get(edge);
      if (more) more.push(draft.facts);
      else this.moreFacts.set(edge, [draft.facts]);
      if (this.chances.meanOf(chance) > this.chances.meanOf(this.chance[edge])) this.chance[edge] = chance;
      this.weight[edge] = Math.max(this.weight[edge], weight);
      return;
    }
    const { key } = this.states;
    this.family.push(family);
    this.from.push(from);
    this.to.push(to);
    this.chance.push(chance);
    this.weight.push(weight);
    this.causes.push(draft.causes ?? NONE);
    this.facts.push(draft.facts);
    // The start of an actor is named by whose access it is, so that a borrowed access tosses the lender's coin.
    this.key.push(family.actor < 0 ? `${family.prefix}${key[from]}|${key[to]}` : `${family.prefix}${key[to]}`);
  }

  /**
   * Edges by name, those of several actors that toss one coin by the name of the actor; their ends by the place of
   * each state, and the profiles they ended up with, numbered as they mention them.
   */
  ordered(place: Int32Array, actors: readonly ModelActor[]): { columns: EdgeColumns; chances: ChanceProfile[] } {
    const words = wordsOf(this.key);
    const actorKey = (e: number) => actors[this.family[e].actor]?.key ?? '';
    const order = orderByWords(words, (a, b) => byText(this.key[a], this.key[b]) || byText(actorKey(a), actorKey(b)));
    const chances: ChanceProfile[] = [];
    const chancePlace = new Int32Array(this.chances.all.length).fill(-1);
    const chanceOf = (e: number): number => {
      const chance = this.chance[e];
      if (chancePlace[chance] < 0) chancePlace[chance] = chances.push(this.chances.all[chance]) - 1;
      return chancePlace[chance];
    };
    const facts = packed(order, (e) => this.factsOf(e));
    const causes = packed(order, (e) => this.causes[e]);
    const columns: EdgeColumns = {
      from: order.map((e) => place[this.from[e]]),
      to: order.map((e) => place[this.to[e]]),
      rule: order.map((e) => this.family[e].rule),
      actor: order.map((e) => this.family[e].actor),
      vector: Int8Array.from(order, (e) => this.family[e].vector),
      chance: order.map(chanceOf),
      weight: Float64Array.from(order, (e) => this.weight[e]),
      factStart: facts.start,
      facts: facts.values,
      causeStart: causes.start,
      causes: causes.values,
      key: entriesAt(this.key, order),
      keyWords: wordsAt(words, order),
    };
    return { columns, chances };
  }

  private familyOf(rule: number, card: RuleCard, draft: EdgeDraft, actorKey: string): Family {
    const actor = draft.actor ?? -1;
    const vector = draft.command ? vectorPosition(draft.command) : -1;
    const provider = actor < 0 ? '' : (draft.provider ?? actorKey);
    const last = this.lastFamily;
    if (last?.rule === rule && last.actor === actor && last.vector === vector && last.provider === provider)
      return last;
    const name = `${rule}|${actor}|${vector}|${provider}`;
    let family = this.families.get(name);
    if (!family) {
      const prefix = `${card.name}|${draft.command ?? ''}|${actor < 0 ? '' : `${provider}|`}`;
      family = { number: this.families.size, rule, actor, vector, provider, prefix };
      this.families.set(name, family);
    }
    this.lastFamily = family;
    return family;
  }

  /** The facts of every piece of evidence for an edge, each once, in the order in which they came. */
  private factsOf(e: number): Iterable<number> {
    const more = this.moreFacts.get(e);
    if (more) return new Set([this.facts[e], ...more].flat());
    return this.facts[e].length > 1 ? new Set(this.facts[e]) : this.facts[e];
  }
}

const NONE: readonly number[] = [];

/** Lists of numbers one after another: that of the i-th item stands at start[i] up to start[i + 1]. */
function packed(order: Int32Array, listOf: (item: number) => Iterable<number>) {
  const values: number[] = [];
  const start = new Int32Array(order.length + 1);
  for (let i = 0; i < order.length; i++) {
    for (const value of listOf(order[i])) values.push(value);
    start[i + 1] = values.length;
  }
  return { start, values: Int32Array.from(values) };
}
