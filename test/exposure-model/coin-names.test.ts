import { expect, test } from 'vitest';
import { coinNames } from '../../api/exposure-model/coin-names.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { asset, link } from '../support/derive.ts';
import { missionOf } from '../support/mission-of.ts';

/** The names of all nodes and links. */
function named(graph: MissionGraph) {
  const { ofNode, ofLink } = coinNames(graph);
  return { nodes: ofNode, links: graph.edgeKey.map((_, link) => ofLink(link)) };
}

const two = [asset('a', 'SERVER'), asset('b', 'SERVER')];
const lan = link('a', 'CONNECTED_TO', 'b', { medium: 'LAN' });

test('a link is named by its kind and the names of its ends, never by the key of the store', () => {
  const graph = missionOf(two, [lan, link('b', 'CONNECTED_TO', 'a', { medium: 'LAN' })]);
  expect(named({ ...graph, edgeKey: ['k1', 'k2'], nodeKey: ['n1', 'n2'] })).toEqual({
    nodes: ['a', 'b'],
    links: ['CONNECTED_TO|a|b', 'CONNECTED_TO|b|a'],
  });
});

test('parallel links are told apart by what they say, and by the key of the store where they say the same', () => {
  const graph = missionOf(two, [lan, link('a', 'CONNECTED_TO', 'b', { medium: 'VSAT' }), lan]);
  expect(named({ ...graph, edgeKey: ['k1', 'k2', 'k3'] }).links).toEqual([
    'CONNECTED_TO|a|b|LAN||||||k1',
    'CONNECTED_TO|a|b|VSAT|||||',
    'CONNECTED_TO|a|b|LAN||||||k3',
  ]);
});

test('two elements that share an id are told apart by their compartments', () => {
  const graph = missionOf(two, [lan]);
  const [own] = graph.nodeProperties;
  const nodeProperties = [{ ...own, compartments: ['ALPHA'] }, { ...own }];
  expect(named({ ...graph, nodeId: ['a', 'a'], nodeProperties })).toEqual({
    nodes: ['a|ALPHA|Asset', 'a||Asset'],
    links: ['CONNECTED_TO|a|ALPHA|Asset|a||Asset'],
  });
});
