import type { DataCategory, HarmAxis, HarmRating, StateEffect } from '../../graph-schema/values.ts';
import { type ByAxis, byAxis } from './by-axis.ts';
import { assetType, categoriesOf, isAsset, textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import { defaultHarm, harmUnits, type Library, loweredRating, worseRating } from './library.ts';
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
export type HarmByAxis = ByAxis<AxisHarm>;

/** What an effect on an element would do, on every axis; null where the element carries no ratings at all. */
export type HarmReader = (node: number, effect: StateEffect) => HarmByAxis | null;

type Steps = ByAxis<number | null>;

/** Says the same of many elements, so each saying is one object. */
const NO_HARM: AxisHarm = { harm: null, applies: false, borrowedFrom: null };
const NOT_RATED: AxisHarm = { harm: null, applies: true, borrowedFrom: null };

/** Harm of one rating on one basis: a few dozen objects in all, however large the mission. */
function harmTable(library: Library): (rating: HarmRating, basis: EffectHarm['basis']) => EffectHarm {
  const made = new Map<EffectHarm['basis'], Map<HarmRating, EffectHarm>>();
  return (rating, basis) => {
    let byRating = made.get(basis);
    if (!byRating) {
      byRating = new Map();
      made.set(basis, byRating);
    }
    let harm = byRating.get(rating);
    if (!harm) {
      harm = { rating, units: harmUnits(library, rating), basis };
      byRating.set(rating, harm);
    }
    return harm;
  };
}

/**
 * Harm by effect: a rating for the effect alone takes precedence; else the general rating, lowered by the
 * library's steps for the effect. An asset that nobody rated inherits from the stores it feeds with the same
 * categories, else takes the library's default for what it carries. What was read once is kept.
 */
export function harmReader(index: GraphIndex, library: Library): HarmReader {
  const { graph } = index;
  const harmFor = harmTable(library);
  const general: (GeneralRatings | undefined)[] = new Array(graph.nodeKey.length);
  const known: (Map<StateEffect, HarmByAxis> | undefined)[] = new Array(graph.nodeKey.length);
  const tables = library['harm-by-effect'].values;
  const stepsOf = (node: number, effect: StateEffect): Steps | undefined => {
    const kind = graph.nodeKind[node];
    if (kind === 'DataStore') return (tables.store as Partial<Record<StateEffect, Steps>>)[effect];
    if (kind === 'MandateTask') return (tables.task as Partial<Record<StateEffect, Steps>>)[effect];
    return isAsset(graph, node) ? (tables.asset as Partial<Record<StateEffect, Steps>>)[effect] : undefined;
  };
  const read = (node: number, effect: StateEffect, steps: Steps): HarmByAxis => {
    general[node] ??= generalRatings(index, library, node);
    const ratings = general[node];
    const own = graph.nodeProperties[node];
    return byAxis((axis) => {
      const special = textOf(own, `${PROPERTY[axis]}.${effect}`) as HarmRating | undefined;
      if (special) return { harm: harmFor(special, 'RATED_FOR_EFFECT'), applies: true, borrowedFrom: null };
      const step = steps[axis];
      if (step === null) return NO_HARM;
      const found = ratings[axis];
      if (!found) return NOT_RATED;
      const harm = harmFor(loweredRating(found.rating, step), found.basis);
      return { harm, applies: true, borrowedFrom: found.source };
    });
  };
  return (node, effect) => {
    const steps = stepsOf(node, effect);
    if (!steps) return null;
    known[node] ??= new Map();
    let harm = known[node].get(effect);
    if (!harm) {
      harm = read(node, effect, steps);
      known[node].set(effect, harm);
    }
    return harm;
  };
}

interface GeneralRating {
  readonly rating: HarmRating;
  readonly basis: EffectHarm['basis'];
  readonly source: string | null;
}

type GeneralRatings = ByAxis<GeneralRating | null>;

function generalRatings(index: GraphIndex, library: Library, node: number): GeneralRatings {
  const { graph } = index;
  const own = graph.nodeProperties[node];
  const mayBorrow = isAsset(graph, node);
  let categories: readonly DataCategory[] | undefined;
  return byAxis((axis) => {
    const rated = textOf(own, PROPERTY[axis]) as HarmRating | undefined;
    if (rated) return { rating: rated, basis: 'RATED', source: null };
    if (!mayBorrow) return null;
    const inherited = inheritedRating(index, node, axis);
    if (inherited) return inherited;
    categories ??= carriedCategories(index, library, node).sort();
    const rating = defaultHarm(library, categories, axis);
    return rating ? { rating, basis: 'LIBRARY_DEFAULT', source: categories.join('+') } : null;
  });
}

/** The worst rating among the stores it feeds with categories that they keep. */
function inheritedRating({ graph, outOf }: GraphIndex, node: number, axis: HarmAxis): GeneralRating | null {
  let inherited: GeneralRating | null = null;
  for (const edge of outOf('FLOWS_TO', node)) {
    const store = graph.edgeTo[edge];
    if (graph.nodeKind[store] !== 'DataStore') continue;
    const theirs = textOf(graph.nodeProperties[store], PROPERTY[axis]) as HarmRating | undefined;
    if (!theirs) continue;
    const sent = categoriesOf(graph.edgeProperties[edge]);
    const kept = categoriesOf(graph.nodeProperties[store]);
    if (!sent.some((category) => kept.includes(category))) continue;
    if (!inherited || worseRating(theirs, inherited.rating) !== inherited.rating) {
      inherited = { rating: theirs, basis: 'INHERITED', source: graph.nodeKey[store] };
    }
  }
  return inherited;
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
