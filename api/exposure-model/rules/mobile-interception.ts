import type { DerivationRule } from '../derivation-rule.ts';
import { assetType, isOutside, textOf } from '../facts.ts';
import { bySite, controllersAmong, nearby, placesOfDeviceAndUsers } from './patterns.ts';

const common = {
  family: '1',
  vector: 'MOBILE_INTERCEPTION',
  toEffect: ['DISCLOSED'],
  controls: 'Those of the phones that lower mobile interception.',
  measure: 'Use end-to-end encrypted calls and messages for anything sensitive, and never the cellular network alone.',
} as const;

export const mobileInterceptionByCarrier: DerivationRule = {
  card: {
    ...common,
    name: 'mobile-interception-by-carrier',
    sentence: 'Through {from}, calls, messages and places of {to} can be followed in the mobile network.',
    fromEffect: ['ACCESSED'],
    source: 'GSMA MoTIF on signalling and lawful-access abuse; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const controllers = controllersAmong(actors, index);
    for (const edge of index.edgesOf('CONNECTED_TO')) {
      if (textOf(index.graph.edgeProperties[edge], 'medium') !== 'CELLULAR') continue;
      const ends = [index.graph.edgeFrom[edge], index.graph.edgeTo[edge]];
      const phone = ends.find((node) => assetType(index.graph, node) === 'MOBILE_PHONE');
      const carrier = ends.find((node) => isOutside(index.graph, node));
      if (phone === undefined || carrier === undefined) continue;
      add({
        from: state(carrier, 'ACCESSED'),
        to: state(phone, 'DISCLOSED'),
        command: 'MOBILE_INTERCEPTION',
        base: 'mobile-interception-carrier',
        facts: [edge],
        controls: { of: [phone], against: ['MOBILE_INTERCEPTION'] },
      });
      for (const actor of controllers(carrier)) {
        if (!actor.commands('MOBILE_INTERCEPTION')) notJudged(actor, 'MOBILE_INTERCEPTION');
      }
    }
  },
};

export const mobileInterceptionNearby: DerivationRule = {
  card: {
    ...common,
    name: 'mobile-interception-nearby',
    sentence: '{from} is near enough to intercept {to} with a false base station.',
    fromEffect: ['SELF'],
    source: 'GSMA MoTIF on radio interface access; range and likelihood are judgement.',
  },
  derive(context) {
    const { index, library, actors, state, add, notJudged } = context;
    const range = library.ranges.values.phoneInterceptionKm;
    const phones = bySite(
      index.assetsOf('MOBILE_PHONE').map((phone) => ({ thing: phone, places: placesOfDeviceAndUsers(index, phone) })),
    );
    for (const actor of actors) {
      for (const { thing: phone, ...near } of nearby(context, actor, phones, range, 'the use of phones')) {
        if (!actor.commands('MOBILE_INTERCEPTION')) {
          if (near.causes.length === 0) notJudged(actor, 'MOBILE_INTERCEPTION');
          continue;
        }
        add({
          from: actor.start,
          to: state(phone, 'DISCLOSED'),
          actor: actor.position,
          command: 'MOBILE_INTERCEPTION',
          base: 'mobile-interception-proximity',
          controls: { of: [phone], against: ['MOBILE_INTERCEPTION'] },
          ...near,
        });
      }
    }
  },
};
