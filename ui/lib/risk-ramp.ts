/** Ends of the first four steps of the ramp in harm units a year: half-decades, as the harm units rise. */
const STEP_ENDS = [1, 3, 10, 30] as const;

/** Step of the risk ramp, 1 (least) to 5. A display of a figure that stands beside it, never a judgement. */
export function rampStep(harmUnitsPerYear: number): 1 | 2 | 3 | 4 | 5 {
  const place = STEP_ENDS.findIndex((end) => harmUnitsPerYear < end);
  return ((place < 0 ? STEP_ENDS.length : place) + 1) as 1 | 2 | 3 | 4 | 5;
}

/** Step of a share from 0 to 1. */
export const rampStepOfShare = (share: number): 1 | 2 | 3 | 4 | 5 =>
  Math.min(5, Math.max(1, Math.ceil(share * 5))) as 1 | 2 | 3 | 4 | 5;
