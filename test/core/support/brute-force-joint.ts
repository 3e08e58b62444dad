import type { AttackGraph } from '../../../api/core/graph/attack-graph.ts';
import type { ActorCampaign } from '../../../api/core/reach/actor-campaign.ts';
import { openNodes } from './brute-force.ts';

/**
 * The truth by definition for several actors: every coin, cause and attempt by its name has one uniform; all
 * combinations of the cells between the levels at which it is asked for are walked, each actor by a plain fixpoint.
 * `visit` gets, for each actor, whether it attempts and reaches each node.
 */
export function forEachJointWorld(
  campaigns: readonly ActorCampaign[],
  visit: (probability: number, open: readonly (readonly boolean[])[]) => void,
): void {
  const { names, cells } = uniformsOf(campaigns);
  const below = new Map<string, number>();
  const walk = (i: number, probability: number): void => {
    if (probability === 0) return;
    if (i === names.length) {
      visit(
        probability,
        campaigns.map((campaign) => openIn(campaign, below)),
      );
      return;
    }
    let last = 0;
    for (const end of cells[i]) {
      // The uniform lies in [last, end): it is below every level from `end` on.
      below.set(names[i], end);
      walk(i + 1, probability * (end - last));
      last = end;
    }
  };
  walk(0, 1);
}

/** How many worlds there are to walk. */
export const worldCountOf = (campaigns: readonly ActorCampaign[]): number =>
  uniformsOf(campaigns).cells.reduce((product, own) => product * own.filter((end) => end > 0).length, 1);

function uniformsOf(campaigns: readonly ActorCampaign[]): { names: string[]; cells: number[][] } {
  const levels = new Map<string, Set<number>>();
  const ask = (name: string, level: number) => {
    levels.set(name, (levels.get(name) ?? new Set([1])).add(level));
  };
  for (const { graph, attempt } of campaigns) {
    graph.edgeProbability.forEach((p, e) => {
      ask(edgeName(graph, e), p);
      if (attempt) ask(attempt.key.join(), attempt.edgeLevel[e]);
    });
    for (const { cause, level } of graph.gates.flat(2)) ask(causeName(graph, cause), level);
  }
  const names = [...levels.keys()];
  const cells = names.map((name) => [...levels.get(name)!].sort((a, b) => a - b));
  return { names, cells };
}

/** Probability that some actor attempts and reaches the target; actors without an assessed attempt do not count. */
export function bruteForceJoint(campaigns: readonly ActorCampaign[], target: number): number {
  let total = 0;
  forEachJointWorld(campaigns, (probability, open) => {
    if (campaigns.some(({ attempt }, a) => attempt && open[a][target])) total += probability;
  });
  return total;
}

const edgeName = ({ edgeKeys }: AttackGraph, e: number): string => `${edgeKeys[2 * e]},${edgeKeys[2 * e + 1]}`;
const causeName = ({ causeKeys }: AttackGraph, c: number): string => `${causeKeys[2 * c]},${causeKeys[2 * c + 1]}`;

function openIn({ graph, attempt }: ActorCampaign, below: ReadonlyMap<string, number>): boolean[] {
  const holds = (name: string, level: number): boolean => below.get(name)! <= level;
  const open = Array.from(graph.edgeProbability, (p, e) => {
    if (p === 0 || !holds(edgeName(graph, e), p)) return false;
    if (attempt && (attempt.edgeLevel[e] === 0 || !holds(attempt.key.join(), attempt.edgeLevel[e]))) return false;
    return graph.gates[graph.edgeGate[e]].some((terms) =>
      terms.every(({ cause, level }) => level > 0 && holds(causeName(graph, cause), level)),
    );
  });
  return openNodes(graph, open);
}
