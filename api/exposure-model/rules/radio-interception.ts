import type { DerivationRule } from '../derivation-rule.ts';
import { bySite, nearby, placesOfDeviceAndUsers } from './patterns.ts';

/** Every contingent's own set counts apart: nationally supplied radios rarely share keys. */
export const radioInterception: DerivationRule = {
  card: {
    name: 'radio-interception',
    family: '2',
    vector: 'RADIO_INTERCEPTION',
    sentence: '{from} is near enough to listen to {to}.',
    fromEffect: ['SELF'],
    toEffect: ['DISCLOSED'],
    controls: 'Those of the radio that lower radio interception.',
    measure: 'Issue encrypted radios with managed keys to every contingent, and keep plans off the air.',
    source: 'IPI issue brief of March 2024, on nationally supplied communications; range and likelihood are judgement.',
  },
  derive(context) {
    const { index, library, actors, state, add, notJudged } = context;
    const range = library.ranges.values.radioInterceptionKm;
    const radios = bySite(
      index
        .assetsOf('RADIO')
        // A jammer stands among the radios in the sheets, but nobody speaks over it.
        .filter((node) => index.graph.nodeProperties[node].equipmentType !== 'ELECTRONIC_WARFARE')
        .map((radio) => ({ thing: radio, places: placesOfDeviceAndUsers(index, radio) })),
    );
    for (const actor of actors) {
      for (const { thing: radio, ...near } of nearby(context, actor, radios, range, 'the use of radios')) {
        if (!actor.commands('RADIO_INTERCEPTION')) {
          if (near.causes.length === 0) notJudged(actor, 'RADIO_INTERCEPTION');
          continue;
        }
        add({
          from: actor.start,
          to: state(radio, 'DISCLOSED'),
          actor: actor.position,
          command: 'RADIO_INTERCEPTION',
          base: 'radio-interception',
          controls: { of: [radio], against: ['RADIO_INTERCEPTION'] },
          ...near,
        });
      }
    }
  },
};
