import { expect, test } from 'vitest';
import { withCoinNames } from '../../api/exposure-model/coin-names.ts';
import { asset, link } from '../support/derive.ts';
import { missionOf } from '../support/mission-of.ts';

const two = [asset('a', 'SERVER'), asset('b', 'SERVER')];
const lan = link('a', 'CONNECTED_TO', 'b', { medium: 'LAN' });

test('a link is named by its kind and the names of its ends, never by the key of the store', () => {
  const graph = missionOf(two, [lan, link('b', 'CONNECTED_TO', 'a', { medium: 'LAN' })]);
  const named = withCoinNames({ ...graph, edgeKey: ['k1', 'k2'], nodeKey: ['n1', 'n2'] });
  expect(named.nodeKey).toEqual(['a', 'b']);
  expect(named.edgeKey).toEqual(['CONNECTED_TO|a|b', 'CONNECTED_TO|b|a']);
});

test('parallel links are told apart by what they say, and by the key of the store where they say the same', () => {
  const graph = missionOf(two, [lan, link('a', 'CONNECTED_TO', 'b', { medium: 'VSAT' }), lan]);
  const { edgeKey } = withCoinNames({ ...graph, edgeKey: ['k1', 'k2', 'k3'] });
  expect(edgeKey).toEqual([
    'CONNECTED_TO|a|b|LAN||||||k1',
    'CONNECTED_TO|a|b|VSAT|||||',
    'CONNECTED_TO|a|b|LAN||||||k3',
  ]);
});

test('two elements that share an id are told apart by their compartments', () => {
  const graph = missionOf(two, [lan]);
  const [own] = graph.nodeProperties;
  const named = withCoinNames({
    ...graph,
    nodeId: ['a', 'a'],
    nodeProperties: [{ ...own, compartments: ['ALPHA'] }, { ...own }],
  });
  expect(named.nodeKey).toEqual(['a|ALPHA|Asset', 'a||Asset']);
  expect(named.edgeKey).toEqual(['CONNECTED_TO|a|ALPHA|Asset|a||Asset']);
});
