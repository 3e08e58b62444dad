import { bestPathTree, pathTo } from '../../core/reach/best-path.ts';
import { gatesProbability } from '../../core/reach/gate-probability.ts';
import type { RestrictedModel } from './restricted-model.ts';
import type { TargetReading } from './target-reading.ts';

/** One step of an actor's likeliest way, and what makes it unlikely. */
export interface WeakStep {
  /** Position among the model's edges. */
  readonly edge: number;
  readonly fromState: number;
  readonly toState: number;
  readonly rule: number;
  /** Probability that the step is open, all that it needs counted. */
  readonly chance: number;
  /** The parts it is made of: the rule's likelihood, the share that controls leave of it, the causes it waits for. */
  readonly base: number;
  readonly leftByControls: number;
  readonly command: number;
  /** The least of the parts. COMMAND: capability or alignment is too weak for it; NONE: every part is certain. */
  readonly because: 'BASE' | 'CONTROLS' | 'COMMAND' | 'NONE';
}

/** The steps of the likeliest way given an attempt, the least likely first. */
export function weakSteps(reading: TargetReading, position: number, { edges, states }: RestrictedModel): WeakStep[] {
  const { graph, modelEdge } = reading.graphs[position];
  const { chances } = reading.model;
  const { chance: chanceOf, from, to, rule } = reading.model.edges;
  return pathTo(bestPathTree(graph), graph, reading.target)
    .map((e): WeakStep => {
      const edge = modelEdge[e];
      const base = reading.mean[chances[chanceOf[edge]].base];
      const chance = graph.edgeProbability[e] * gatesProbability([graph.gates[graph.edgeGate[e]]]);
      // A control that fails everywhere at once stands in the gate too; for one step alone it is a control.
      const command = gatesProbability([reading.gateWithoutControls(position, e)]);
      const leftByControls = base * command > 0 ? Math.min(1, chance / (base * command)) : 1;
      const least = Math.min(base, leftByControls, command);
      const because = least === 1 ? 'NONE' : least === command ? 'COMMAND' : least === base ? 'BASE' : 'CONTROLS';
      return {
        edge: edges[edge],
        fromState: states[from[edge]],
        toState: states[to[edge]],
        rule: rule[edge],
        ...{ chance, base, leftByControls, command, because },
      };
    })
    .sort((a, b) => a.chance - b.chance);
}
