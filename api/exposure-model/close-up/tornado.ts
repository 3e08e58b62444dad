import { varianceShares } from '../../core/scoring/variance-shares.ts';
import { drawJudgements } from '../judgement-draws.ts';
import type { Tornado } from './close-up.ts';
import { repeated } from './figures.ts';
import { rangeOf } from './judgement-roles.ts';
import type { Pace } from './pace.ts';
import type { TargetReading } from './target-reading.ts';

/** Joint draws for the variance of the likelihood. */
export const TORNADO_DRAWS = 64;

/** Judgements that feed the likelihood and are not certain. */
export const uncertainJudgements = (reading: TargetReading): number[] =>
  [...reading.rolesOf(reading.assessed).keys()].filter((j) => {
    const { low, high } = rangeOf(reading.model.judgements[j]);
    return low < high;
  });

/**
 * The likelihood with each judgement at its low and at its high end, the others at their means, and how far knowing
 * it would narrow the figure (see `variance-shares.ts`). `wholeJudgement`: its position in the model asked about.
 */
export function tornadoOf(
  reading: TargetReading,
  centre: number,
  wholeJudgement: (judgement: number) => number,
  pace: Pace,
): Tornado | null {
  const { model, mean, options } = reading;
  const roles = reading.rolesOf(reading.assessed);
  const judgements = uncertainJudgements(reading);
  const likelihood = repeated(reading, centre);
  const bars: { judgement: number; atLow: number; atHigh: number }[] = [];
  for (const judgement of judgements) {
    if (!pace.next()) return null;
    const { low, high } = rangeOf(model.judgements[judgement]);
    const [atLow, atHigh] = [low, high].map((value) =>
      likelihood.of(() => reading.weigh(mean.with(judgement, value)), judgement),
    );
    bars.push({ judgement, atLow, atHigh });
  }
  const draws = drawJudgements(model, options.seed, TORNADO_DRAWS);
  const drawn = new Float64Array(draws.length);
  for (const [d, values] of draws.entries()) {
    if (!pace.next()) return null;
    drawn[d] = likelihood.of(() => reading.weigh(values));
  }
  const { shares, variance } = varianceShares(
    bars.map(({ judgement, atLow, atHigh }) => {
      const { low, high } = rangeOf(model.judgements[judgement]);
      return {
        at: [low, mean[judgement], high],
        figure: [atLow, centre, atHigh],
        drawn: Float64Array.from(draws, (values) => values[judgement]),
      };
    }),
    drawn,
  );
  return {
    centre,
    bars: bars
      .map(({ judgement, atLow, atHigh }, i) => {
        const { key, label, grade, source, value } = model.judgements[judgement];
        const { low, high } = rangeOf(model.judgements[judgement]);
        return {
          judgement: wholeJudgement(judgement),
          ...{ key, label, grade, source, value, low, high, atLow, atHigh },
          direction: roles.get(judgement)!,
          swing: Math.abs(atHigh - atLow),
          narrows: shares[i],
        };
      })
      .sort((a, b) => b.swing - a.swing || (a.key < b.key ? -1 : 1)),
    together: variance > 0 ? Math.max(0, 1 - shares.reduce((sum, share) => sum + share, 0)) : 0,
    variance,
    draws: draws.length,
    method: likelihood.method(),
  };
}
