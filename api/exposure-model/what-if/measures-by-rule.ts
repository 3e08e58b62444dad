import type { ControlClass, VectorType } from '../../../graph-schema/values.ts';
import {
  type AttackStep,
  channels,
  oneOfSeveral,
  readers,
  relying,
  sites,
  source,
  target,
  targeted,
} from './step-elements.ts';

/** What may be done against a step. */
export type Answer =
  | {
      readonly kind: 'CONTROL';
      readonly controlClass: ControlClass;
      readonly against: readonly VectorType[];
      /** The elements whose controls the rule counts. */
      readonly on: (step: AttackStep) => readonly number[];
    }
  | { readonly kind: 'ENCRYPT' | 'SEGMENT' | 'STAND_ALONE' | 'UN_CUSTODY' };

const control = (
  controlClass: ControlClass,
  against: readonly VectorType[],
  on: (step: AttackStep) => readonly number[] = target,
): Answer => ({ kind: 'CONTROL', controlClass, against, on });
const ENCRYPT: Answer = { kind: 'ENCRYPT' };
const SEGMENT: Answer = { kind: 'SEGMENT' };
const STAND_ALONE: Answer = { kind: 'STAND_ALONE' };
const UN_CUSTODY: Answer = { kind: 'UN_CUSTODY' };

/**
 * What each rule's recommended measure comes to in the terms of the model, on the elements whose controls the rule
 * counts. Rules without an answer are those of lawful access and of shutdown: the carrier is not the mission's.
 */
export const MEASURES_BY_RULE: Readonly<Record<string, readonly Answer[]>> = {
  'mobile-interception-by-carrier': [control('ENCRYPTION', ['MOBILE_INTERCEPTION'])],
  'mobile-interception-nearby': [control('ENCRYPTION', ['MOBILE_INTERCEPTION'])],
  'radio-interception': [control('ENCRYPTION', ['RADIO_INTERCEPTION'])],
  'traffic-interception': [ENCRYPT],
  'remote-intrusion': [control('PATCHING', ['NETWORK_INTRUSION']), control('IDENTITY', ['NETWORK_INTRUSION'])],
  'lateral-movement': [SEGMENT, control('MONITORING', ['NETWORK_INTRUSION'])],
  phishing: [control('IDENTITY', ['PHISHING']), control('TRAINING', ['PHISHING'])],
  'stolen-accounts': [control('IDENTITY', ['PHISHING']), STAND_ALONE],
  'stolen-accounts-workstation': [control('ENDPOINT', ['PHISHING'])],
  spyware: [control('ENDPOINT', ['SPYWARE'])],
  'spyware-accounts': [control('PROCEDURE', ['SPYWARE'], oneOfSeveral)],
  insider: [control('PROCEDURE', ['INSIDER'])],
  'insider-access': [control('MONITORING', ['INSIDER']), control('PROCEDURE', ['INSIDER'])],
  seizure: [control('PROCEDURE', ['DEVICE_SEIZURE'], sites)],
  'seizure-reading': [control('ENCRYPTION', ['DEVICE_SEIZURE'], source)],
  custody: [UN_CUSTODY],
  'custody-misuse': [UN_CUSTODY, control('MINIMISATION', ['REACH_BACK'])],
  'supply-chain': [control('PROCEDURE', ['SUPPLY_CHAIN'])],
  hosting: [control('ENCRYPTION', ['NETWORK_INTRUSION']), STAND_ALONE],
  'hosting-denial': [control('BACKUP', ['WIPER', 'SHUTDOWN', 'DENIAL_OF_SERVICE'])],
  'impersonation-takeover': [control('IDENTITY', ['IMPERSONATION'])],
  'impersonation-lookalike': [control('MONITORING', ['IMPERSONATION'], targeted)],
  'impersonation-task': [control('PROCEDURE', ['IMPERSONATION'], relying)],
  'false-report': [control('PROCEDURE', ['FALSE_INTELLIGENCE'])],
  'false-report-spread': [control('PROCEDURE', ['FALSE_INTELLIGENCE'])],
  'false-report-task': [control('PROCEDURE', ['FALSE_INTELLIGENCE'], readers)],
  disinformation: [control('MONITORING', ['DISINFORMATION', 'FABRICATED_MEDIA'], channels)],
  dependency: [control('REDUNDANCY', ['SHUTDOWN', 'DENIAL_OF_SERVICE'])],
  'denial-of-service': [control('REDUNDANCY', ['DENIAL_OF_SERVICE'])],
  wiping: [control('BACKUP', ['WIPER'])],
};
