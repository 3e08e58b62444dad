import type { AssessmentDocument, Section } from '../../../../graph-schema/assessment-document.ts';

/** Statements of the generated findings in a section and all within it, by their ids. */
export function generatedFindings(document: AssessmentDocument, sectionId: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (section: Section) => {
    for (const block of section.blocks) {
      if (block.type === 'finding') found.set(block.id, block.statement.map(({ text }) => text).join(''));
    }
    section.sections.forEach(visit);
  };
  const section = document.sections.find(({ id }) => id === sectionId);
  if (section) visit(section);
  return found;
}
