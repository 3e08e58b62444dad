import type { AnalysisFigure, WayPlace } from '../../analyses/analysis-figures.ts';
import { elements, textValue, type Value } from '../../analyses/analysis-value.ts';
import { writeValue } from './write-value.ts';
import type { WritingContext } from './writing-context.ts';
import type { WrittenFigure, WrittenPlace } from './written-analysis.ts';

/** A picture with every label in words. */
export function writeFigure(context: WritingContext, figure: AnalysisFigure): WrittenFigure {
  const { analyses } = context.text;
  const { caption, stages = [], border = null } = analyses.figures[figure.id];
  const about = figure.type === 'GRID' ? figure.about : undefined;
  const head =
    about === undefined
      ? { id: figure.id, caption }
      : {
          id: `${figure.id}-${context.reading.graph.nodeId[about]}`,
          caption: analyses.values.captionAbout(caption, context.reading.name(about).text),
        };
  const write = (value: Value) => writeValue(context, value);
  switch (figure.type) {
    case 'WAYS': {
      const ways = figure.ways.map((way) => way.map((place) => place && writePlace(context, place)));
      return { ...head, type: 'WAYS', stages, border, total: figure.total, ways };
    }
    case 'GRID': {
      const cells = figure.cells.map((row) => row.map((value) => writeValue(context, value)));
      return { ...head, type: 'GRID', rows: figure.rows.map(write), columns: figure.columns.map(write), cells };
    }
    case 'BARS': {
      const most = Math.max(...figure.bars.map((bar) => bar.amount), 0) || 1;
      const amountOf = (amount: number) =>
        figure.unit === 'COUNT' ? analyses.values.count(amount) : analyses.values.quantity(amount, figure.unit);
      const bars = figure.bars.map(({ label, amount, detail }) => ({
        label: write(label),
        share: amount / (figure.unit === 'SHARE' ? 1 : most),
        amount: amountOf(amount),
        detail: writeValue(context, detail),
      }));
      return { ...head, type: 'BARS', bars };
    }
    case 'TIMELINE': {
      const lanes = figure.lanes.map((lane) => ({
        label: write(lane.label),
        spans: lane.spans.map((span) => ({ ...span, label: write(span.label) })),
      }));
      return { ...head, type: 'TIMELINE', from: figure.from, to: figure.to, lanes };
    }
    case 'PLACES': {
      const places = figure.places.map(({ node, near, ...at }) => ({
        ...at,
        place: write(elements(node)),
        near: near.map((one) => ({ who: write(elements(one.node)), kilometres: one.kilometres })),
      }));
      return { ...head, type: 'PLACES', places, unplaced: write(elements(...figure.unplaced)) };
    }
  }
}

const writePlace = (context: WritingContext, place: WayPlace): WrittenPlace => ({
  name: writeValue(context, place.node === null ? textValue(place.label) : elements(place.node)),
  detail:
    place.detail &&
    writeValue(context, place.detail)
      .runs.map((run) => run.text)
      .join(''),
  outside: place.outside,
});
