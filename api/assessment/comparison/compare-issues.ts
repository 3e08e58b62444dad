import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import { leadingEffect } from '../../analyses/reading/exposures.ts';
import type { ElementExposure, LikelihoodRange, RiskRange } from '../../exposure-model/mission-score.ts';
import { GraphDifference } from './graph-difference.ts';
import type { IssueState, Way } from './issue-state.ts';
import { MOVES, type Move, type ScaleChange } from './move.ts';
import { type Reason, reasonsFor } from './reasons.ts';

export interface ComparedExposure {
  readonly move: Move;
  readonly elementKey: string;
  readonly name: string;
  readonly kind: string;
  readonly before: Side | null;
  readonly after: Side | null;
  /** The axis on which risk is compared; null: neither is rated, and likelihoods are. */
  readonly axis: HarmAxis | null;
  readonly reasons: readonly Reason[];
}
interface Side {
  readonly effect: StateEffect;
  readonly rank: number | null;
  readonly likelihood: LikelihoodRange | null;
  readonly risk: RiskRange | null;
}

export interface Comparison {
  readonly rows: readonly ComparedExposure[];
  /** How many exposures stayed as they were. */
  readonly same: number;
  /** Library items whose versions differ. */
  readonly scales: readonly ScaleChange[];
}

/**
 * Estimates that differ by less than a hundredth of the larger are the same. Coins are hashes of names, so what no
 * edit leads to is equal bit for bit; a smaller difference would be none that anybody acts on.
 */
const TELLING = 0.01;
/** A range is wider or narrower when its width differs by a tenth. */
const TELLING_WIDTH = 0.1;

/**
 * Holds the exposures of two issues of one mission against each other, by the keys of their elements: what rose, fell,
 * appeared and went, the largest first, each with what changed on its leading ways. Linear in the size of both.
 */
export function compareIssues(before: IssueState, after: IssueState): Comparison {
  const difference = new GraphDifference(before.graph, after.graph);
  const scales = scalesOf(before, after);
  const [was, is] = [exposed(before), exposed(after)];
  const [waysBefore, waysAfter] = [byElement(before.ways), byElement(after.ways)];
  const rows: (ComparedExposure & { size: number })[] = [];
  let same = 0;
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [from, to] = [was.get(key) ?? null, is.get(key) ?? null];
    const axis = to?.leadingAxis ?? from?.leadingAxis ?? null;
    const moved = moveOf(from, to, axis);
    if (!moved) {
      same += 1;
      continue;
    }
    const { graph } = to ? after : before;
    const { node } = (to ?? from)!;
    const reasons = reasonsFor({
      elementKey: key,
      difference,
      ways: [waysBefore.get(key), waysAfter.get(key)].filter((way): way is Way => way !== undefined),
      scales,
      days: { before: before.score.asOf, after: after.score.asOf },
      move: moved.move,
    });
    rows.push({
      ...moved,
      elementKey: key,
      name: graph.nodeName[node]!,
      kind: graph.nodeKind[node]!,
      before: from && sideOf(from, axis),
      after: to && sideOf(to, axis),
      axis,
      reasons,
    });
  }
  rows.sort(
    (a, b) =>
      MOVES.indexOf(a.move) - MOVES.indexOf(b.move) || b.size - a.size || (a.elementKey < b.elementKey ? -1 : 1),
  );
  return { rows: rows.map(({ size: _size, ...row }) => row), same, scales };
}

const byElement = (ways: readonly Way[]) => new Map(ways.map((way) => [way.elementKey, way]));
const exposed = ({ score }: IssueState) =>
  new Map(score.exposures.filter(({ effects }) => effects.length > 0).map((each) => [each.elementKey, each]));

const sideOf = (exposure: ElementExposure, axis: HarmAxis | null): Side => {
  const effect = leadingEffect(exposure)!;
  return {
    effect: effect.effect,
    rank: exposure.rank,
    likelihood: effect.likelihood,
    risk: axis ? exposure.risk[axis] : null,
  };
};

/** What is compared of an exposure: its risk on the axis, or, where neither is rated, the likelihood that it is told by. */
function figureOf(exposure: ElementExposure, axis: HarmAxis | null): RiskRange | null {
  return axis ? exposure.risk[axis] : (leadingEffect(exposure)?.likelihood ?? null);
}

function moveOf(
  before: ElementExposure | null,
  after: ElementExposure | null,
  axis: HarmAxis | null,
): { move: Move; size: number } | null {
  const from = before && figureOf(before, axis);
  const to = after && figureOf(after, axis);
  if (!before) return { move: 'APPEARED', size: to?.estimate ?? 0 };
  if (!after) return { move: 'WENT', size: from?.estimate ?? 0 };
  // Not assessed is no figure: what could not be compared before has appeared as a figure, and the other way round.
  if (!from || !to) return from === to ? null : { move: to ? 'APPEARED' : 'WENT', size: (to ?? from)!.estimate };
  const change = to.estimate - from.estimate;
  if (Math.abs(change) >= TELLING * Math.max(to.estimate, from.estimate) && change !== 0) {
    return { move: change > 0 ? 'ROSE' : 'FELL', size: Math.abs(change) };
  }
  const [width, widthBefore] = [to.high - to.low, from.high - from.low];
  if (Math.abs(width - widthBefore) < TELLING_WIDTH * Math.max(width, widthBefore) || width === widthBefore)
    return null;
  return { move: width > widthBefore ? 'WIDER' : 'NARROWER', size: Math.abs(width - widthBefore) };
}

function scalesOf(before: IssueState, after: IssueState): ScaleChange[] {
  const [was, is] = [before.score.libraryVersions, after.score.libraryVersions];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((item) => was[item] !== is[item])
    .sort()
    .map((item) => ({ item, before: was[item] ?? null, after: is[item] ?? null }));
}
