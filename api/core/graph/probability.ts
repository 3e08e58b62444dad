declare const brand: unique symbol;

/** A number from 0 to 1. */
export type Probability = number & { readonly [brand]: 'probability' };

/** Takes a number as a probability. Throws RangeError when it is NaN or outside 0 to 1; `what` names it. */
export function probability(value: number, what: string): Probability {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${what} is ${value}, not a number from 0 to 1`);
  return value as Probability;
}
