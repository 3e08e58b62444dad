import type { DerivationRule } from '../derivation-rule.ts';
import { isAsset, isPortable } from '../facts.ts';

const source = 'General practice of information security; likelihood is judgement.';

/** Whoever controls a host reads and changes what is stored on it. */
export const hosting: DerivationRule = {
  card: {
    name: 'hosting',
    family: 'hosting',
    vector: null,
    sentence: 'Whoever controls {from} can read and change {to}, which is stored on it.',
    fromEffect: ['CONTROLLED'],
    toEffect: ['DISCLOSED', 'MANIPULATED'],
    controls: 'Those of the store that lower network intrusion.',
    measure: 'Encrypt the store with keys that its host does not hold, or move it to a host of its own.',
    source,
  },
  derive({ index, state, add }) {
    for (const edge of index.edgesOf('STORED_ON')) {
      const [store, host] = [index.graph.edgeFrom[edge], index.graph.edgeTo[edge]];
      if (!isAsset(index.graph, host)) continue;
      for (const effect of ['DISCLOSED', 'MANIPULATED'] as const) {
        add({
          from: state(host, 'CONTROLLED'),
          to: state(store, effect),
          base: 'hosting',
          facts: [edge],
          controls: { of: [store], against: ['NETWORK_INTRUSION'] },
        });
      }
    }
  },
};

/** A store is lost with its host; what is on a device that people carry is not lost when a link closes. */
export const hostingDenial: DerivationRule = {
  card: {
    name: 'hosting-denial',
    family: 'hosting',
    vector: null,
    sentence: 'When {from} is out of service, {to} cannot be used.',
    fromEffect: ['DENIED'],
    toEffect: ['DENIED'],
    controls: 'Those of the store that lower wiping, shutdown or denial of service.',
    measure: 'Keep a tested offline copy of the store that a second system can open.',
    source,
  },
  derive({ index, state, add }) {
    for (const edge of index.edgesOf('STORED_ON')) {
      const [store, host] = [index.graph.edgeFrom[edge], index.graph.edgeTo[edge]];
      if (isPortable(index.graph, host)) continue;
      add({
        from: state(host, 'DENIED'),
        to: state(store, 'DENIED'),
        base: 'hosting-denial',
        facts: [edge],
        controls: { of: [store], against: ['WIPER', 'SHUTDOWN', 'DENIAL_OF_SERVICE'] },
      });
    }
  },
};
