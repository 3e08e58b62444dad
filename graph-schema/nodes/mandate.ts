import { harmByEffectFields, harmFields } from '../common.ts';
import { choice, choices, date, flag, grade, text, url } from '../field.ts';
import { nodeKind } from '../node-kind.ts';
import {
  BOUNDARY_DECISIONS,
  BOUNDARY_MEASURES,
  CLAUSE_STATES,
  CONFLICT_TYPES,
  CRITICALITIES,
  INCIDENT_AUTHORITIES,
  INCIDENT_TACTICS,
  INCIDENT_TYPES,
  INSTRUMENT_TYPES,
  LEVELS,
  MONITORABILITIES,
  RATED_TASK_EFFECTS,
  RECORDING_CHOICES,
  TASK_TYPES,
  VECTOR_EFFECTS,
} from '../values.ts';

const clause = (title: string, description: string) =>
  choice(CLAUSE_STATES, { title, description, group: 'protection' });

export const LegalInstrument = nodeKind({
  name: 'LegalInstrument',
  sheet: 'legal-instruments',
  title: 'Legal instrument',
  plural: 'Legal instruments',
  description: 'An agreement, contract or policy, with the clauses on data that it has or lacks.',
  properties: {
    instrumentType: choice(INSTRUMENT_TYPES, {
      title: 'Instrument type',
      description: 'What kind of instrument it is.',
    }),
    dataOwnership: clause('Ownership of data', 'Says who owns the information that is collected.'),
    storageLocation: clause('Place of storage', 'Says where the information may be kept.'),
    retention: clause('Retention', 'Says how long it may be kept.'),
    reachBackDestination: clause(
      'Reach-back destination',
      'Says whether and where it may be sent back for processing.',
    ),
    onwardSharing: clause('Onward sharing', 'Says with whom it may be shared further.'),
    auditRight: clause('Right of audit', 'Gives the UN a right to inspect how it is handled.'),
    wipeAtRepatriation: clause('Wiping at repatriation', 'Requires devices to be wiped before they leave.'),
    breachNotice: clause('Notice of breach', 'Requires the UN to be told of a breach.'),
  },
});

export const MandateTask = nodeKind({
  name: 'MandateTask',
  sheet: 'mandate-tasks',
  title: 'Mandated task',
  plural: 'Mandated tasks',
  description: 'Something the mission is mandated to do.',
  properties: {
    taskType: choice(TASK_TYPES, { title: 'Task type', description: 'The area of the mandate.' }),
    criticality: choice(CRITICALITIES, {
      title: 'Programme criticality',
      description: 'Programme criticality level, PC1 being the most critical.',
    }),
    ...harmFields,
    ...harmByEffectFields(RATED_TASK_EFFECTS),
  },
});

export const PoliticalProcess = nodeKind({
  name: 'PoliticalProcess',
  sheet: 'political-processes',
  title: 'Political process',
  plural: 'Political processes',
  description: 'Talks, mediation or the follow-up of an agreement that the mission supports.',
  properties: {
    stage: text({ title: 'Stage', description: 'Where the process stands.', example: 'negotiation' }),
    recordingChoice: choice(RECORDING_CHOICES, {
      title: 'Choice on unequal intrusion',
      description: 'What was decided where the parties cannot be kept out equally.',
      group: 'protection',
    }),
    choiceReason: text({
      title: 'Reason of the choice',
      description: 'Why it was decided so, in a sentence.',
      group: 'protection',
    }),
    choiceDecidedOn: date({ title: 'Decided on', description: 'Day of the choice.', group: 'protection' }),
  },
});

export const BoundaryDecision = nodeKind({
  name: 'BoundaryDecision',
  sheet: 'boundary-decisions',
  title: 'Decision on evading surveillance',
  plural: 'Decisions on evading surveillance',
  description:
    'A measure by which the mission evades or obstructs surveillance, weighed by its legal basis, its necessity and whether it can be defended politically.',
  properties: {
    measureType: choice(BOUNDARY_MEASURES, { title: 'Measure', description: 'What kind of measure it is.' }),
    necessity: choice(LEVELS, {
      title: 'Operational necessity',
      description: 'How much the mission needs it to carry out its mandate.',
    }),
    viability: choice(LEVELS, {
      title: 'Political viability',
      description: 'How well it could be defended before host authorities and partners if it became known.',
    }),
    coversOutsiders: flag({
      title: 'Covers people outside the mission',
      description: 'True where it also protects communications with interlocutors who are not of the mission.',
    }),
    decision: choice(BOUNDARY_DECISIONS, { title: 'Decision', description: 'Where the decision stands.' }),
    decidedOn: date({ title: 'Decided on', description: 'Day of the decision.' }),
    decisionReason: text({ title: 'Reason', description: 'Why it was decided so, in a sentence.' }),
  },
});

export const Incident = nodeKind({
  name: 'Incident',
  sheet: 'incidents',
  title: 'Incident',
  plural: 'Incidents',
  description:
    'Something that happened: a base rate and evidence. It changes a score only through a judgement that names it.',
  properties: {
    incidentType: choice(INCIDENT_TYPES, { title: 'Incident type', description: 'What happened.' }),
    startedOn: date({ title: 'Started on', description: 'First day.', group: 'where' }),
    endedOn: date({ title: 'Ended on', description: 'Last day. Empty with ongoing true: not over.', group: 'where' }),
    ongoing: flag({ title: 'Ongoing', description: 'True while it lasts.', group: 'where' }),
    intendedEffects: choices(VECTOR_EFFECTS, { title: 'Intended effects', description: 'What it was meant to do.' }),
    observedEffects: choices(VECTOR_EFFECTS, { title: 'Observed effects', description: 'What it did.' }),
    area: text({ title: 'Area', description: 'Where it was felt.', group: 'where' }),
    tactic: choice(INCIDENT_TACTICS, {
      title: 'Tactic',
      description: 'Unauthorised access to systems of others, or control of a carrier by whoever runs or orders it.',
    }),
    authority: choice(INCIDENT_AUTHORITIES, {
      title: 'Ordered by',
      description: 'A party outside the network, or a public or de facto authority over it.',
    }),
    conflictType: choice(CONFLICT_TYPES, {
      title: 'Type of conflict',
      description: 'Between States, or within one: political crises included.',
    }),
    monitoring: choice(MONITORABILITIES, {
      title: 'Monitoring',
      description: 'Whether outsiders can measure that it happens and when it ends.',
    }),
  },
});

export const Evidence = nodeKind({
  name: 'Evidence',
  sheet: 'evidence',
  title: 'Evidence',
  plural: 'Evidence',
  description: 'A document or report that other entries stand on.',
  properties: {
    publisher: text({ title: 'Publisher', description: 'Who published it.', group: 'knowledge' }),
    publishedOn: date({ title: 'Published on', description: 'Date of publication.', group: 'knowledge' }),
    url: url({ title: 'Address', description: 'Where it can be read. Sangar never fetches it.', group: 'knowledge' }),
    grade: grade({ title: 'Grade', description: 'Admiralty grade of the document itself.', group: 'knowledge' }),
  },
});
