import type { OFFICE_TYPES } from '../../../graph-schema/values.ts';
import { cell, column, openCell, table } from '../blocks.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

export type OfficeType = (typeof OFFICE_TYPES)[number];
/** Which offices contribute to which numbered sections. */
export type Contributions = ReadonlyMap<OfficeType, readonly string[]>;

/** One row for each office that contributes, awaiting its position; the workflow fills it. */
export function contributionsSection(context: SectionContext, contributions: Contributions): SectionBody {
  const { reading, text } = context;
  const rows = [...contributions].flatMap(([type, sections]) => {
    const offices = reading.nodes('Office').filter((node) => reading.node(node).text('officeType') === type);
    const names =
      offices.length > 0
        ? offices.map((node) => [reading.name(node)])
        : [[{ text: text.vocabulary.officeTypes[type] }]];
    return names.map((name) => ({ name, sections }));
  });
  const [office, sections, position, date] = text.contributions.columns;
  return {
    status: 'AWAITING_OFFICE',
    blocks: [
      { type: 'awaiting', offices: [text.contributions.eachOffice], asks: text.contributions.asks },
      table(
        text.contributions.caption,
        [column(office, 0.42), column(sections, 0.18), column(position, 0.18), column(date, 0.22)],
        rows.map((row) => [
          cell(row.name),
          cell(row.sections.join(', ')),
          openCell(text.contributions.awaiting),
          openCell(text.contributions.awaiting),
        ]),
      ),
    ],
  };
}
