import type { COSTED_CHANGES, LibraryItems, RuleLikelihood } from '../../graph-schema/library-items.ts';
import type { ControlClass, DataCategory, HarmAxis, HarmRating, Level } from '../../graph-schema/values.ts';

/** Every judgement and table a score stands on. Data; the functions below only read it. */
export type Library = LibraryItems;

export const HARM_AXES: readonly HarmAxis[] = ['persons', 'mandate', 'operations', 'privacy'];

const LEVEL: Readonly<Record<Level, number>> = { VERY_LOW: 0, LOW: 1, MODERATE: 2, HIGH: 3, VERY_HIGH: 4 };
const RATINGS: readonly HarmRating[] = ['NEGLIGIBLE', 'MINOR', 'MODERATE', 'SEVERE', 'CRITICAL'];

export const levelNumber = (level: Level): number => LEVEL[level];

/** Name and version of every item, to be kept beside a score. */
export const libraryVersions = (library: Library): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.values(library).map((item) => [item.item, item.version]));

export const ruleLikelihood = (library: Library, name: RuleLikelihood): number =>
  library['rule-likelihoods'].values[name];

/**
 * Probability that an actor of this capability commands a technique that needs `required`. Differences beyond
 * the table take its nearest end.
 */
export function commandProbability(library: Library, capability: number, required: number): number {
  const rows = [...library.command.values.byDifference].sort((a, b) => b.difference - a.difference);
  const row = rows.find(({ difference }) => capability - required >= difference);
  return (row ?? rows[rows.length - 1]).probability;
}

/** Capability that counts when a partner lends its technique: at most so many steps above one's own. */
export const lentCapability = (library: Library, own: number, partner: number): number =>
  Math.min(partner, own + library.command.values.maximumLentSteps);

export const attemptProbability = (library: Library, intent: Level): number => library.attempt.values[intent];

/** α+β of a judgement's Beta distribution. The weaker of the two characters of a grade decides; none counts as weak. */
export function concentrationOf(library: Library, grade: string | null): number {
  const { strong, medium, weak } = library['grade-concentration'].values;
  if (!grade) return weak;
  const [source, content] = [grade[0], grade[1]];
  if (source <= 'B' && content <= '2') return strong;
  if (source <= 'C' && content <= '3') return medium;
  return weak;
}

export const libraryConcentration = (library: Library): number => library['grade-concentration'].values.library;

export const harmUnits = (library: Library, rating: HarmRating): number => library['harm-units'].values[rating];

/** The rating some steps lower; never below the least. */
export const loweredRating = (rating: HarmRating, steps: number): HarmRating =>
  RATINGS[Math.max(0, RATINGS.indexOf(rating) + steps)];

export const worseRating = (a: HarmRating, b: HarmRating): HarmRating =>
  RATINGS.indexOf(a) >= RATINGS.indexOf(b) ? a : b;

/** The worst default harm over some categories on one axis, or null without a category. */
export function defaultHarm(library: Library, categories: readonly DataCategory[], axis: HarmAxis): HarmRating | null {
  const table = library['default-harm'].values.byCategory;
  return categories.reduce<HarmRating | null>(
    (worst, category) => (worst ? worseRating(worst, table[category][axis]) : table[category][axis]),
    null,
  );
}

export const defaultEffectiveness = (library: Library, controlClass: ControlClass): number =>
  library['control-effectiveness'].values.effectivenessByClass[controlClass];

/** Effort points of a control on one element: a new one, or one that is planned or partly there to be completed. */
export function controlCost(library: Library, controlClass: ControlClass, completed: boolean): number {
  const { newControlByClass, completedShare } = library['measure-cost'].values;
  return newControlByClass[controlClass] * (completed ? completedShare : 1);
}

/** Effort points of a change that is no control. */
export const changeCost = (library: Library, change: (typeof COSTED_CHANGES)[number]): number =>
  library['measure-cost'].values.byChange[change];

/** The cell of the display matrix for a likelihood and an impact word. */
export function matrixCell(library: Library, likelihood: number, impact: HarmRating) {
  const { likelihoodBands, rows } = library['risk-matrix'].values;
  const found = likelihoodBands.findIndex((band) => likelihood <= band.upTo);
  const column = found < 0 ? likelihoodBands.length - 1 : found;
  return { likelihood: likelihoodBands[column].word, impact, level: rows[impact][column] };
}
