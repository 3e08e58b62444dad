import type { SectionDraft } from './blocks.ts';
import type { SectionContext } from './section-context.ts';
import { evidenceAnnex, exposuresAnnex, fingerprintAnnex, methodAnnex } from './sections/annexes.ts';
import { boundariesSection } from './sections/boundaries.ts';
import { continuitySection } from './sections/continuity.ts';
import { type Contributions, contributionsSection, type OfficeType } from './sections/contributions.ts';
import { custodySection } from './sections/custody.ts';
import { exposureSection } from './sections/exposure.ts';
import { informationIntegritySection } from './sections/information-integrity.ts';
import { keyJudgementsSection } from './sections/key-judgements.ts';
import { measuresSection } from './sections/measures.ts';
import { peopleSection } from './sections/people.ts';
import { politicalProcessSection } from './sections/political-process.ts';
import { scopeSection } from './sections/scope.ts';
import type { SectionBody } from './sections/section-body.ts';
import { situationSection } from './sections/situation.ts';
import { supplyChainSection } from './sections/supply-chain.ts';

interface OutlineEntry {
  id: string;
  title: (text: SectionContext['text']) => string;
  offices: readonly OfficeType[];
  write: (context: SectionContext, contributions: Contributions) => SectionBody;
}

/** The numbered sections of an integrated threat assessment, in reading order, with the offices that contribute. */
export const SECTIONS: readonly OutlineEntry[] = [
  { id: 'key-judgements', title: (t) => t.keyJudgements.title, offices: ['JMAC'], write: keyJudgementsSection },
  { id: 'scope', title: (t) => t.scope.title, offices: ['FIELD_TECHNOLOGY'], write: scopeSection },
  { id: 'situation', title: (t) => t.situation.title, offices: ['JMAC', 'SECURITY'], write: situationSection },
  { id: 'exposure', title: (t) => t.ranking.title, offices: ['FIELD_TECHNOLOGY', 'JMAC'], write: exposureSection },
  {
    id: 'custody',
    title: (t) => t.custody.title,
    offices: ['FIELD_TECHNOLOGY', 'OPERATIONAL_SUPPORT', 'FORCE'],
    write: custodySection,
  },
  {
    id: 'people',
    title: (t) => t.people.title,
    offices: ['SECURITY', 'HUMAN_RIGHTS', 'CHILD_PROTECTION'],
    write: peopleSection,
  },
  {
    id: 'information-integrity',
    title: (t) => t.integrity.title,
    offices: ['STRATEGIC_COMMUNICATIONS', 'INFORMATION_INTEGRITY'],
    write: informationIntegritySection,
  },
  {
    id: 'political-process',
    title: (t) => t.politicalProcess.title,
    offices: ['POLITICAL_AFFAIRS'],
    write: politicalProcessSection,
  },
  {
    id: 'continuity',
    title: (t) => t.continuity.title,
    offices: ['FIELD_TECHNOLOGY', 'JOC'],
    write: continuitySection,
  },
  {
    id: 'supply-chain',
    title: (t) => t.supplyChain.title,
    offices: ['OPERATIONAL_SUPPORT', 'SECURITY'],
    write: supplyChainSection,
  },
  {
    id: 'boundaries',
    title: (t) => t.boundaries.title,
    offices: ['POLITICAL_AFFAIRS', 'LEGAL', 'LEADERSHIP'],
    write: boundariesSection,
  },
  { id: 'measures', title: (t) => t.measures.title, offices: ['FIELD_TECHNOLOGY', 'SECURITY'], write: measuresSection },
  { id: 'contributions', title: (t) => t.contributions.title, offices: [], write: contributionsSection },
];

/** Annexes A to D, made by the system alone. */
export const ANNEXES: readonly OutlineEntry[] = [
  { id: 'annex-method', title: (t) => t.annexes.method, offices: [], write: methodAnnex },
  { id: 'annex-evidence', title: (t) => t.annexes.evidence, offices: [], write: evidenceAnnex },
  { id: 'annex-exposures', title: (t) => t.annexes.exposures, offices: [], write: exposuresAnnex },
  { id: 'annex-fingerprint', title: (t) => t.annexes.fingerprint, offices: [], write: fingerprintAnnex },
];

/** Each contributing office with the numbers of its sections, in the order in which offices first appear. */
export function contributionsByOffice(): Contributions {
  const numbers = new Map<OfficeType, string[]>();
  SECTIONS.forEach((entry, i) => {
    for (const office of entry.offices) numbers.set(office, [...(numbers.get(office) ?? []), String(i + 1)]);
  });
  return numbers;
}

/** Writes one entry of the outline. */
export function writeSection(context: SectionContext, entry: OutlineEntry): SectionDraft {
  const { text } = context;
  const body = entry.write(context, contributionsByOffice());
  return {
    id: entry.id,
    title: entry.title(text),
    contributors:
      entry.id === 'contributions'
        ? [text.contributions.everyOffice]
        : entry.offices.map((office) => text.vocabulary.officeTypes[office]),
    status: body.status ?? 'FILLED',
    blocks: body.blocks,
    sections: body.sections ?? [],
  };
}
