import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { VectorType } from '../../../graph-schema/values.ts';
import type { AttackModel } from '../attack-model.ts';
import { compileAttackModel } from '../compile.ts';
import type { CompileOptions } from '../derivation.ts';
import type { GapKind } from '../derivation-rule.ts';
import type { Library } from '../library.ts';
import type { BoundedFigure } from './close-up.ts';
import { commandingGraph } from './commanding-graph.ts';
import { actorFigures } from './figures.ts';
import { type MissingCommand, missingCommands } from './missing-commands.ts';
import { type MissingInputs, missingInputs } from './missing-inputs.ts';
import { type NeededLink, neededLinks } from './needed-links.ts';
import { commandedBy, openableStates, stateOf } from './openable-states.ts';
import {
  kindsOpeningAlone,
  type OpeningTogether,
  type OpeningUnknown,
  openingTogether,
  openingUnknown,
} from './opening-unknowns.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { restrictModel } from './restricted-model.ts';
import { type ReadingOptions, TargetReading } from './target-reading.ts';
import { type WeakStep, weakSteps } from './weak-steps.ts';
import type { WhyNotQuestion } from './why-not-question.ts';

/** What keeps an actor from an element. Positions are those of the mission graph and of the model asked about. */
export interface WhyNot extends WhyNotQuestion {
  /** Position among the model's states; -1 where no rule speaks of it here. */
  readonly state: number;
  /**
   * REACHES: it has a way, however weak. COMMAND: one technique that it is not judged to command would open a way.
   * UNKNOWN: unknowns that are recorded as gaps would, if they turned out so. BOTH: only several of these together.
   * NO_LINK: not even then; some recorded link would have to be there that is not.
   */
  readonly verdict: 'REACHES' | 'COMMAND' | 'UNKNOWN' | 'BOTH' | 'NO_LINK';
  /** R, where it reaches. */
  readonly reach: BoundedFigure | null;
  /** False: it may reach, yet counts in no likelihood, because nobody has judged whether it would try. */
  readonly attemptAssessed: boolean;
  /** States of the model that it can bring about. */
  readonly openStates: number;
  /** Steps of its likeliest way, the least likely first: where the way is thin. */
  readonly weakSteps: readonly WeakStep[];
  /** Techniques whose command would let it take a step towards the element, those that open a way alone first. */
  readonly missingCommands: readonly MissingCommand[];
  /** States ahead that need several inputs, of which it can bring about only some. */
  readonly missingInputs: readonly MissingInputs[];
  /** Kinds of unknown that would open a way if they turned out so, those with the fewest entries first. */
  readonly openingUnknowns: readonly OpeningUnknown[];
  /** Where only several of these open a way: what the likeliest such way asks for. */
  readonly together: OpeningTogether | null;
  /** Where nothing above opens a way: kinds of step that lead into such a state at all. */
  readonly neededLinks: readonly NeededLink[];
  /** True where it was told to stop before every supposition was tried. */
  readonly stopped: boolean;
}

/** Unknowns that stand for a step which a rule would otherwise draw. Employment is answered as a command. */
const KINDS: readonly GapKind[] = [
  'SEGMENTATION_NOT_ASSESSED',
  'DISTANCE_NOT_ASSESSED',
  'CARRIER_NOT_ASSESSED',
  'ENCRYPTION_NOT_ASSESSED',
];

/**
 * Why an actor does not get to an element, or hardly does: the states that it can bring about, the states from which
 * the element's could be, and what keeps the two apart. Suppositions are tried by deriving the model again: with
 * every technique commanded, with all the mission's unknowns of some kinds switched in, with both.
 * At most seven derivations; what a cheaper one rules out is not tried.
 */
