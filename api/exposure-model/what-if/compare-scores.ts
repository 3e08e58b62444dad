import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import { type ByAxis, byAxis } from '../by-axis.ts';
import { containsDay } from '../graph-index.ts';
import { HARM_AXES, type Library } from '../library.ts';
import type { ElementExposure, ExposureGroup, RiskRange } from '../mission-score.ts';
import { sayingOf } from '../same-sayings.ts';
import type { ChangedGraph, Direction } from './changed-graph.ts';
import { compareEffect, largestReach, movedTo, type Sides } from './compare-effects.ts';
import { type Addend, addUp, type SourceReader, sourceReader } from './risk-sums.ts';
import type { ElementComparison, Pair, ScoreComparison, TotalComparison, TotalsByAxis } from './score-comparison.ts';

/** What is compared of one element; `moved` is null where every figure is the same on both sides. */
interface ComparedElement {
  readonly group: ExposureGroup;
  readonly node: number;
  readonly moved: ElementComparison | null;
  /** The largest risk over its effects on an axis, on each side; null where there is none. */
  readonly addends: ByAxis<Pair<Addend>>;
}

/**
 * Two scores on the same coins, element by element. The totals are summed from the compared figures in one order on
 * both sides, so that they move as the figures do, to the last bit. Which ratings are borrowed is read as before the
 * change. O(elements + effects).
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
  const sourceOf = sourceReader(graph, before, library);
  const compare = (was: ElementExposure | null, is: ElementExposure | null): ComparedElement => {
    const { node, group } = (was ?? is)!;
    const { validFrom, validTo } = changed.graph.nodeProperties[node];
    const holds = containsDay(validFrom, validTo, before.asOf);
    const presence = node >= graph.nodeKey.length ? 'NEW' : holds ? 'KEPT' : 'GONE';
    if (was && is && presence === 'KEPT' && isStill(was, is)) {
      return { group, node, moved: null, addends: stillAddends(was, sourceOf) };
    }
    const direction = changed.mayRise.has(node) ? 'EITHER' : changed.direction;
    const moved = compareElement(was, is, presence, sides, direction);
    const addends = byAxis((axis): Pair<Addend> => {
      const on = (side: 'before' | 'after') => {
        const own = addendOf(moved.effects.map((effect) => [effect.effect, effect.risk[axis][side]]));
        return own && { risk: own.risk, source: presence === 'NEW' ? null : sourceOf(node, own.effect, axis) };
      };
      return { before: on('before'), after: on('after') };
    });
    return { group, node, moved, addends };
  };
  // An element stands where it stood, whatever was changed.
  const nodeCount = changed.graph.nodeProperties.length;
  const rowsAfter: (ElementExposure | undefined)[] = new Array(nodeCount);
  for (const row of after.exposures) rowsAfter[row.node] = row;
  const hadRow = new Uint8Array(nodeCount);
  for (const { node } of before.exposures) hadRow[node] = 1;
  const compared = [
    ...before.exposures.map((row) => compare(row, rowsAfter[row.node] ?? null)),
    // What has a row only now was out of everybody's reach.
    ...after.exposures.filter(({ node }) => hadRow[node] === 0).map((row) => compare(null, row)),
  ];
  const totals = (which: 'information' | 'tasks'): TotalsByAxis => {
    const all = compared.filter(({ group }) => (group === 'TASK') === (which === 'tasks'));
    const free = changed.direction === 'EITHER' || all.some(({ node }) => changed.mayRise.has(node));
    const own = all.filter(({ addends }) => addends !== NO_ADDENDS);
    return byAxis((axis): TotalComparison => {
      const [was, is] = [before.totals[which][axis], after.totals[which][axis]];
      const sums = { before: sumOf(own, axis, 'before'), after: sumOf(own, axis, 'after') };
      const sumAfter = free ? sums.after : within(changed.direction, sums);
      return {
        risk: { before: about(was.risk, sums.before), after: about(is.risk ?? was.risk, sumAfter) },
        rated: { before: was.rated, after: is.rated },
        reachedButUnrated: { before: was.reachedButUnrated, after: is.reachedButUnrated },
      };
    });
  };
  const elements = compared.flatMap(({ moved }) => moved ?? []);
  const effects = elements.flatMap((row) => row.effects);
  const moved = elements.filter(isMoved);
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

function sumOf(elements: readonly ComparedElement[], axis: HarmAxis, side: 'before' | 'after'): number | null {
  const sides: Addend[] = [];
  for (const { addends } of elements) {
    const addend = addends[axis][side];
    if (addend) sides.push(addend);
  }
  return addUp(sides);
}

/** A row never changes, and most rows stand still in each of the many what-ifs on one score. */
const kept = new WeakMap<ElementExposure, ByAxis<Pair<Addend>>>();

const NO_ADDENDS: ByAxis<Pair<Addend>> = byAxis(() => ({ before: null, after: null }));

function stillAddends(row: ElementExposure, sourceOf: SourceReader): ByAxis<Pair<Addend>> {
  if (row.leadingAxis === null) return NO_ADDENDS;
  let addends = kept.get(row);
  if (!addends) {
    addends = byAxis((axis): Pair<Addend> => {
      const own = row.risk[axis] && addendOf(row.effects.map((effect) => [effect.effect, effect.risk[axis]]));
      const addend = own && { risk: own.risk, source: sourceOf(row.node, own.effect, axis) };
      return { before: addend, after: addend };
    });
    kept.set(row, addends);
  }
  return addends;
}

/** The effect with the largest risk. */
function addendOf(effects: readonly (readonly [StateEffect, RiskRange | null])[]) {
  let worst: { effect: StateEffect; risk: number } | null = null;
  for (const [effect, risk] of effects) {
    if (risk && (worst === null || risk.estimate > worst.risk)) worst = { effect, risk: risk.estimate };
  }
  return worst;
}

/** Whether the same is said of every effect: most elements of a large mission, in one pass and without a comparison. */
function isStill(before: ElementExposure, after: ElementExposure): boolean {
  // A rescored mission keeps what it says of an element that nothing touched.
  if (before.effects === after.effects || sayingOf(before.effects) === sayingOf(after.effects)) return true;
  if (before.effects.length !== after.effects.length) return false;
  return before.effects.every((was, i) => {
    const is = after.effects[i];
    return (
      was.effect === is.effect &&
      was.likelihood?.estimate === is.likelihood?.estimate &&
      was.likelihood?.method === is.likelihood?.method &&
      largestReach(was) === largestReach(is)
    );
  });
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
