import { cell, column, longTable, paragraph } from '../blocks.ts';
import { valueCell, wordCell } from '../cells.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_INSTRUMENTS = 20;
const BEARING = ['SOFA', 'SOMA', 'POLICY'];

/** No graph can say how far the mission may evade surveillance: the section asks, and lists the instruments on record. */
export function boundariesSection(context: SectionContext): SectionBody {
  const { reading, text } = context;
  const bearing = reading
    .nodes('LegalInstrument')
    .filter((node) => BEARING.includes(reading.node(node).text('instrumentType') ?? ''));
  const [instrument, type, grade, source] = text.boundaries.columns;
  const { POLITICAL_AFFAIRS, LEGAL, LEADERSHIP } = text.vocabulary.officeTypes;
  return {
    status: 'AWAITING_OFFICE',
    blocks: [
      paragraph(text.boundaries.introduction),
      { type: 'awaiting', offices: [POLITICAL_AFFAIRS, LEGAL, LEADERSHIP], asks: text.boundaries.asks },
      ...(bearing.length === 0
        ? [paragraph(text.boundaries.noInstruments)]
        : [
            longTable(
              text.boundaries.caption,
              [column(instrument, 0.36), column(type, 0.22), column(grade, 0.12, 'center'), column(source, 0.3)],
              bearing.map((node) => [
                cell([reading.name(node)]),
                wordCell(context, text.vocabulary.instruments, reading.node(node).text('instrumentType')),
                valueCell(context, reading.node(node).text('sourceGrade')),
                valueCell(context, reading.node(node).text('source')),
              ]),
              MOST_INSTRUMENTS,
              text.cover.moreRows,
            ),
          ]),
    ],
  };
}
