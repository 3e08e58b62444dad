import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { harmReader } from '../harm.ts';
import { HARM_AXES, type Library } from '../library.ts';
import type { ElementExposure, RiskRange } from '../mission-score.ts';
import type { ChangedGraph, Direction } from './changed-graph.ts';
import { byAxis, compareEffect, movedTo, type Sides } from './compare-effects.ts';
import { riskSums, type SummedElement } from './risk-sums.ts';
import type { ElementComparison, Pair, ScoreComparison, TotalComparison, TotalsByAxis } from './score-comparison.ts';

/**
 * Two scores on the same coins, element by element. The totals are summed from the compared figures in one order on
 * both sides, so that they move as the figures do, to the last bit. O(elements + effects).
 */
export function compareScores(
  graph: MissionGraph,
  changed: Pick<ChangedGraph, 'graph' | 'direction' | 'mayRise'>,
  sides: Sides,
  library: Library,
): ScoreComparison {
  const { score: before } = sides.before;
  const { score: after } = sides.after;
  if (before.seed !== after.seed || before.trials !== after.trials || before.asOf !== after.asOf) {
    throw new RangeError('A what-if compares scores of one day on the same coins: seed, trials and date must agree.');
  }
  const index = indexGraph(graph, before.asOf);
  const indexAfter = indexGraph(changed.graph, before.asOf);
  const compare = (was: ElementExposure | null, is: ElementExposure | null) => {
    const { node } = (was ?? is)!;
    const direction = changed.mayRise.has(node) ? 'EITHER' : changed.direction;
    const presence = node >= graph.nodeKey.length ? 'NEW' : indexAfter.holds(node) ? 'KEPT' : 'GONE';
    return compareElement(was, is, presence, sides, direction);
  };
  const rowsAfter = new Map(after.exposures.map((row) => [row.elementKey, row]));
  const rowsBefore = new Set(before.exposures.map(({ elementKey }) => elementKey));
  const compared = [
    ...before.exposures.map((row) => compare(row, rowsAfter.get(row.elementKey) ?? null)),
    // What has a row only now is new, or was out of everybody's reach.
    ...after.exposures.filter(({ elementKey }) => !rowsBefore.has(elementKey)).map((row) => compare(null, row)),
  ].filter(({ effects, presence }) => effects.length > 0 || presence !== 'NEW');
  const harmOf = harmReader(index, library);
  const harmOfNew = harmReader(indexAfter, library);
  const summed = compared.map((row): SummedElement => {
    const known = row.node < graph.nodeKey.length;
    return { row, index: known ? index : indexAfter, harmOf: known ? harmOf : harmOfNew };
  });
  const totals = (which: 'information' | 'tasks'): TotalsByAxis => {
    const own = summed.filter(({ row }) => (row.group === 'TASK') === (which === 'tasks'));
    return byAxis((axis): TotalComparison => {
      const [was, is] = [before.totals[which][axis], after.totals[which][axis]];
      const sums = riskSums(own, axis);
      const free = changed.direction === 'EITHER' || own.some(({ row }) => changed.mayRise.has(row.node));
      const sumAfter = free ? sums.after : within(changed.direction, sums);
      return {
        risk: { before: about(was.risk, sums.before), after: about(is.risk ?? was.risk, sumAfter) },
        rated: { before: was.rated, after: is.rated },
        reachedButUnrated: { before: was.reachedButUnrated, after: is.reachedButUnrated },
      };
    });
  };
  const effects = compared.flatMap((row) => row.effects);
  const moved = compared.filter(isMoved);
  return {
    elements: moved.sort(
      (a, b) =>
        Math.abs(b.change) - Math.abs(a.change) ||
        Math.abs(b.likelihoodChange) - Math.abs(a.likelihoodChange) ||
        (a.elementKey < b.elementKey ? -1 : 1),
    ),
    unchanged: compared.length - moved.length,
    totals: { information: totals('information'), tasks: totals('tasks') },
    held: effects.filter(({ basis }) => basis === 'HELD').length,
    counted: effects.filter(({ basis }) => basis === 'SAME_WORLDS').length,
    trials: before.trials,
    seed: before.seed,
  };
}

function compareElement(
  before: ElementExposure | null,
  after: ElementExposure | null,
  presence: ElementComparison['presence'],
  sides: Sides,
  direction: Direction,
): ElementComparison {
  const either = (before ?? after)!;
  const names = new Set([...(before?.effects ?? []), ...(after?.effects ?? [])].map(({ effect }) => effect));
  const effects = [...names]
    .map((name) => {
      const find = (row: ElementExposure | null) => row?.effects.find(({ effect }) => effect === name) ?? null;
      return compareEffect(name, find(before), find(after), sides, direction);
    })
    .filter((own) => [own.likelihood, own.reach].some((pair) => pair.before !== null || pair.after !== null));
  const risk = byAxis((axis): Pair<RiskRange> => {
    const largest = (side: 'before' | 'after') =>
      effects.reduce<RiskRange | null>((most, effect) => {
        const own = effect.risk[axis][side];
        return own && (!most || own.estimate > most.estimate) ? own : most;
      }, null);
    return { before: largest('before'), after: largest('after') };
  });
  return {
    elementKey: either.elementKey,
    node: either.node,
    group: either.group,
    presence,
    rank: { before: before?.rank ?? null, after: after?.rank ?? null },
    leadingAxis: before?.leadingAxis ?? after?.leadingAxis ?? null,
    risk,
    effects,
    change: most(HARM_AXES.map((axis) => differenceOf(risk[axis]))),
    likelihoodChange: most(
      effects.map(({ likelihood, reach }) =>
        likelihood.before || likelihood.after ? differenceOf(likelihood) : (reach.after ?? 0) - (reach.before ?? 0),
      ),
    ),
  };
}

const differenceOf = ({ before, after }: Pair<{ readonly estimate: number }>): number =>
  (after?.estimate ?? 0) - (before?.estimate ?? 0);

const most = (values: readonly number[]): number =>
  values.reduce((largest, value) => (Math.abs(value) > Math.abs(largest) ? value : largest), 0);

/** A total in which a rating of one effect alone stands beside borrowed ones need not move as its parts do. */
const within = (direction: Direction, { before, after }: { before: number | null; after: number | null }) =>
  before === null || after === null ? after : (direction === 'LOWERS' ? Math.min : Math.max)(before, after);

/** A likelihood that came to be, or went, has changed even where its estimate is zero. */
const isMoved = (row: ElementComparison): boolean =>
  row.presence !== 'KEPT' ||
  row.change !== 0 ||
  row.likelihoodChange !== 0 ||
  row.effects.some(({ likelihood: { before, after } }) => (before === null) !== (after === null));

const about = (range: RiskRange | null, estimate: number | null): RiskRange | null =>
  range && estimate !== null ? movedTo(range, estimate) : null;
