import type { DerivationRule } from '../derivation-rule.ts';
import { internetFacing } from './remote-intrusion.ts';

export const denialOfService: DerivationRule = {
  card: {
    name: 'denial-of-service',
    family: '16',
    vector: 'DENIAL_OF_SERVICE',
    sentence: '{from} can flood {to}, which faces the internet, until nobody can use it.',
    fromEffect: ['SELF'],
    toEffect: ['DENIED'],
    controls: 'Those of the asset that lower denial of service.',
    measure: 'Put the service behind a filtering provider, and keep a second way in for staff.',
    source: 'MITRE ATT&CK T1498 and T1499; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const targets = internetFacing(index);
    for (const actor of actors) {
      if (!actor.commands('DENIAL_OF_SERVICE')) {
        if (targets.length > 0) notJudged(actor, 'DENIAL_OF_SERVICE');
        continue;
      }
      for (const { node } of targets) {
        add({
          from: actor.start,
          to: state(node, 'DENIED'),
          actor: actor.position,
          command: 'DENIAL_OF_SERVICE',
          base: 'denial-of-service',
          facts: [],
          controls: { of: [node], against: ['DENIAL_OF_SERVICE'] },
        });
      }
    }
  },
};
