import type { DerivationRule } from '../derivation-rule.ts';
import { controllersAmong } from './patterns.ts';

export const supplyChain: DerivationRule = {
  card: {
    name: 'supply-chain',
    family: '11',
    vector: 'SUPPLY_CHAIN',
    sentence: 'Through {from}, {to} can be altered before delivery or by its updates.',
    fromEffect: ['ACCESSED'],
    toEffect: ['CONTROLLED'],
    controls: 'Those of the asset that lower supply-chain compromise.',
    measure: 'Inspect what is delivered, ask for a bill of materials, and keep a second source of supply.',
    source: 'MITRE ATT&CK T1195; norm i of A/70/174; likelihood is judgement.',
  },
  derive({ index, actors, state, add, notJudged }) {
    const controllers = controllersAmong(actors, index);
    for (const edge of index.edgesOf('SUPPLIED_BY')) {
      const [asset, supplier] = [index.graph.edgeFrom[edge], index.graph.edgeTo[edge]];
      add({
        from: state(supplier, 'ACCESSED'),
        to: state(asset, 'CONTROLLED'),
        command: 'SUPPLY_CHAIN',
        base: 'supply-chain',
        facts: [edge],
        controls: { of: [asset], against: ['SUPPLY_CHAIN'] },
      });
      for (const actor of controllers(supplier)) if (!actor.commands('SUPPLY_CHAIN')) notJudged(actor, 'SUPPLY_CHAIN');
    }
  },
};
