/**
 * Several actors as one attack graph: reach of its target is the joint likelihood that some actor attempts and
 * arrives, so that the exact method and the bounds for one graph answer for all actors together.
 *
 * Every actor keeps nodes of its own, since what it can do further on depends on its command, its attempt and what
 * it holds alone; all start at one source. Two things make the product small and keep it true:
 *  - a node from which everything that follows is the same for all actors (same coins, same gates, no need of
 *    several inputs) is one node: P(∪ arrivals, then the rest) does not ask who arrived;
 *  - an edge that several copies share has one coin. It becomes a shared cause with the edge's key, and so tosses
 *    in the very same worlds as the edge did.
 * A node that needs several inputs is never joined: what two actors hold between them does not add up.
 *
 * O(edges of all actors that bear on the target); the graph is as large as what is left apart.
 */
import { type AttackGraph, type Gate, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import type { ActorCampaign } from './actor-campaign.ts';
import { attemptedGraph } from './attempted-graph.ts';
import { GateRegister } from './gate-register.ts';

export interface JointGraph {
  readonly graph: AttackGraph;
  readonly target: number;
}

/** One actor's relevant edge, in the numbers of the whole graph and of the joint gates. */
interface PartEdge {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  readonly weight: number;
  readonly low: number;
  readonly high: number;
  readonly gate: number;
}

interface Part {
  readonly source: number;
  readonly edges: readonly PartEdge[];
}

/** Null where no actor with an assessed attempt has a way. Graphs number their nodes alike. */
export function jointGraph(campaigns: readonly ActorCampaign[], target: number): JointGraph | null {
  const gates = new GateRegister();
  const parts = campaigns.flatMap((campaign) => partOf(campaign, target, gates));
  if (parts.length === 0) return null;
  const common = commonNodes(parts, target);
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const known = numbers.get(name) ?? numbers.size;
    numbers.set(name, known);
    return known;
  };
  const source = numberOf('source');
  const end = numberOf('target');
  const joined = common.has(target);
  const nodeOf = (part: number, v: number): number => {
    if (v === parts[part].source) return source;
    if (common.has(v)) return v === target ? end : numberOf(`${v}`);
    return numberOf(`${v} of ${part}`);
  };
  const edges = new Map<string, PartEdge>();
  const copies = new Map<string, number>();
  parts.forEach((part, p) => {
    for (const edge of part.edges) {
      const [from, to] = [nodeOf(p, edge.from), nodeOf(p, edge.to)];
      const name = `${from} ${to} ${edge.low} ${edge.high} ${edge.gate} ${edge.probability} ${edge.weight}`;
      if (edges.has(name)) continue;
      edges.set(name, { ...edge, from, to });
      const coin = `${edge.low} ${edge.high}`;
      copies.set(coin, (copies.get(coin) ?? 0) + 1);
    }
    // Each arrival alone decides, by a step that is certain.
    if (!joined) {
      const from = nodeOf(p, target);
      edges.set(`arrival ${p}`, { from, to: end, probability: 1, weight: 1, low: p, high: 0, gate: 0 });
    }
  });
  const all = [...edges].map(([name, edge]) => {
    const { low, high, probability, gate } = edge;
    const shared = !name.startsWith('arrival') && probability < 1 && copies.get(`${low} ${high}`)! > 1;
    return shared ? { ...edge, probability: 1, gate: gates.withCoin(gate, low, high, probability) } : edge;
  });
  return { graph: columnsOf(all, numbers.size, source, gates), target: end };
}

function partOf(campaign: ActorCampaign, target: number, gates: GateRegister): Part[] {
  const whole = attemptedGraph(campaign);
  const relevant = whole && relevantSubgraph(whole, target);
  if (!whole || !relevant) return [];
  const { graph, node } = relevant;
  const gateOf = gates.readerOf(graph);
  const edges = Array.from(graph.edgeFrom, (from, e) => ({
    from: node[from],
    to: node[graph.edgeTo[e]],
    probability: graph.edgeProbability[e],
    weight: graph.edgeWeight ? graph.edgeWeight[e] : 1,
    low: graph.edgeKeys[2 * e],
    high: graph.edgeKeys[2 * e + 1],
    gate: gateOf(graph.edgeGate[e]),
  }));
  return [{ source: whole.source, edges }];
}

/** Nodes that are open by any one input and from which all that follows is the same for every actor that has them. */
function commonNodes(parts: readonly Part[], target: number): ReadonlySet<number> {
  const follows = new Map<number, string>();
  const next = new Map<number, number[]>();
  const apart = new Set(parts.map(({ source }) => source));
  for (const { edges } of parts) {
    const names = new Map<number, string[]>([[target, []]]);
    for (const { from, to, probability, weight, low, high, gate } of edges) {
      if (weight < WEIGHT_THRESHOLD) apart.add(to);
      const name = `${to} ${low} ${high} ${gate} ${probability}`;
      names.set(from, [...(names.get(from) ?? []), name]);
      next.set(from, [...(next.get(from) ?? []), to]);
    }
    for (const [v, list] of names) {
      const name = list.sort().join();
      if (follows.has(v) && follows.get(v) !== name) apart.add(v);
      follows.set(v, name);
    }
  }
  const common = new Set([...follows.keys()].filter((v) => !apart.has(v)));
  for (let changed = true; changed; ) {
    changed = false;
    for (const v of common) {
      if (!next.get(v)?.some((to) => !common.has(to))) continue;
      common.delete(v);
      changed = true;
    }
  }
  return common;
}

function columnsOf(edges: readonly PartEdge[], nodeCount: number, source: number, register: GateRegister): AttackGraph {
  const edgeKeys = new Uint32Array(2 * edges.length);
  edges.forEach(({ low, high }, e) => {
    edgeKeys[2 * e] = low;
    edgeKeys[2 * e + 1] = high;
  });
  return {
    nodeCount,
    source,
    edgeFrom: Int32Array.from(edges, ({ from }) => from),
    edgeTo: Int32Array.from(edges, ({ to }) => to),
    edgeProbability: Float64Array.from(edges, ({ probability }) => probability),
    edgeKeys,
    edgeGate: Int32Array.from(edges, ({ gate }) => gate),
    edgeWeight: edges.some(({ weight }) => weight < 1) ? Float64Array.from(edges, ({ weight }) => weight) : null,
    gates: register.gates as readonly Gate[],
    causeKeys: register.causeKeys(),
  };
}
