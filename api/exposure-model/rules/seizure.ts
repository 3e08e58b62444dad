import type { DerivationRule } from '../derivation-rule.ts';
import { assetType, isPortable, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';
import { type Place, placesOf, placesOfDeviceAndUsers } from './patterns.ts';

const vector = 'DEVICE_SEIZURE';
const source = 'IPI issue brief of March 2024, on devices taken at checkpoints and in raids; likelihood is judgement.';

/** Sites that the mission guards: what stays inside is not within reach of somebody outside. */
const GUARDED: readonly (string | undefined)[] = ['MISSION_HQ', 'SECTOR_HQ', 'BASE', 'LOGISTICS'];
const THINGS: readonly (string | undefined)[] = [
  'SERVER',
  'WORKSTATION',
  'MOBILE_PHONE',
  'RADIO',
  'SATELLITE_TERMINAL',
  'SENSOR',
  'REMOVABLE_MEDIA',
];

/** Whether the place is recorded as one that the mission does not guard. An unrecorded kind of site counts as neither. */
const isUnguarded = (index: GraphIndex, site: number): boolean => {
  const type = textOf(index.graph.nodeProperties[site], 'siteType');
  return type !== undefined && !GUARDED.includes(type);
};

/** Things that can be taken: what people carry, wherever they work, and anything at a place without guards. */
function takeable(index: GraphIndex): { node: number; paper: boolean; places: readonly Place[] }[] {
  const things = index
    .nodesOf('Asset', 'ContingentOwnedEquipment')
    .filter((node) => THINGS.includes(assetType(index.graph, node)))
    .map((node) => {
      const places = isPortable(index.graph, node)
        ? placesOfDeviceAndUsers(index, node)
        : placesOf(index, node).filter(({ site }) => isUnguarded(index, site));
      return { node, paper: false, places };
    });
  const papers = index
    .nodesOf('DataStore')
    .filter((node) => textOf(index.graph.nodeProperties[node], 'storeForm') === 'PAPER')
    .map((node) => ({
      node,
      paper: true,
      places: placesOf(index, node).filter(({ site }) => isUnguarded(index, site)),
    }));
  return [...things, ...papers].filter(({ places }) => places.length > 0);
}

export const seizure: DerivationRule = {
  card: {
    name: 'seizure',
    family: '9',
    vector,
    sentence: '{from} is present where {to} can be taken.',
    fromEffect: ['SELF'],
    toEffect: ['IN_HAND', 'DISCLOSED'],
    controls: 'Those of the site, and of the groups that carry it, that lower seizure.',
    measure: 'Carry nothing that is not needed, and plan what to do with devices at checkpoints and in raids.',
    source,
  },
  derive({ index, actors, state, add, notJudged }) {
    const things = takeable(index);
    for (const actor of actors) {
      for (const access of actor.accesses) {
        const presences = index.outOf('PRESENT_AT', access.node);
        if (presences.length === 0) continue;
        for (const { node, paper, places } of things) {
          for (const edge of presences) {
            const here = places.filter(({ site }) => site === index.graph.edgeTo[edge]);
            if (here.length === 0) continue;
            if (!actor.commands(vector)) {
              if (access.causes.length === 0) notJudged(actor, vector);
              continue;
            }
            add({
              from: actor.start,
              to: state(node, paper ? 'DISCLOSED' : 'IN_HAND'),
              actor: actor.position,
              provider: access.key,
              command: vector,
              base: 'seizure',
              facts: [edge, ...here.flatMap((place) => place.facts), ...access.facts],
              controls: { of: paper ? [node, here[0].site] : [here[0].site], against: [vector] },
              causes: access.causes,
            });
          }
        }
      }
    }
  },
};

export const seizureReading: DerivationRule = {
  card: {
    name: 'seizure-reading',
    family: '9',
    vector,
    sentence: 'Whoever holds {from} can read {to}.',
    fromEffect: ['IN_HAND'],
    toEffect: ['DISCLOSED'],
    controls: 'Those of the device and of the store that lower seizure.',
    measure: 'Encrypt the device with a strong passphrase, and wipe it from afar when it is lost.',
    source,
  },
  derive({ index, state, hasState, add }) {
    for (const { node, paper } of takeable(index)) {
      if (paper || !hasState(node, 'IN_HAND')) continue;
      const stores = index.into('STORED_ON', node);
      for (const edge of [-1, ...stores]) {
        const target = edge < 0 ? node : index.graph.edgeFrom[edge];
        add({
          from: state(node, 'IN_HAND'),
          to: state(target, 'DISCLOSED'),
          base: 'seizure-reading',
          facts: edge < 0 ? [] : [edge],
          controls: { of: edge < 0 ? [node] : [node, target], against: [vector] },
        });
      }
    }
  },
};
