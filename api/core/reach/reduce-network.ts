/**
 * Rewrites a network into a smaller one with the same reliability, until no rule applies:
 *  - dead ends: a node without an arc in or out;
 *  - ways back: the arc from a node to its only input, and to a node from its only output;
 *  - series: a node with two neighbours u, w becomes the arcs u → w and w → u, products of its own (a walk
 *    that enters and leaves at u is of no use), which meet their parallels;
 *  - certain arcs: a node that is open whenever another is (its only input, certain), or that certainly opens
 *    its only output, or both ways certain, becomes one with it; so does what the source certainly opens and
 *    what certainly opens the target.
 * (Satyanarayana and Wood 1985 for undirected graphs; the directed cases follow from the same argument.)
 *
 * A shared node is none of these, but becomes an ordinary one when a single input is left. An input that passes
 * through a node whose only input is u may count as one from u: what arrives from u and from there adds up.
 */
import { type Arc, type Arrivals, NEEDED, type Network, SOURCE, TARGET } from './network.ts';

export function reduceNetwork(network: Network): void {
  const waiting: number[] = [];
  const isWaiting = new Uint8Array(network.nodeCount).fill(1);
  for (let v = network.nodeCount - 1; v >= 0; v--) waiting.push(v);
  const neighbours: number[] = [];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    isWaiting[node] = 0;
    if (node === SOURCE || (network.out[node].length === 0 && network.into[node].length === 0)) continue;
    neighbours.length = 0;
    for (const { to } of network.out[node]) neighbours.push(to);
    for (const { from } of network.into[node]) if (!neighbours.includes(from)) neighbours.push(from);
    if (!simplify(network, node, neighbours.length)) continue;
    // What has changed deserves another look.
    neighbours.push(node);
    for (const other of neighbours) {
      if (isWaiting[other]) continue;
      isWaiting[other] = 1;
      waiting.push(other);
    }
  }
}

/** True when something has changed. */
function simplify(network: Network, node: number, neighbourCount: number): boolean {
  const [into, out] = [network.into[node], network.out[node]];
  if (network.shared[node] === 1 && into.length === 1) return becomeOrdinary(network, into[0]);
  if (node === TARGET) return false;
  if (out.length === 0 || into.length === 0) {
    network.removeNode(node);
    return true;
  }
  if (out.length === 1 && dropArc(network, out[0].to, node)) return true;
  if (network.shared[node] === 1) return false;
  if (into.length === 1 && dropArc(network, node, into[0].from)) return true;
  if (neighbourCount <= 2) {
    joinSeries(network, node);
    return true;
  }
  const twin = certainTwin(network, node);
  if (twin === null) return false;
  becomeOne(network, node, twin);
  return true;
}

function dropArc(network: Network, from: number, to: number): boolean {
  const arc = network.arc(from, to);
  if (arc === undefined) return false;
  network.remove(arc);
  return true;
}

function becomeOrdinary(network: Network, input: Arc): true {
  network.shared[input.to] = 0;
  input.probability = 0;
  for (const { share, probability } of input.arrivals!) if (share >= NEEDED) input.probability += probability;
  input.arrivals = null;
  if (input.probability === 0) network.remove(input);
  return true;
}

function joinSeries(network: Network, node: number): void {
  // Read before the node goes: the new arcs may join ones that are there.
  const [into, out] = [network.into[node], network.out[node]];
  network.removeNode(node);
  for (const a of into)
    for (const b of out) network.add(a.from, b.to, a.probability * b.probability, thinned(b.arrivals, a.probability));
}

/** What arrives when the way there is open with so much probability. */
function thinned(arrivals: Arrivals | null, p: number): Arrivals | null {
  if (arrivals === null) return null;
  let none = 1 - p;
  const some: { share: number; probability: number }[] = [];
  for (const { share, probability } of arrivals) {
    if (share === 0) none += p * probability;
    else some.push({ share, probability: p * probability });
  }
  return [...some, { share: 0, probability: none }];
}

function becomeOne(network: Network, node: number, twin: number): void {
  const [into, out] = [network.into[node], network.out[node]];
  network.removeNode(node);
  for (const { to, probability, arrivals } of out) network.add(twin, to, probability, arrivals);
  for (const { from, probability } of into) network.add(from, twin, probability);
}

/** A node that is open in just the same worlds, as far as the target is concerned. */
function certainTwin(network: Network, node: number): number | null {
  const [into, out] = [network.into[node], network.out[node]];
  for (const { from, probability } of into) if (from === SOURCE && probability === 1) return SOURCE;
  if (into.length === 1 && into[0].probability === 1) return into[0].from;
  // What arrives at a shared node counts by the node it comes from, so nothing becomes one with it.
  if (out.some(({ to }) => network.shared[to] === 1)) return null;
  for (const { to, probability } of out) if (to === TARGET && probability === 1) return TARGET;
  if (out.length === 1 && out[0].probability === 1) return out[0].to;
  for (const { to, probability } of out) if (probability === 1 && network.arc(to, node)?.probability === 1) return to;
  return null;
}
