import { edgeKind } from './edge-kind.ts';
import { choice, choices, date, flag, number, share, text, texts } from './field.ts';
import {
  ALIGNMENT_NATURES,
  CONTROL_STATUSES,
  DATA_CATEGORIES,
  ENCRYPTIONS,
  LEVELS,
  MEDIA,
  PRIVILEGES,
  VECTOR_TYPES,
} from './values.ts';

const none = {} as const;

export const LocatedAt = edgeKind({
  name: 'LOCATED_AT',
  title: 'is located at',
  description: 'Where it stands or works.',
  from: ['Asset', 'DataStore', 'Office', 'PersonGroup'],
  to: ['Site'],
  properties: none,
});
export const OperatedBy = edgeKind({
  name: 'OPERATED_BY',
  title: 'is operated by',
  description: 'The office that runs it.',
  from: ['Asset', 'DataStore'],
  to: ['Office'],
  properties: none,
});
export const StoredOn = edgeKind({
  name: 'STORED_ON',
  title: 'is stored on',
  description: 'The system that holds the information.',
  from: ['DataStore'],
  to: ['Asset', 'ExternalSystem'],
  properties: none,
});
export const ConnectedTo = edgeKind({
  name: 'CONNECTED_TO',
  title: 'is connected to',
  description: 'A connection, read both ways.',
  from: ['Asset'],
  to: ['Asset', 'ExternalSystem'],
  symmetric: true,
  discriminator: ['medium'],
  properties: {
    medium: choice(MEDIA, { title: 'Medium', description: 'What the connection runs over.' }),
    segmented: flag({
      title: 'Segmented',
      description: 'True where a boundary stops free movement between the two ends. Empty: not assessed.',
      group: 'protection',
    }),
  },
});
export const FlowsTo = edgeKind({
  name: 'FLOWS_TO',
  title: 'flows to',
  description: 'Information is sent on, as a rule and not once.',
  from: ['Asset', 'DataStore'],
  to: ['Asset', 'DataStore', 'ExternalSystem'],
  discriminator: ['dataCategories'],
  properties: {
    dataCategories: choices(DATA_CATEGORIES, {
      title: 'Data categories',
      description: 'What is sent.',
      group: 'holds',
    }),
    encryption: choice(ENCRYPTIONS, {
      title: 'Encryption',
      description: 'None, in transit only, or end to end.',
      group: 'protection',
    }),
    reachBack: flag({
      title: 'Reach-back',
      description: 'True where the information is sent to a national capital for processing.',
      group: 'holder',
    }),
    legalBasis: text({ title: 'Legal basis', description: 'On what basis it is sent.', group: 'holder' }),
    via: texts({
      title: 'Passes through',
      description: 'Ids of the external systems it passes. Empty: not known, and possible carriers are listed as gaps.',
      group: 'where',
      example: 'ext-national-carrier',
    }),
  },
});
export const CanAccess = edgeKind({
  name: 'CAN_ACCESS',
  title: 'can access',
  description: 'The group has an account or a key.',
  from: ['PersonGroup'],
  to: ['Asset', 'DataStore'],
  properties: {
    privilege: choice(PRIVILEGES, { title: 'Privilege', description: 'Read, write or administer.' }),
    remote: flag({ title: 'Remote', description: 'True where access works from outside the mission network.' }),
  },
});
export const Uses = edgeKind({
  name: 'USES',
  title: 'uses',
  description: 'The group works with the device.',
  from: ['PersonGroup'],
  to: ['Asset'],
  properties: none,
});
export const Describes = edgeKind({
  name: 'DESCRIBES',
  title: 'describes',
  description: 'Whose information the store holds.',
  from: ['DataStore'],
  to: ['PersonGroup'],
  properties: none,
});
export const SuppliedBy = edgeKind({
  name: 'SUPPLIED_BY',
  title: 'is supplied by',
  description: 'Who made or supplies it.',
  from: ['Asset'],
  to: ['Supplier'],
  properties: { component: text({ title: 'Component', description: 'The part that is supplied.' }) },
});
export const GovernedBy = edgeKind({
  name: 'GOVERNED_BY',
  title: 'is governed by',
  description: 'The instrument whose clauses apply, or on which a decision rests.',
  from: ['Asset', 'DataStore', 'BoundaryDecision'],
  to: ['LegalInstrument'],
  properties: none,
});
export const ProtectedBy = edgeKind({
  name: 'PROTECTED_BY',
  title: 'is protected by',
  description: 'A control that is planned or in place.',
  from: ['Asset', 'DataStore', 'Site', 'PersonGroup'],
  to: ['Control'],
  properties: {
    status: choice(CONTROL_STATUSES, {
      title: 'Status',
      description: 'Planned counts nothing; partial counts half its coverage unless coverage is stated.',
      group: 'protection',
    }),
    coverage: share({
      title: 'Coverage',
      description: 'Share of what it protects that it reaches, from 0 to 1. Empty: not assessed.',
      group: 'protection',
    }),
    since: date({ title: 'Since', description: 'Day from which it works.', group: 'protection' }),
  },
});
export const DependsOn = edgeKind({
  name: 'DEPENDS_ON',
  title: 'depends on',
  description: 'What it needs in order to work.',
  from: ['MandateTask', 'Asset'],
  to: ['Asset', 'DataStore', 'ExternalSystem'],
  properties: {
    essential: flag({ title: 'Essential', description: 'True: it fails without it. False: it degrades.' }),
    alternativeGroup: text({
      title: 'Alternative group',
      description: 'Members of one group stand in for each other; all must be lost.',
      example: 'uplink-north',
    }),
    autonomyHours: number(0, 100_000, {
      title: 'Autonomy',
      description: 'Hours it keeps going without it.',
      unit: 'hours',
    }),
    capacity: share({
      title: 'Capacity',
      description: 'Share of the work that this dependency carries, from 0 to 1.',
    }),
  },
});
export const PresentAt = edgeKind({
  name: 'PRESENT_AT',
  title: 'is present at',
  description: 'The actor has people or equipment at or near the site.',
  from: ['ThreatActor'],
  to: ['Site'],
  discriminator: ['presentFrom'],
  properties: {
    distanceKm: number(0, 20_000, {
      title: 'Distance',
      description: 'Kilometres from the site, 0 or more. Empty: not assessed, and no range is assumed.',
      unit: 'km',
      group: 'where',
    }),
    presentFrom: date({
      title: 'Present from',
      description: 'First day. Empty: since before the record.',
      group: 'where',
    }),
    presentTo: date({ title: 'Present to', description: 'Last day. Empty: still present.', group: 'where' }),
  },
});
export const Controls = edgeKind({
  name: 'CONTROLS',
  title: 'controls',
  description: 'By law, ownership or fact, the actor has access to it.',
  from: ['ThreatActor'],
  to: ['ExternalSystem', 'Asset', 'Supplier'],
  properties: none,
});
export const AlignedWith = edgeKind({
  name: 'ALIGNED_WITH',
  title: 'is aligned with',
  description: 'Backs (from the backer), operates jointly (either way), or is contracted by (from the contractor).',
  from: ['ThreatActor'],
  to: ['ThreatActor'],
  properties: {
    nature: choice(ALIGNMENT_NATURES, { title: 'Nature', description: 'How the two are tied.' }),
  },
});
export const Employs = edgeKind({
  name: 'EMPLOYS',
  title: 'employs',
  description: 'The actor is judged to use this vector. No such link means nobody judged it.',
  from: ['ThreatActor'],
  to: ['ThreatVector'],
  properties: {
    intent: choice(LEVELS, {
      title: 'Intent for this vector',
      description: 'Overrides the intent of the actor for this vector.',
    }),
  },
});
export const Targets = edgeKind({
  name: 'TARGETS',
  title: 'targets',
  description: 'What the actor is judged to aim at.',
  from: ['ThreatActor'],
  to: ['MandateTask', 'PersonGroup', 'Asset'],
  discriminator: ['vectorType'],
  properties: { vectorType: choice(VECTOR_TYPES, { title: 'Vector type', description: 'By which vector.' }) },
});
export const Influences = edgeKind({
  name: 'INFLUENCES',
  title: 'influences',
  description: 'The actor can put pressure on, or persuade, members of the group.',
  from: ['ThreatActor'],
  to: ['PersonGroup'],
  properties: none,
});
export const ParticipatesIn = edgeKind({
  name: 'PARTICIPATES_IN',
  title: 'takes part in',
  description: 'A party to the process. Taking part makes nobody a threat.',
  from: ['ThreatActor', 'PersonGroup'],
  to: ['PoliticalProcess'],
  properties: none,
});
export const HoldsPositionsOf = edgeKind({
  name: 'HOLDS_POSITIONS_OF',
  title: 'holds positions of',
  description: 'The store holds negotiating positions of the process.',
  from: ['DataStore'],
  to: ['PoliticalProcess'],
  properties: none,
});
export const Affected = edgeKind({
  name: 'AFFECTED',
  title: 'affected',
  description: 'What the incident touched.',
  from: ['Incident'],
  to: ['Asset', 'DataStore', 'Site', 'MandateTask', 'ExternalSystem', 'Mission'],
  properties: none,
});
export const AttributedTo = edgeKind({
  name: 'ATTRIBUTED_TO',
  title: 'is attributed to',
  description: 'A claim by a named claimant on a date, with a grade. Never a bare fact.',
  from: ['Incident'],
  to: ['ThreatActor'],
  discriminator: ['claimedBy', 'claimedOn'],
  properties: {
    claimedBy: text({ title: 'Claimed by', description: 'Who makes the claim.', group: 'knowledge' }),
    claimedOn: date({ title: 'Claimed on', description: 'When the claim was made.', group: 'knowledge' }),
  },
});
export const SupportedBy = edgeKind({
  name: 'SUPPORTED_BY',
  title: 'is supported by',
  description: 'The evidence an entry stands on.',
  from: ['*'],
  to: ['Evidence'],
  properties: none,
});
