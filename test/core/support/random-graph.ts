import fc from 'fast-check';
import type { CauseTerm } from '../../../api/core/graph/attack-graph.ts';
import type { AttackGraphInput, EdgeInput } from '../../../api/core/graph/build-graph.ts';

export interface Shape {
  readonly maxNodes?: number;
  readonly maxEdges?: number;
  readonly causes?: boolean;
  readonly thresholds?: boolean;
}

const level = fc.constantFrom(0.2, 0.5, 0.7, 1);
const probability = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0.3, 0.5, 0.8, 0.9) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1) },
  { weight: 3, arbitrary: fc.double({ min: 0.01, max: 1, noNaN: true }) },
);
/** What each input of a node carries; null: every input opens it alone, undefined: each its own share. */
const inputShare = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom(0.5, 1 / 3) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

/**
 * Small graphs in which most edges lead on towards the target, with cycles, parallel edges, self-loops, isolated
 * nodes, causes shared at several levels, gates with alternatives and nodes that need several inputs.
 */
export function randomGraph({ maxNodes = 6, maxEdges = 10, causes = true, thresholds = true }: Shape = {}) {
  return fc.integer({ min: 2, max: maxNodes }).chain((nodeCount) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 });
    const onward = fc.tuple(node, node).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    const any = fc.record({ from: node, to: node });
    const ends = fc.oneof({ weight: 3, arbitrary: onward }, { weight: 1, arbitrary: any });
    const term: fc.Arbitrary<CauseTerm> = fc.record({ cause: fc.integer({ min: 0, max: 2 }), level });
    const terms = fc.array(term, { minLength: 1, maxLength: 2 });
    const gate = causes
      ? fc.oneof(
          { weight: 2, arbitrary: fc.constant([[]]) },
          { weight: 3, arbitrary: fc.tuple(terms) },
          { weight: 1, arbitrary: fc.array(terms, { minLength: 2, maxLength: 3 }) },
        )
      : fc.constant([[]]);
    const edge = fc.record({ ends, probability, gate, part: fc.constantFrom(0.25, 1 / 3, 0.5, 0.75, 1) });
    const last = { weight: 2, arbitrary: fc.constant(nodeCount - 1) };
    return fc
      .record({
        edges: fc.array(edge, { minLength: Math.min(nodeCount, maxEdges), maxLength: maxEdges }),
        shares: fc.array(inputShare, { minLength: nodeCount, maxLength: nodeCount }),
        target: fc.oneof(last, { weight: 1, arbitrary: fc.integer({ min: 1, max: nodeCount - 1 }) }),
      })
      .map(({ edges, shares, target }) => ({
        target,
        input: {
          nodeCount,
          source: 0,
          causes: Array.from({ length: causes ? 3 : 0 }, (_, c) => ({ key: `cause ${c}` })),
          edges: edges.map(({ ends: { from, to }, part, ...rest }, i): EdgeInput => {
            const share = shares[to];
            const weight = thresholds && share !== null ? { weight: share ?? part } : {};
            return { from, to, ...rest, ...weight, key: `edge ${i}` };
          }),
        } satisfies AttackGraphInput,
      }));
  });
}
