import type { StateEffect } from '../../graph-schema/values.ts';
import type { StateColumns } from './attack-model.ts';
import { byText, entriesAt, orderByWords, wordsAt, wordsOf } from './key-order.ts';

/** States as rules make them, each once. They are numbered as they come, and stand by name in the end. */
export class StateRegister {
  /** Stable name of each state, in the order of making. */
  readonly key: string[] = [];
  private readonly nodeName: readonly string[];
  private readonly node: number[] = [];
  private readonly effect: StateEffect[] = [];
  private readonly group: (string | null)[] = [];
  /** By effect, the state of each node; -1 where there is none. */
  private readonly ofNode = new Map<StateEffect, Int32Array>();
  private readonly ofGroup = new Map<string, number>();

  constructor(nodeName: readonly string[]) {
    this.nodeName = nodeName;
  }

  /** The state (element, effect); with a group, the monotone state of that group of dependencies. */
  add(node: number, effect: StateEffect, group: string | null = null): number {
    if (group !== null) return this.addGroup(node, effect, group);
    let states = this.ofNode.get(effect);
    if (!states) {
      states = new Int32Array(this.nodeName.length).fill(-1);
      this.ofNode.set(effect, states);
    }
    if (states[node] < 0) states[node] = this.append(node, effect, null, `${this.nodeName[node]}:${effect}`);
    return states[node];
  }

  has(node: number, effect: StateEffect): boolean {
    return (this.ofNode.get(effect)?.[node] ?? -1) >= 0;
  }

  /** States by name, and the place among them of each state as it was numbered. */
  ordered(): { columns: StateColumns; place: Int32Array } {
    const words = wordsOf(this.key);
    const order = orderByWords(words, (a, b) => byText(this.key[a], this.key[b]));
    const place = new Int32Array(order.length);
    for (let i = 0; i < order.length; i++) place[order[i]] = i;
    const columns = {
      node: order.map((state) => this.node[state]),
      effect: entriesAt(this.effect, order),
      group: entriesAt(this.group, order),
      key: entriesAt(this.key, order),
      keyWords: wordsAt(words, order),
    };
    return { columns, place };
  }

  private addGroup(node: number, effect: StateEffect, group: string): number {
    const name = `${this.nodeName[node]}:${effect}:${group}`;
    let state = this.ofGroup.get(name);
    if (state === undefined) {
      state = this.append(node, effect, group, name);
      this.ofGroup.set(name, state);
    }
    return state;
  }

  private append(node: number, effect: StateEffect, group: string | null, name: string): number {
    this.effect.push(effect);
    this.group.push(group);
    this.key.push(name);
    return this.node.push(node) - 1;
  }
}
