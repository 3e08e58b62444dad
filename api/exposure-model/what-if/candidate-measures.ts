import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { HarmAxis } from '../../../graph-schema/values.ts';
import type { AttackModel } from '../attack-model.ts';
import { explainExposure } from '../explain-exposure.ts';
import { type GraphIndex, indexGraph } from '../graph-index.ts';
import { HARM_AXES, type Library } from '../library.ts';
import type { AxisTotals, ElementExposure, MissionScore } from '../mission-score.ts';
import type { CandidateMeasure } from './candidate-measure.ts';
import { MeasureDrafts } from './measure-drafts.ts';

/** How many measures, exposures, paths each and choke points are looked at: a list that a person can read. */
const MOST_MEASURES = 60;
const MOST_EXPOSURES = 40;
const PATHS = 3;
const MOST_CHOKE_POINTS = 15;

export interface CandidateOptions {
  /** Left out: the axis on which each exposure's risk is largest. */
  readonly axis?: HarmAxis;
  /** Left out: both. */
  readonly which?: 'information' | 'tasks';
  /** At most so many measures; left out: 60. */
  readonly most?: number;
}

/**
 * Measures against the steps of the leading paths to the largest exposures, against the steps into the mission's
 * choke points, and against what has left custody: those the rules recommend, as changes that can be tried. Ordered by
 * the risk on the ways they lie on. Deterministic; costs one explanation an exposure.
 */
export function candidateMeasures(
  graph: MissionGraph,
  model: AttackModel,
  score: MissionScore,
  library: Library,
  options: CandidateOptions = {},
): CandidateMeasure[] {
  const index = indexGraph(graph, score.asOf);
  const drafts = new MeasureDrafts(index, model, library);
  const stepsInto = edgesByEnd(model);
  const rows = score.exposures.filter(
    ({ group }) => options.which === undefined || (group === 'TASK') === (options.which === 'tasks'),
  );
  const risks = rows
    .map((row) => ({ row, risk: riskOf(row, options.axis) }))
    .filter(({ risk }) => risk > 0)
    .sort((a, b) => b.risk - a.risk || (a.row.elementKey < b.row.elementKey ? -1 : 1))
    .slice(0, MOST_EXPOSURES);
  for (const { row } of risks) addLeadingPaths(graph, model, library, row, options.axis, { drafts, stepsInto });
  addChokePoints(index, model, score, options, { drafts, stepsInto });
  return drafts.done(options.most ?? MOST_MEASURES);
}

interface Collected {
  readonly drafts: MeasureDrafts;
  /** Positions of the model's edges by the state they lead to. */
  readonly stepsInto: ReadonlyMap<number, readonly number[]>;
}

const riskOf = (row: ElementExposure, axis: HarmAxis | undefined): number => {
  const own = axis ?? row.leadingAxis;
  return own ? (row.risk[own]?.estimate ?? 0) : 0;
};

function addLeadingPaths(
  graph: MissionGraph,
  model: AttackModel,
  library: Library,
  row: ElementExposure,
  axis: HarmAxis | undefined,
  { drafts, stepsInto }: Collected,
): void {
  const own = axis ?? row.leadingAxis;
  for (const { state, risk: byAxis } of row.effects) {
    const risk = own ? (byAxis[own]?.estimate ?? 0) : 0;
    if (risk <= 0) continue;
    const paths = explainExposure(graph, model, library, state, { k: PATHS });
    const whole = paths.reduce((sum, { probability }) => sum + probability, 0);
    for (const { hops, probability } of paths) {
      const weight = (risk * probability) / whole;
      for (const hop of hops) {
        // A loss by arrangement is told as one hop that stays where it is.
        if (hop.fromState === hop.toState) {
          drafts.standing(hop.fromNode, hop.rule, weight, row.elementKey);
          continue;
        }
        const edge = (stepsInto.get(hop.toState) ?? []).find(
          (e) => model.edges.from[e] === hop.fromState && model.rules[model.edges.rule[e]].name === hop.rule,
        );
        if (edge !== undefined) drafts.against(edge, weight, row.elementKey);
      }
    }
  }
}

/** What guards a choke point guards all that lies behind it. */
function addChokePoints(
  index: GraphIndex,
  model: AttackModel,
  score: MissionScore,
  { axis, which }: CandidateOptions,
  { drafts, stepsInto }: Collected,
): void {
  const largest = (totals: AxisTotals): number =>
    Math.max(...(axis ? [axis] : HARM_AXES).map((own) => totals[own].risk?.estimate ?? 0));
  const [information, tasks] = [largest(score.totals.information), largest(score.totals.tasks)];
  for (const { node, elementKey, informationShare, taskShare } of score.chokePoints.slice(0, MOST_CHOKE_POINTS)) {
    const weights = [
      which === 'tasks' ? 0 : informationShare * information,
      which === 'information' ? 0 : taskShare * tasks,
    ];
    const weight = Math.max(...weights);
    if (weight <= 0 || !index.holds(node)) continue;
    const steps = [...model.states.node.entries()].flatMap(([state, own]) =>
      own === node ? (stepsInto.get(state) ?? []) : [],
    );
    // Each of many steps carries its part; a measure against all of them carries the whole.
    for (const edge of steps) drafts.against(edge, weight / steps.length, elementKey);
  }
}

function edgesByEnd({ edges }: AttackModel): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  edges.to.forEach((to, edge) => {
    const known = found.get(to);
    if (known) known.push(edge);
    else found.set(to, [edge]);
  });
  return found;
}
