import type { DerivationRule } from '../derivation-rule.ts';
import { textOf } from '../facts.ts';
import { accessEffects } from './phishing.ts';

const vector = 'INSIDER';

/** People act for an actor because they are it, or because it can press or persuade them: no skill is needed. */
export const insiders: DerivationRule = {
  card: {
    name: 'insider',
    family: '8',
    vector,
    sentence: 'Somebody among {to} can act for {from}.',
    fromEffect: ['SELF'],
    toEffect: ['AGENT'],
    controls: 'Those of the group that lower insider misuse.',
    measure: 'Protect the people who are under pressure, offer them a way to report it, and rotate sensitive posts.',
    source: 'Joint Inspection Unit, JIU/REP/2021/3; IPI issue brief of March 2024; likelihood is judgement.',
  },
  derive({ index, actors, state, add, gap }) {
    const { graph } = index;
    for (const actor of actors) {
      const inside = textOf(graph.nodeProperties[actor.node], 'actorType') === 'INSIDER';
      if (inside && index.outOf('INFLUENCES', actor.node).length === 0) {
        const sentence = `In which group ${actor.name} stands is not recorded, so its access is not assessed.`;
        gap('INSIDER_GROUP_NOT_ASSESSED', actor.node, -1, sentence);
      }
      for (const access of actor.accesses) {
        for (const edge of index.outOf('INFLUENCES', access.node)) {
          const group = graph.edgeTo[edge];
          const lenderInside = textOf(graph.nodeProperties[access.node], 'actorType') === 'INSIDER';
          add({
            from: actor.start,
            to: state(group, 'AGENT'),
            actor: actor.position,
            provider: access.key,
            base: lenderInside ? 'insider' : 'influenced-insider',
            facts: [edge, ...access.facts],
            controls: { of: [group], against: [vector] },
            causes: access.causes,
          });
        }
      }
    }
  },
};

export const insiderAccess: DerivationRule = {
  card: {
    name: 'insider-access',
    family: '8',
    vector,
    sentence: 'Somebody among {from} who acts for another can misuse their access to {to}.',
    fromEffect: ['AGENT'],
    toEffect: ['DISCLOSED', 'MANIPULATED', 'CONTROLLED'],
    controls: 'Those of the store and its host, or of the system, that lower insider misuse.',
    measure: 'Cut access to what each task needs, log it, and have two people agree to bulk export.',
    source: 'Joint Inspection Unit, JIU/REP/2021/3; likelihood is judgement.',
  },
  derive({ index, state, add }) {
    const { graph } = index;
    for (const edge of index.edgesOf('CAN_ACCESS')) {
      const [group, target] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      const hosts = index.outOf('STORED_ON', target).map((stored) => graph.edgeTo[stored]);
      for (const effect of accessEffects(index, edge)) {
        add({
          from: state(group, 'AGENT'),
          to: state(target, effect),
          base: 'insider-access',
          facts: [edge],
          controls: { of: [target, ...hosts], against: [vector] },
        });
      }
    }
  },
};
