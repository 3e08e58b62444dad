import type {
  AssessmentDocument,
  Block,
  Finding,
  Run,
  Section,
  Table,
} from '../../graph-schema/assessment-document.ts';

export const allSections = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);
export const allBlocks = (document: AssessmentDocument): Block[] =>
  allSections(document.sections).flatMap((section) => section.blocks);
export const findingsOf = (document: AssessmentDocument): Finding[] =>
  allBlocks(document).filter((block): block is Finding => block.type === 'finding');
export const tablesOf = (document: AssessmentDocument): Table[] =>
  allBlocks(document).filter((block): block is Table => block.type === 'table');
export const sectionOf = (document: AssessmentDocument, id: string): Section => {
  const section = allSections(document.sections).find((one) => one.id === id);
  if (!section) throw new Error(`no section ${id}`);
  return section;
};
export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** Every text that people read as sentences. */
export const proseOf = (document: AssessmentDocument): string[] =>
  allBlocks(document).flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return [textOf(block.runs)];
      case 'list':
        return block.items.map(textOf);
      case 'finding':
        return [block.statement, block.basis, block.effect, block.measure].map(textOf);
      case 'table':
        return block.note ? [block.note] : [];
      case 'awaiting':
        return [block.asks];
      default:
        return [];
    }
  });
