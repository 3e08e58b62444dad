import { assetType, textOf } from '../facts.ts';
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

export const target = ({ to }: AttackStep): readonly number[] => [to];
export const source = ({ from }: AttackStep): readonly number[] => [from];
const factEnds = ({ index, facts }: AttackStep, kind: string): number[] => [
  ...new Set(facts.filter((fact) => index.graph.edgeKind[fact] === kind).map((fact) => index.graph.edgeTo[fact])),
];
export const sites = (step: AttackStep) => factEnds(step, 'PRESENT_AT');
export const relying = ({ index, from }: AttackStep) => groupsAround(index, from);
/** Of a phone with one user, the user's controls were counted where the spyware came in. */
export const oneOfSeveral = ({ index, from, to }: AttackStep) => (usersOf(index, from).length === 1 ? [] : [to]);
export const readers = ({ index, from }: AttackStep) =>
  index
    .into('CAN_ACCESS', from)
    .filter((edge) => textOf(index.graph.edgeProperties[edge], 'privilege') !== 'WRITE')
    .map((edge) => index.graph.edgeFrom[edge]);
/** Whose voice or likeness is used: the channel, the group, or the public channels that answer for the task. */
export const targeted = (step: AttackStep) =>
  factEnds(step, 'TARGETS').flatMap((node) =>
    step.index.graph.nodeKind[node] === 'MandateTask' ? publicChannelsOf(step.index, node) : [node],
  );
export const channels = ({ index, to }: AttackStep) => publicChannelsOf(index, to);

const hosts = (index: GraphIndex, element: number): readonly number[] =>
  index.outOf('STORED_ON', element).map((edge) => index.graph.edgeTo[edge]);
const targetAndHosts = ({ index, to }: AttackStep) => [to, ...hosts(index, to)];
const bothEnds = ({ from, to }: AttackStep) => [from, to];

/** A single mail service is how a deceptive message comes. */
function groupAndMail({ index, to }: AttackStep): readonly number[] {
  const mail = index.nodesOf('Asset').filter((node) => assetType(index.graph, node) === 'EMAIL_SERVICE');
  return mail.length === 1 ? [to, mail[0]] : [to];
}
function phoneAndUser({ index, to }: AttackStep): readonly number[] {
  const users = usersOf(index, to);
  return users.length === 1 ? [to, users[0]] : [to];
}
const storeAndWriters = ({ index, to }: AttackStep) => [
  to,
  ...index.into('CAN_ACCESS', to).map((edge) => index.graph.edgeFrom[edge]),
];

/** Rules that count the controls of more, or of other, elements than the target of the step. */
const COUNTED: Readonly<Record<string, (step: AttackStep) => readonly number[]>> = {
  'traffic-interception': targetAndHosts,
  phishing: groupAndMail,
  'stolen-accounts': targetAndHosts,
  spyware: phoneAndUser,
  'spyware-accounts': oneOfSeveral,
  'insider-access': targetAndHosts,
  seizure: (step) => [step.to, ...sites(step)],
  'seizure-reading': bothEnds,
  'impersonation-lookalike': targeted,
  'impersonation-task': relying,
  'false-report': storeAndWriters,
  'false-report-task': readers,
  disinformation: channels,
  wiping: bothEnds,
};

/** The elements whose controls the rule counts on a step; the model keeps the controls alone. */
export const countedElements = (rule: string, step: AttackStep): readonly number[] => (COUNTED[rule] ?? target)(step);
