import { describe, expect, it } from 'vitest';
import { buildAttackGraph, checkAttackGraph, type EdgeInput } from '../../api/core/graph/build-graph.ts';
import { incomingEdges } from '../../api/core/graph/incoming.ts';
import { outgoingEdges } from '../../api/core/graph/outgoing.ts';
import { type GraphFile, graphOfFile } from '../../api/core/graph/score-graph-file.ts';

const edge = (change: Partial<EdgeInput>): EdgeInput => ({ from: 0, to: 1, probability: 0.5, key: 'hop', ...change });
const build = (edges: readonly EdgeInput[], nodeCount = 2, causes = [{ key: 'cause' }]) =>
  buildAttackGraph({ nodeCount, source: 0, causes, edges });

describe('building an attack graph', () => {
  it.each([
    [{ from: 7 }, 'Edge 0 "hop" starts at node 7'],
    [{ to: -1 }, 'Edge 0 "hop" ends at node -1'],
    [{ to: 0.5 }, 'Edge 0 "hop" ends at node 0.5'],
    [{ to: Number.NaN }, 'Edge 0 "hop" ends at node NaN'],
    [{ probability: Number.NaN }, 'Edge 0 from node 0 to node 1 has probability NaN'],
    [{ probability: 1.01 }, 'Edge 0 from node 0 to node 1 has probability 1.01'],
    [{ weight: -0.5 }, 'Edge 0 from node 0 to node 1 has weight -0.5'],
    [{ gate: [[{ cause: 3, level: 0.5 }]] }, 'Edge 0 "hop" names cause 3'],
    [{ gate: [[{ cause: 0, level: 2 }]] }, 'Edge 0 "hop" has a cause level of 2'],
  ])('refuses %o and names the edge', (change, message) => {
    expect(() => build([edge(change)])).toThrow(message);
  });

  it('refuses two edges that would share one coin', () => {
    expect(() => build([edge({}), edge({ to: 0 })])).toThrow('Edge 1 "hop" has the same key as edge 0');
  });

  it('keeps gates of one meaning once and takes the lowest level of a cause', () => {
    const term = (level: number) => ({ cause: 0, level });
    const graph = build([
      edge({ key: 'a', gate: [[term(0.5), term(0.3)]] }),
      edge({ key: 'b', gate: [[term(0.3)]] }),
      edge({ key: 'c', gate: [[term(1)]] }),
      edge({ key: 'd', gate: [[term(0)]] }),
    ]);
    expect(graph.gates).toEqual([[[]], [[term(0.3)]], []]);
    expect([...graph.edgeGate]).toEqual([1, 1, 0, 2]);
  });

  it('refuses a hand-made graph whose edge leads nowhere', () => {
    const graph = build([edge({})]);
    expect(() => checkAttackGraph({ ...graph, edgeTo: Int32Array.of(9) })).toThrow('Edge 0 goes from node 0 to node 9');
  });
});

describe('compressed rows', () => {
  it('hold parallel edges, self-loops and isolated nodes as they are', () => {
    const graph = build([edge({ key: 'a', to: 2 }), edge({ key: 'b', from: 2, to: 2 }), edge({ key: 'c', to: 2 })], 4);
    expect(outgoingEdges(graph)).toEqual({
      start: Int32Array.of(0, 2, 2, 3, 3),
      edge: Int32Array.of(0, 2, 1),
      node: Int32Array.of(2, 2, 2),
      inOrder: false,
    });
    expect(incomingEdges(graph)).toEqual({
      start: Int32Array.of(0, 0, 0, 3, 3),
      edge: Int32Array.of(0, 1, 2),
      node: Int32Array.of(0, 2, 0),
      inOrder: true,
    });
  });
});

describe('a graph file', () => {
  const file: GraphFile = { directed: true, nodes: ['a', 'b'], edges: [['a', 'b', 0.5]], s: 'a', t: 'b' };

  it.each([
    [{ edges: [['a', 'x', 0.5]] }, 'Edge 0 from "a" to "x" names "x"'],
    [{ edges: [['a', 'b', 1.5]] }, 'Edge 0 from "a" to "b" has probability 1.5'],
    [{ edges: [['a', 'b', 0.5, ['c']]] }, 'Edge 0 from "a" to "b" names cause "c"'],
    [{ causes: [['c', -1]] }, 'Cause "c" has probability -1'],
    [{ nodes: ['a', 'b', 'a'] }, 'Node "a" is listed twice'],
    [{ s: 'z' }, 'The start names "z"'],
  ] as [Partial<GraphFile>, string][])('refuses %o', (change, message) => {
    expect(() => graphOfFile({ ...file, ...change })).toThrow(message);
  });

  it('turns an undirected edge into two arcs with coins of their own', () => {
    const { graph } = graphOfFile({ ...file, directed: false });
    expect([...graph.edgeFrom, ...graph.edgeTo]).toEqual([0, 1, 1, 0]);
    expect(graph.edgeKeys[0]).not.toBe(graph.edgeKeys[2]);
  });
});
