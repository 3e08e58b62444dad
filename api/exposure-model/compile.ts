import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { VectorType } from '../../graph-schema/values.ts';
import { type RuleActor, registerActors } from './actor-register.ts';
import type { AttackModel } from './attack-model.ts';
import { CauseRegister } from './cause-register.ts';
import { coinNames } from './coin-names.ts';
import { ControlRegister } from './control-register.ts';
import type { CompileOptions, Derivation } from './derivation.ts';
import type { GapKind, RuleContext } from './derivation-rule.ts';
import type { GraphChange } from './graph-change.ts';
import { indexGraph } from './graph-index.ts';
import { JudgementRegister } from './judgement-register.ts';
import type { Library } from './library.ts';
import { ModelBuilder } from './model-builder.ts';
import { namesKept, withOtherControls } from './other-controls.ts';
import { ALL_RULES } from './rules/all-rules.ts';
import { vectorWords } from './vector-order.ts';

/** The attack model of a mission's graph. */
export const compileAttackModel = (graph: MissionGraph, library: Library, options: CompileOptions): AttackModel =>
  deriveModel(graph, library, options).model;

/**
 * The model of a graph that an earlier one became by a change: the same as from the start, and sooner where only
 * controls are different.
 */
export function deriveChanged(
  earlier: Derivation,
  change: GraphChange,
  graph: MissionGraph,
  library: Library,
  options: CompileOptions,
): Derivation {
  const isAlike =
    earlier.library === library && earlier.options.asOf === options.asOf && sameAssumptions(earlier.options, options);
  const model = isAlike ? withOtherControls(earlier, graph, change) : null;
  const names = () => namesKept(earlier, graph, change) ?? coinNames(graph);
  return model ?? deriveModel(graph, library, options, names(), earlier);
}

const sameAssumptions = ({ assume: a = {} }: CompileOptions, { assume: b = {} }: CompileOptions): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every(
    (kind) => (a[kind as GapKind] === true) === (b[kind as GapKind] === true),
  );

/**
 * From a mission's graph to its attack model: every rule reads the graph as of the day and adds states, edges,
 * standing facts and gaps. The same names give the same model, in the same order, whatever the order of the graph's
 * columns; O(nodes + edges + what the rules derive). `like`: a derivation that is about as large, where one is known.
 */
export function deriveModel(
  graph: MissionGraph,
  library: Library,
  options: CompileOptions,
  names = coinNames(graph),
  like: Derivation | null = null,
): Derivation {
  const { asOf, assume } = options;
  const index = indexGraph(graph, options.asOf, names.order);
  const judgements = new JudgementRegister(library);
  const causes = new CauseRegister();
  const controls = new ControlRegister(index, names, library, judgements, causes);
  const builder = new ModelBuilder({ index, names, judgements, controls, causes, like });
  const assumes = (kind: GapKind) => options.assume?.[kind] === true;
  const actors = registerActors({
    index,
    names,
    library,
    judgements,
    causes,
    state: (node, effect) => builder.state(node, effect),
    gap: (gap) => builder.gap(gap),
    assumeEmployed: assumes('VECTOR_NOT_JUDGED'),
  });
  const [judgementsOfActors, causesOfActors] = [judgements.all.length, causes.all.length];
  const notJudged = new Map<RuleActor, Set<VectorType>>();
  ALL_RULES.forEach(({ card, derive }, rule) => {
    const context: RuleContext = {
      index,
      library,
      actors: actors.rule,
      state: (node, effect, group) => builder.state(node, effect, group ?? null),
      hasState: (node, effect) => builder.hasState(node, effect),
      add: (draft) => builder.add(rule, card, draft, draft.actor === undefined ? '' : actors.model[draft.actor].key),
      gap: (kind, node, edge, sentence) => builder.gap({ kind, node, edge, rule, sentence }),
      standingFact: (state, fact) => builder.standingFact({ state, fact, rule }),
      assumes,
      notJudged: (actor, vector) => {
        const vectors = notJudged.get(actor) ?? new Set();
        notJudged.set(actor, vectors.add(vector));
      },
    };
    derive(context);
  });
  for (const [actor, vectors] of notJudged) {
    const list = [...vectors].map(vectorWords).join(', ');
    const sentence = `Nobody has judged whether ${actor.name} employs any of these, for which it is in place: ${list}.`;
    builder.gap({ kind: 'VECTOR_NOT_JUDGED', node: actor.node, edge: -1, rule: -1, sentence });
  }
  for (const gap of controls.gaps) builder.gap(gap);
  const built = builder.build(
    ALL_RULES.map(({ card }) => card),
    actors.model,
  );
  return { graph, library, options: { asOf, assume }, names, ...built, judgementsOfActors, causesOfActors };
}
