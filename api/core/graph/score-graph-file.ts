/** Reach between two named nodes of a graph given as plain lists: what `score-graph FILE` answers. */
import { type ReachOptions, type ReachResult, reach } from '../reach/reach.ts';
import type { AttackGraph } from './attack-graph.ts';
import { buildAttackGraph, type EdgeInput } from './build-graph.ts';

type Name = string | number;

export interface GraphFile {
  readonly directed: boolean;
  readonly nodes: readonly Name[];
  /** From, to, probability, and the causes that must hold as well. */
  readonly edges: readonly (readonly [Name, Name, number, (readonly Name[])?])[];
  /** Where the way starts and where it must arrive. */
  readonly s: Name;
  readonly t: Name;
  /** Shared causes, each one coin for the whole world. */
  readonly causes?: readonly (readonly [Name, number])[];
}

export function scoreGraphFile(file: GraphFile, options: ReachOptions): ReachResult {
  const { graph, target } = graphOfFile(file);
  return reach(graph, target, options);
}

/** Throws RangeError that names the faulty edge, cause or end. An undirected edge becomes two independent arcs. */
export function graphOfFile(file: GraphFile): { readonly graph: AttackGraph; readonly target: number } {
  const nodes = numbered(file.nodes, 'Node');
  const causes = numbered(
    (file.causes ?? []).map(([id]) => id),
    'Cause',
  );
  const probabilities = (file.causes ?? []).map(([id, p]) => requireProbability(p, `Cause "${id}"`));
  const position = (name: Name, what: string): number => {
    const found = nodes.get(String(name));
    if (found === undefined) throw new RangeError(`${what} names "${name}", which is not among the nodes.`);
    return found;
  };
  const edges: EdgeInput[] = [];
  const sameEnds = new Map<string, number>();
  file.edges.forEach(([from, to, p, causeIds = []], i) => {
    const what = `Edge ${i} from "${from}" to "${to}"`;
    const start = position(from, what);
    const end = position(to, what);
    const probability = requireProbability(p, what);
    const terms = causeIds.map((id) => {
      const cause = causes.get(String(id));
      if (cause === undefined) throw new RangeError(`${what} names cause "${id}", which is not among the causes.`);
      return { cause, level: probabilities[cause] };
    });
    // Keys name the ends, not the place in the list: another order of the edges gives the same coins.
    const ends = JSON.stringify([String(from), String(to)]);
    const repeat = sameEnds.get(ends) ?? 0;
    sameEnds.set(ends, repeat + 1);
    const arc = { probability, gate: [terms] };
    edges.push({ ...arc, from: start, to: end, key: `${ends} ${repeat}` });
    if (!file.directed) edges.push({ ...arc, from: end, to: start, key: `${ends} ${repeat} back` });
  });
  const source = position(file.s, 'The start');
  const target = position(file.t, 'The target');
  const causeKeys = [...causes.keys()].map((id) => ({ key: `cause ${id}` }));
  return { graph: buildAttackGraph({ nodeCount: nodes.size, source, edges, causes: causeKeys }), target };
}

function numbered(names: readonly Name[], what: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const name of names) {
    if (numbers.has(String(name))) throw new RangeError(`${what} "${name}" is listed twice.`);
    numbers.set(String(name), numbers.size);
  }
  return numbers;
}

function requireProbability(value: number, what: string): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${what} has probability ${value}, not a number from 0 to 1.`);
  return value;
}