export function whyNot(
  graph: MissionGraph,
  library: Library,
  model: AttackModel,
  question: WhyNotQuestion,
  options: ReadingOptions & PaceOptions & Pick<CompileOptions, 'assume'>,
): WhyNot {
  const { actor, node, effect } = question;
  const state = stateOf(model, node, effect);
  const commands = commandedBy(model, actor);
  const open = openableStates(model, actor, commands);
  const known = {
    ...{ actor, node, effect, state },
    attemptAssessed: isAttemptAssessed(model, actor),
    openStates: open.reduce((count, isOpen) => count + isOpen, 0) - 1,
  };
  const lists = { weakSteps: [], missingCommands: [], missingInputs: [], openingUnknowns: [], neededLinks: [] };
  const nothing = { ...lists, together: null };
  if (state >= 0 && open[state] === 1) {
    const found = reachOf(model, actor, state, options);
    if (found) return { ...known, ...nothing, verdict: 'REACHES', ...found, stopped: false };
  }
  const kinds = KINDS.filter((kind) => options.assume?.[kind] !== true && model.gaps.some((gap) => gap.kind === kind));
  const pace = paceOf(3 + kinds.length, options);
  const derive = (supposed: MissionGraph, assumed: readonly GapKind[]): AttackModel | null => {
    if (!pace.next()) return null;
    const assume = { ...options.assume, ...Object.fromEntries(assumed.map((kind) => [kind, true])) };
    return compileAttackModel(supposed, library, { asOf: model.asOf, assume });
  };
  const opens = (supposed: AttackModel, by: ReadonlySet<VectorType>): boolean => {
    const target = stateOf(supposed, node, effect);
    return target >= 0 && openableStates(supposed, actor, by)[target] === 1;
  };
  const commanding = commandingGraph(graph, model.actors[actor].node);
  const able = derive(commanding, []);
  const missing = able ? missingCommands(graph, library, { model, able, question, commands }) : [];
  const openingUnknowns: OpeningUnknown[] = [];
  const informed = kinds.length > 0 ? derive(graph, kinds) : null;
  if (informed && opens(informed, commands)) {
    const alone = kinds.length > 1 ? kindsOpeningAlone(model, informed, question, commands, kinds) : [];
    for (const kind of alone) {
      const supposed = derive(graph, [kind]);
      if (supposed && opens(supposed, commands))
        openingUnknowns.push(openingUnknown(model, supposed, question, [kind], options));
    }
    if (openingUnknowns.length === 0) openingUnknowns.push(openingUnknown(model, informed, question, kinds, options));
    openingUnknowns.sort((a, b) => a.gaps.length - b.gaps.length);
  }
  const isOpened = missing.some(({ opensAlone }) => opensAlone) || openingUnknowns.length > 0;
  const all = commandedBy(able ?? model, actor);
  // The cheaper suppositions did not do: all techniques at once, then with all unknowns.
  const byAll = !isOpened && able !== null && opens(able, all);
  const both = isOpened || byAll || kinds.length === 0 ? null : derive(commanding, kinds);
  const supposed = byAll ? able : both && opens(both, all) ? both : null;
  const together = supposed && openingTogether(model, supposed, question, commands, byAll ? [] : kinds, options);
  const verdict = missing.some(({ opensAlone }) => opensAlone)
    ? 'COMMAND'
    : openingUnknowns.length > 0
      ? 'UNKNOWN'
      : together
        ? 'BOTH'
        : 'NO_LINK';
  return {
    ...known,
    ...nothing,
    verdict,
    reach: null,
    missingCommands: missing,
    missingInputs: state < 0 ? [] : missingInputs(model, open, state),
    openingUnknowns,
    together,
    neededLinks: verdict === 'NO_LINK' ? neededLinks(graph, model, question) : [],
    stopped: pace.stopped,
  };
}

const isAttemptAssessed = ({ actors }: AttackModel, actor: number): boolean =>
  actors[actor].attempt >= 0 || actors[actor].attemptByVector.some((judgement) => judgement >= 0);

function reachOf(model: AttackModel, actor: number, state: number, options: ReadingOptions) {
  const restricted = restrictModel(model, [state]);
  const reading = new TargetReading(restricted, restricted.targets[0], options);
  const position = reading.actors.indexOf(actor);
  if (position < 0) return null;
  return { reach: actorFigures(reading, position).reach, weakSteps: weakSteps(reading, position, restricted) };
}
