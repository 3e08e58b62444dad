import type { RuleLikelihood } from '../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { DerivationRule, RuleContext } from '../derivation-rule.ts';
import { isOutside, listOf, textOf } from '../facts.ts';
import { placesOf } from './patterns.ts';

const BASE: Readonly<Record<string, RuleLikelihood>> = {
  NONE: 'traffic-interception-none',
  IN_TRANSIT: 'traffic-interception-in-transit',
  END_TO_END: 'traffic-interception-end-to-end',
};

/** Whoever has access to a carrier reads what passes it unencrypted. */
export const trafficInterception: DerivationRule = {
  card: {
    name: 'traffic-interception',
    family: '3',
    vector: 'TRAFFIC_INTERCEPTION',
    sentence: 'Whoever has access to {from} can read what {to} sends through it.',
    fromEffect: ['ACCESSED'],
    toEffect: ['DISCLOSED'],
    controls:
      'Those of the host of the sending store that lower traffic interception, where the flow is not encrypted.',
    measure: 'Encrypt the flow end to end, or send it by a carrier that the actor has no access to.',
    source: 'MITRE ATT&CK T1040 and T1557; likelihood is judgement.',
  },
  derive(context) {
    const { index, state, add, gap, assumes } = context;
    const { graph } = index;
    for (const edge of index.edgesOf('FLOWS_TO')) {
      const source = graph.edgeFrom[edge];
      const own = graph.edgeProperties[edge];
      const carriers = carriersOf(context, edge);
      if (carriers.length === 0) continue;
      let encryption = textOf(own, 'encryption');
      if (!encryption) {
        const sentence = `Whether the flow from ${graph.nodeName[source]} to ${graph.nodeName[graph.edgeTo[edge]]} is encrypted is not recorded.`;
        gap('ENCRYPTION_NOT_ASSESSED', source, edge, sentence);
        if (!assumes('ENCRYPTION_NOT_ASSESSED')) continue;
        encryption = 'NONE';
      }
      const hosts = index.outOf('STORED_ON', source).map((stored) => graph.edgeTo[stored]);
      for (const carrier of carriers) {
        add({
          from: state(carrier, 'ACCESSED'),
          to: state(source, 'DISCLOSED'),
          command: 'TRAFFIC_INTERCEPTION',
          base: BASE[encryption],
          facts: [edge],
          // What encryption of the flow already says is not counted again as a control.
          controls: encryption === 'NONE' ? { of: [source, ...hosts], against: ['TRAFFIC_INTERCEPTION'] } : undefined,
        });
      }
    }
  },
};

/** The carriers that a flow is known to pass; where none is recorded and it leaves the site, a gap. */
function carriersOf({ index, gap, assumes }: RuleContext, edge: number): number[] {
  const { graph } = index;
  const [source, target] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
  const named = listOf(graph.edgeProperties[edge], 'via');
  if (named.length > 0) {
    return named.map((id) => index.nodeById(id)).filter((node) => node >= 0 && index.holds(node));
  }
  const site = (element: number) => {
    const holder = [element, ...index.outOf('STORED_ON', element).map((stored) => graph.edgeTo[stored])];
    return holder.flatMap((node) => placesOf(index, node).map((place) => place.site));
  };
  const [from, to] = [site(source), site(target)];
  const leaves = isOutside(graph, target) || !from.some((place) => to.includes(place));
  if (!leaves) return [];
  const sentence = `Which carriers the flow from ${graph.nodeName[source]} to ${graph.nodeName[target]} passes is not recorded.`;
  gap('CARRIER_NOT_ASSESSED', source, edge, sentence);
  return assumes('CARRIER_NOT_ASSESSED') ? possibleCarriers(graph, index.nodesOf('ExternalSystem')) : [];
}

const possibleCarriers = (graph: MissionGraph, systems: readonly number[]): number[] =>
  systems.filter((node) =>
    ['INTERNET_PROVIDER', 'HOST_STATE_NETWORK'].includes(textOf(graph.nodeProperties[node], 'systemType') ?? ''),
  );
