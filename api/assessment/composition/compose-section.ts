import type { Block, Run, Section } from '../../../graph-schema/assessment-document.ts';
import { paragraph, type SectionDraft } from '../blocks.ts';
import type { AssessmentCatalogue } from '../language/catalogue.ts';
import { hasWritten, type OfficeContribution } from './contribution.ts';
import { type KnownElements, lineOf, narrativePart, officeFinding } from './narrative-blocks.ts';

/** An office as the document names it. */
export const officeIn = (
  { vocabulary }: AssessmentCatalogue,
  { officeName, officeType }: Pick<OfficeContribution, 'officeName' | 'officeType'>,
): string => officeName || vocabulary.officeTypes[officeType];

export const knownTo = ({ elements }: OfficeContribution): KnownElements =>
  new Map(elements.map((element) => [element.key, element]));

/**
 * A section with what its offices wrote: their parts after the generated ones, findings that they set aside replaced
 * by their reasons, and no word of their positions. What an office clears is this.
 */
export function composeSection(
  section: Section,
  contributions: readonly OfficeContribution[],
  text: AssessmentCatalogue,
): Section {
  const own = contributions.filter(({ sectionId }) => sectionId === section.id);
  const writers = own.filter(hasWritten);
  const cleaned = withoutSetAside(section, own, text);
  const parts = writers.map((contribution, i) => officePart(section, contribution, i, text));
  const filled = section.status === 'FILLED' || writers.length > 0;
  return {
    ...cleaned,
    contributors: own.length > 0 ? [...new Set(own.map((each) => officeIn(text, each)))] : section.contributors,
    status: filled ? 'FILLED' : 'AWAITING_OFFICE',
    blocks: writers.length > 0 ? cleaned.blocks.filter(({ type }) => type !== 'awaiting') : cleaned.blocks,
    sections: [
      ...cleaned.sections,
      ...parts.map((part, i) => numbered(part, `${section.number}.${cleaned.sections.length + i + 1}`)),
    ],
  };
}

export const numbered = (draft: SectionDraft, number: string): Section => ({
  ...draft,
  number,
  sections: draft.sections.map((inner, i) => numbered(inner, `${number}.${i + 1}`)),
});

function officePart(
  section: Section,
  contribution: OfficeContribution,
  at: number,
  text: AssessmentCatalogue,
): SectionDraft {
  const office = officeIn(text, contribution);
  const known = knownTo(contribution);
  const part = narrativePart({
    id: `${section.id}-office-${at + 1}`,
    title: text.composition.contributionOf(office),
    contribution,
    known,
    caption: (n) => text.composition.tableOf(office, n),
  });
  const findings = contribution.findings.map((finding) =>
    officeFinding(finding, known, text.composition.graded(office, finding.grade || null)),
  );
  // They stand before the office's own headings, so that none of them seems to belong to the last heading.
  return { ...part, blocks: [...part.blocks, ...findings] };
}

/** The section and all within it, with each finding that was set aside replaced by a word on who did so and why. */
function withoutSetAside(
  section: Section,
  contributions: readonly OfficeContribution[],
  text: AssessmentCatalogue,
): Section {
  const reasons = new Map<string, Run[][]>();
  for (const contribution of contributions) {
    for (const { findingId, reason } of contribution.setAside) {
      const said = text.composition.setAside(officeIn(text, contribution), lineOf(reason, knownTo(contribution)));
      reasons.set(findingId, [...(reasons.get(findingId) ?? []), said]);
    }
  }
  if (reasons.size === 0) return section;
  const clean = (one: Section): Section => ({
    ...one,
    blocks: one.blocks.flatMap((block): Block[] => {
      const said = block.type === 'finding' ? reasons.get(block.id) : undefined;
      if (!said || block.type !== 'finding') return [block];
      return [paragraph(text.composition.setAsideFinding(block.statement)), ...said.map(paragraph)];
    }),
    sections: one.sections.map(clean),
  });
  return clean(section);
}
