import type { RuleLikelihood } from '../../../graph-schema/library-items.ts';
import type { DerivationRule } from '../derivation-rule.ts';
import { assetType, flagOf, listOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';

const EXPOSED_TYPES = ['SERVER', 'NETWORK', 'APPLICATION', 'EMAIL_SERVICE', 'CLOUD_SERVICE', 'SATELLITE_TERMINAL'];

/** Servers, networks and services that face the internet, and external systems that do. */
export const internetFacing = (index: GraphIndex): { node: number; outside: boolean }[] =>
  [
    ...index.assetsOf(...EXPOSED_TYPES).map((node) => ({ node, outside: false })),
    ...index.nodesOf('ExternalSystem').map((node) => ({ node, outside: true })),
  ].filter(({ node }) => flagOf(index.graph.nodeProperties[node], 'internetFacing') === true);

export const remoteIntrusion: DerivationRule = {
  card: {
    name: 'remote-intrusion',
    family: '4',
    vector: 'NETWORK_INTRUSION',
    sentence: '{from} can break into {to}, which faces the internet.',
    fromEffect: ['SELF'],
    toEffect: ['CONTROLLED', 'ACCESSED'],
    controls: 'Those of the asset that lower network intrusion.',
    measure: 'Take the system off the public internet or patch it at once, and require a second factor to sign in.',
    source: 'MITRE ATT&CK T1190; known exploited vulnerabilities after the CISA catalogue; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const targets = internetFacing(index).map(({ node, outside }) => ({
      node,
      effect: outside ? ('ACCESSED' as const) : ('CONTROLLED' as const),
      base: baseOf(index, node),
    }));
    for (const actor of actors) {
      if (!actor.commands('NETWORK_INTRUSION')) {
        if (targets.length > 0) notJudged(actor, 'NETWORK_INTRUSION');
        continue;
      }
      for (const { node, effect, base } of targets) {
        add({
          from: actor.start,
          to: state(node, effect),
          actor: actor.position,
          command: 'NETWORK_INTRUSION',
          base,
          facts: [],
          controls: { of: [node], against: ['NETWORK_INTRUSION'] },
        });
      }
    }
  },
};

/** Only a vulnerability recorded on the asset counts; a match by product name is a suggestion to the analyst. */
function baseOf(index: GraphIndex, node: number): RuleLikelihood {
  if (listOf(index.graph.nodeProperties[node], 'knownVulnerabilities').length > 0) {
    return 'remote-intrusion-known-exploited';
  }
  return assetType(index.graph, node) === 'SATELLITE_TERMINAL'
    ? 'remote-intrusion-satellite-terminal'
    : 'remote-intrusion';
}
