import type { Register, RegisteredLink } from '../../../graph-schema/assessment-document.ts';
import { confidenceOfGrade } from './element-objects.ts';
import { stixId } from './identifiers.ts';
import type { StixBundle } from './stix-bundle.ts';
import { STIX_WORDS } from './stix-words.ts';

/**
 * Relationships that STIX 2.1 defines, by kind of link and types of the ends. All others are `related-to`, which it
 * defines for any two objects; the kind of link stands in the extension either way. What an identity is judged to be
 * able to do stays `related-to`: `uses` and `targets` are said of threat actors.
 */
const DEFINED: Readonly<Record<string, string>> = {
  'EMPLOYS threat-actor attack-pattern': 'uses',
  'TARGETS threat-actor identity': 'targets',
  'CONTROLS threat-actor infrastructure': 'owns',
  'CONNECTED_TO infrastructure infrastructure': 'communicates-with',
  'FLOWS_TO infrastructure infrastructure': 'communicates-with',
  'STORED_ON infrastructure infrastructure': 'uses',
  'DEPENDS_ON infrastructure infrastructure': 'uses',
};

const typeOf = (id: string): string => id.slice(0, id.indexOf('--'));

/** Adds the links of the register, claims of attribution as notes: an attribution is never made a relationship. */
export function addLinks(bundle: StixBundle, { links, elements }: Register, ids: ReadonlyMap<string, string>): void {
  const nameOf = new Map(elements.map(({ key, name }) => [key, name]));
  for (const link of links) {
    const [source, target] = [ids.get(link.from), ids.get(link.to)];
    if (source === undefined || target === undefined) continue;
    const particulars = { link_key: link.key, link_kind: link.kind, admiralty_grade: link.grade };
    const confidence = confidenceOfGrade(link.grade);
    if (link.claim) {
      const { content, abstract } = claimText(bundle, link, nameOf);
      const id = stixId('note', bundle.document.mission.key, link.key);
      const own = { abstract, content, authors: [link.claim.by ?? ''].filter(Boolean), object_refs: [source, target] };
      bundle.add('note', id, link.sensitivity, { ...own, confidence }, particulars);
      continue;
    }
    const id = stixId('relationship', bundle.document.mission.key, link.key);
    const kind = DEFINED[`${link.kind} ${typeOf(source)} ${typeOf(target)}`] ?? 'related-to';
    const own = { relationship_type: kind, source_ref: source, target_ref: target, confidence };
    bundle.add('relationship', id, link.sensitivity, own, particulars);
  }
}

function claimText(bundle: StixBundle, { claim, from, to }: RegisteredLink, nameOf: ReadonlyMap<string, string>) {
  const words = STIX_WORDS[bundle.document.language];
  const named = { incident: nameOf.get(from) ?? '', actor: nameOf.get(to) ?? '' };
  return { abstract: words.claim, content: words.claimed({ ...named, by: claim?.by ?? null, on: claim?.on ?? null }) };
}
