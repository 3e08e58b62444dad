import * as values from '../../graph-schema/values.ts';

/** A closed vocabulary of the ontology under its GraphQL name. */
export interface Vocabulary {
  name: string;
  description: string;
  values: readonly string[];
}

/**
 * Every vocabulary that has the same values in GraphQL as in the ontology. A property's schema names its
 * vocabulary by the very array, so a field finds its enum without a second list to keep.
 */
export const VOCABULARIES: readonly Vocabulary[] = [
  { name: 'MandateBasis', description: 'The basis of a mandate.', values: values.MANDATE_BASES },
  { name: 'HostRelations', description: 'Relations with the host authorities.', values: values.HOST_RELATIONS },
  { name: 'MissionStatus', description: 'Where a mission stands.', values: values.MISSION_STATUSES },
  { name: 'SiteType', description: 'What a site is for.', values: values.SITE_TYPES },
  { name: 'OfficeType', description: 'The function of an office.', values: values.OFFICE_TYPES },
  { name: 'GroupType', description: 'How a group relates to the mission.', values: values.GROUP_TYPES },
  { name: 'SecurityTraining', description: 'Training in information security.', values: values.SECURITY_TRAININGS },
  { name: 'AssetType', description: 'What kind of device, network or service.', values: values.ASSET_TYPES },
  { name: 'Custody', description: 'Who owns and controls a thing.', values: values.CUSTODIES },
  { name: 'EquipmentType', description: 'What a contingent brings.', values: values.EQUIPMENT_TYPES },
  { name: 'Arrangement', description: 'How equipment is reimbursed.', values: values.ARRANGEMENTS },
  { name: 'Lease', description: 'Wet: the contributor maintains it. Dry: the UN does.', values: values.LEASES },
  { name: 'DataCategory', description: 'Kinds of information.', values: values.DATA_CATEGORIES },
  { name: 'StoreForm', description: 'How information is kept.', values: values.STORE_FORMS },
  { name: 'ConsentBasis', description: 'On what basis data on people are held.', values: values.CONSENT_BASES },
  { name: 'HarmRating', description: 'What a loss would do, least first.', values: values.HARM_RATINGS },
  { name: 'SystemType', description: 'What a system outside the mission is.', values: values.SYSTEM_TYPES },
  { name: 'ActorType', description: 'What kind of body an actor is.', values: values.ACTOR_TYPES },
  { name: 'Posture', description: 'Judged attitude towards the mission.', values: values.POSTURES },
  { name: 'Level', description: 'Capability, intent or what is required, least first.', values: values.LEVELS },
  { name: 'VectorType', description: 'How harm arrives.', values: values.VECTOR_TYPES },
  { name: 'VectorEffect', description: 'What a vector does where it succeeds.', values: values.VECTOR_EFFECTS },
  { name: 'ControlClass', description: 'A common way of failing.', values: values.CONTROL_CLASSES },
  { name: 'ControlStatus', description: 'Whether a control is in place.', values: values.CONTROL_STATUSES },
  { name: 'InstrumentType', description: 'What kind of legal instrument.', values: values.INSTRUMENT_TYPES },
  { name: 'ClauseState', description: 'Whether an instrument has a clause.', values: values.CLAUSE_STATES },
  { name: 'TaskType', description: 'The area of a mandate.', values: values.TASK_TYPES },
  { name: 'Criticality', description: 'Programme criticality, PC1 highest.', values: values.CRITICALITIES },
  { name: 'IncidentType', description: 'What happened.', values: values.INCIDENT_TYPES },
  { name: 'IncidentTactic', description: 'How an incident was brought about.', values: values.INCIDENT_TACTICS },
  { name: 'IncidentAuthority', description: 'Who brought an incident about.', values: values.INCIDENT_AUTHORITIES },
  { name: 'ConflictType', description: 'In what kind of conflict.', values: values.CONFLICT_TYPES },
  { name: 'Monitorability', description: 'Whether outsiders can measure it.', values: values.MONITORABILITIES },
  { name: 'RecordingChoice', description: 'What a mediator decided.', values: values.RECORDING_CHOICES },
  { name: 'BoundaryMeasure', description: 'How surveillance is evaded.', values: values.BOUNDARY_MEASURES },
  { name: 'BoundaryDecisionState', description: 'Where a decision stands.', values: values.BOUNDARY_DECISIONS },
  {
    name: 'HumanitarianLawStatus',
    description: 'How the force stands under international humanitarian law.',
    values: values.HUMANITARIAN_LAW_STATUSES,
  },
  { name: 'Medium', description: 'What a connection runs over.', values: values.MEDIA },
  { name: 'Encryption', description: 'How a flow is encrypted.', values: values.ENCRYPTIONS },
  { name: 'Privilege', description: 'What an account may do.', values: values.PRIVILEGES },
  { name: 'AlignmentNature', description: 'How two actors are aligned.', values: values.ALIGNMENT_NATURES },
  {
    name: 'Sensitivity',
    description: 'Marking after ST/SGB/2007/6, least first. Absent is handled as Strictly Confidential.',
    values: values.SENSITIVITIES,
  },
  { name: 'Confidence', description: 'Confidence in a judgement.', values: values.CONFIDENCES },
  { name: 'StateEffect', description: 'What an element can be brought to.', values: values.STATE_EFFECTS },
];

const NAME_OF_VALUES = new Map(VOCABULARIES.map((vocabulary) => [vocabulary.values, vocabulary.name]));

/** The GraphQL enum of a property's vocabulary. Throws where it has none, so that a new one cannot be forgotten. */
export function enumNameOf(vocabulary: readonly string[]): string {
  const name = NAME_OF_VALUES.get(vocabulary);
  if (!name) throw new TypeError(`no GraphQL enum for the vocabulary ${vocabulary.join(', ')}`);
  return name;
}
