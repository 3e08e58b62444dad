import { keyHash } from '../core/graph/key-hash.ts';
import type { EdgeColumns, ModelActor, RuleCard } from './attack-model.ts';
import type { DraftsOfEdges } from './chance-drafts.ts';
import type { EdgeDraft } from './edge-draft.ts';
import { byText, entriesAt, orderByWords, wordsAt } from './key-order.ts';
import type { StateRegister } from './state-register.ts';
import { TripleTable } from './triple-table.ts';
import { vectorPosition } from './vector-order.ts';

type EdgesWithoutChance = Omit<EdgeColumns, 'chance'>;

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
 * the facts of all, and what each says of its chance.
 */
export class EdgeRegister {
  private readonly states: StateRegister;
  private readonly families = new Map<string, Family>();
  private lastFamily: Family | null = null;
  /** Edges by family and ends. */
  private readonly table = new TripleTable();
  private readonly family: Family[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** Position of the chance draft of the first evidence, and those of further evidence, by edge. */
  private readonly chance: number[] = [];
  private readonly moreChances = new Map<number, number[]>();
  private readonly weight: number[] = [];
  private readonly causes: (readonly number[])[] = [];
  /** Facts of the first evidence for each edge, one edge after another, and where those of each begin. */
  private readonly facts: number[] = [];
  private readonly factStart: number[] = [];
  /** Facts of further evidence, by edge. */
  private readonly moreFacts = new Map<number, number[]>();
  /** Links of the mission graph, of which facts are positions. */
  private readonly linkCount: number;

  constructor(states: StateRegister, linkCount: number) {
    this.states = states;
    this.linkCount = linkCount;
  }

  /** Adds what a rule drafted, with the position of its chance draft; actorKey is that of the draft's actor, if it has one. */
  add(rule: number, card: RuleCard, draft: EdgeDraft, chance: number, actorKey: string): void {
    const { from, to, weight = 1 } = draft;
    const family = this.familyOf(rule, card, draft, actorKey);
    const edge = this.table.add(family.number, from, to);
    if (edge < this.from.length) {
      const more = this.moreFacts.get(edge);
      if (more) for (const fact of draft.facts) more.push(fact);
      else this.moreFacts.set(edge, [...draft.facts]);
      const chances = this.moreChances.get(edge);
      if (chances) chances.push(chance);
      else if (chance !== this.chance[edge]) this.moreChances.set(edge, [chance]);
      this.weight[edge] = Math.max(this.weight[edge], weight);
      return;
    }
    this.family.push(family);
    this.from.push(from);
    this.to.push(to);
    this.chance.push(chance);
    this.weight.push(weight);
    this.causes.push(draft.causes ?? NONE);
    this.factStart.push(this.facts.length);
    for (const fact of draft.facts) this.facts.push(fact);
  }

  /**
   * Edges by name, those of several actors that toss one coin by the name of the actor; their ends by the place of
   * each state, and the drafts of their chances.
   */
  ordered(place: Int32Array, actors: readonly ModelActor[]): { columns: EdgesWithoutChance; drafts: DraftsOfEdges } {
    const { key, words } = this.keys();
    const actorKey = (e: number) => (this.family[e].actor < 0 ? '' : actors[this.family[e].actor].key);
    const order = orderByWords(words, (a, b) => byText(key[a], key[b]) || byText(actorKey(a), actorKey(b)));
    const first = new Int32Array(order.length);
    const further = new Map<number, readonly number[]>();
    for (let i = 0; i < order.length; i++) {
      first[i] = this.chance[order[i]];
      const more = this.moreChances.get(order[i]);
      if (more) further.set(i, more);
    }
    const facts = this.orderedFacts(order);
    const causes = this.orderedCauses(order);
    const vector = new Int8Array(order.length);
    const weight = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) {
      vector[i] = this.family[order[i]].vector;
      weight[i] = this.weight[order[i]];
    }
    const columns: EdgesWithoutChance = {
      from: order.map((e) => place[this.from[e]]),
      to: order.map((e) => place[this.to[e]]),
      rule: order.map((e) => this.family[e].rule),
      actor: order.map((e) => this.family[e].actor),
      vector,
      weight,
      factStart: facts.start,
      facts: Int32Array.from(facts.values),
      causeStart: causes.start,
      causes: Int32Array.from(causes.values),
      key: entriesAt(key, order),
      keyWords: wordsAt(words, order),
    };
    return { columns, drafts: { first, further } };
  }

  /** Key of each edge, and its words: hashed as it is made, a text is laid out once and its parts can go. */
  private keys(): { key: string[]; words: Uint32Array } {
    const key: string[] = [];
    const words = new Uint32Array(2 * this.from.length);
    const states = this.states.key;
    for (let e = 0; e < this.from.length; e++) {
      const { actor, prefix } = this.family[e];
      const to = states[this.to[e]];
      // The start of an actor is named by whose access it is, so that a borrowed access tosses the lender's coin.
      const own = actor < 0 ? `${prefix}${states[this.from[e]]}|${to}` : `${prefix}${to}`;
      const [first, second] = keyHash(own);
      words[2 * e] = first;
      words[2 * e + 1] = second;
      key.push(own);
    }
    return { key, words };
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
  private orderedFacts(order: Int32Array): PackedLists {
    const values: number[] = [];
    const start = new Int32Array(order.length + 1);
    const listed = new Int32Array(this.linkCount).fill(-1);
    const list = (fact: number, i: number) => {
      if (listed[fact] === i) return;
      listed[fact] = i;
      values.push(fact);
    };
    this.factStart.push(this.facts.length);
    for (let i = 0; i < order.length; i++) {
      const e = order[i];
      for (let at = this.factStart[e]; at < this.factStart[e + 1]; at++) list(this.facts[at], i);
      for (const fact of this.moreFacts.get(e) ?? NONE) list(fact, i);
      start[i + 1] = values.length;
    }
    return { start, values };
  }

  private orderedCauses(order: Int32Array): PackedLists {
    const values: number[] = [];
    const start = new Int32Array(order.length + 1);
    for (let i = 0; i < order.length; i++) {
      for (const cause of this.causes[order[i]]) values.push(cause);
      start[i + 1] = values.length;
    }
    return { start, values };
  }
}

const NONE: readonly number[] = [];

/** Lists of numbers one after another: that of item i stands at start[i] up to start[i + 1]. */
interface PackedLists {
  readonly start: Int32Array;
  readonly values: number[];
}
