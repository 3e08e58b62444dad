import type { DerivationRule } from '../derivation-rule.ts';
import { isPortable } from '../facts.ts';

export const wiping: DerivationRule = {
  card: {
    name: 'wiping',
    family: '17',
    vector: 'WIPER',
    sentence: 'Whoever controls {from} can destroy {to}.',
    fromEffect: ['CONTROLLED'],
    toEffect: ['DENIED'],
    controls: 'Those of the asset, and of a store on a portable one, that lower wiping.',
    measure: 'Keep offline backups, and test that they can be restored.',
    source: 'MITRE ATT&CK T1561; MISP galaxy, wipers; likelihood is judgement.',
  },
  derive({ index, state, hasState, add }) {
    for (const asset of index.nodesOf('Asset', 'ContingentOwnedEquipment')) {
      if (!hasState(asset, 'CONTROLLED')) continue;
      // The stores of a fixed host are lost with it by the rule of hosting; those of a portable one here.
      const stores = isPortable(index.graph, asset) ? index.into('STORED_ON', asset) : [];
      for (const edge of [-1, ...stores]) {
        const target = edge < 0 ? asset : index.graph.edgeFrom[edge];
        add({
          from: state(asset, 'CONTROLLED'),
          to: state(target, 'DENIED'),
          command: 'WIPER',
          base: 'wiping',
          facts: edge < 0 ? [] : [edge],
          controls: { of: edge < 0 ? [asset] : [asset, target], against: ['WIPER'] },
        });
      }
    }
  },
};
