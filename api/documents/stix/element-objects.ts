import type { RegisteredElement } from '../../../graph-schema/assessment-document.ts';
import { ELEMENT_TYPE } from './fixed-objects.ts';
import type { StixBundle } from './stix-bundle.ts';
import type { StixValue } from './stix-object.ts';

/**
 * STIX means by *threat actor* somebody believed to have malicious intent. States, parallel security actors, companies
 * and members of staff are therefore identities: being assessed is no sign of intent. Only where the kind itself says
 * what somebody does against others, an armed group, criminals, activists who intrude, is it a threat actor.
 */
const THREAT_ACTORS = new Set(['ARMED_GROUP', 'CRIMINAL', 'HACKTIVIST']);

/** The STIX type of an element, and what it has beyond its name. */
export function stixTypeOf({ kind, type, attackIds }: RegisteredElement): {
  type: string;
  more: Record<string, StixValue>;
} {
  switch (kind) {
    case 'Mission':
    case 'Office':
    case 'Supplier':
      return { type: 'identity', more: { identity_class: 'organization' } };
    case 'PersonGroup':
      return { type: 'identity', more: { identity_class: 'group' } };
    case 'ThreatActor':
      return THREAT_ACTORS.has(type ?? '')
        ? { type: 'threat-actor', more: { threat_actor_types: ['unknown'] } }
        : { type: 'identity', more: { identity_class: type === 'INSIDER' ? 'group' : 'organization' } };
    case 'Asset':
    case 'ContingentOwnedEquipment':
    case 'DataStore':
    case 'ExternalSystem':
      return { type: 'infrastructure', more: {} };
    case 'ThreatVector':
      return {
        type: 'attack-pattern',
        more: { external_references: attackIds.map((id) => ({ source_name: 'mitre-attack', external_id: id })) },
      };
    case 'Control':
      return { type: 'course-of-action', more: {} };
    case 'Incident':
      return { type: 'incident', more: {} };
    default:
      return { type: ELEMENT_TYPE, more: {} };
  }
}

/** Scale of STIX for the credibility of a report (2.1, Appendix A); 6 cannot be judged and has no number. */
const CREDIBILITY: Readonly<Record<string, number>> = { 1: 90, 2: 70, 3: 50, 4: 30, 5: 10 };
export const confidenceOfGrade = (grade: string | null): number | null => CREDIBILITY[grade?.[1] ?? ''] ?? null;

/** Adds every element of the register; gives the identifiers by key. */
export function addElements(bundle: StixBundle, elements: readonly RegisteredElement[]): Map<string, string> {
  return new Map(
    elements.map((element) => {
      const { type, more } = stixTypeOf(element);
      const id = bundle.idOfElement(type, element.key);
      const particulars = {
        element_key: element.key,
        element_kind: element.kind,
        element_type: element.type,
        admiralty_grade: element.grade,
      };
      const own = { ...more, name: element.name || element.key, confidence: confidenceOfGrade(element.grade) };
      if (type === ELEMENT_TYPE) bundle.addNewObject(type, id, element.sensitivity, { ...own, ...particulars });
      else bundle.add(type, id, element.sensitivity, own, particulars);
      return [element.key, id];
    }),
  );
}
