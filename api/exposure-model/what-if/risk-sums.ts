import type { HarmAxis, StateEffect } from '../../../graph-schema/values.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { HarmReader } from '../harm.ts';
import type { EffectComparison, ElementComparison } from './score-comparison.ts';

/** The largest risk of one element; `source`: where its rating is borrowed from and the site, null where it is its own. */
export interface Addend {
  readonly risk: number;
  readonly source: string | null;
}

/** A sum as mission-totals.ts has it: a rating borrowed from one source counts once a site. Null: nothing rated. */
export function addUp(addends: readonly Addend[]): number | null {
  const borrowed = new Map<string, number>();
  let total = 0;
  for (const { risk, source } of addends) {
    if (source === null) total += risk;
    else borrowed.set(source, Math.max(risk, borrowed.get(source) ?? 0));
  }
  for (const risk of borrowed.values()) total += risk;
  return addends.length > 0 ? total : null;
}

export function borrowedSource(
  index: GraphIndex,
  harmOf: HarmReader,
  node: number,
  effect: StateEffect,
  axis: HarmAxis,
): string | null {
  const source = harmOf(node, effect)?.[axis].borrowedFrom;
  if (!source) return null;
  // An asset without a place is a place of its own.
  const place = index.outOf('LOCATED_AT', node)[0];
  return `${source}|${index.graph.nodeKey[place === undefined ? node : index.graph.edgeTo[place]]}`;
}

export interface SummedElement {
  readonly row: ElementComparison;
  /** Of the graph in which the element's ratings are read. */
  readonly index: GraphIndex;
  readonly harmOf: HarmReader;
}

type Side = 'before' | 'after';

/**
 * The sum over elements of the largest risk over their effects on one axis, before and after. Which ratings are
 * borrowed is read as before the change, and both sides add up in one order, so that the sum after is at most that
 * before wherever every addend is.
 */
export function riskSums(elements: readonly SummedElement[], axis: HarmAxis): { [S in Side]: number | null } {
  const sum = (side: Side) =>
    addUp(
      elements.flatMap(({ row, index, harmOf }) => {
        const worst = worstOf(row.effects, axis, side);
        if (worst === null) return [];
        const source = borrowedSource(index, harmOf, row.node, worst.effect, axis);
        return [{ risk: worst.risk[axis][side]!.estimate, source }];
      }),
    );
  return { before: sum('before'), after: sum('after') };
}

function worstOf(effects: readonly EffectComparison[], axis: HarmAxis, side: Side): EffectComparison | null {
  let worst: EffectComparison | null = null;
  for (const effect of effects) {
    const risk = effect.risk[axis][side];
    if (risk && (worst === null || risk.estimate > worst.risk[axis][side]!.estimate)) worst = effect;
  }
  return worst;
}
