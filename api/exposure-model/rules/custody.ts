import type { RuleLikelihood } from '../../../graph-schema/library-items.ts';
import type { DerivationRule } from '../derivation-rule.ts';
import { isUnitedNations, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';

const source = 'IPI issue brief of March 2024, on reach-back, ownership and custody; likelihood is judgement.';

/** Flows to, and storage on, systems outside the mission: who sends, where to, and the edge that says so. */
const handovers = (index: GraphIndex): { sender: number; holder: number; edge: number }[] =>
  [...index.edgesOf('FLOWS_TO'), ...index.edgesOf('STORED_ON')]
    .map((edge) => ({ sender: index.graph.edgeFrom[edge], holder: index.graph.edgeTo[edge], edge }))
    .filter(({ holder }) => index.graph.nodeKind[holder] === 'ExternalSystem');

/**
 * Information that goes to a system outside the United Nations is out of its custody from that day on, whatever
 * anybody attempts: a standing fact, one level of harm below disclosure. What goes to the systems of the United
 * Nations itself stays in its custody.
 */
export const custody: DerivationRule = {
  card: {
    name: 'custody',
    family: '10',
    vector: 'REACH_BACK',
    sentence: 'By arrangement, information of {from} is held on {to}, outside the custody of the United Nations.',
    fromEffect: [],
    toEffect: ['OUT_OF_CUSTODY'],
    controls: 'None: this is a fact, not an attempt.',
    measure:
      'Agree data clauses on ownership, place, retention, sharing and wiping, or keep a United Nations owned copy alone.',
    source,
  },
  derive({ index, state, standingFact }) {
    for (const { sender, holder, edge } of handovers(index)) {
      if (!isUnitedNations(index.graph, holder)) standingFact(state(sender, 'OUT_OF_CUSTODY'), edge);
    }
  },
};

/** Whoever has access to the system outside can read what it was given. */
export const custodyMisuse: DerivationRule = {
  card: {
    name: 'custody-misuse',
    family: '10',
    vector: 'REACH_BACK',
    sentence: 'Whoever has access to {from} can read what it receives from {to}.',
    fromEffect: ['ACCESSED'],
    toEffect: ['DISCLOSED'],
    controls: 'Those of the sender that lower misuse after reach-back.',
    measure: 'Send only what the receiver needs, without identities, and under a right of audit.',
    source,
  },
  derive({ index, state, add }) {
    for (const { sender, holder, edge } of handovers(index)) {
      add({
        from: state(holder, 'ACCESSED'),
        to: state(sender, 'DISCLOSED'),
        base: misuseBase(index, holder, edge),
        facts: [edge],
        controls: { of: [sender], against: ['REACH_BACK'] },
      });
    }
  },
};

/** A carrier or platform that only passes on what is encrypted from end to end cannot read it. */
function misuseBase(index: GraphIndex, holder: number, edge: number): RuleLikelihood {
  const type = textOf(index.graph.nodeProperties[holder], 'systemType');
  const passesOn = type === 'INTERNET_PROVIDER' || type === 'COMMERCIAL_CLOUD';
  const sealed = textOf(index.graph.edgeProperties[edge], 'encryption') === 'END_TO_END';
  return passesOn && sealed ? 'custody-misuse-unread' : 'custody-misuse';
}
