import { cell, column, openCell, paragraph, table } from '../blocks.ts';
import { recommendedMeasures } from '../readings/measures.ts';
import { plain } from '../runs.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const TOP_EXPOSURES = 15;
const MOST_MEASURES = 20;
const MOST_RANKS = 10;

/** What the rules recommend on the leading paths; owners, dates, expected change and acceptance are for people. */
export function measuresSection(context: SectionContext): SectionBody {
  const { text, exposureOf } = context;
  const all = recommendedMeasures(context, TOP_EXPOSURES);
  const shown = all.slice(0, MOST_MEASURES);
  if (shown.length === 0) return { blocks: [paragraph(text.measures.none)] };
  const touched = new Set(shown.flatMap((measure) => measure.exposures));
  const ranks = (nodes: readonly number[]) => {
    const known = nodes
      .map((node) => exposureOf.get(node)?.rank)
      .filter((rank): rank is number => typeof rank === 'number');
    const sorted = known.sort((a, b) => a - b);
    const rest = sorted.length - MOST_RANKS;
    return `${sorted.slice(0, MOST_RANKS).join(', ')}${rest > 0 ? text.measures.moreRanks(rest) : ''}`;
  };
  const [number, measure, acts, owner, due, change, acceptance] = text.measures.columns;
  const awaiting = () => openCell(text.measures.awaiting);
  return {
    blocks: [
      paragraph(text.measures.introduction(shown.length, touched.size)),
      table(
        text.measures.caption,
        [
          column(number, 0.05, 'end'),
          column(measure, 0.37),
          column(acts, 0.16),
          column(owner, 0.1),
          column(due, 0.1),
          column(change, 0.11),
          column(acceptance, 0.11),
        ],
        shown.map((row, i) => [
          cell(String(i + 1)),
          cell(plain(row.measure)),
          cell(ranks(row.exposures)),
          awaiting(),
          awaiting(),
          openCell(text.measures.change),
          awaiting(),
        ]),
        text.measures.note,
      ),
    ],
  };
}
