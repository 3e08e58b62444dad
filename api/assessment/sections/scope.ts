import { NODE_KIND_NAMES } from '../../../graph-schema/catalogue.ts';
import { groupBy } from '../../analyses/reading/group-by.ts';
import type { ScoreGap } from '../../exposure-model/mission-score.ts';
import { cell, column, openCell, paragraph, part, table } from '../blocks.ts';
import { kindCoverage, propertyCoverage } from '../readings/coverage.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_PROPERTIES = 20;
const MOST_EXAMPLES = 3;

/** What was mapped, what is not assessed, what is stale: read before anything else is believed. */
export function scopeSection(context: SectionContext): SectionBody {
  const { reading, score, text } = context;
  const kinds = kindCoverage(
    reading,
    NODE_KIND_NAMES.filter((kind) => kind !== 'Mission'),
  );
  if (kinds.length === 0) return { blocks: [paragraph(text.scope.empty)] };
  const sum = (of: (row: (typeof kinds)[number]) => number) => kinds.reduce((total, row) => total + of(row), 0);
  return {
    blocks: [
      paragraph(
        text.scope.introduction(
          reading.graph.nodeKey.length,
          reading.graph.edgeKey.length,
          score.asOf,
          text.cover.months(score.horizonMonths),
        ),
      ),
      paragraph(
        text.scope.share(
          sum((row) => row.notAssessed),
          Math.max(
            1,
            sum((row) => row.cells),
          ),
        ),
      ),
      paragraph(
        text.scope.unscored(
          score.exposures.filter((exposure) => exposure.reachedButUnrated).length,
          score.exposures.filter((exposure) => exposure.attemptNotAssessed).length,
        ),
      ),
      paragraph(
        text.scope.stale(
          sum((row) => row.stale),
          score.asOf,
        ),
      ),
    ],
    sections: [mapped(context, kinds), open(context), gaps(context)],
  };
}

function mapped({ text }: SectionContext, kinds: ReturnType<typeof kindCoverage>) {
  const [kind, recorded, notAssessed, overdue, unmarked] = text.scope.kindsColumns;
  return part('scope-mapped', text.scope.mapped, [
    table(
      text.scope.kindsCaption,
      [
        column(kind, 0.36),
        column(recorded, 0.14, 'end'),
        column(notAssessed, 0.24, 'end'),
        column(overdue, 0.13, 'end'),
        column(unmarked, 0.13, 'end'),
      ],
      kinds.map((row) => [
        cell(text.vocabulary.plurals[row.kind]),
        cell(text.cover.number(row.total)),
        row.cells === 0 ? cell('–') : cell(`${text.cover.number(row.notAssessed)} / ${text.cover.number(row.cells)}`),
        cell(text.cover.number(row.stale)),
        cell(text.cover.number(row.unmarked)),
      ]),
      text.scope.kindsNote,
    ),
  ]);
}

function open({ reading, text }: SectionContext) {
  const rows = propertyCoverage(reading);
  const [kind, particular, notAssessed, of, office] = text.scope.openColumns;
  if (rows.length === 0) return part('scope-open', text.scope.open, [paragraph(text.scope.noOpen)]);
  return part('scope-open', text.scope.open, [
    table(
      text.scope.openCaption,
      [
        column(kind, 0.26),
        column(particular, 0.27),
        column(notAssessed, 0.12, 'end'),
        column(of, 0.09, 'end'),
        column(office, 0.26),
      ],
      rows
        .slice(0, MOST_PROPERTIES)
        .map((row) => [
          cell(text.scope.kind(row.kind)),
          cell(text.scope.properties(row.kind, row.properties)),
          openCell(text.cover.number(row.notAssessed)),
          cell(text.cover.number(row.total)),
          cell(text.vocabulary.officeTypes[row.office]),
        ]),
      text.scope.openNote(rows.slice(MOST_PROPERTIES).reduce((sum, row) => sum + row.properties.length, 0)),
    ),
  ]);
}

function gaps({ reading, score, text }: SectionContext) {
  const byKind = groupBy(score.gaps, (gap) => gap.kind);
  if (byKind.size === 0) return part('scope-gaps', text.scope.gaps, [paragraph(text.scope.noGaps)]);
  const [what, times, example] = text.scope.gapsColumns;
  const names = (of: readonly ScoreGap[]) =>
    [...new Set(of.map((gap) => gap.node).filter((node) => node >= 0))].slice(0, MOST_EXAMPLES).map(reading.name);
  return part('scope-gaps', text.scope.gaps, [
    paragraph(text.scope.gapsIntroduction),
    table(
      text.scope.gapsCaption,
      [column(what, 0.42), column(times, 0.1, 'end'), column(example, 0.48)],
      [...byKind]
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([kind, all]) => [
          cell(text.scope.gap(kind)),
          cell(text.cover.number(all.length)),
          cell(text.ranking.list(names(all), MOST_EXAMPLES)),
        ]),
    ),
  ]);
}
