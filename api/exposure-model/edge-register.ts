import { KeyHasher } from '../core/graph/key-hash.ts';
import type { EdgeColumns, ModelActor, RuleCard } from './attack-model.ts';
import type { DraftsOfEdges } from './chance-drafts.ts';
import type { EdgeDraft } from './edge-draft.ts';
import { GrowingColumn } from './growing-column.ts';
import { byText, orderByWords, wordsAt } from './key-order.ts';
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
  /** What their keys begin with, and its hash. */
  readonly prefix: string;
  readonly hash: KeyHasher;
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
  private readonly table: TripleTable;
  private readonly family = new GrowingColumn();
  private readonly from = new GrowingColumn();
  private readonly to = new GrowingColumn();
  /** Position of the chance draft of the first evidence, and those of further evidence, by edge. */
  private readonly chance = new GrowingColumn();
  private readonly moreChances = new Map<number, number[]>();
  /** By edge, where it is not 1; the shared causes it needs, where it needs any. */
  private readonly weight = new Map<number, number>();
  private readonly causes = new Map<number, readonly number[]>();
  /** Facts of the first evidence for each edge, one edge after another, and where those of each begin. */
  private readonly facts = new GrowingColumn();
  private readonly factStart = new GrowingColumn();
  /** Facts of further evidence, by edge. */
  private readonly moreFacts = new Map<number, number[]>();
  /** Links of the mission graph, of which facts are positions. */
  private readonly linkCount: number;

  /** `expected`: about how many edges there will be. */
  constructor(states: StateRegister, linkCount: number, expected: number) {
    this.states = states;
    this.table = new TripleTable(expected);
    this.linkCount = linkCount;
  }

  /** Adds what a rule drafted, with the position of its chance draft; actorKey is that of the draft's actor, if it has one. */
  add(rule: number, card: RuleCard, draft: EdgeDraft, chance: number, actorKey: string): void {
    const { from, to, weight = 1, causes } = draft;
    const family = this.familyOf(rule, card, draft, actorKey);
    const edge = this.table.add(family.number, from, to);
    if (edge < this.from.length) {
      const more = this.moreFacts.get(edge);
      if (more) for (const fact of draft.facts) more.push(fact);
      else this.moreFacts.set(edge, [...draft.facts]);
      const chances = this.moreChances.get(edge);
      if (chances) chances.push(chance);
      else if (chance !== this.chance.at(edge)) this.moreChances.set(edge, [chance]);
      if (weight > this.weightOf(edge)) this.weight.set(edge, weight);
      return;
    }
    this.family.push(family.number);
    this.from.push(from);
    this.to.push(to);
    this.chance.push(chance);
    if (weight !== 1) this.weight.set(edge, weight);
    if (causes && causes.length > 0) this.causes.set(edge, causes);
    this.factStart.push(this.facts.length);
    this.facts.pushAll(draft.facts);
  }

  private weightOf(edge: number): number {
    return this.weight.get(edge) ?? 1;
  }

  /**
   * Edges by name, those of several actors that toss one coin by the name of the actor; their ends by the place of
   * each state, and the drafts of their chances.
   */
  ordered(place: Int32Array, actors: readonly ModelActor[]): { columns: EdgesWithoutChance; drafts: DraftsOfEdges } {
    const families = [...this.families.values()];
    const [edgeFamily, edgeFrom, edgeTo] = [this.family.toArray(), this.from.toArray(), this.to.toArray()];
    const states = this.states.key;
    const keyOf = (e: number): string => {
      const { actor, prefix } = families[edgeFamily[e]];
      // The start of an actor is named by whose access it is, so that a borrowed access tosses the lender's coin.
      return actor < 0 ? `${prefix}${states[edgeFrom[e]]}|${states[edgeTo[e]]}` : `${prefix}${states[edgeTo[e]]}`;
    };
    const words = new Uint32Array(2 * edgeFrom.length);
    const hasher = new KeyHasher();
    for (let e = 0; e < edgeFrom.length; e++) {
      const { actor, hash } = families[edgeFamily[e]];
      hasher.restart(hash);
      if (actor < 0) hasher.add(states[edgeFrom[e]]).add('|');
      const [high, low] = hasher.add(states[edgeTo[e]]).words();
      words[2 * e] = high;
      words[2 * e + 1] = low;
    }
    const actorOf = (e: number) => families[edgeFamily[e]].actor;
    const actorKey = (e: number) => (actorOf(e) < 0 ? '' : actors[actorOf(e)].key);
    const order = orderByWords(words, (a, b) => byText(keyOf(a), keyOf(b)) || byText(actorKey(a), actorKey(b)));
    const facts = this.orderedFacts(order);
    const causes = this.orderedCauses(order);
    const count = order.length;
    const [from, to, rule] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
    const [actor, vector, weight] = [new Int32Array(count), new Int8Array(count), new Float64Array(count).fill(1)];
    const first = new Int32Array(count);
    const further = new Map<number, readonly number[]>();
    for (let i = 0; i < count; i++) {
      const e = order[i];
      const family = families[edgeFamily[e]];
      from[i] = place[edgeFrom[e]];
      to[i] = place[edgeTo[e]];
      rule[i] = family.rule;
      actor[i] = family.actor;
      vector[i] = family.vector;
      first[i] = this.chance.at(e);
      const more = this.moreChances.get(e);
      if (more) further.set(i, more);
      if (this.weight.size > 0) weight[i] = this.weightOf(e);
    }
    const columns: EdgesWithoutChance = {
      from,
      to,
      rule,
      actor,
      vector,
      weight,
      factStart: facts.start,
      facts: facts.values,
      causeStart: causes.start,
      causes: causes.values,
      keyOf: (edge) => keyOf(order[edge]),
      keyWords: wordsAt(words, order),
    };
    return { columns, drafts: { first, further } };
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
      const hash = new KeyHasher().add(prefix);
      family = { number: this.families.size, rule, actor, vector, provider, prefix, hash };
      this.families.set(name, family);
    }
    this.lastFamily = family;
    return family;
  }

  /** The facts of every piece of evidence for an edge, each once, in the order in which they came. */
  private orderedFacts(order: Int32Array): PackedLists {
    const values = new GrowingColumn();
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
      const last = this.factStart.at(e + 1);
      for (let at = this.factStart.at(e); at < last; at++) list(this.facts.at(at), i);
      const more = this.moreFacts.get(e);
      if (more) for (const fact of more) list(fact, i);
      start[i + 1] = values.length;
    }
    return { start, values: values.toArray() };
  }

  private orderedCauses(order: Int32Array): PackedLists {
    const values = new GrowingColumn();
    const start = new Int32Array(order.length + 1);
    for (let i = 0; i < order.length; i++) {
      const causes = this.causes.get(order[i]);
      if (causes) values.pushAll(causes);
      start[i + 1] = values.length;
    }
    return { start, values: values.toArray() };
  }
}

/** Lists of numbers one after another: that of item i stands at start[i] up to start[i + 1]. */
interface PackedLists {
  readonly start: Int32Array;
  readonly values: Int32Array;
}
