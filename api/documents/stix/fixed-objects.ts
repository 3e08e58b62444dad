import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import { LABELS } from '../labels.ts';
import { stixId } from './identifiers.ts';
import type { StixObject } from './stix-object.ts';

/*
 * Objects that are the same in every bundle. STIX lets a marking have one version only, and an extension is named by
 * its identifier, so neither may take its time from the document: the marking has the day of the bulletin that
 * defines the levels, the extension the day on which its properties were settled.
 */
const BULLETIN_DAY = '2007-02-12T00:00:00.000Z';
const EXTENSION_DAY = '2026-11-25T00:00:00.000Z';

export const PRODUCER: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: stixId('identity', 'Sangar'),
  created: EXTENSION_DAY,
  modified: EXTENSION_DAY,
  name: 'Sangar',
  identity_class: 'system',
};

/** Type of an object that STIX has no word for: a site, a mandated task, a process, an instrument, evidence. */
export const ELEMENT_TYPE = 'mission-element';

export const EXTENSION: StixObject = {
  type: 'extension-definition',
  spec_version: '2.1',
  id: stixId('extension-definition', 'Sangar assessment', 1),
  created_by_ref: PRODUCER.id,
  created: EXTENSION_DAY,
  modified: EXTENSION_DAY,
  name: 'Sangar assessment',
  description:
    'Particulars of an integrated threat assessment of a United Nations peace operation: Admiralty grades, likelihoods with their ranges, and the keys of elements and links in the mission graph. Nothing in it says that anybody is hostile.',
  schema: [
    'admiralty_grade: reliability A to F and credibility 1 to 6 of the source (STANAG 2511).',
    'element_key, element_kind, element_type: key, kind and type of an element in the mission graph.',
    'link_key, link_kind: key and kind of a link in the mission graph.',
    'finding_id: the finding in the document. likelihood: estimate, low, high (0 to 1) and phrase; low and high are the 5th and 95th percentile. stands_on: keys of the links and evidence behind it. exposure: element_key and effect.',
    'fingerprint: SHA-256 of the canonical JSON of the document. as_of, horizon_months, generated_on, state, graph_version, library_versions, trials, seed: what the scores rest on.',
    `${ELEMENT_TYPE}: a new object for what has no STIX type; name, element_key, element_kind, element_type, admiralty_grade.`,
  ].join('\n'),
  version: '1.0.0',
  extension_types: ['property-extension', 'new-sdo'],
};

/** The marking of ST/SGB/2007/6 as a statement, in the language of the document. */
export function markingDefinition(marking: Sensitivity, language: AssessmentDocument['language']): StixObject {
  return {
    type: 'marking-definition',
    spec_version: '2.1',
    id: stixId('marking-definition', 'ST/SGB/2007/6', marking, language),
    created: BULLETIN_DAY,
    definition_type: 'statement',
    definition: { statement: `ST/SGB/2007/6: ${LABELS[language].markings[marking]}` },
  };
}
