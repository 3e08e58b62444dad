import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { composeDocument } from '../../api/assessment/composition/compose-document.ts';
import type { DocumentDetails, OfficeContribution } from '../../api/assessment/composition/contribution.ts';
import { renderAssessment } from '../../api/documents/render-assessment.ts';
import { pdfSyntax } from '../documents/pdf-reading.ts';
import { assess, sampleMission } from './sample-mission.ts';
import { allBlocks, allSections, findingsOf, sectionOf, textOf } from './walk-document.ts';

const base = assess(sampleMission());
const contribution = (more: Partial<OfficeContribution>): OfficeContribution => ({
  sectionId: 'people',
  officeType: 'SECURITY',
  officeName: 'Security section',
  narrative: '',
  marking: 'UNCLASSIFIED',
  elements: [],
  findings: [],
  setAside: [],
  position: 'AWAITED',
  statement: '',
  givenBy: '',
  givenOn: '',
  isStale: false,
  ...more,
});
const given = { givenBy: 'Amara Field', givenOn: '2025-01-20' } as const;
const details: DocumentDetails = {
  state: 'CONTRIBUTIONS',
  lead: 'JMAC',
  periodFrom: '',
  periodTo: '',
  deadline: '',
  approval: null,
};
const DISSENT = 'The ranking **understates** what witnesses face.\n\n- They cannot leave.\n- They were not asked.';

