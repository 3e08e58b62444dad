import { laneCount } from '../../core/reach/coin.ts';
import { normalDeviate, wilsonInterval } from '../../core/reach/wilson.ts';
import type { AttackModel } from '../attack-model.ts';
import { drawJudgements } from '../judgement-draws.ts';
import { type PaceOptions, paceOf } from './pace.ts';
import { restrictModel } from './restricted-model.ts';
import { type ReadingOptions, TargetReading } from './target-reading.ts';

/** A state and the harm that its loss does, in units of one axis: risk is likelihood times units. */
export interface RankedExposure {
  readonly state: number;
  readonly units: number;
}

export interface OutranksOptions extends ReadingOptions, PaceOptions {
  /** Joint draws of the judgements; left out: 128. */
  readonly draws?: number;
}

export interface Outranking {
  /** Probability that the first risk is the larger one, over what the judgements leave open; a tie counts half. */
  readonly probability: number;
  /** 95 %: for the number of draws, with every draw that its worlds do not decide counted against either end. */
  readonly ciLow: number;
  readonly ciHigh: number;
  readonly draws: number;
  /** Draws in which both risks are equal, and draws that the most worlds tried do not decide. */
  readonly ties: number;
  readonly undecided: number;
  readonly method: 'exact' | 'monte-carlo';
}

const DRAWS = 128;
/** A draw that is not decided is tried in up to so many times the trials. */
const MOST_TIMES = 4;
/** Deviates by which a draw is decided: 99 %, since many draws are looked at. */
const DECIDES = normalDeviate(0.99);
const DEVIATES = normalDeviate(0.95);
/** Risks that agree to this share are equal. */
const EQUAL = 1e-12;

/**
 * How sure it is that one exposure stands above another, given that the judgements are uncertain: for each joint draw
 * of them (the same for both), both risks are worked out, exactly where that takes few states, else in the same
 * worlds for both, other worlds for each draw. Null where either likelihood is not assessed, or nothing was drawn
 * before a stop.
 */
export function outranks(
  model: AttackModel,
  a: RankedExposure,
  b: RankedExposure,
  options: OutranksOptions,
): Outranking | null {
  const { seed, draws = DRAWS } = options;
  const restricted = restrictModel(model, [a.state, b.state]);
  const readings = [a, b].map(({ state }, i) =>
    riskReading(model, state, () => {
      const target = restricted.targets[i];
      return target < 0 ? null : new TargetReading(restricted, target, options);
    }),
  );
  const [first, second] = readings;
  if (first === null || second === null) return null;
  // What is too wide at the mean is too wide in every draw: tried once.
  const isNarrow = exactDifference(first, second, a, b, null) !== null;
  const pace = paceOf(draws, options);
  const tally = { above: 0, below: 0, ties: 0, sureAbove: 0, sureBelow: 0 };
  let [done, exactDraws] = [0, 0];
  for (const [d, values] of drawJudgements(restricted.model, seed, draws).entries()) {
    if (!pace.next()) break;
    done++;
    const exact = isNarrow ? exactDifference(first, second, a, b, values) : null;
    if (exact !== null) {
      exactDraws++;
      if (Math.abs(exact.difference) <= EQUAL * exact.scale) tally.ties++;
      else count(tally, exact.difference, true);
      continue;
    }
    const { difference, error } = sampledDifference(first, second, a, b, values, d, options.trials);
    count(tally, difference, Math.abs(difference) > DECIDES * error);
  }
  if (done === 0) return null;
  const { above, below, ties, sureAbove, sureBelow } = tally;
  const even = done - above - below - ties;
  const share = (wins: number) => wilsonInterval(wins, done, DEVIATES);
  const certain = ties === done;
  return {
    probability: (above + (ties + even) / 2) / done,
    ciLow: certain ? 0.5 : share(sureAbove + ties / 2).low,
    ciHigh: certain ? 0.5 : share(done - sureBelow - ties / 2).high,
    draws: done,
    ties,
    undecided: done - ties - sureAbove - sureBelow,
    method: exactDraws === done ? 'exact' : 'monte-carlo',
  };
}

/** 'fact' where the loss is a fact; null where nothing assessed leads to it. */
type RiskReading = TargetReading | 'fact' | null;

function riskReading(model: AttackModel, state: number, read: () => TargetReading | null): RiskReading {
  if (model.standingFacts.some((fact) => fact.state === state)) return 'fact';
  const reading = read();
  return reading && reading.assessed.length > 0 ? reading : null;
}

function count(
  tally: Record<'above' | 'below' | 'sureAbove' | 'sureBelow', number>,
  difference: number,
  sure: boolean,
) {
  if (difference > 0) {
    tally.above++;
    if (sure) tally.sureAbove++;
  } else if (difference < 0) {
    tally.below++;
    if (sure) tally.sureBelow++;
  }
}

/** At the mean where no values are given; null past the cap on states. */
function exactDifference(
  first: TargetReading | 'fact',
  second: TargetReading | 'fact',
  a: RankedExposure,
  b: RankedExposure,
  values: Float64Array | null,
): { difference: number; scale: number } | null {
  const likelihood = (reading: TargetReading | 'fact') =>
    reading === 'fact' ? 1 : reading.exactly(values ? reading.weigh(values) : reading.graphs, reading.repeatedStates);
  const one = likelihood(first);
  const other = one === null ? null : likelihood(second);
  if (one === null || other === null) return null;
  const [riskA, riskB] = [one * a.units, other * b.units];
  return { difference: riskA - riskB, scale: Math.max(riskA, riskB) };
}

/** Difference of the risks in worlds that both share, and its standard error; more worlds while it is not decided. */
function sampledDifference(
  first: TargetReading | 'fact',
  second: TargetReading | 'fact',
  a: RankedExposure,
  b: RankedExposure,
  values: Float64Array,
  draw: number,
  trials: number,
): { difference: number; error: number } {
  const step = Math.ceil(trials / 32) * 32;
  const graphs = [first, second].map((reading) => (reading === 'fact' ? [] : reading.weigh(values)));
  const worlds = { both: 0, onlyA: 0, onlyB: 0, all: 0 };
  let found = { difference: 0, error: Number.POSITIVE_INFINITY };
  for (let time = 0; time < MOST_TIMES && Math.abs(found.difference) <= DECIDES * found.error; time++) {
    const firstTrial = (draw * MOST_TIMES + time) * step;
    const [openA, openB] = [first, second].map((reading, i) =>
      reading === 'fact' ? new Int32Array(step / 32).fill(-1) : reading.openAmong(graphs[i], firstTrial, step),
    );
    openA.forEach((word, i) => {
      worlds.both += laneCount(word & openB[i]);
      worlds.onlyA += laneCount(word & ~openB[i]);
      worlds.onlyB += laneCount(~word & openB[i]);
    });
    worlds.all += step;
    found = difference(worlds, a.units, b.units);
  }
  return found;
}

/** Mean and its standard error of the difference of harm a world. Of either kind apart one more counts than was met. */
function difference(
  worlds: { both: number; onlyA: number; onlyB: number; all: number },
  unitsA: number,
  unitsB: number,
) {
  const { both, onlyA, onlyB, all } = worlds;
  const mean = (unitsA * (both + onlyA) - unitsB * (both + onlyB)) / all;
  const square = ((unitsA - unitsB) ** 2 * both + unitsA ** 2 * (onlyA + 1) + unitsB ** 2 * (onlyB + 1)) / all;
  return { difference: mean, error: Math.sqrt(Math.max(0, square - mean * mean) / all) };
}
