import { NODE_KIND_NAMES } from '../../../graph-schema/catalogue.ts';
import { HARM_AXES, type HarmAxis } from '../../../graph-schema/values.ts';
import { leadingEffect } from '../../analyses/reading/exposures.ts';
import type { ElementExposure } from '../../exposure-model/mission-score.ts';
import { cell, column, longTable, paragraph, shaded, table } from '../blocks.ts';
import { likelihoodCell, valueCell } from '../cells.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_EXPOSURES = 400;
const MOST_EVIDENCE = 200;

/** How the figures were made, and with which versions of which scales. */
export function methodAnnex({ score, library, text }: SectionContext): SectionBody {
  const [item, version, standing, source] = text.annexes.versionsColumns;
  const [measure, number] = text.annexes.modelColumns;
  const items = Object.values(library).sort((a, b) => (a.item < b.item ? -1 : 1));
  const rows = text.annexes.modelRows;
  const size: [string, number][] = [
    [rows.elements, score.elementCount],
    [rows.states, score.stateCount],
    [rows.edges, score.edgeCount],
    [rows.actors, score.actors.length],
    [rows.trials, score.trials],
    [rows.seed, score.seed],
  ];
  return {
    blocks: [
      ...text.annexes.methodText(score.trials, score.seed, text.cover.months(score.horizonMonths)).map(paragraph),
      table(
        text.annexes.versionsCaption,
        [column(item, 0.24), column(version, 0.11), column(standing, 0.19), column(source, 0.46)],
        items.map((one) => {
          const told = text.library.item(one);
          return [
            cell(told.title),
            cell(score.libraryVersions[one.item] ?? one.version),
            cell(text.annexes.standing[one.status]),
            cell(told.source),
          ];
        }),
      ),
      table(
        text.annexes.modelCaption,
        [column(measure, 0.6), column(number, 0.4, 'end')],
        size.map(([title, value]) => [cell(title), cell(text.people.size(value))]),
      ),
    ],
  };
}

/** Every document on record, with its grade and what rests on it. */
export function evidenceAnnex(context: SectionContext): SectionBody {
  const { reading, text } = context;
  const entries = (node: number) => reading.into(node, 'SUPPORTED_BY').length;
  const all = [...reading.nodes('Evidence')].sort((a, b) => entries(b) - entries(a));
  if (all.length === 0) return { blocks: [paragraph(text.annexes.noEvidence)] };
  const [document, publisher, published, grade, count] = text.annexes.evidenceColumns;
  return {
    blocks: [
      paragraph(text.annexes.evidenceIntroduction(all.length, all.filter((node) => entries(node) > 0).length)),
      longTable(
        text.annexes.evidenceCaption,
        [
          column(document, 0.39),
          column(publisher, 0.23),
          column(published, 0.17),
          column(grade, 0.12, 'center'),
          column(count, 0.09, 'end'),
        ],
        all.map((node) => {
          const facts = reading.node(node);
          const on = facts.text('publishedOn');
          return [
            cell([reading.name(node)]),
            valueCell(context, facts.text('publisher')),
            valueCell(context, on && text.annexes.published(on)),
            valueCell(context, facts.text('grade') ?? facts.text('sourceGrade')),
            cell(String(entries(node))),
          ];
        }),
        MOST_EVIDENCE,
        text.cover.moreRows,
      ),
    ],
  };
}

/** Every exposure by rank, then what is reached without a stated risk. */
export function exposuresAnnex(context: SectionContext): SectionBody {
  const { reading, score, text } = context;
  const all = score.exposures.filter((exposure) => exposure.effects.length > 0);
  if (all.length === 0) return { blocks: [paragraph(text.ranking.nothing)] };
  const shown = all.slice(0, MOST_EXPOSURES);
  const [rank, element, effect, likelihood, ...axes] = text.ranking.allColumns;
  const largest = all.reduce(
    (most, exposure) => Math.max(most, ...HARM_AXES.map((axis) => exposure.risk[axis]?.estimate ?? 0)),
    1e-9,
  );
  const risk = (exposure: ElementExposure, axis: HarmAxis) => {
    const range = exposure.risk[axis];
    if (range) return shaded(text.ranking.value(range.estimate), range.estimate / largest);
    return applies(context, exposure, axis) ? valueCell(context, null) : cell(text.ranking.doesNotApply);
  };
  return {
    blocks: [
      paragraph(text.ranking.allIntroduction(shown.length, all.length)),
      table(
        text.ranking.allCaption,
        [
          column(rank, 0.065, 'end'),
          column(element, 0.2),
          column(effect, 0.117),
          column(likelihood, 0.17),
          ...axes.map((title) => column(title, 0.112, 'end')),
        ],
        shown.map((exposure) => {
          const leading = leadingEffect(exposure);
          return [
            cell(exposure.rank === null ? '–' : String(exposure.rank)),
            cell([reading.name(exposure.node)]),
            valueCell(context, leading && text.vocabulary.effects[leading.effect]),
            likelihoodCell(context, leading?.likelihood),
            ...HARM_AXES.map((axis) => risk(exposure, axis)),
          ];
        }),
        text.ranking.allNote,
      ),
    ],
  };
}

/** Whether some effect on the element does harm on this axis; where none does, nothing is missing. */
function applies({ reading, library }: SectionContext, exposure: ElementExposure, axis: HarmAxis): boolean {
  const kind = reading.graph.nodeKind[exposure.node];
  const { store, asset, task } = library['harm-by-effect'].values;
  const table = kind === 'DataStore' ? store : kind === 'MandateTask' ? task : asset;
  const steps = table as Partial<Record<string, Record<HarmAxis, number | null>>>;
  return exposure.effects.some(({ effect }) => steps[effect]?.[axis] !== null);
}

/** What identifies the graph that the document stands on. */
export function fingerprintAnnex({ reading, score, text, graphFingerprint }: SectionContext): SectionBody {
  const [kind, number] = text.annexes.countsColumns;
  const counts = NODE_KIND_NAMES.flatMap((name): [string, number][] => {
    const nodes = reading.nodes(name).length;
    return nodes > 0 ? [[text.vocabulary.plurals[name], nodes]] : [];
  });
  return {
    blocks: [
      ...text.annexes.fingerprintText(score.graphVersion, graphFingerprint).map(paragraph),
      table(
        text.annexes.countsCaption,
        [column(kind, 0.6), column(number, 0.4, 'end')],
        [...counts, [text.annexes.links, reading.graph.edgeKey.length] as [string, number]].map(([title, value]) => [
          cell(title),
          cell(text.people.size(value)),
        ]),
      ),
    ],
  };
}
