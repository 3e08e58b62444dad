import type { DerivationRule } from '../derivation-rule.ts';
import { textOf } from '../facts.ts';
import { controllersAmong } from './patterns.ts';

const CARRIERS: readonly (string | undefined)[] = ['INTERNET_PROVIDER', 'HOST_STATE_NETWORK'];

export const shutdown: DerivationRule = {
  card: {
    name: 'shutdown',
    family: '15',
    vector: 'SHUTDOWN',
    sentence: 'Whoever has a say over {from} can close it.',
    fromEffect: ['ACCESSED'],
    toEffect: ['DENIED'],
    controls: "None: the carrier is not the mission's to protect.",
    measure: 'Keep a link that no national authority can close, and practise working over it.',
    source: 'Access Now, Shutdown Tracker Optimization Project; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const { graph } = index;
    const controllers = controllersAmong(actors, index);
    for (const carrier of index.nodesOf('ExternalSystem')) {
      const carries = CARRIERS.includes(textOf(graph.nodeProperties[carrier], 'systemType'));
      const needed = index.into('DEPENDS_ON', carrier);
      if (!carries && needed.length === 0) continue;
      add({
        from: state(carrier, 'ACCESSED'),
        to: state(carrier, 'DENIED'),
        command: 'SHUTDOWN',
        base: 'shutdown',
        facts: [],
      });
      if (needed.length === 0) continue;
      for (const actor of controllers(carrier)) if (!actor.commands('SHUTDOWN')) notJudged(actor, 'SHUTDOWN');
    }
  },
};
