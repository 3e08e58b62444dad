import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { AttackModel } from '../attack-model.ts';
import type { GapKind } from '../derivation-rule.ts';
import type { Library } from '../library.ts';
import { accountOf, controlsOnWays } from './account.ts';
import type { BoundedFigure, CloseUp } from './close-up.ts';
import { contributionsOf, techniquesOf } from './contributions.ts';
import { exposureChokePoints } from './exposure-choke-points.ts';
import { actorFigures, FACT, jointFigure } from './figures.ts';
import { jointOuterBound, reachOuterBound } from './outer-bound.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { restrictModel } from './restricted-model.ts';
import { type ReadingOptions, TargetReading } from './target-reading.ts';
import { TORNADO_DRAWS, tornadoOf, uncertainJudgements } from './tornado.ts';

/** What to work out beside the likelihood and the actors. */
export type CloseUpSection = 'outerBound' | 'tornado' | 'chokePoints' | 'contributions' | 'account';

/** Seed and trials are those of the mission's score, whose worlds are looked at again. */
export interface ExamineOptions extends ReadingOptions, PaceOptions {
  /** Left out: all. The account names what narrows the figure most only beside the tornado. */
  readonly sections?: readonly CloseUpSection[];
  /** Elements, and links, named as choke points at most; left out: 25. */
  readonly mostChokePoints?: number;
  /** As the model was compiled, for the reference. */
  readonly assume?: Partial<Record<GapKind, boolean>>;
  /** What of the graph was scored, for the reference. */
  readonly scope?: string;
}

const ALL: readonly CloseUpSection[] = ['outerBound', 'tornado', 'chokePoints', 'contributions', 'account'];
const MOST_CHOKE_POINTS = 25;

/**
 * Everything that is asked about one state of a model, on the part of the model that bears on it. Exact where that
 * part is narrow; else in the same worlds as the mission's score, so that differences are differences and no more.
 * Deterministic: the same model, seed and trials give the same close-up.
 */
export function examineExposure(
  graph: MissionGraph,
  library: Library,
  model: AttackModel,
  state: number,
  options: ExamineOptions,
): CloseUp {
  const { seed, trials, sections = ALL, mostChokePoints = MOST_CHOKE_POINTS } = options;
  const wants = (section: CloseUpSection): boolean => sections.includes(section);
  const restricted = restrictModel(model, [state]);
  const [target] = restricted.targets;
  const reading = target >= 0 && restricted.actors.length > 0 ? new TargetReading(restricted, target, options) : null;
  const figures = reading?.actors.map((_, position) => actorFigures(reading, position)) ?? [];
  const standingFacts = model.standingFacts.flatMap((fact) => (fact.state === state ? [fact.fact] : []));
  const assessed = figures.map(({ likelihood }) => likelihood);
  const joint = reading && jointFigure(reading, assessed);
  const likelihood = standingFacts.length > 0 ? FACT : joint;
  // A fact is not moved by anything.
  const moved = reading && joint && standingFacts.length === 0 ? reading : null;
  const pace = paceOf(plannedWork(moved, wants), options);
  const whole = {
    edge: (edge: number) => restricted.edges[edge],
    state: (local: number) => restricted.states[local],
    judgement: (judgement: number) => restricted.judgements[judgement],
  };
  const outerBound = moved && wants('outerBound') && pace.next() ? jointOuterBound(moved, joint!) : null;
  const actors = figures
    .map(({ reach, likelihood: own }, position) => ({
      actor: reading!.actors[position],
      reach,
      reachOuterBound: wants('outerBound') && pace.next() ? reachOuterBound(reading!, position, reach) : null,
      likelihood: own,
    }))
    .sort((a, b) => rankOf(b.likelihood) - rankOf(a.likelihood) || b.reach.estimate - a.reach.estimate);
  const tornado = moved && wants('tornado') ? tornadoOf(moved, joint!.estimate, whole.judgement, pace) : null;
  const chokePoints =
    moved && wants('chokePoints') && pace.next()
      ? exposureChokePoints(graph, moved, whole, mostChokePoints, options.shouldStop)
      : null;
  const contributions =
    moved && wants('contributions') ? contributionsOf(moved, joint!.estimate, assessed, pace) : null;
  const { effect, node } = { effect: model.states.effect[state], node: model.states.node[state] };
  const { assume, scope } = options;
  const reference = { effect, seed, trials, assume, scope };
  const account = wants('account')
    ? accountOf(reading, { graph, library, asOf: model.asOf, node, likelihood, tornado, reference, whole }, pace)
    : null;
  return {
    ...{ state, node, effect, likelihood, standingFacts, actors },
    ...{ outerBound, tornado, chokePoints, contributions, account },
    ...{ seed, trials, stopped: pace.stopped },
  };
}

const rankOf = (likelihood: BoundedFigure | null): number => likelihood?.estimate ?? -1;

/** Pieces of work of about one evaluation each. */
function plannedWork(reading: TargetReading | null, wants: (section: CloseUpSection) => boolean): number {
  if (!reading) return 1;
  let pieces = 0;
  if (wants('outerBound')) pieces += 1 + reading.actors.length;
  if (wants('tornado')) pieces += uncertainJudgements(reading).length + TORNADO_DRAWS;
  if (wants('chokePoints')) pieces += 1;
  if (wants('contributions')) pieces += reading.assessed.length + techniquesOf(reading).length;
  if (wants('account')) pieces += controlsOnWays(reading).size;
  return Math.max(1, pieces);
}
