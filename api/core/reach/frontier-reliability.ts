/**
 * Exact two-terminal reliability by a sweep over the links of a network.
 *
 * Only the nodes with links on both sides of the sweep matter: the frontier. A state says which of them the
 * source reaches, which reach the target, and for the others which reaches which (a closure: reachability, kept
 * transitive). States that agree are one and their probabilities add up, so the cost is the number of states,
 * exponential in the width of the frontier and linear in the length of the network. It is the directed form of
 * the decomposition of Rosenthal (1977) and of Hardy, Lucet and Limnios (2007), cycles included.
 *
 * Two arcs between the same nodes, one each way, are one link with a common coin. Of the two at most one is
 * ever asked for when the worlds are explored from the source (the second leads back to an open node), so their
 * dependence does not change the probability, and the common coin keeps the states of two-way links few.
 */
import { frontierOrder } from './frontier-order.ts';
import type { Network } from './network.ts';
import { StateTable } from './state-table.ts';

/** Counts what is left of the cap on states, over all parts of one answer. */
export interface StateBudget {
  left: number;
}

/** Nodes at work at once that a state can hold. */
const MAX_WIDTH = 14;
const SOURCE = -1;
const TARGET = -2;

/** Null when the states would exceed the budget. */
export function frontierReliability(network: Network, budget: StateBudget): number | null {
  // The estimate is rough and mostly too high: decline only what is far beyond the budget.
  const found = frontierOrder(network, 40 * budget.left);
  const plan = found && sweep(network, found.order);
  if (plan === null) return null;
  let states = new StateTable(plan.width);
  let next = new StateTable(plan.width);
  const work = new Closure(plan.width);
  states.add(work.clear(), 1);
  let certain = 0;
  for (const step of plan.steps) {
    budget.left -= states.size;
    if (budget.left < 0) return null;
    next.clear();
    for (let i = 0; i < states.size; i++) {
      const probability = states.probability[i];
      for (const outcome of step.outcomes) {
        if (outcome.probability === 0) continue;
        states.read(i, work.words);
        let success = false;
        for (const { from, to } of outcome.arcs) success = work.open(from, to) || success;
        if (success) {
          certain += probability * outcome.probability;
          continue;
        }
        for (const slot of step.leaving) work.forget(slot);
        const lost = (step.sourceDone && work.words[0] === 0) || (step.targetDone && work.words[1] === 0);
        if (!lost) next.add(work.words, probability * outcome.probability);
      }
    }
    [states, next] = [next, states];
  }
  return certain;
}

interface Step {
  readonly outcomes: readonly { readonly probability: number; readonly arcs: readonly Arc[] }[];
  /** Slots of the nodes whose last link this was. */
  readonly leaving: readonly number[];
  /** The source, or the target, has no link after this one. */
  readonly sourceDone: boolean;
  readonly targetDone: boolean;
}

interface Arc {
  readonly from: number;
  readonly to: number;
}

/** The links in order, their ends as slots. */
function sweep(network: Network, order: readonly number[]): { width: number; steps: Step[] } | null {
  const rank = new Map(order.map((v, i) => [v, i]));
  const links: { ends: number[]; a: number; b: number }[] = [];
  const addLinks = (v: number, earlier: (u: number) => boolean): void => {
    const near = new Set([...network.into.get(v)!.keys(), ...network.out.get(v)!.keys()]);
    for (const u of near) if (earlier(u)) links.push({ ends: [u, v].filter((x) => rank.has(x)), a: u, b: v });
  };
  if (network.out.get(network.source)!.has(network.target))
    links.push({ ends: [], a: network.source, b: network.target });
  order.forEach((v, i) => {
    addLinks(v, (u) => u === network.source || u === network.target);
    addLinks(v, (u) => (rank.get(u) ?? i) < i);
  });
  const lastLink = new Map<number, number>();
  links.forEach(({ a, b }, i) => {
    lastLink.set(a, i).set(b, i);
  });
  const slotOf = new Map<number, number>([
    [network.source, SOURCE],
    [network.target, TARGET],
  ]);
  const free: number[] = [];
  let width = 0;
  const steps: Step[] = [];
  for (let i = 0; i < links.length; i++) {
    const { ends, a, b } = links[i];
    for (const v of ends) if (!slotOf.has(v)) slotOf.set(v, free.pop() ?? width++);
    if (width > MAX_WIDTH) return null;
    const leaving = ends.filter((v) => lastLink.get(v) === i).map((v) => slotOf.get(v)!);
    free.push(...leaving);
    steps.push({
      outcomes: outcomes(network, a, b, slotOf),
      leaving,
      sourceDone: lastLink.get(network.source)! <= i,
      targetDone: lastLink.get(network.target)! <= i,
    });
  }
  return { width, steps };
}

function outcomes(network: Network, a: number, b: number, slotOf: ReadonlyMap<number, number>): Step['outcomes'] {
  const there = { probability: network.out.get(a)!.get(b) ?? 0, from: slotOf.get(a)!, to: slotOf.get(b)! };
  const back = { probability: network.out.get(b)!.get(a) ?? 0, from: slotOf.get(b)!, to: slotOf.get(a)! };
  const [more, less] = there.probability >= back.probability ? [there, back] : [back, there];
  return [
    { probability: 1 - more.probability, arcs: [] },
    { probability: more.probability - less.probability, arcs: [more] },
    { probability: less.probability, arcs: [more, less] },
  ];
}

/**
 * A state under change: words[0] the slots that the source reaches, words[1] those that reach the target, and
 * words[2 + x] the slots that slot x reaches, empty for x in either set, because more is not worth knowing.
 */
class Closure {
  readonly words: Uint16Array;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.words = new Uint16Array(width + 2);
  }

  clear(): Uint16Array {
    return this.words.fill(0);
  }

  /** Opens an arc; true when the source then reaches the target. */
  open(from: number, to: number): boolean {
    const { words, width } = this;
    const fromReached = from === SOURCE || (from >= 0 && (words[0] >> from) & 1);
    const toSure = to === TARGET || (to >= 0 && (words[1] >> to) & 1);
    if (fromReached) {
      if (toSure) return true;
      if (to === SOURCE || (words[0] >> to) & 1) return false;
      const gained = words[2 + to] | (1 << to);
      words[0] |= gained;
      for (let x = 0; x < width; x++) words[2 + x] = (gained >> x) & 1 ? 0 : words[2 + x] & ~gained;
      return false;
    }
    if (from === TARGET || to === SOURCE || (words[1] >> from) & 1 || (to >= 0 && (words[0] >> to) & 1)) return false;
    if (toSure) {
      let gained = 1 << from;
      for (let x = 0; x < width; x++) if ((words[2 + x] >> from) & 1) gained |= 1 << x;
      words[1] |= gained;
      for (let x = 0; x < width; x++) words[2 + x] = (gained >> x) & 1 ? 0 : words[2 + x] & ~gained;
      return false;
    }
    const added = words[2 + to] | (1 << to);
    for (let x = 0; x < width; x++) {
      if (x === from || (words[2 + x] >> from) & 1) words[2 + x] = (words[2 + x] | added) & ~(1 << x);
    }
    return false;
  }

  forget(slot: number): void {
    const { words, width } = this;
    const kept = ~(1 << slot);
    words[2 + slot] = 0;
    for (let i = 0; i < width + 2; i++) words[i] &= kept;
  }
}
