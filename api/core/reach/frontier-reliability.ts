/**
 * Exact two-terminal reliability by a sweep over the links of a network.
 *
 * Only the nodes with links on both sides of the sweep matter: the frontier. A state says which of them the
 * source reaches, which reach the target, and for the others which reaches which (a closure: reachability, kept
 * transitive), as far as arcs still to come can make use of it. States that agree are one and their
 * probabilities add up, so the cost is the number of states, exponential in the width of the frontier and linear
 * in the length of the network. It is the directed form of the decomposition of Rosenthal (1977) and of Hardy,
 * Lucet and Limnios (2007), cycles included.
 *
 * Two arcs between the same nodes, one each way, are one link with a common coin. Of the two at most one is
 * ever asked for when the worlds are explored from the source (the second leads back to an open node), so their
 * dependence does not change the probability, and the common coin keeps the states of two-way links few.
 */
import { FrontierClosure } from './frontier-closure.ts';
import { frontierOrder } from './frontier-order.ts';
import { sweepOf } from './frontier-sweep.ts';
import type { Network } from './network.ts';
import { StateTable } from './state-table.ts';

/** The cap on states of one answer, and what is left of it. */
export interface StateBudget {
  left: number;
  readonly cap: number;
}

/** The estimate is rough and mostly too high: only what costs so many times the cap is declined before it starts. */
export const ESTIMATE_MARGIN = 8;

/** Null when the states would exceed the budget. */
export function frontierReliability(network: Network, budget: StateBudget): number | null {
  const found = frontierOrder(network, ESTIMATE_MARGIN * budget.cap);
  const sweep = found && sweepOf(network, found.order);
  if (sweep === null) return null;
  const work = new FrontierClosure(sweep.width);
  let states = new StateTable(work.pairs.length);
  let next = new StateTable(work.pairs.length);
  states.add(work.pairs, 1);
  let certain = 0;
  for (const { outcomes, useful, enterable, sourceDone, targetDone } of sweep.steps) {
    budget.left -= states.size;
    if (budget.left < 0) return null;
    next.clear();
    for (let i = 0; i < states.size; i++) {
      const probability = states.probability[i];
      for (const outcome of outcomes) {
        states.read(i, work.pairs);
        let success = false;
        for (const { from, to } of outcome.arcs) success = work.open(from, to) || success;
        if (success) {
          certain += probability * outcome.probability;
          continue;
        }
        work.forget(useful, enterable);
        const lost = (sourceDone && work.words[0] === 0) || (targetDone && work.words[1] === 0);
        if (!lost) next.add(work.pairs, probability * outcome.probability);
      }
    }
    [states, next] = [next, states];
  }
  return certain;
}
