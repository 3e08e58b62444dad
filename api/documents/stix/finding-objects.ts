import type { Finding, Run, Section } from '../../../graph-schema/assessment-document.ts';
import { reasonsOf, weightOf } from '../finding-lines.ts';
import { headingOf, LABELS } from '../labels.ts';
import { stixId } from './identifiers.ts';
import type { StixBundle } from './stix-bundle.ts';

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
/** Scale of STIX for low, moderate and high (2.1, Appendix A). */
const CONFIDENCE = { LOW: 15, MODERATE: 50, HIGH: 85 } as const;

/**
 * A note for each finding, a course of action for each measure, and a grouping for each section that has findings.
 * They are words of this issue, so they are named after its fingerprint.
 */
export function addFindings(bundle: StixBundle, sections: readonly Section[], ids: ReadonlyMap<string, string>): void {
  for (const section of sections) {
    const refs = section.blocks
      .filter((block): block is Finding => block.type === 'finding')
      .flatMap((finding, i) => findingObjects(bundle, finding, [section.id, i], ids));
    if (refs.length > 0) {
      const id = stixId('grouping', bundle.fingerprint, section.id, section.number);
      const name = headingOf(section, LABELS[bundle.document.language]);
      bundle.add('grouping', id, bundle.document.marking, {
        name,
        context: 'unspecified',
        object_refs: [...new Set(refs)],
      });
    }
    addFindings(bundle, section.sections, ids);
  }
}

function findingObjects(
  bundle: StixBundle,
  finding: Finding,
  place: readonly [section: string, position: number],
  ids: ReadonlyMap<string, string>,
): string[] {
  const labels = LABELS[bundle.document.language];
  const { marking, mission } = bundle.document;
  const measure = measureObject(bundle, textOf(finding.measure));
  const about = finding.standsOn.elements.flatMap(({ key }) => ids.get(key) ?? []);
  const refs = [...new Set([...about, ...measure])];
  const { likelihood, standsOn } = finding;
  const note = bundle.add(
    'note',
    stixId('note', bundle.fingerprint, ...place),
    marking,
    {
      abstract: textOf(finding.statement),
      content: [
        textOf(finding.statement),
        ...weightOf(finding, labels),
        ...reasonsOf(finding, labels).map(([label, runs]) => `${label}${labels.colon} ${textOf(runs)}`),
      ].join('\n'),
      object_refs: refs.length > 0 ? refs : [bundle.idOfElement('identity', mission.key)],
      confidence: finding.confidence && CONFIDENCE[finding.confidence],
    },
    {
      finding_id: finding.id,
      likelihood: likelihood && { ...likelihood },
      stands_on: [...standsOn.links, ...standsOn.evidence],
      exposure: standsOn.exposure && {
        element_key: standsOn.exposure.elementKey,
        effect: standsOn.exposure.effect,
      },
    },
  );
  return [note, ...measure];
}

/** STIX wants a name of its own; a measure is one sentence or a few, so its name is the first. */
function measureObject(bundle: StixBundle, measure: string): string[] {
  if (measure.trim() === '') return [];
  const id = stixId('course-of-action', bundle.fingerprint, measure);
  const [name = measure] = /^.{1,200}?[.;](?=\s|$)/s.exec(measure) ?? [measure.slice(0, 200)];
  return [bundle.add('course-of-action', id, bundle.document.marking, { name, description: measure })];
}
