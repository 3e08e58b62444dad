import { z } from 'zod';
import { choice, date, text } from '../field.ts';
import { nodeKind } from '../node-kind.ts';
import { HOST_RELATIONS, HUMANITARIAN_LAW_STATUSES, MANDATE_BASES, MISSION_STATUSES } from '../values.ts';

const hostStates = z
  .array(z.string().regex(/^[A-Z]{2}$/))
  .min(1)
  .max(20)
  .meta({
    form: 'texts',
    title: 'Host states',
    description: 'States the mission works in, as ISO 3166 two-letter codes.',
    group: 'where',
    example: 'XA',
  })
  .optional();

export const Mission = nodeKind({
  name: 'Mission',
  sheet: 'missions',
  title: 'Mission',
  plural: 'Missions',
  description: 'A peace operation. Everything else belongs to one mission or to the shared library.',
  properties: {
    acronym: text({ title: 'Acronym', description: 'Short name of the mission.' }),
    mandateBasis: choice(MANDATE_BASES, {
      title: 'Mandate basis',
      description: 'The chapter of the Charter on which the mandate rests, or a special political mission.',
    }),
    hostStates,
    hostRelations: choice(HOST_RELATIONS, {
      title: 'Host-state relations',
      description: 'Judgement of relations with the host authorities, with its own grade.',
      group: 'where',
    }),
    humanitarianLawStatus: choice(HUMANITARIAN_LAW_STATUSES, {
      title: 'Status of the force',
      description: 'How the force stands under international humanitarian law, with its own grade.',
      group: 'protection',
    }),
    status: choice(MISSION_STATUSES, {
      title: 'Status',
      description: 'Whether the mission is planned, active or closed.',
    }),
    startedOn: date({ title: 'Started on', description: 'First day of the mandate.' }),
    endedOn: date({
      title: 'Ended on',
      description:
        'Last day of the mission. Scores of a closed mission are as of this day unless another is asked for.',
    }),
  },
});

export const HostRelation = nodeKind({
  name: 'HostRelation',
  sheet: 'host-relations',
  title: 'Relations with a host State',
  plural: 'Relations with host States',
  description:
    'How relations with the authorities of a host State were judged over a period, which its validity gives. Where one covers a day it stands in place of the judgement on the mission itself.',
  properties: {
    relations: choice(HOST_RELATIONS, {
      title: 'Relations',
      description: 'Judgement for this period, with its own grade.',
    }),
    hostState: text({ title: 'Host State', description: 'Its ISO 3166 two-letter code.', group: 'where' }),
    changeReason: text({
      title: 'What changed them',
      description: 'In a sentence, what began the period: a withdrawal of consent, an agreement, a new force.',
    }),
  },
});
