import type { DerivationRule } from '../derivation-rule.ts';
import { textOf } from '../facts.ts';
import { publicChannelsOf, tasksOf } from './impersonation.ts';

/** False claims and fabricated media: two techniques, one rule. */
export const disinformation: DerivationRule = {
  card: {
    name: 'disinformation',
    family: '14',
    vector: 'DISINFORMATION',
    sentence: '{from} can undermine {to} by false claims or fabricated media about the mission or its people.',
    fromEffect: ['SELF'],
    toEffect: ['UNDERMINED'],
    controls: 'Those of the public channels of the task that lower disinformation or fabricated media.',
    measure: 'Watch what is said about the mission, answer early with facts, and protect the people who are shown.',
    source: 'IPI issue brief of March 2024; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const { graph } = index;
    for (const actor of actors) {
      for (const edge of index.outOf('TARGETS', actor.node)) {
        const vector = textOf(graph.edgeProperties[edge], 'vectorType');
        if (vector !== 'DISINFORMATION' && vector !== 'FABRICATED_MEDIA') continue;
        if (!actor.commands(vector)) {
          notJudged(actor, vector);
          continue;
        }
        const target = graph.edgeTo[edge];
        const tasks =
          graph.nodeKind[target] === 'MandateTask'
            ? [{ task: target, facts: [] }]
            : graph.nodeKind[target] === 'PersonGroup'
              ? tasksOf(index, target)
              : [];
        for (const { task, facts } of tasks) {
          add({
            from: actor.start,
            to: state(task, 'UNDERMINED'),
            actor: actor.position,
            command: vector,
            base: 'disinformation',
            facts: [edge, ...facts],
            controls: { of: publicChannelsOf(index, task), against: [vector] },
          });
        }
      }
    }
  },
};
