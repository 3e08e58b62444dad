import type { DerivationRule } from '../derivation-rule.ts';
import { isPortable, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';
import { bySite, type Place, placesOf, placesOfDeviceAndUsers } from './patterns.ts';

const vector = 'DEVICE_SEIZURE';
const source = 'IPI issue brief of March 2024, on devices taken at checkpoints and in raids; likelihood is judgement.';

/** Sites that the mission guards: what stays inside is not within reach of somebody outside. */
const GUARDED: readonly (string | undefined)[] = ['MISSION_HQ', 'SECTOR_HQ', 'BASE', 'LOGISTICS'];
const THINGS = ['SERVER', 'WORKSTATION', 'MOBILE_PHONE', 'RADIO', 'SATELLITE_TERMINAL', 'SENSOR', 'REMOVABLE_MEDIA'];

/** Whether the place is recorded as one that the mission does not guard. An unrecorded kind of site counts as neither. */
const isUnguarded = (index: GraphIndex, site: number): boolean => {
  const type = textOf(index.graph.nodeProperties[site], 'siteType');
  return type !== undefined && !GUARDED.includes(type);
};

/** What people carry, wherever they work, and anything at a place without guards. */
const devices = (index: GraphIndex): { thing: number; places: readonly Place[] }[] =>
  index.assetsOf(...THINGS).map((thing) => ({
    thing,
    places: isPortable(index.graph, thing) ? placesOfDeviceAndUsers(index, thing) : unguardedPlacesOf(index, thing),
  }));

/** Paper at a place without guards: whoever takes it has read it. */
const papers = (index: GraphIndex): { thing: number; places: readonly Place[] }[] =>
  index
    .nodesOf('DataStore')
    .filter((node) => textOf(index.graph.nodeProperties[node], 'storeForm') === 'PAPER')
    .map((thing) => ({ thing, places: unguardedPlacesOf(index, thing) }));

const unguardedPlacesOf = (index: GraphIndex, thing: number): Place[] =>
  placesOf(index, thing).filter(({ site }) => isUnguarded(index, site));

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
    const { graph } = index;
    const things = bySite([...devices(index), ...papers(index)]);
    for (const actor of actors) {
      for (const access of actor.accesses) {
        for (const edge of index.outOf('PRESENT_AT', access.node)) {
          const site = graph.edgeTo[edge];
          const here = things.get(site) ?? [];
          if (!actor.commands(vector)) {
            if (here.length > 0 && access.causes.length === 0) notJudged(actor, vector);
            continue;
          }
          for (const { thing, facts } of here) {
            const paper = graph.nodeKind[thing] === 'DataStore';
            add({
              from: actor.start,
              to: state(thing, paper ? 'DISCLOSED' : 'IN_HAND'),
              actor: actor.position,
              provider: access.key,
              command: vector,
              base: 'seizure',
              facts: [edge, ...facts, ...access.facts],
              controls: { of: paper ? [thing, site] : [site], against: [vector] },
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
    for (const node of index.assetsOf(...THINGS)) {
      if (!hasState(node, 'IN_HAND')) continue;
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