describe('A document that offices contribute to', () => {
  it('is the generated one where nobody has written, beside its cover and table of positions', () => {
    const composed = composeDocument(base, [contribution({})], details);
    for (const section of base.sections.filter(({ id }) => id !== 'contributions' && id !== 'people')) {
      expect(sectionOf(composed, section.id)).toEqual(section);
    }
    expect(sectionOf(composed, 'people').blocks).toEqual(sectionOf(base, 'people').blocks);
  });

  it('has the text of an office after the generated parts, its headings numbered with it', () => {
    const narrative = 'First.\n\n# Movement\n\nSecond.\n\n## By night\n\n| a | b |\n|---|---|\n| 1 | 2 |';
    const composed = composeDocument(base, [contribution({ narrative })], details);
    const before = sectionOf(base, 'people');
    const after = sectionOf(composed, 'people');
    expect(after.sections.slice(0, before.sections.length)).toEqual(before.sections);
    const own = after.sections.at(-1)!;
    const number = `${before.number}.${before.sections.length + 1}`;
    expect(allSections([own]).map((each) => [each.number, each.title])).toEqual([
      [number, 'Contribution: Security section'],
      [`${number}.1`, 'Movement'],
      [`${number}.1.1`, 'By night'],
    ]);
  });

  it('no longer waits for an office that has written', () => {
    const waiting = base.sections.find(({ id }) => id === 'boundaries')!;
    expect(waiting.status).toBe('AWAITING_OFFICE');
    const written = contribution({ sectionId: 'boundaries', officeType: 'LEGAL', narrative: 'Lawful.' });
    const section = sectionOf(composeDocument(base, [written], details), 'boundaries');
    expect(section.status).toBe('FILLED');
    expect(section.blocks.some(({ type }) => type === 'awaiting')).toBe(false);
  });

  it('prints the reason in place of a finding that was set aside, and that finding nowhere in the section', () => {
    const [finding] = findingsOf({ ...base, sections: [sectionOf(base, 'people')] });
    const setAside = [{ findingId: finding!.id, reason: 'The store was emptied in May.' }];
    const section = sectionOf(composeDocument(base, [contribution({ setAside })], details), 'people');
    const blocks = allBlocks({ ...base, sections: [section] });
    expect(blocks.some((block) => block.type === 'finding' && block.id === finding!.id)).toBe(false);
    const words = blocks.flatMap((block) => (block.type === 'paragraph' ? [textOf(block.runs)] : []));
    expect(words).toContain('Security section set it aside for this reason: The store was emptied in May.');
  });

  it('is marked with the highest of what its offices wrote and point to', () => {
    const open = { ...base, marking: 'UNCLASSIFIED' as const };
    const element = {
      key: 'Secret-1',
      kind: 'DataStore',
      sensitivity: null,
      name: 'Store',
      type: null,
      grade: null,
      attackIds: [],
    };
    const marked = (more: Partial<OfficeContribution>) => composeDocument(open, [contribution(more)], details).marking;
    expect(marked({ marking: 'CONFIDENTIAL' })).toBe('UNCLASSIFIED');
    expect(marked({ narrative: 'x', marking: 'CONFIDENTIAL' })).toBe('CONFIDENTIAL');
    // What nobody has marked is handled as the highest.
    expect(marked({ narrative: 'On [it](element:Secret-1).', elements: [element] })).toBe('STRICTLY_CONFIDENTIAL');
  });

  it.each(['md', 'docx', 'pdf', 'json', 'stix'] as const)(
    'says in %s what was typed as it was typed',
    async (format) => {
      const narrative = '<script>alert(1)</script> & =1+1 \u202e emoji 🙂';
      const composed = composeDocument(base, [contribution({ narrative })], details);
      const bytes = await renderAssessment(composed, format);
      expect(bytes.length).toBeGreaterThan(1_000);
      if (format === 'md') expect(new TextDecoder().decode(bytes)).not.toContain('<script>');
    },
  );

  it('announces a dissent in the section and prints it in full, and forgets a position given before a change', () => {
    const dissent = contribution({ position: 'DISSENTS', statement: DISSENT, ...given });
    const composed = composeDocument(base, [dissent], details);
    const notice = sectionOf(composed, 'people').blocks[0]!;
    expect(notice.type === 'paragraph' && textOf(notice.runs)).toBe(
      'Security section dissents from this section. Its dissent is printed in full in section 13.',
    );
    const [printed] = sectionOf(composed, 'contributions').sections;
    expect(printed!.title).toBe('Dissent of Security section on section 6');
    expect(printed!.blocks.map(({ type }) => type)).toEqual(['paragraph', 'list', 'paragraph']);
    const stale = composeDocument(base, [{ ...dissent, isStale: true }], details);
    expect(sectionOf(stale, 'contributions').sections).toEqual([]);
  });

  it.each(['md', 'docx', 'json'] as const)('prints a dissent in full in %s', async (format) => {
    const dissent = contribution({ position: 'DISSENTS', statement: DISSENT, ...given });
    const bytes = await renderAssessment(composeDocument(base, [dissent], details), format);
    const file = format === 'docx' ? unzipSync(bytes)['word/document.xml'] : bytes;
    const words = new TextDecoder().decode(file).replace(/<[^>]+>/g, '');
    for (const word of ['understates', 'They cannot leave.', 'They were not asked.']) expect(words).toContain(word);
  });

  it('prints a dissent in PDF too, with a place in the structure for each of its paragraphs and items', async () => {
    const elements = async (statement: string) => {
      const position = statement ? 'DISSENTS' : 'CLEARED';
      const composed = composeDocument(base, [contribution({ position, statement, ...given })], details);
      const pdf = pdfSyntax(await renderAssessment(composed, 'pdf'));
      return pdf.match(/\/S \/(P|H\d|L|LI)\b/g)?.length ?? 0;
    };
    // The notice, the heading, the paragraph, the list with two items, the signature.
    expect((await elements(DISSENT)) - (await elements(''))).toBeGreaterThanOrEqual(7);
  });

  it('says on its cover who approved which issue, and that a position is missing and why', () => {
    const approval = { issue: 3, by: 'Head of mission', on: '2025-02-01', withoutPositions: 'Nobody answered.' };
    const composed = composeDocument(base, [contribution({})], { ...details, state: 'APPROVED', approval });
    expect(composed.state).toBe('APPROVED');
    const row = (id: string) => composed.cover.find((each) => each.id === id)?.value;
    expect(row('version')).toBe('Issue 3, approved on 1 February 2025');
    expect(row('signOff')).toBe('Head of mission, 1 February 2025');
    const [reason] = sectionOf(composed, 'contributions').blocks;
    expect(reason?.type === 'paragraph' && textOf(reason.runs)).toBe(
      'One position was not given. It was approved without it for this reason: Nobody answered.',
    );
    expect(JSON.stringify(sectionOf(composed, 'contributions'))).not.toContain('Awaiting');
  });
});
