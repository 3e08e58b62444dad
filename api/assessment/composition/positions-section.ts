import type { Block, Section } from '../../../graph-schema/assessment-document.ts';
import { cell, column, openCell, paragraph, part, type SectionDraft, table } from '../blocks.ts';
import type { AssessmentCatalogue } from '../language/catalogue.ts';
import { plain } from '../runs.ts';
import { knownTo, numbered, officeIn } from './compose-section.ts';
import { type Approval, type OfficeContribution, standing } from './contribution.ts';
import { flatBlocks } from './narrative-blocks.ts';

/** Positions of all offices, every dissent in full, every comment, and why an office is missing where one is. */
export function positionsSection(
  base: Section,
  contributions: readonly OfficeContribution[],
  of: { sections: readonly Section[]; text: AssessmentCatalogue; approval: Approval | null },
): Section {
  const { text, sections, approval } = of;
  const { composition, contributions: words } = text;
  const numberOf = new Map(sections.map(({ id, number }) => [id, number]));
  const place = ({ sectionId }: OfficeContribution) => numberOf.get(sectionId) ?? '';
  const awaited = contributions.filter((each) => standing(each) === 'AWAITED');
  const [office, section, position, date] = words.columns;
  // An approved issue waits for nobody any more.
  const missing = approval ? composition.notGiven : words.awaiting;
  const rows = contributions.map((each) => {
    const open = standing(each) === 'AWAITED';
    return [
      cell(officeIn(text, each)),
      cell(place(each)),
      open
        ? openCell(each.isStale && !approval ? composition.awaitedAgain : missing)
        : cell(composition.positions[each.position]),
      open ? openCell(missing) : cell(composition.signed(each.givenBy, text.cover.date(each.givenOn))),
    ];
  });
  const told = (which: 'DISSENTS' | 'CLEARED_WITH_COMMENT', title: typeof composition.dissentOf): SectionDraft[] =>
    contributions
      .filter((each) => standing(each) === which)
      .map((each, i) =>
        part(
          `${base.id}-${which === 'DISSENTS' ? 'dissent' : 'comment'}-${i + 1}`,
          title(officeIn(text, each), place(each)),
          statementBlocks(each, text),
        ),
      );
  const parts = [...told('DISSENTS', composition.dissentOf), ...told('CLEARED_WITH_COMMENT', composition.commentOf)];
  return {
    ...base,
    status: awaited.length > 0 ? 'AWAITING_OFFICE' : 'FILLED',
    blocks: [
      ...(awaited.length > 0 && !approval ? base.blocks.filter(({ type }) => type === 'awaiting') : []),
      ...(approval?.withoutPositions
        ? [paragraph([...composition.withoutPositions(awaited.length), { text: approval.withoutPositions }])]
        : []),
      table(
        words.caption,
        [column(office, 0.4), column(section, 0.12), column(position, 0.22), column(date, 0.26)],
        rows,
      ),
    ],
    sections: parts.map((each, i) => numbered(each, `${base.number}.${i + 1}`)),
  };
}

const statementBlocks = (contribution: OfficeContribution, text: AssessmentCatalogue): Block[] => [
  ...flatBlocks(contribution.statement, knownTo(contribution), (n) =>
    text.composition.tableOf(officeIn(text, contribution), n),
  ),
  paragraph(plain(text.composition.signed(contribution.givenBy, text.cover.date(contribution.givenOn)))),
];
