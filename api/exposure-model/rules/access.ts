import type { DerivationRule } from '../derivation-rule.ts';
import { isOutside } from '../facts.ts';

/** What an actor controls by law, ownership or fact, and what its direct partners control, in the pair's worlds. */
export const access: DerivationRule = {
  card: {
    name: 'access',
    family: 'access',
    vector: null,
    sentence: '{from} has access to {to} by law, ownership or fact.',
    fromEffect: ['SELF'],
    toEffect: ['ACCESSED', 'CONTROLLED'],
    controls: 'None: lawful access is not stopped by the mission.',
    measure: 'Keep sensitive information off systems that others control, and record who controls each of them.',
    source: 'IPI issue brief of March 2024, on host-state and contributor access; likelihood is judgement.',
  },
  derive({ index, actors, state, add }) {
    for (const actor of actors) {
      for (const access of actor.accesses) {
        for (const edge of index.outOf('CONTROLS', access.node)) {
          const target = index.graph.edgeTo[edge];
          add({
            from: actor.start,
            to: state(target, isOutside(index.graph, target) ? 'ACCESSED' : 'CONTROLLED'),
            actor: actor.position,
            provider: access.key,
            base: 'access',
            facts: [edge, ...access.facts],
            causes: access.causes,
          });
        }
      }
    }
  },
};
