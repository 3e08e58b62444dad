import type { Block, RangeFigure, RiskMatrixFigure } from '../../../graph-schema/assessment-document.ts';
import { RISK_LEVELS } from '../../../graph-schema/library-items.ts';
import { HARM_RATINGS, type HarmAxis } from '../../../graph-schema/values.ts';
import { forecastOf, leadingEffect, ranked } from '../../analyses/reading/exposures.ts';
import type { ElementExposure } from '../../exposure-model/mission-score.ts';
import { cell, column, numbered, paragraph, part, shaded, table } from '../blocks.ts';
import { likelihoodCell, valueCell } from '../cells.ts';
import { exposureFinding, leadingPath, pathFigure, pathSteps } from '../exposure-finding.ts';
import { likelihoodScale, likelihoodWord } from '../likelihood-word.ts';
import type { SectionContext } from '../section-context.ts';
import type { SectionBody } from './section-body.ts';

const MOST_RANKED = 15;
const MOST_FINDINGS = 5;
const MOST_TASKS = 3;
const MOST_PICTURES = 3;
const MOST_CHOKE_POINTS = 10;

/** The ranking, the leading paths in words and as pictures, the choke points, and the figures. */
export function exposureSection(context: SectionContext): SectionBody {
  const { score, text } = context;
  const information = ranked(score, 'INFORMATION');
  const tasks = ranked(score, 'TASK');
  const top = ranked(score, 'INFORMATION', 'TASK').slice(0, MOST_RANKED);
  if (top.length === 0) return { blocks: [paragraph(text.ranking.nothing)] };
  return {
    blocks: [
      paragraph(text.ranking.introduction(information.length, tasks.length, text.cover.months(score.horizonMonths))),
    ],
    sections: [
      part('exposure-ranking', text.ranking.most, [ranking(context, top)]),
      part('exposure-information', text.ranking.leading, told(context, information.slice(0, MOST_FINDINGS), 1)),
      part('exposure-tasks', text.ranking.leadingTasks, told(context, tasks.slice(0, MOST_TASKS), MOST_FINDINGS)),
      part('exposure-choke-points', text.ranking.chokePoints, chokePoints(context)),
      part('exposure-figures', text.ranking.figures, figures(context, top)),
    ].filter((section) => section.blocks.length > 0),
  };
}

function ranking(context: SectionContext, top: readonly ElementExposure[]): Block {
  const { reading, text } = context;
  const [rank, element, effect, likelihood, harm, risk] = text.ranking.columns;
  const largest = Math.max(...top.map((exposure) => riskOf(exposure)?.estimate ?? 0), 1e-9);
  return table(
    text.ranking.caption(top.length),
    [
      column(rank, 0.07, 'end'),
      column(element, 0.27),
      column(effect, 0.14),
      column(likelihood, 0.22),
      column(harm, 0.15),
      column(risk, 0.15),
    ],
    top.map((exposure) => {
      const leading = leadingEffect(exposure);
      const range = riskOf(exposure);
      const axis = exposure.leadingAxis;
      const rating = axis && leading?.harm[axis]?.rating;
      return [
        cell(String(exposure.rank)),
        cell([reading.name(exposure.node)]),
        valueCell(context, leading && text.vocabulary.effects[leading.effect]),
        likelihoodCell(context, leading?.likelihood),
        valueCell(context, axis && rating && text.ranking.harm(axis, text.vocabulary.harms[rating])),
        range
          ? shaded(text.ranking.risk(range.estimate, range.low, range.high), range.estimate / largest)
          : valueCell(context, null),
      ];
    }),
    text.ranking.note,
  );
}
const riskOf = (exposure: ElementExposure) => (exposure.leadingAxis ? exposure.risk[exposure.leadingAxis] : null);

/** Findings one after another; the first ones with their path hop by hop and as a picture. */
function told(context: SectionContext, exposures: readonly ElementExposure[], turn: number): Block[] {
  return exposures.flatMap((exposure, i): Block[] => {
    const finding = exposureFinding(context, exposure, turn + i);
    if (!finding) return [];
    const effect = leadingEffect(exposure)!;
    const path = i < MOST_PICTURES ? leadingPath(context, effect) : null;
    if (!path) return [finding];
    const actor = context.reading.name(path.hops[0]!.fromNode);
    return [
      finding,
      paragraph(context.text.exposure.pathIntroduction(actor)),
      numbered(pathSteps(context, path)),
      pathFigure(context, path),
    ];
  });
}

