import type { StateEffect, VectorType } from '../../graph-schema/values.ts';

const READING = ['DISCLOSED'] as const;
const INTRUDING = ['DISCLOSED', 'MANIPULATED', 'CONTROLLED', 'ACCOUNTS'] as const;
const DENYING = ['DENIED'] as const;

/**
 * To what the ways that begin with a technique lead, by the rules of the exposure model. A score does not part its
 * figures by technique; this keeps out at least what a technique cannot bring about.
 */
export const VECTOR_OUTCOMES: Readonly<Record<VectorType, readonly StateEffect[]>> = {
  NETWORK_INTRUSION: INTRUDING,
  PHISHING: INTRUDING,
  SPYWARE: INTRUDING,
  MOBILE_INTERCEPTION: READING,
  RADIO_INTERCEPTION: READING,
  TRAFFIC_INTERCEPTION: READING,
  REACH_BACK: READING,
  SUPPLY_CHAIN: INTRUDING,
  INSIDER: INTRUDING,
  DEVICE_SEIZURE: READING,
  IMPERSONATION: ['IMPERSONATED', 'MISLED', 'UNDERMINED'],
  FALSE_INTELLIGENCE: ['MANIPULATED', 'MISLED'],
  DISINFORMATION: ['UNDERMINED'],
  FABRICATED_MEDIA: ['UNDERMINED'],
  SHUTDOWN: DENYING,
  DENIAL_OF_SERVICE: DENYING,
  WIPER: DENYING,
};
