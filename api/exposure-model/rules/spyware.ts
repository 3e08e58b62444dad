import type { DerivationRule } from '../derivation-rule.ts';
import { assetType } from '../facts.ts';
import { usersOf } from './patterns.ts';

const vector = 'SPYWARE';

/** One coin a pool of phones, however many groups use it. */
export const spyware: DerivationRule = {
  card: {
    name: 'spyware',
    family: '7',
    vector,
    sentence: '{from} can put spyware on some of {to}.',
    fromEffect: ['SELF'],
    toEffect: ['CONTROLLED'],
    controls: 'Those of the phones, and of the groups that use them, that lower spyware.',
    measure: 'Check the phones of exposed staff, switch on lockdown modes, and keep sensitive work off phones.',
    source:
      'IPI issue brief of March 2024, on commercial spyware; MISP galaxy, surveillance vendors; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const phones = index
      .assetsOf('MOBILE_PHONE')
      .map((phone) => ({ phone, users: usersOf(index, phone), facts: index.into('USES', phone) }))
      .filter(({ users }) => users.length > 0);
    for (const actor of actors) {
      if (!actor.commands(vector)) {
        if (phones.length > 0) notJudged(actor, vector);
        continue;
      }
      for (const { phone, users, facts } of phones) {
        add({
          from: actor.start,
          to: state(phone, 'CONTROLLED'),
          actor: actor.position,
          command: vector,
          base: 'spyware',
          facts,
          // Training of one group does not protect a pool that others use too.
          controls: { of: users.length === 1 ? [phone, users[0]] : [phone], against: [vector] },
        });
      }
    }
  },
};

export const spywareAccounts: DerivationRule = {
  card: {
    name: 'spyware-accounts',
    family: '7',
    vector,
    sentence: 'From {from}, an intruder can take over the accounts of {to}.',
    fromEffect: ['CONTROLLED'],
    toEffect: ['ACCOUNTS'],
    controls: 'Those of the group that lower spyware.',
    measure: 'Do not sign in to mission systems from these phones, and keep the second factor on another device.',
    source: 'MITRE ATT&CK for Mobile T1517 and T1634; likelihood is judgement.',
  },
  derive({ index, state, add }) {
    const { graph } = index;
    for (const edge of index.edgesOf('USES')) {
      const [group, phone] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      if (assetType(graph, phone) !== 'MOBILE_PHONE') continue;
      add({
        from: state(phone, 'CONTROLLED'),
        to: state(group, 'ACCOUNTS'),
        base: 'spyware-accounts',
        facts: [edge],
        controls: usersOf(index, phone).length === 1 ? undefined : { of: [group], against: [vector] },
      });
    }
  },
};
