import type { DerivationRule } from '../derivation-rule.ts';
import { assetType, textOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';
import { groupsAround } from './patterns.ts';

const vector = 'IMPERSONATION';
const source =
  'IPI issue brief of March 2024, on impersonation of missions; MITRE ATT&CK T1656; likelihood is judgement.';

/** Channels that speak to the public undermine a task when they are impersonated; those that order and report mislead it. */
const PUBLIC_CHANNELS: readonly string[] = ['SOCIAL_MEDIA_ACCOUNT', 'BROADCAST_STATION'];
const WORKING_CHANNELS: readonly string[] = ['EMAIL_SERVICE', 'RADIO'];

const isPublicChannel = (index: GraphIndex, node: number): boolean =>
  PUBLIC_CHANNELS.includes(assetType(index.graph, node) ?? '');
const isChannel = (index: GraphIndex, node: number): boolean =>
  isPublicChannel(index, node) || WORKING_CHANNELS.includes(assetType(index.graph, node) ?? '');

/** Public channels that a task depends on: their verified accounts and corrections answer what is said in its name. */
export const publicChannelsOf = (index: GraphIndex, task: number): number[] =>
  index
    .outOf('DEPENDS_ON', task)
    .map((edge) => index.graph.edgeTo[edge])
    .filter((node) => isPublicChannel(index, node));

/** Tasks that depend on something that the group works with or has access to. */
export const tasksOf = (index: GraphIndex, group: number): { task: number; facts: number[] }[] =>
  [...index.outOf('USES', group), ...index.outOf('CAN_ACCESS', group)].flatMap((edge) =>
    index
      .into('DEPENDS_ON', index.graph.edgeTo[edge])
      .filter((need) => index.graph.nodeKind[index.graph.edgeFrom[need]] === 'MandateTask')
      .map((need) => ({ task: index.graph.edgeFrom[need], facts: [edge, need] })),
  );

export const impersonationTakeover: DerivationRule = {
  card: {
    name: 'impersonation-takeover',
    family: '12',
    vector,
    sentence: 'Whoever controls {from} can speak through it in the name of the mission.',
    fromEffect: ['CONTROLLED'],
    toEffect: ['IMPERSONATED'],
    controls: 'Those of the channel that lower impersonation.',
    measure: 'Protect the sign-in of the channel, and agree a second channel on which messages are confirmed.',
    source,
  },
  derive({ index, state, hasState, add }) {
    for (const channel of index.assetsOf(...PUBLIC_CHANNELS, ...WORKING_CHANNELS)) {
      if (!hasState(channel, 'CONTROLLED')) continue;
      add({
        from: state(channel, 'CONTROLLED'),
        to: state(channel, 'IMPERSONATED'),
        command: vector,
        base: 'impersonation-takeover',
        facts: [],
        controls: { of: [channel], against: [vector] },
      });
    }
  },
};

/** Without taking anything over: a look-alike of the channel, or a voice in the mission's name, where judged. */
export const impersonationLookalike: DerivationRule = {
  card: {
    name: 'impersonation-lookalike',
    family: '12',
    vector,
    sentence: '{from} can pass itself off as the mission against {to}.',
    fromEffect: ['SELF'],
    toEffect: ['IMPERSONATED', 'MISLED', 'UNDERMINED'],
    controls: 'Those of the channel, of the public channels of the task, or of the group, that lower impersonation.',
    measure: 'Have accounts verified, watch for look-alikes, and publish how the mission can be recognised.',
    source,
  },
  derive({ index, actors, state, add, notJudged }) {
    const { graph } = index;
    for (const actor of actors) {
      for (const edge of index.outOf('TARGETS', actor.node)) {
        if (textOf(graph.edgeProperties[edge], 'vectorType') !== vector) continue;
        if (!actor.commands(vector)) {
          notJudged(actor, vector);
          continue;
        }
        const target = graph.edgeTo[edge];
        const draft = { from: actor.start, actor: actor.position, command: vector } as const;
        if (graph.nodeKind[target] === 'MandateTask') {
          add({
            ...draft,
            to: state(target, 'UNDERMINED'),
            base: 'impersonation-task',
            facts: [edge],
            controls: { of: publicChannelsOf(index, target), against: [vector] },
          });
        } else if (graph.nodeKind[target] === 'PersonGroup') {
          for (const { task, facts } of tasksOf(index, target)) {
            add({
              ...draft,
              to: state(task, 'MISLED'),
              base: 'impersonation-task',
              facts: [edge, ...facts],
              controls: { of: [target], against: [vector] },
            });
          }
        } else if (isChannel(index, target)) {
          add({
            ...draft,
            to: state(target, 'IMPERSONATED'),
            base: 'impersonation-lookalike',
            facts: [edge],
            controls: { of: [target], against: [vector] },
          });
        }
      }
    }
  },
};

export const impersonationTask: DerivationRule = {
  card: {
    name: 'impersonation-task',
    family: '12',
    vector,
    sentence: 'False messages through {from} can do harm to {to}, which relies on it.',
    fromEffect: ['IMPERSONATED'],
    toEffect: ['MISLED', 'UNDERMINED'],
    controls: 'Those of the groups that rely on the channel that lower impersonation.',
    measure: 'Confirm unusual orders and statements by call-back before anybody acts on them.',
    source,
  },
  derive({ index, state, hasState, add }) {
    const { graph } = index;
    for (const edge of index.edgesOf('DEPENDS_ON')) {
      const [task, channel] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
      if (graph.nodeKind[task] !== 'MandateTask' || !hasState(channel, 'IMPERSONATED')) continue;
      add({
        from: state(channel, 'IMPERSONATED'),
        to: state(task, isPublicChannel(index, channel) ? 'UNDERMINED' : 'MISLED'),
        command: vector,
        base: 'impersonation-task',
        facts: [edge],
        controls: { of: groupsAround(index, channel), against: [vector] },
      });
    }
  },
};
