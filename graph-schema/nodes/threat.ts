import { choice, choices, flag, share, text, texts } from '../field.ts';
import { nodeKind } from '../node-kind.ts';
import { ACTOR_TYPES, CONTROL_CLASSES, LEVELS, POSTURES, VECTOR_EFFECTS, VECTOR_TYPES } from '../values.ts';
import { jurisdiction } from './information.ts';

export const ThreatActor = nodeKind({
  name: 'ThreatActor',
  sheet: 'threat-actors',
  title: 'Actor',
  plural: 'Actors',
  description:
    'A body whose capability, intent and position are judged. Being listed says nothing of hostility; posture is a graded judgement.',
  properties: {
    actorType: choice(ACTOR_TYPES, { title: 'Actor type', description: 'What kind of body it is.' }),
    posture: choice(POSTURES, {
      title: 'Posture',
      description: 'Judged attitude towards the mission. No state or company is hostile by default.',
    }),
    capability: choice(LEVELS, { title: 'Capability', description: 'Judged technical capability.' }),
    intent: choice(LEVELS, {
      title: 'Intent',
      description: 'Judged intent to try within twelve months. Empty: nobody has judged it, and no figure is made up.',
    }),
    jurisdiction,
    aliases: texts({ title: 'Also known as', description: 'Other names in use.' }),
    stixId: text({ title: 'STIX id', description: 'Identifier in STIX exchange.', group: 'knowledge' }),
  },
});

export const ThreatVector = nodeKind({
  name: 'ThreatVector',
  sheet: 'threat-vectors',
  title: 'Threat vector',
  plural: 'Threat vectors',
  description: 'A way by which harm arrives. An actor is linked to the vectors it is judged to employ.',
  properties: {
    vectorType: choice(VECTOR_TYPES, { title: 'Vector type', description: 'Which of the seventeen vectors this is.' }),
    effects: choices(VECTOR_EFFECTS, { title: 'Effects', description: 'What it does where it succeeds.' }),
    requiredCapability: choice(LEVELS, {
      title: 'Required capability',
      description: 'The capability an actor needs to command this technique.',
    }),
    attackIds: texts({
      title: 'ATT&CK or MoTIF ids',
      description: 'Technique identifiers in MITRE ATT&CK or GSMA MoTIF.',
      group: 'knowledge',
      example: 'T1566',
    }),
  },
});

export const Control = nodeKind({
  name: 'Control',
  sheet: 'controls',
  title: 'Control',
  plural: 'Controls',
  description: 'A measure that lowers the chance that a vector succeeds on what it protects.',
  properties: {
    controlClass: choice(CONTROL_CLASSES, {
      title: 'Class',
      description: 'The common way of failing. Two controls of one class never multiply; the stronger counts.',
    }),
    commonMode: flag({
      title: 'Fails everywhere at once',
      description: 'True where the control fails for everything it protects together, as one central service does.',
    }),
    reduces: choices(VECTOR_TYPES, { title: 'Reduces', description: 'The vectors whose chance it lowers.' }),
    effectiveness: share({
      title: 'Effectiveness',
      description:
        'Share of attempts it stops where it is in place, from 0 to 1. Empty: from 0 to the value in the library.',
    }),
    effectivenessLow: share({
      title: 'Effectiveness, low',
      description: 'Lower end of the judged range, from 0 to 1.',
    }),
    effectivenessHigh: share({
      title: 'Effectiveness, high',
      description: 'Upper end of the judged range, from 0 to 1.',
    }),
  },
});

/** An actor of this type carries a second label, so that queries can name it. */
export const isParallelSecurityActor = (actorType: string | undefined) => actorType === 'PARALLEL_SECURITY_ACTOR';
export const LABEL_OF_PARALLEL_SECURITY_ACTOR = 'ParallelSecurityActor';
