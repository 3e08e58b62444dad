import type { DerivationRule } from '../derivation-rule.ts';
import { flagOf, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';

const vector = 'FALSE_INTELLIGENCE';
const source = 'IPI issue brief of March 2024, on false reports and staged evidence; likelihood is judgement.';

/** Groups that enter reports into a store, and groups that only read it and act on it. */
function groupsOf(index: GraphIndex, store: number): { writers: number[]; readers: number[] } {
  const writers: number[] = [];
  const readers: number[] = [];
  for (const edge of index.into('CAN_ACCESS', store)) {
    const writes = textOf(index.graph.edgeProperties[edge], 'privilege') === 'WRITE';
    (writes ? writers : readers).push(index.graph.edgeFrom[edge]);
  }
  return { writers, readers };
}

export const falseReport: DerivationRule = {
  card: {
    name: 'false-report',
    family: '13',
    vector,
    sentence: '{from} can plant false reports in {to}, which takes reports from outside.',
    fromEffect: ['SELF'],
    toEffect: ['MANIPULATED'],
    controls: 'Those of the store, and of the groups that enter reports, that lower false intelligence.',
    measure: 'Grade every outside report, and confirm it by a second source before it is entered as fact.',
    source,
  },
  derive({ index, actors, state, add, notJudged }) {
    const stores = index
      .nodesOf('DataStore')
      .filter((node) => flagOf(index.graph.nodeProperties[node], 'acceptsOutsideReports') === true);
    for (const actor of actors) {
      if (!actor.commands(vector)) {
        if (stores.length > 0) notJudged(actor, vector);
        continue;
      }
      for (const store of stores) {
        add({
          from: actor.start,
          to: state(store, 'MANIPULATED'),
          actor: actor.position,
          command: vector,
          base: 'false-report',
          facts: [],
          controls: { of: [store, ...groupsOf(index, store).writers], against: [vector] },
        });
      }
    }
  },
};

export const falseReportSpread: DerivationRule = {
  card: {
    name: 'false-report-spread',
    family: '13',
    vector,
    sentence: 'What was planted in {from} flows on into {to}.',
    fromEffect: ['MANIPULATED'],
    toEffect: ['MANIPULATED'],
    controls: 'Those of the receiving store that lower false intelligence.',
    measure: 'Carry the source and the grade of each report along with it, and check again on entry.',
    source,
  },
  derive({ index, state, add }) {
    const { graph } = index;
    for (const edge of index.edgesOf('FLOWS_TO')) {
      const [from, to] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      if (graph.nodeKind[from] !== 'DataStore' || graph.nodeKind[to] !== 'DataStore') continue;
      add({
        from: state(from, 'MANIPULATED'),
        to: state(to, 'MANIPULATED'),
        command: vector,
        base: 'false-report-spread',
        facts: [edge],
        controls: { of: [to], against: [vector] },
      });
    }
  },
};

export const falseReportTask: DerivationRule = {
  card: {
    name: 'false-report-task',
    family: '13',
    vector,
    sentence: 'False information in {from} can mislead {to}, which relies on it.',
    fromEffect: ['MANIPULATED'],
    toEffect: ['MISLED'],
    controls: 'Those of the groups that act on the store that lower false intelligence.',
    measure: 'Confirm by call-back before acting on an urgent report.',
    source,
  },
  derive({ index, state, add }) {
    const { graph } = index;
    for (const edge of index.edgesOf('DEPENDS_ON')) {
      const [task, store] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      if (graph.nodeKind[task] !== 'MandateTask' || graph.nodeKind[store] !== 'DataStore') continue;
      // What a task only leans on, such as one sector's log, degrades its picture and does not mislead the whole.
      if (flagOf(graph.edgeProperties[edge], 'essential') !== true) continue;
      add({
        from: state(store, 'MANIPULATED'),
        to: state(task, 'MISLED'),
        command: vector,
        base: 'false-report-task',
        facts: [edge],
        // Who enters reports was counted where they were planted; here count those who act on them.
        controls: { of: groupsOf(index, store).readers, against: [vector] },
      });
    }
  },
};
