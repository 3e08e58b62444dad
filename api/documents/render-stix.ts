import type { AssessmentDocument, Register } from '../../graph-schema/assessment-document.ts';
import { canonicalJson, fingerprint } from './canonical-json.ts';
import { addElements } from './stix/element-objects.ts';
import { addFindings } from './stix/finding-objects.ts';
import { EXTENSION, PRODUCER } from './stix/fixed-objects.ts';
import { stixId } from './stix/identifiers.ts';
import { addLinks } from './stix/link-objects.ts';
import { StixBundle } from './stix/stix-bundle.ts';
import { STIX_WORDS } from './stix/stix-words.ts';

/**
 * The document as a STIX 2.1 bundle in canonical form: a report over the elements and links that it refers to, with
 * its findings as notes in groupings and their measures as courses of action. Elements and markings that the document
 * does not hold are in no object; the same document gives the same bytes.
 */
export function renderStix(document: AssessmentDocument): Uint8Array {
  const bundle = new StixBundle(document, fingerprint(document));
  for (const fixed of [PRODUCER, EXTENSION]) bundle.addFixed(fixed);
  const register = withMission(document);
  const ids = addElements(bundle, register.elements);
  addLinks(bundle, register, ids);
  addFindings(bundle, document.sections, ids);
  addReport(bundle);
  const objects = bundle.objects;
  const id = stixId('bundle', bundle.fingerprint);
  return new TextEncoder().encode(`${canonicalJson({ type: 'bundle', id, objects })}\n`);
}

/** The mission is the creator of every object, so it is among them whether the text points to it or not. */
function withMission({ register, mission, marking }: AssessmentDocument): Register {
  const { elements, links } = register ?? { elements: [], links: [] };
  if (elements.some(({ key }) => key === mission.key)) return { elements, links };
  const { key, name } = mission;
  const own = { key, kind: 'Mission', name, type: null, grade: null, attackIds: [], sensitivity: marking };
  return { elements: [own, ...elements], links };
}

function addReport(bundle: StixBundle): void {
  const { document } = bundle;
  const { method } = document;
  const words = STIX_WORDS[document.language];
  const aside: readonly string[] = ['marking-definition', 'extension-definition'];
  const refs = bundle.objects.filter(({ id, type }) => !aside.includes(type) && id !== PRODUCER.id).map(({ id }) => id);
  bundle.add(
    'report',
    stixId('report', bundle.fingerprint),
    document.marking,
    {
      name: document.title,
      description: [words.period(document.asOf, document.horizonMonths), document.ceilingNote, words.noPosture].join(
        ' ',
      ),
      report_types: ['threat-report'],
      published: `${document.generatedOn}T00:00:00.000Z`,
      labels: [document.state.toLowerCase()],
      object_refs: refs,
    },
    {
      fingerprint: bundle.fingerprint,
      as_of: document.asOf,
      horizon_months: document.horizonMonths,
      generated_on: document.generatedOn,
      state: document.state,
      graph_version: method.graphVersion,
      library_versions: { ...method.libraryVersions },
      trials: method.trials,
      seed: method.seed,
    },
  );
}
