import fc from 'fast-check';
import type { CauseTerm } from '../../../api/core/graph/attack-graph.ts';
import type { AttackGraphInput, EdgeInput } from '../../../api/core/graph/build-graph.ts';

export interface Shape {
  readonly maxNodes?: number;
  readonly maxEdges?: number;
  readonly causes?: boolean;
  readonly thresholds?: boolean;
}

const share = fc.oneof(fc.constantFrom(0, 1, 0.5, 0.1, 0.9), fc.double({ min: 0, max: 1, noNaN: true }));
const level = fc.constantFrom(0.2, 0.5, 0.7, 1);

/** Small graphs with cycles, parallel edges, self-loops, isolated nodes, shared causes at several levels and AND nodes. */
export function randomGraph({ maxNodes = 6, maxEdges = 9, causes = true, thresholds = true }: Shape = {}) {
  return fc.integer({ min: 2, max: maxNodes }).chain((nodeCount) => {
    const node = fc.integer({ min: 0, max: nodeCount - 1 });
    const causeCount = causes ? 3 : 0;
    const term: fc.Arbitrary<CauseTerm> = fc.record({ cause: fc.integer({ min: 0, max: 2 }), level });
    const gate = causes
      ? fc.oneof(
          { weight: 2, arbitrary: fc.constant([[]]) },
          { weight: 3, arbitrary: fc.tuple(fc.array(term, { minLength: 1, maxLength: 2 })) },
          {
            weight: 1,
            arbitrary: fc.array(fc.array(term, { minLength: 1, maxLength: 2 }), { minLength: 2, maxLength: 3 }),
          },
        )
      : fc.constant([[]]);
    const edge = fc.record({
      from: node,
      to: node,
      probability: share,
      gate,
      part: fc.constantFrom(1 / 3, 0.5, 0.25, 1),
    });
    const needsSeveral = fc.array(fc.boolean(), { minLength: nodeCount, maxLength: nodeCount });
    return fc
      .record({
        edges: fc.array(edge, { maxLength: maxEdges }),
        needsSeveral,
        target: fc.integer({ min: 1, max: nodeCount - 1 }),
      })
      .map(({ edges, needsSeveral: several, target }) => ({
        target,
        input: {
          nodeCount,
          source: 0,
          causes: Array.from({ length: causeCount }, (_, c) => ({ key: `cause ${c}` })),
          edges: edges.map(({ part, ...rest }, i): EdgeInput => {
            const weighted = thresholds && several[rest.to] ? { weight: part } : {};
            return { ...rest, ...weighted, key: `edge ${i}` };
          }),
        } satisfies AttackGraphInput,
      }));
  });
}
