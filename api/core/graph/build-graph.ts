/**
 * Builds and checks attack graphs. Every fault names the edge it was found on; the hot loops of `core/reach`
 * never validate again.
 */
import type { AttackGraph, CauseTerm, Gate } from './attack-graph.ts';
import { keyHash } from './key-hash.ts';

export interface EdgeInput {
  readonly from: number;
  readonly to: number;
  readonly probability: number;
  /** Stable name of the edge's own coin; unique within the graph. */
  readonly key: string;
  /** Shared causes; left out: none. */
  readonly gate?: Gate;
  /** Share of the target's opening; left out: 1, opens it alone. */
  readonly weight?: number;
}

export interface AttackGraphInput {
  readonly nodeCount: number;
  readonly source: number;
  readonly edges: readonly EdgeInput[];
  readonly causes: readonly { readonly key: string }[];
}

const ALWAYS_OPEN: Gate = [[]];

/** Gates with the same meaning become one, so that the sampler evaluates each once a block. */
export function buildAttackGraph(input: AttackGraphInput): AttackGraph {
  const count = input.edges.length;
  const edgeFrom = new Int32Array(count);
  const edgeTo = new Int32Array(count);
  const edgeProbability = new Float64Array(count);
  const edgeKeys = new Uint32Array(2 * count);
  const edgeGate = new Int32Array(count);
  let edgeWeight: Float64Array | null = null;
  const gates: Gate[] = [ALWAYS_OPEN];
  const gateByMeaning = new Map<string, number>([[JSON.stringify(ALWAYS_OPEN), 0]]);
  const edgeByKey = new Map<string, number>();
  for (let e = 0; e < count; e++) {
    const edge = input.edges[e];
    const name = `Edge ${e} "${edge.key}"`;
    // Checked before the arrays are filled: an Int32Array would turn NaN or 1.5 into a valid node in silence.
    requireNode(edge.from, input.nodeCount, `${name} starts at node`);
    requireNode(edge.to, input.nodeCount, `${name} ends at node`);
    const twin = edgeByKey.get(edge.key);
    if (twin !== undefined) throw new RangeError(`${name} has the same key as edge ${twin}; they would share one coin`);
    edgeByKey.set(edge.key, e);
    edgeFrom[e] = edge.from;
    edgeTo[e] = edge.to;
    edgeProbability[e] = edge.probability;
    const words = keyHash(edge.key);
    edgeKeys[2 * e] = words[0];
    edgeKeys[2 * e + 1] = words[1];
    if (edge.gate) {
      requireGate(edge.gate, input.causes.length, name);
      const gate = simplifyGate(edge.gate);
      const meaning = JSON.stringify(gate);
      let index = gateByMeaning.get(meaning);
      if (index === undefined) {
        index = gates.push(gate) - 1;
        gateByMeaning.set(meaning, index);
      }
      edgeGate[e] = index;
    }
    if (edge.weight !== undefined && edge.weight !== 1) {
      edgeWeight ??= new Float64Array(count).fill(1);
      edgeWeight[e] = edge.weight;
    }
  }
  const causeKeys = new Uint32Array(2 * input.causes.length);
  input.causes.forEach((cause, c) => {
    const words = keyHash(cause.key);
    causeKeys[2 * c] = words[0];
    causeKeys[2 * c + 1] = words[1];
  });
  const { nodeCount, source } = input;
  const graph = {
    nodeCount,
    source,
    edgeFrom,
    edgeTo,
    edgeProbability,
    edgeKeys,
    edgeGate,
    edgeWeight,
    gates,
    causeKeys,
  };
  checkAttackGraph(graph);
  return graph;
}

/** Throws RangeError that names the first faulty edge, gate or cause. O(edges + terms). */
export function checkAttackGraph(graph: AttackGraph): void {
  const { nodeCount, edgeFrom, edgeTo, edgeProbability, edgeGate, edgeWeight, gates } = graph;
  const count = edgeFrom.length;
  if (!Number.isInteger(nodeCount) || nodeCount < 1) throw new RangeError(`The graph has ${nodeCount} nodes`);
  requireNode(graph.source, nodeCount, 'The source is node');
  if (edgeTo.length !== count || edgeProbability.length !== count || edgeGate.length !== count) {
    throw new RangeError(`The columns of the ${count} edges differ in length`);
  }
  if (graph.edgeKeys.length !== 2 * count || (edgeWeight && edgeWeight.length !== count)) {
    throw new RangeError(`The keys or weights do not fit the ${count} edges`);
  }
  for (let e = 0; e < count; e++) {
    if (!(edgeFrom[e] >= 0 && edgeFrom[e] < nodeCount && edgeTo[e] >= 0 && edgeTo[e] < nodeCount)) {
      throw new RangeError(`Edge ${e} goes from node ${edgeFrom[e]} to node ${edgeTo[e]}, but there are ${nodeCount}`);
    }
    const name = `Edge ${e} from node ${edgeFrom[e]} to node ${edgeTo[e]}`;
    requireShare(edgeProbability[e], `${name} has probability`);
    if (edgeWeight) requireShare(edgeWeight[e], `${name} has weight`);
    if (!(edgeGate[e] >= 0 && edgeGate[e] < gates.length)) throw new RangeError(`${name} names gate ${edgeGate[e]}`);
  }
  if (gates.length === 0 || gates[0].every((alternative) => alternative.length > 0)) {
    throw new RangeError('Gate 0 must always be open');
  }
  gates.forEach((gate, g) => {
    requireGate(gate, graph.causeKeys.length / 2, `Gate ${g}`);
  });
}

function requireNode(node: number, nodeCount: number, what: string): void {
  if (!Number.isInteger(node) || node < 0 || node >= nodeCount) {
    throw new RangeError(`${what} ${node}, but the nodes are 0 to ${nodeCount - 1}`);
  }
}

function requireShare(value: number, what: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${what} ${value}, not a number from 0 to 1`);
}

function requireGate(gate: Gate, causeCount: number, name: string): void {
  for (const alternative of gate) {
    for (const term of alternative) {
      if (!Number.isInteger(term.cause) || term.cause < 0 || term.cause >= causeCount) {
        throw new RangeError(`${name} names cause ${term.cause}, but there are ${causeCount}`);
      }
      requireShare(term.level, `${name} has a cause level of`);
    }
  }
}

/** The same gate with one term a cause (the lowest level), without terms that always hold or alternatives that never do. */
function simplifyGate(gate: Gate): Gate {
  const alternatives = new Map<string, readonly CauseTerm[]>();
  for (const alternative of gate) {
    const lowest = new Map<number, number>();
    for (const term of alternative) lowest.set(term.cause, Math.min(term.level, lowest.get(term.cause) ?? 1));
    const terms = [...lowest].map(([cause, level]) => ({ cause, level })).filter((term) => term.level < 1);
    if (terms.length === 0) return ALWAYS_OPEN;
    if (terms.some((term) => term.level === 0)) continue;
    terms.sort((a, b) => a.cause - b.cause);
    alternatives.set(JSON.stringify(terms), terms);
  }
  return [...alternatives].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, terms]) => terms);
}
