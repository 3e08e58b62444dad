import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import { type ByAxis, byAxis } from '../by-axis.ts';
import { containsDay } from '../graph-index.ts';
import { HARM_AXES, type Library } from '../library.ts';
import type { EffectExposure, ElementExposure, ExposureGroup, RiskRange } from '../mission-score.ts';
import { sayingOf } from '../same-sayings.ts';
import type { ChangedGraph, Direction } from './changed-graph.ts';
import { compareEffect, movedTo, type Sides } from './compare-effects.ts';
import { type Addend, addUp, type SourceReader, sourceReader } from './risk-sums.ts';
import type {
  EffectComparison,
  ElementComparison,
  Pair,
  ScoreComparison,
  TotalComparison,
  TotalsByAxis,
} from './score-comparison.ts';

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
    const source = presence === 'NEW' ? NO_SOURCE : sourceOf;
    return { group, node, moved, addends: movedAddends(moved, source) };
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
    held: countOf(elements, 'HELD'),
    counted: countOf(elements, 'SAME_WORLDS'),
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
      const addend = addendOf(row.effects, (effect) => effect.risk[axis], row.node, axis, sourceOf);
      return { before: addend, after: addend };
    });
    kept.set(row, addends);
  }
  return addends;
}

/** What is new has its rating from nowhere else. */
const NO_SOURCE: SourceReader = () => null;

const movedAddends = ({ node, effects }: ElementComparison, sourceOf: SourceReader): ByAxis<Pair<Addend>> =>
  byAxis((axis): Pair<Addend> => {
    const before = addendOf(effects, (effect) => effect.risk[axis].before, node, axis, sourceOf);
    return { before, after: addendOf(effects, (effect) => effect.risk[axis].after, node, axis, sourceOf) };
  });

/** The largest risk over the effects; null where none is stated. */
function addendOf<E extends { readonly effect: StateEffect }>(
  effects: readonly E[],
  riskOf: (effect: E) => RiskRange | null,
  node: number,
  axis: HarmAxis,
  sourceOf: SourceReader,
): Addend | null {
  let worst: StateEffect | null = null;
  let most = 0;
  for (const effect of effects) {
    const risk = riskOf(effect);
    if (risk && (worst === null || risk.estimate > most)) [worst, most] = [effect.effect, risk.estimate];
  }
  return worst && { risk: most, source: sourceOf(node, worst, axis) };
}

/** Whether the same is said of every effect: most elements of a large mission, in one pass and without a comparison. */
function isStill(before: ElementExposure, after: ElementExposure): boolean {
  // A rescored mission keeps what it says of an element that nothing touched.
  if (before.effects === after.effects || sayingOf(before.effects) === sayingOf(after.effects)) return true;
  if (before.effects.length !== after.effects.length) return false;
  for (let i = 0; i < before.effects.length; i++) {
    const [was, is] = [before.effects[i], after.effects[i]];
    if (
      was.effect !== is.effect ||
      was.likelihood?.estimate !== is.likelihood?.estimate ||
      was.likelihood?.method !== is.likelihood?.method ||
      was.largestReach !== is.largestReach
    ) {
      return false;
    }
  }
  return true;
}

const NO_EFFECTS: ElementExposure['effects'] = [];

const effectIn = ({ effects }: Pick<ElementExposure, 'effects'>, name: StateEffect): EffectExposure | null => {
  for (const own of effects) if (own.effect === name) return own;
  return null;
};

/** Those before first, then those that are new; without what nobody reaches on either side. */
function compareEffects(
  before: ElementExposure | null,
  after: ElementExposure | null,
  sides: Sides,
  direction: Direction,
): EffectComparison[] {
  const found: EffectComparison[] = [];
  for (const was of before?.effects ?? NO_EFFECTS) {
    found.push(compareEffect(was.effect, was, after && effectIn(after, was.effect), sides, direction));
  }
  for (const is of after?.effects ?? NO_EFFECTS) {
    if (!before || !effectIn(before, is.effect)) found.push(compareEffect(is.effect, null, is, sides, direction));
  }
  return found.filter(({ likelihood, reach }) => isStated(likelihood) || isStated(reach));
}

const isStated = ({ before, after }: Pair<unknown>): boolean => before !== null || after !== null;

function compareElement(
  before: ElementExposure | null,
  after: ElementExposure | null,
  presence: ElementComparison['presence'],
  sides: Sides,
  direction: Direction,
): ElementComparison {
  const either = (before ?? after)!;
  const effects = compareEffects(before, after, sides, direction);
  const risk = byAxis((axis): Pair<RiskRange> => {
    let [most, mostAfter]: (RiskRange | null)[] = [null, null];
    for (const effect of effects) {
      const { before: was, after: is } = effect.risk[axis];
      if (was && (!most || was.estimate > most.estimate)) most = was;
      if (is && (!mostAfter || is.estimate > mostAfter.estimate)) mostAfter = is;
    }
    return { before: most, after: mostAfter };
  });
  let change = 0;
  for (const axis of HARM_AXES) change = larger(change, differenceOf(risk[axis]));
  let likelihoodChange = 0;
  for (const { likelihood, reach } of effects) {
    const by = isStated(likelihood) ? differenceOf(likelihood) : (reach.after ?? 0) - (reach.before ?? 0);
    likelihoodChange = larger(likelihoodChange, by);
  }
  return {
    elementKey: either.elementKey,
    node: either.node,
    group: either.group,
    presence,
    rank: { before: before?.rank ?? null, after: after?.rank ?? null },
    leadingAxis: before?.leadingAxis ?? after?.leadingAxis ?? null,
    risk,
    effects,
    change,
    likelihoodChange,
  };
}

function countOf(elements: readonly ElementComparison[], basis: EffectComparison['basis']): number {
  let count = 0;
  for (const { effects } of elements) for (const effect of effects) if (effect.basis === basis) count++;
  return count;
}

const differenceOf = ({ before, after }: Pair<{ readonly estimate: number }>): number =>
  (after?.estimate ?? 0) - (before?.estimate ?? 0);

/** Of two changes the one that is further from none. */
const larger = (largest: number, value: number): number => (Math.abs(value) > Math.abs(largest) ? value : largest);

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
