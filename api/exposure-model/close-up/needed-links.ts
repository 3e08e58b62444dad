import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { StateEffect, VectorType } from '../../../graph-schema/values.ts';
import type { AttackModel } from '../attack-model.ts';
import type { WhyNotQuestion } from './why-not-question.ts';

/** A kind of step that leads into such a state. */
export interface NeededLink {
  /** Position among the model's rules; the card says what it needs in a sentence. */
  readonly rule: number;
  readonly vector: VectorType | null;
  /** States that it starts from. */
  readonly from: readonly StateEffect[];
  /** Whether it leads into elements of this kind anywhere in the mission, so that it is worth looking for here. */
  readonly usualHere: boolean;
  /** Elements from which such a step leads into this very element already: what is missing is a way to these. */
  readonly fromNodes: readonly number[];
}

/** Elements named for each rule at most. */
const MOST_NODES = 20;

/** From the rules' cards: what could lead there, the usual first. */
export function neededLinks(
  graph: MissionGraph,
  { edges, states, rules }: AttackModel,
  question: WhyNotQuestion,
): NeededLink[] {
  const { node, effect } = question;
  const usual = new Set<number>();
  const nodes = new Map<number, Set<number>>();
  edges.to.forEach((to, e) => {
    if (states.effect[to] !== effect) return;
    const rule = edges.rule[e];
    if (likeness(graph, states.node[to]) === likeness(graph, node)) usual.add(rule);
    if (states.node[to] !== node) return;
    const from = states.node[edges.from[e]];
    nodes.set(rule, (nodes.get(rule) ?? new Set()).add(from));
  });
  return rules
    .flatMap(({ vector, fromEffect, toEffect }, rule): NeededLink[] =>
      // A loss by arrangement starts from nowhere: it is a fact, not a step.
      toEffect.includes(effect) && fromEffect.length > 0
        ? [
            {
              ...{ rule, vector, from: fromEffect, usualHere: usual.has(rule) },
              fromNodes: [...(nodes.get(rule) ?? [])].slice(0, MOST_NODES),
            },
          ]
        : [],
    )
    .sort(
      (a, b) => b.fromNodes.length - a.fromNodes.length || Number(b.usualHere) - Number(a.usualHere) || a.rule - b.rule,
    );
}

const likeness = (graph: MissionGraph, node: number): string =>
  `${graph.nodeKind[node]}|${String(graph.nodeProperties[node].assetType ?? '')}`;
