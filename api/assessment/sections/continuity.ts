import type { Block, TableCell } from '../../../graph-schema/assessment-document.ts';
import {
  carriers,
  carriersThatMatter,
  type Survival,
  shutdowns,
  singlePointsOfFailure,
  survivalOf,
} from '../../analyses/continuity/survival.ts';
import { effectOf } from '../../analyses/reading/exposures.ts';
import { cell, column, longTable, openCell, paragraph, part, shaded } from '../blocks.ts';
import { likelihoodCell, namesCell, valueCell } from '../cells.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_TASKS = 30;
const MOST_POINTS = 12;
const MOST_INCIDENTS = 25;
const SHADE: Record<Survival, number> = { HOLDS: 0, DEGRADES: 0.5, UNKNOWN: 0, STOPS: 1 };

/** What survives a national shutdown, what has nothing to stand in for it, and how often it has happened. */
export function continuitySection(context: SectionContext): SectionBody {
  const { text } = context;
  return {
    blocks: [paragraph(text.continuity.introduction)],
    sections: [
      part('continuity-tasks', text.continuity.tasksTitle, tasks(context)),
      part('continuity-points', text.continuity.pointsTitle, points(context)),
      part('continuity-shutdowns', text.continuity.shutdownsTitle, incidents(context)),
    ],
  };
}

function tasks(context: SectionContext): Block[] {
  const { reading, text } = context;
  const { national: closed, lawNotAssessed } = carriers(reading);
  const all = reading.nodes('MandateTask');
  if (all.length === 0) return [paragraph(text.continuity.noTasks)];
  if (closed.length === 0) return [paragraph(text.continuity.noCarriers)];
  const survival = survivalOf(reading, new Set(closed));
  const [task, criticality, state, through] = text.continuity.tasksColumns;
  const stateCell = (node: number): TableCell => {
    const one = survival(node);
    return one === 'UNKNOWN'
      ? openCell(text.continuity.survival.UNKNOWN)
      : shaded(text.continuity.survival[one], SHADE[one]);
  };
  return [
    ...(lawNotAssessed.length > 0 ? [paragraph(text.continuity.leftOpen(lawNotAssessed.map(reading.name)))] : []),
    longTable(
      text.continuity.tasksCaption,
      [column(task, 0.34), column(criticality, 0.12), column(state, 0.18), column(through, 0.36)],
      all.map((node) => [
        cell([reading.name(node)]),
        valueCell(context, reading.node(node).text('criticality')),
        stateCell(node),
        carriersCell(context, node, closed, survival(node)),
      ]),
      MOST_TASKS,
      text.cover.moreRows,
    ),
  ];
}

function carriersCell(context: SectionContext, task: number, closed: readonly number[], state: Survival): TableCell {
  const { reading, text } = context;
  if (state === 'HOLDS') return cell(text.continuity.independent);
  const matter = carriersThatMatter(reading, task, closed);
  return matter.length > 0 ? cell(text.ranking.list(matter.map(reading.name), 4)) : cell(text.continuity.together);
}

function points(context: SectionContext): Block[] {
  const { reading, text, exposureOf } = context;
  const all = singlePointsOfFailure(reading);
  if (all.length === 0) return [paragraph(text.continuity.noPoints)];
  const [element, needed, denied] = text.continuity.pointsColumns;
  return [
    paragraph(text.continuity.points(all.length)),
    longTable(
      text.continuity.pointsCaption,
      [column(element, 0.36), column(needed, 0.36), column(denied, 0.28)],
      all.map((point) => {
        const effect = effectOf(exposureOf.get(point.node), 'DENIED');
        return [
          cell([reading.name(point.node)]),
          namesCell(context, point.tasks.map(reading.name), 4),
          effect ? likelihoodCell(context, effect.likelihood) : cell(text.politicalProcess.noPath),
        ];
      }),
      MOST_POINTS,
      text.cover.moreRows,
    ),
  ];
}

function incidents(context: SectionContext): Block[] {
  const { reading, text } = context;
  const all = shutdowns(reading);
  if (all.length === 0) return [paragraph(text.continuity.noShutdowns)];
  const mission = reading.node(reading.graph.nodeKey.indexOf(reading.graph.missionKey));
  const from = mission.text('startedOn');
  const years = from ? (Date.parse(reading.asOf) - Date.parse(from)) / (365.25 * 24 * 3600 * 1000) : 0;
  const dated = all.filter((node) => reading.node(node).has('startedOn'));
  const [incident, started, ended, area, grade] = text.continuity.shutdownsColumns;
  const date = (value: string | null) => (value ? text.cover.date(value) : null);
  return [
    paragraph(text.continuity.rate(all.length, dated.length, from, years)),
    longTable(
      text.continuity.shutdownsCaption,
      [
        column(incident, 0.33),
        column(started, 0.17),
        column(ended, 0.17),
        column(area, 0.21),
        column(grade, 0.12, 'center'),
      ],
      all.map((node) => {
        const facts = reading.node(node);
        return [
          cell([reading.name(node)]),
          valueCell(context, date(facts.text('startedOn'))),
          valueCell(context, facts.flag('ongoing') === true ? text.continuity.ongoing : date(facts.text('endedOn'))),
          valueCell(context, facts.text('area')),
          valueCell(context, facts.text('sourceGrade')),
        ];
      }),
      MOST_INCIDENTS,
      text.cover.moreRows,
    ),
  ];
}
