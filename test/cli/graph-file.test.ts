import { describe, expect, test } from 'vitest';
import { parseGraph } from '../../api/cli/score-graph-command.ts';

const chain = { directed: true, nodes: ['a', 'b'], edges: [['a', 'b', 0.5]], s: 'a', t: 'b' };

describe('a graph file', () => {
  test('may name nodes by numbers, give edges causes, and hold more than is asked', () => {
    const file = {
      ...chain,
      nodes: [0, 'b'],
      edges: [[0, 'b', 0.5, ['k']]],
      causes: [['k', 1]],
      s: 0,
      name: 'example',
    };
    expect(parseGraph('g.json', JSON.stringify(file))).toMatchObject({ nodes: [0, 'b'], causes: [['k', 1]] });
  });

  test.each([
    ['NaN', '{"edges":[["a","b",NaN]]}', 'NaN and Infinity are not numbers in JSON.'],
    ['no JSON', '{', 'g.json is not JSON'],
    ['a list of graphs', [chain], 'g.json: the file'],
    [
      'a negative probability',
      { ...chain, edges: [['a', 'b', -0.1]] },
      'g.json: edges[0] has the probability -0.1, which is not a number from 0 to 1.',
    ],
    ['a probability that is text', { ...chain, edges: [['a', 'b', '0.5']] }, 'edges[0] has the probability 0.5'],
    ['a probability that is missing', { ...chain, edges: [['a', 'b', null]] }, 'edges[0] has the probability null'],
    ['an edge too short', { ...chain, edges: [['a', 'b']] }, 'edges[0] has to be [from, to, probability]'],
    [
      'an edge without names',
      { ...chain, edges: [[{}, 'b', 0.5]] },
      'edges[0] has to begin with the names of two nodes',
    ],
    [
      'causes that are no list',
      { ...chain, edges: [['a', 'b', 0.5, 'k']] },
      'edges[0] has causes that are no list of names',
    ],
    ['a cause out of range', { ...chain, causes: [['k', 2]] }, 'causes[0] has the probability 2'],
    ['no edges', { ...chain, edges: undefined }, 'edges has to be a list'],
    ['no direction', { ...chain, directed: 'yes' }, 'directed has to be true or false'],
  ])('with %s is refused in one line that names the place', (_what, content, words) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    expect(() => parseGraph('g.json', text)).toThrow(words);
  });
});
