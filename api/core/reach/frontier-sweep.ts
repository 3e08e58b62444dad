/** The links of a network in the order of a sweep, their ends as slots of the frontier. */
import { AT_SOURCE, AT_TARGET } from './frontier-closure.ts';
import { type Network, SOURCE, TARGET } from './network.ts';

interface SlotArc {
  readonly from: number;
  readonly to: number;
}

interface SweepStep {
  /** What the link may do, with its probability; none that cannot be. */
  readonly outcomes: readonly { readonly probability: number; readonly arcs: readonly SlotArc[] }[];
  /** Slots from which an arc still to come leads on, and slots into which one leads. */
  readonly useful: number;
  readonly enterable: number;
  /** The source, or the target, has no arc after this. */
  readonly sourceDone: boolean;
  readonly targetDone: boolean;
}

/** Slots that a state can hold. */
const MAX_WIDTH = 16;

/** Null when it is too wide. */
export function sweepOf(network: Network, order: Int32Array): { width: number; steps: SweepStep[] } | null {
  const rank = new Int32Array(network.nodeCount).fill(-1);
  order.forEach((v, i) => {
    rank[v] = i;
  });
  const links: [number, number][] = [];
  if (network.arc(SOURCE, TARGET)) links.push([SOURCE, TARGET]);
  const linkWith = (u: number, v: number): void => {
    if (u === SOURCE || u === TARGET || rank[u] < rank[v]) links.push([u, v]);
  };
  // The ends first: what they settle needs no states of its own. Then the node met first.
  for (const v of order) {
    const before = links.length;
    for (const { from } of network.into[v]) linkWith(from, v);
    for (const { to } of network.out[v]) if (!network.arc(to, v)) linkWith(to, v);
    const own = links.splice(before).sort(([a], [b]) => rank[a] - rank[b] || a - b);
    links.push(...own);
  }
  const lastOut = new Int32Array(network.nodeCount).fill(-1);
  const lastInto = new Int32Array(network.nodeCount).fill(-1);
  links.forEach(([a, b], i) => {
    for (const [u, v] of [
      [a, b],
      [b, a],
    ]) {
      if (!network.arc(u, v)) continue;
      lastOut[u] = i;
      lastInto[v] = i;
    }
  });
  const slot = new Int32Array(network.nodeCount).fill(-3);
  slot[SOURCE] = AT_SOURCE;
  slot[TARGET] = AT_TARGET;
  const free: number[] = [];
  let width = 0;
  let [useful, enterable] = [0, 0];
  const steps: SweepStep[] = [];
  for (let i = 0; i < links.length; i++) {
    const ends = links[i].filter((v) => v !== SOURCE && v !== TARGET);
    for (const v of ends) {
      if (slot[v] !== -3) continue;
      slot[v] = free.pop() ?? width++;
      if (width > MAX_WIDTH) return null;
      useful |= 1 << slot[v];
      enterable |= 1 << slot[v];
    }
    for (const v of ends) {
      if (lastOut[v] <= i) useful &= ~(1 << slot[v]);
      if (lastInto[v] <= i) enterable &= ~(1 << slot[v]);
      if (lastOut[v] <= i && lastInto[v] <= i) free.push(slot[v]);
    }
    steps.push({
      outcomes: outcomes(network, ...links[i], slot),
      useful,
      enterable,
      sourceDone: lastOut[SOURCE] <= i,
      targetDone: lastInto[TARGET] <= i,
    });
  }
  return { width, steps };
}

function outcomes(network: Network, a: number, b: number, slot: Int32Array): SweepStep['outcomes'] {
  const there = { probability: network.arc(a, b)?.probability ?? 0, from: slot[a], to: slot[b] };
  const back = { probability: network.arc(b, a)?.probability ?? 0, from: slot[b], to: slot[a] };
  const [more, less] = there.probability >= back.probability ? [there, back] : [back, there];
  return [
    { probability: 1 - more.probability, arcs: [] },
    { probability: more.probability - less.probability, arcs: [more] },
    { probability: less.probability, arcs: [more, less] },
  ].filter(({ probability }) => probability > 0);
}
