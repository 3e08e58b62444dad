import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { Level, VectorType } from '../../../graph-schema/values.ts';
import type { AttackModel } from '../attack-model.ts';
import { textOf } from '../facts.ts';
import { commandProbability, type Library, levelNumber } from '../library.ts';
import { VECTORS } from '../vector-order.ts';
import { mayTakeWith, openableStates, stateOf, statesToward } from './openable-states.ts';
import type { WhyNotQuestion } from './why-not-question.ts';

/** A technique that the actor is not taken to command, and that stands at a step towards the element. */
export interface MissingCommand {
  readonly vector: VectorType;
  /**
   * NOT_JUDGED: nobody has judged whether it employs the technique. CAPABILITY_NOT_ASSESSED: its capability is not
   * judged at all. REQUIREMENT_NOT_RECORDED: it employs it, and what capability that takes is not recorded.
   * VECTOR_NOT_LISTED: the mission lists no such vector, so nobody could be judged to employ it.
   */
  readonly because: 'NOT_JUDGED' | 'CAPABILITY_NOT_ASSESSED' | 'REQUIREMENT_NOT_RECORDED' | 'VECTOR_NOT_LISTED';
  /** Probability of command at its capability, were it judged to employ it; null where capability or need is unknown. */
  readonly chance: number | null;
  /** True where command of this technique alone would open a way. */
  readonly opensAlone: boolean;
  /** Steps that it keeps the actor from: from a state it can bring about to one on the way to the element. */
  readonly steps: readonly MissingStep[];
  /** Actors that do command it; one that is aligned with this one could lend it. Positions among the model's actors. */
  readonly commandedBy: readonly number[];
}

/** Ends as elements and effects: the step may have no place in the model asked about. */
export interface MissingStep {
  readonly fromNode: number;
  readonly toNode: number;
  /** Position among the model's rules. */
  readonly rule: number;
}

/** Steps named for each technique at most. */
const MOST_STEPS = 20;

interface Suppositions {
  readonly model: AttackModel;
  /** The model with every technique commanded by the actor. */
  readonly able: AttackModel;
  readonly question: WhyNotQuestion;
  /** Techniques that it does command. */
  readonly commands: ReadonlySet<VectorType>;
}

/** Techniques at the cut between what the actor can bring about and what leads to the element. */
export function missingCommands(graph: MissionGraph, library: Library, suppositions: Suppositions): MissingCommand[] {
  const { model, able, question, commands } = suppositions;
  const { actor, node, effect } = question;
  const target = stateOf(able, node, effect);
  if (target < 0) return [];
  const { edges, states } = able;
  const open = openableStates(able, actor, commands);
  const toward = statesToward(edges, states.node.length, target);
  const steps = new Map<VectorType, MissingStep[]>();
  edges.from.forEach((from, e) => {
    const to = edges.to[e];
    const vector = VECTORS[edges.vector[e]];
    if (vector === undefined || commands.has(vector) || open[from] === 0 || open[to] === 1 || toward[to] === 0) return;
    if (!mayTakeWith(able, actor, new Set([vector]), e)) return;
    const known = steps.get(vector) ?? [];
    steps.set(vector, known);
    if (known.length < MOST_STEPS) {
      known.push({ fromNode: states.node[from], toNode: states.node[to], rule: edges.rule[e] });
    }
  });
  return [...steps]
    .map(
      ([vector, own]): MissingCommand => ({
        vector,
        ...standing(graph, library, model.actors[actor].node, vector),
        opensAlone: openableStates(able, actor, new Set([...commands, vector]))[target] === 1,
        steps: own,
        commandedBy: model.actors.flatMap(({ command }, a) => (command[VECTORS.indexOf(vector)] === null ? [] : [a])),
      }),
    )
    .sort((a, b) => Number(b.opensAlone) - Number(a.opensAlone) || (b.chance ?? 0) - (a.chance ?? 0));
}

/** Why the command is not taken to be there, and how likely it would be. */
function standing(
  graph: MissionGraph,
  library: Library,
  actor: number,
  vector: VectorType,
): Pick<MissingCommand, 'because' | 'chance'> {
  const level = textOf(graph.nodeProperties[actor], 'capability') as Level | undefined;
  const listed = [...graph.nodeKey.keys()].filter(
    (node) => graph.nodeKind[node] === 'ThreatVector' && textOf(graph.nodeProperties[node], 'vectorType') === vector,
  );
  const required = listed
    .map((node) => textOf(graph.nodeProperties[node], 'requiredCapability') as Level | undefined)
    .filter((own) => own !== undefined)
    .map(levelNumber);
  const chance =
    level && required.length > 0 ? commandProbability(library, levelNumber(level), Math.min(...required)) : null;
  const employs = graph.edgeKind.some(
    (kind, edge) => kind === 'EMPLOYS' && graph.edgeFrom[edge] === actor && listed.includes(graph.edgeTo[edge]),
  );
  if (!level) return { because: 'CAPABILITY_NOT_ASSESSED', chance };
  if (listed.length === 0) return { because: 'VECTOR_NOT_LISTED', chance };
  return { because: employs ? 'REQUIREMENT_NOT_RECORDED' : 'NOT_JUDGED', chance };
}
