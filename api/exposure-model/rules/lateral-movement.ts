import { type DerivationRule, SAID_BY_SEGMENTATION } from '../derivation-rule.ts';
import { flagOf, isAsset, textOf } from '../facts.ts';

const NETWORK_MEDIA: readonly (string | undefined)[] = ['LAN', 'WAN', 'VSAT'];

export const lateralMovement: DerivationRule = {
  card: {
    name: 'lateral-movement',
    family: '5',
    vector: 'NETWORK_INTRUSION',
    sentence: 'From {from}, an intruder can move on to {to}, which is connected to it.',
    fromEffect: ['CONTROLLED'],
    toEffect: ['CONTROLLED'],
    controls: 'Those of the target that lower network intrusion; segmentation only where the link does not record it.',
    measure: 'Segment the connection, and let only named systems speak to each other across it.',
    source: 'MITRE ATT&CK T1021; likelihood is judgement.',
  },
  derive({ index, state, add, gap, assumes }) {
    const { graph } = index;
    for (const edge of index.edgesOf('CONNECTED_TO')) {
      const [a, b] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      if (!isAsset(graph, a) || !isAsset(graph, b) || a === b) continue;
      if (!NETWORK_MEDIA.includes(textOf(graph.edgeProperties[edge], 'medium'))) continue;
      const segmented = flagOf(graph.edgeProperties[edge], 'segmented');
      if (segmented === undefined) {
        const sentence = `Whether the connection between ${graph.nodeName[a]} and ${graph.nodeName[b]} is segmented is not recorded.`;
        gap('SEGMENTATION_NOT_ASSESSED', a, edge, sentence);
        if (!assumes('SEGMENTATION_NOT_ASSESSED')) continue;
      }
      const moveOn = (from: number, to: number) =>
        add({
          from: state(from, 'CONTROLLED'),
          to: state(to, 'CONTROLLED'),
          command: 'NETWORK_INTRUSION',
          base: segmented ? 'lateral-movement-segmented' : 'lateral-movement',
          facts: [edge],
          controls: {
            of: [to],
            against: ['NETWORK_INTRUSION'],
            except: segmented ? SAID_BY_SEGMENTATION : undefined,
          },
        });
      moveOn(a, b);
      moveOn(b, a);
    }
  },
};
