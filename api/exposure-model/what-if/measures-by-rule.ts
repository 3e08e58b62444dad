import type { ControlClass, VectorType } from '../../../graph-schema/values.ts';
import { textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';
import { publicChannelsOf } from '../rules/impersonation.ts';
import { groupsAround, usersOf } from '../rules/patterns.ts';

/** A step of an attack as the rule that made it saw it. */
export interface AttackStep {
  readonly index: GraphIndex;
  /** Positions of the elements at both ends. */
  readonly from: number;
  readonly to: number;
  /** Positions of the links that made the rule fire. */
  readonly facts: readonly number[];
}

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

const target = ({ to }: AttackStep): readonly number[] => [to];
const source = ({ from }: AttackStep): readonly number[] => [from];
const factEnds = ({ index, facts }: AttackStep, kind: string): number[] => [
  ...new Set(facts.filter((fact) => index.graph.edgeKind[fact] === kind).map((fact) => index.graph.edgeTo[fact])),
];
const sites = (step: AttackStep) => factEnds(step, 'PRESENT_AT');
const relying = ({ index, from }: AttackStep) => groupsAround(index, from);
/** Of a phone with one user, the user's controls were counted where the spyware came in. */
const oneOfSeveral = ({ index, from, to }: AttackStep) => (usersOf(index, from).length === 1 ? [] : [to]);
const readers = ({ index, from }: AttackStep) =>
  index
    .into('CAN_ACCESS', from)
    .filter((edge) => textOf(index.graph.edgeProperties[edge], 'privilege') !== 'WRITE')
    .map((edge) => index.graph.edgeFrom[edge]);
/** Whose voice or likeness is used: the channel, the group, or the public channels that answer for the task. */
const targeted = (step: AttackStep) =>
  factEnds(step, 'TARGETS').flatMap((node) =>
    step.index.graph.nodeKind[node] === 'MandateTask' ? publicChannelsOf(step.index, node) : [node],
  );
const channels = ({ index, to }: AttackStep) => publicChannelsOf(index, to);

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
