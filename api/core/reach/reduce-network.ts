/**
 * Rewrites a network into a smaller one with the same reliability, until no rule applies:
 *  - dead ends: a node without an arc in or out;
 *  - series: a node with two neighbours u, w becomes the arcs u → w and w → u, products of its own (a walk
 *    that enters and leaves at u is of no use), which meet their parallels;
 *  - certain arcs: a node that is open whenever another is (its only input, certain), or that certainly opens
 *    its only output, or both ways certain, becomes one with it; so does what the source certainly opens and
 *    what certainly opens the target.
 * (Satyanarayana and Wood 1985 for undirected graphs; the directed cases follow from the same argument.)
 */
import type { Network } from './network.ts';

export function reduceNetwork(network: Network): void {
  const waiting = new Set(network.nodes);
  for (const node of waiting) {
    waiting.delete(node);
    if (node === network.source || node === network.target || !network.out.has(node)) continue;
    const neighbours = neighboursOf(network, node);
    if (simplify(network, node, neighbours)) for (const other of neighbours) waiting.add(other);
  }
}

function neighboursOf(network: Network, node: number): number[] {
  return [...new Set([...network.out.get(node)!.keys(), ...network.into.get(node)!.keys()])];
}

/** True when the node is gone; its neighbours then deserve another look. */
function simplify(network: Network, node: number, neighbours: readonly number[]): boolean {
  const out = network.out.get(node)!;
  const into = network.into.get(node)!;
  if (out.size === 0 || into.size === 0) {
    network.removeNode(node);
    return true;
  }
  if (neighbours.length <= 2) {
    // Read before the node goes: the new arcs may join ones that are there.
    const arcs = [...into].flatMap(([from, p]) => [...out].map(([to, q]) => ({ from, to, probability: p * q })));
    network.removeNode(node);
    for (const { from, to, probability } of arcs) network.add(from, to, probability);
    return true;
  }
  const twin = certainTwin(network, node);
  if (twin === null) return false;
  const arcsOut = [...out];
  const arcsInto = [...into];
  network.removeNode(node);
  for (const [to, p] of arcsOut) network.add(twin, to, p);
  for (const [from, p] of arcsInto) network.add(from, twin, p);
  return true;
}

/** A node that is open in just the same worlds, as far as the target is concerned. */
function certainTwin(network: Network, node: number): number | null {
  const out = network.out.get(node)!;
  const into = network.into.get(node)!;
  if (into.get(network.source) === 1) return network.source;
  if (out.get(network.target) === 1) return network.target;
  const [onlyFrom, p] = into.entries().next().value!;
  if (into.size === 1 && p === 1) return onlyFrom;
  const [onlyTo, q] = out.entries().next().value!;
  if (out.size === 1 && q === 1) return onlyTo;
  for (const [to, there] of out) if (there === 1 && into.get(to) === 1) return to;
  return null;
}