function chokePoints(context: SectionContext): Block[] {
  const { reading, score, text } = context;
  const points = score.chokePoints
    .filter((point) => Math.max(point.informationShare, point.taskShare) >= 0.01)
    .slice(0, MOST_CHOKE_POINTS);
  if (points.length === 0) return [paragraph(text.ranking.noChokePoints)];
  const narrowest = (of: 'informationShare' | 'taskShare') =>
    points.reduce((most, point) => (point[of] > most[of] ? point : most));
  const [ofInformation, ofTasks] = [narrowest('informationShare'), narrowest('taskShare')];
  const [place, state, information, tasks] = text.ranking.chokeColumns;
  return [
    paragraph(
      text.ranking.chokeIntroduction(
        { name: reading.name(ofInformation.node), share: ofInformation.informationShare },
        { name: reading.name(ofTasks.node), share: ofTasks.taskShare },
      ),
    ),
    table(
      text.ranking.chokeCaption,
      [column(place, 0.4), column(state, 0.2), column(information, 0.2, 'end'), column(tasks, 0.2, 'end')],
      points.map((point) => [
        cell([reading.name(point.node)]),
        cell(text.vocabulary.effects[point.effect]),
        shaded(text.ranking.share(point.informationShare), point.informationShare),
        shaded(text.ranking.share(point.taskShare), point.taskShare),
      ]),
    ),
  ];
}

function figures(context: SectionContext, top: readonly ElementExposure[]): Block[] {
  const matrices = (['persons', 'mandate'] as const)
    .map((axis) => matrix(context, top, axis))
    .filter((figure) => figure.entries.length > 0);
  const bars = ranges(context, top);
  return [
    ...matrices,
    ...(matrices.length > 0 ? [paragraph(context.text.ranking.matrixNote)] : []),
    ...(bars.bars.length > 0 ? [bars] : []),
  ];
}

function ranges(context: SectionContext, top: readonly ElementExposure[]): RangeFigure {
  const { reading, library, text } = context;
  const bars = top.flatMap((exposure) => {
    const effect = leadingEffect(exposure);
    const range = forecastOf(effect);
    if (!effect || !range) return [];
    const phrase = text.vocabulary.likelihoods[likelihoodWord(range.estimate, library)];
    const label = text.ranking.barLabel(reading.graph.nodeName[exposure.node]!, text.vocabulary.effects[effect.effect]);
    return [{ label, low: range.low, estimate: range.estimate, high: range.high, phrase }];
  });
  return {
    type: 'ranges',
    caption: text.ranking.rangesCaption,
    alternative: text.ranking.rangesAlternative(bars),
    scale: likelihoodScale(library).map(({ word, value }) => ({ word: text.vocabulary.likelihoods[word], value })),
    bars,
  };
}

/** The leading exposures on the matrix, each a bar over the bands that its range reaches. */
function matrix(context: SectionContext, top: readonly ElementExposure[], axis: HarmAxis): RiskMatrixFigure {
  const { library, reading, text } = context;
  const { likelihoodBands, rows } = library['risk-matrix'].values;
  const ratings = [...HARM_RATINGS].reverse();
  const band = (p: number) =>
    Math.max(
      0,
      likelihoodBands.findIndex(({ upTo }) => p <= upTo),
    );
  const entries = top.flatMap((exposure) => {
    const effect = leadingEffect(exposure);
    const range = forecastOf(effect);
    const rating = effect?.harm[axis]?.rating;
    if (!range || !rating) return [];
    const likelihood = { low: band(range.low), estimate: band(range.estimate), high: band(range.high) };
    const name = reading.graph.nodeName[exposure.node]!;
    return [{ mark: String(exposure.rank), name, harm: ratings.indexOf(rating), likelihood }];
  });
  const harmLabels = ratings.map((rating) => text.vocabulary.harms[rating]);
  const likelihoodLabels = likelihoodBands.map(({ word }) => text.vocabulary.matrixLikelihoods[word]);
  const levels = ratings.map((rating) =>
    rows[rating]!.map((level) => ({
      label: text.vocabulary.riskLevels[level],
      shade: RISK_LEVELS.indexOf(level) / (RISK_LEVELS.length - 1),
    })),
  );
  const told = entries.map(({ mark, name, harm, likelihood }) =>
    text.ranking.matrixEntry({
      rank: mark,
      name,
      harm: harmLabels[harm]!,
      level: levels[harm]![likelihood.estimate]!.label,
      low: likelihoodLabels[likelihood.low]!,
      estimate: likelihoodLabels[likelihood.estimate]!,
      high: likelihoodLabels[likelihood.high]!,
    }),
  );
  return {
    type: 'riskMatrix',
    caption: text.ranking.matrixCaption(axis),
    alternative: text.ranking.matrixAlternative(axis, told),
    axis,
    likelihoodLabels,
    harmLabels,
    levels,
    entries,
  };
}
