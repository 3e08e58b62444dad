import { type DerivationRule, SAID_BY_SEGMENTATION } from '../derivation-rule.ts';
import { assetType, flagOf, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';

const family = '6';
const vector = 'PHISHING';

/** Workstations a group works with. */
const workstationsOf = (index: GraphIndex, group: number): readonly number[] =>
  index.outOf('USES', group).filter((edge) => assetType(index.graph, index.graph.edgeTo[edge]) === 'WORKSTATION');

export const phishing: DerivationRule = {
  card: {
    name: 'phishing',
    family,
    vector,
    sentence: '{from} can win the sign-in of somebody among {to} by a deceptive message.',
    fromEffect: ['SELF'],
    toEffect: ['ACCOUNTS'],
    controls: 'Those of the group and of the mail service that lower phishing.',
    measure: 'Require phishing-resistant sign-in, and train the group for the messages it really gets.',
    source: 'MITRE ATT&CK T1566; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const mail = index.assetsOf('EMAIL_SERVICE').filter((node) => index.graph.nodeKind[node] === 'Asset');
    const groups = index
      .nodesOf('PersonGroup')
      .map((group) => ({ group, facts: [...index.outOf('CAN_ACCESS', group), ...workstationsOf(index, group)] }))
      .filter(({ facts }) => facts.length > 0);
    for (const actor of actors) {
      if (!actor.commands(vector)) {
        if (groups.length > 0) notJudged(actor, vector);
        continue;
      }
      for (const { group, facts } of groups) {
        add({
          from: actor.start,
          to: state(group, 'ACCOUNTS'),
          actor: actor.position,
          command: vector,
          base: 'phishing',
          facts,
          // With several mail services nobody knows by which one the message comes, so none is counted.
          controls: { of: mail.length === 1 ? [group, mail[0]] : [group], against: [vector] },
        });
      }
    }
  },
};

/** What a stolen sign-in opens: information as far as the group's privilege goes, and systems it runs. */
export const stolenAccounts: DerivationRule = {
  card: {
    name: 'stolen-accounts',
    family,
    vector,
    sentence: 'With a stolen sign-in of {from}, an intruder can use their access to {to}.',
    fromEffect: ['ACCOUNTS'],
    toEffect: ['DISCLOSED', 'MANIPULATED', 'CONTROLLED'],
    controls: 'Those of the store and its host, or of the system, that lower phishing.',
    measure: 'Give the group no more access than its task needs, and require a second factor on this system.',
    source: 'MITRE ATT&CK T1078; likelihood is judgement.',
  },
  derive({ index, state, add }) {
    const { graph } = index;
    for (const edge of index.edgesOf('CAN_ACCESS')) {
      const [group, target] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      const own = graph.nodeProperties[target];
      // A sign-in opens no paper file.
      if (textOf(own, 'storeForm') === 'PAPER') continue;
      const hosts = index.outOf('STORED_ON', target).map((stored) => graph.edgeTo[stored]);
      const standAlone = flagOf(own, 'standAlone') === true && flagOf(graph.edgeProperties[edge], 'remote') !== true;
      for (const effect of accessEffects(index, edge)) {
        add({
          from: state(group, 'ACCOUNTS'),
          to: state(target, effect),
          base: standAlone ? 'stolen-accounts-stand-alone' : 'stolen-accounts',
          facts: [edge],
          controls: {
            of: [target, ...hosts],
            against: [vector],
            except: standAlone ? SAID_BY_SEGMENTATION : undefined,
          },
        });
      }
    }
  },
};

export const stolenAccountsWorkstation: DerivationRule = {
  card: {
    name: 'stolen-accounts-workstation',
    family,
    vector,
    sentence: 'Through {from}, who were deceived, an intruder can take over {to}.',
    fromEffect: ['ACCOUNTS'],
    toEffect: ['CONTROLLED'],
    controls: 'Those of the workstations that lower phishing.',
    measure: 'Install endpoint detection on the workstations, and take away local administrator rights.',
    source: 'MITRE ATT&CK T1204; likelihood is judgement.',
  },
  derive({ index, state, add }) {
    const { graph } = index;
    for (const group of index.nodesOf('PersonGroup')) {
      for (const edge of workstationsOf(index, group)) {
        add({
          from: state(group, 'ACCOUNTS'),
          to: state(graph.edgeTo[edge], 'CONTROLLED'),
          base: 'stolen-accounts-workstation',
          facts: [edge],
          controls: { of: [graph.edgeTo[edge]], against: [vector] },
        });
      }
    }
  },
};

/**
 * What the holder of a group's access can do: read a store, and change it with a right to write; run a system
 * with a right to write or administer, else read it. An access of unrecorded privilege reads at least.
 */
export function accessEffects(
  index: GraphIndex,
  edge: number,
): readonly ('DISCLOSED' | 'MANIPULATED' | 'CONTROLLED')[] {
  const privilege = textOf(index.graph.edgeProperties[edge], 'privilege');
  const changes = privilege === 'WRITE' || privilege === 'ADMIN';
  if (index.graph.nodeKind[index.graph.edgeTo[edge]] === 'DataStore') {
    return changes ? ['DISCLOSED', 'MANIPULATED'] : ['DISCLOSED'];
  }
  return changes ? ['CONTROLLED'] : ['DISCLOSED'];
}
