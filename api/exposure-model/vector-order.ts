import type { VectorType } from '../../graph-schema/values.ts';

/**
 * Position of each technique in the columns of a model; the same order as VECTOR_TYPES of the graph schema,
 * which pure code does not load (a test holds the two together).
 */
const POSITION: Readonly<Record<VectorType, number>> = {
  NETWORK_INTRUSION: 0,
  PHISHING: 1,
  SPYWARE: 2,
  MOBILE_INTERCEPTION: 3,
  RADIO_INTERCEPTION: 4,
  TRAFFIC_INTERCEPTION: 5,
  REACH_BACK: 6,
  SUPPLY_CHAIN: 7,
  INSIDER: 8,
  DEVICE_SEIZURE: 9,
  IMPERSONATION: 10,
  FALSE_INTELLIGENCE: 11,
  DISINFORMATION: 12,
  FABRICATED_MEDIA: 13,
  SHUTDOWN: 14,
  DENIAL_OF_SERVICE: 15,
  WIPER: 16,
};

export const VECTORS = Object.keys(POSITION) as VectorType[];
export const vectorPosition = (vector: VectorType): number => POSITION[vector];

/** A technique in words, to stand in a sentence: "denial of service". */
export const vectorWords = (vector: VectorType): string => vector.toLowerCase().replaceAll('_', ' ');

/** A set of techniques as bits, each by its position; what is no technique is left out. */
export function vectorBits(vectors: readonly string[]): number {
  let bits = 0;
  for (const vector of vectors) {
    const position: number | undefined = POSITION[vector as VectorType];
    if (position !== undefined) bits |= 1 << position;
  }
  return bits;
}
