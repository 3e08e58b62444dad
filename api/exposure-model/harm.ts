import type { DataCategory, HarmAxis, HarmRating, StateEffect } from '../../graph-schema/values.ts';
import { assetType, categoriesOf, isAsset, textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import { defaultHarm, HARM_AXES, harmUnits, type Library, loweredRating, worseRating } from './library.ts';
import type { EffectHarm } from './mission-score.ts';

const PROPERTY: Readonly<Record<HarmAxis, string>> = {
  persons: 'harmToPersons',
  mandate: 'harmToMandate',
  operations: 'harmToOperations',
  privacy: 'privacyHarm',
};

/** Harm of one effect on one axis. */
export interface AxisHarm {
  /** Null where nobody rated it, or where the effect does no harm on this axis. */
  readonly harm: EffectHarm | null;
  /** False where the effect does no harm on this axis by its nature; then nothing is missing. */
  readonly applies: boolean;
  /** Where an inherited or default rating comes from; the same source at the same site counts once in a total. */
  readonly borrowedFrom: string | null;
}
export type HarmByAxis = Readonly<Record<HarmAxis, AxisHarm>>;

/** What an effect on an element would do, on every axis; null where the element carries no ratings at all. */
export type HarmReader = (node: number, effect: StateEffect) => HarmByAxis | null;

type Steps = Readonly<Record<HarmAxis, number | null>>;

/**
 * Harm by effect: a rating for the effect alone takes precedence; else the general rating, lowered by the
 * library's steps for the effect. An asset that nobody rated inherits from the stores it feeds with the same
 * categories, else takes the library's default for what it carries.
 */
export function harmReader(index: GraphIndex, library: Library): HarmReader {
  const { graph } = index;
  const general = new Map<number, Record<HarmAxis, GeneralRating | null>>();
  const tables = library['harm-by-effect'].values;
  return (node, effect) => {
    const kind = graph.nodeKind[node];
    const table: Partial<Record<StateEffect, Steps>> | null =
      kind === 'DataStore'
        ? tables.store
        : kind === 'MandateTask'
          ? tables.task
          : isAsset(graph, node)
            ? tables.asset
            : null;
    const steps = table?.[effect];
    if (!steps) return null;
    let ratings = general.get(node);
    if (!ratings) {
      ratings = Object.fromEntries(
        HARM_AXES.map((axis) => [axis, generalRating(index, library, node, axis)]),
      ) as Record<HarmAxis, GeneralRating | null>;
      general.set(node, ratings);
    }
    const own = graph.nodeProperties[node];
    const read = (axis: HarmAxis): AxisHarm => {
      const special = textOf(own, `${PROPERTY[axis]}.${effect}`) as HarmRating | undefined;
      if (special) {
        const harm = { rating: special, units: harmUnits(library, special), basis: 'RATED_FOR_EFFECT' } as const;
        return { harm, applies: true, borrowedFrom: null };
      }
      const step = steps[axis];
      if (step === null) return { harm: null, applies: false, borrowedFrom: null };
      const found = ratings[axis];
      if (!found) return { harm: null, applies: true, borrowedFrom: null };
      const rating = loweredRating(found.rating, step);
      const harm = { rating, units: harmUnits(library, rating), basis: found.basis };
      return { harm, applies: true, borrowedFrom: found.source };
    };
    return Object.fromEntries(HARM_AXES.map((axis) => [axis, read(axis)])) as unknown as HarmByAxis;
  };
}

interface GeneralRating {
  readonly rating: HarmRating;
  readonly basis: EffectHarm['basis'];
  readonly source: string | null;
}

function generalRating(index: GraphIndex, library: Library, node: number, axis: HarmAxis): GeneralRating | null {
  const { graph } = index;
  const rated = textOf(graph.nodeProperties[node], PROPERTY[axis]) as HarmRating | undefined;
  if (rated) return { rating: rated, basis: 'RATED', source: null };
  if (!isAsset(graph, node)) return null;
  let inherited: GeneralRating | null = null;
  for (const edge of index.outOf('FLOWS_TO', node)) {
    const store = graph.edgeTo[edge];
    const theirs = textOf(graph.nodeProperties[store], PROPERTY[axis]) as HarmRating | undefined;
    const sent = categoriesOf(graph.edgeProperties[edge]);
    const kept = categoriesOf(graph.nodeProperties[store]);
    if (graph.nodeKind[store] !== 'DataStore' || !theirs || !sent.some((category) => kept.includes(category))) continue;
    if (!inherited || worseRating(theirs, inherited.rating) !== inherited.rating) {
      inherited = { rating: theirs, basis: 'INHERITED', source: graph.nodeKey[store] };
    }
  }
  if (inherited) return inherited;
  const categories = carriedCategories(index, library, node);
  const rating = defaultHarm(library, categories, axis);
  return rating ? { rating, basis: 'LIBRARY_DEFAULT', source: [...categories].sort().join('+') } : null;
}

/** What an asset carries: as recorded on it and on its flows, else what its kind usually carries. */
function carriedCategories(index: GraphIndex, library: Library, node: number): DataCategory[] {
  const { graph } = index;
  const recorded = new Set([
    ...categoriesOf(graph.nodeProperties[node]),
    ...index.outOf('FLOWS_TO', node).flatMap((edge) => categoriesOf(graph.edgeProperties[edge])),
  ]);
  if (recorded.size > 0) return [...recorded];
  const byType = library['default-harm'].values.carriedByAssetType;
  const type = assetType(graph, node) as keyof typeof byType | undefined;
  return type ? [...(byType[type] ?? [])] : [];
}
