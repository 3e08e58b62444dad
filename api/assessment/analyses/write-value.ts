import type { Run } from '../../../graph-schema/assessment-document.ts';
import type { AssessedValue, Value } from '../../analyses/analysis-value.ts';
import { likelihoodWord } from '../likelihood-word.ts';
import { join, plain } from '../runs.ts';
import type { WritingContext } from './writing-context.ts';
import type { WrittenCell } from './written-analysis.ts';

/** A value in words. Not assessed says so in words, and no place on a ramp. */
export function writeValue(context: WritingContext, value: AssessedValue): WrittenCell {
  if (value === null) {
    return { runs: plain(context.text.cover.notAssessed), assessed: false, shade: null, value: null };
  }
  return { runs: runsOf(context, value), assessed: true, shade: shadeOf(value), value: rawOf(context, value) };
}

const comma = (runs: readonly Run[]): Run[] => join(runs.flatMap((run, i) => (i === 0 ? [run] : [', ', run])));

function runsOf({ reading, library, text }: WritingContext, value: Value): Run[] {
  const { values, words } = text.analyses;
  switch (value.type) {
    case 'ELEMENTS':
      return comma(value.nodes.map(reading.name));
    case 'WORDS':
      return plain(value.values.map((one) => words[value.of][one] ?? one).join(', '));
    case 'TEXT':
      return plain(value.text);
    case 'COUNT':
      return plain(values.count(value.count, value.of));
    case 'QUANTITY':
      return plain(values.quantity(value.amount, value.unit));
    case 'FLAG':
      return plain(value.flag ? values.yes : values.no);
    case 'DATE':
      return plain(text.cover.date(value.date));
    case 'LIKELIHOOD': {
      const { estimate, low, high, method } = value.range;
      if (method === 'standing-fact') return plain(values.standingFact);
      const phrase = text.vocabulary.likelihoods[likelihoodWord(estimate, library)];
      return plain(values.likelihood(phrase, estimate, low, high));
    }
    case 'NONE':
      return plain(values.none);
  }
}

function shadeOf(value: Value): number | null {
  if (value.type === 'LIKELIHOOD') return value.range.method === 'standing-fact' ? 1 : value.range.estimate;
  if (value.type === 'WORDS' || value.type === 'COUNT' || value.type === 'FLAG') return value.shade ?? null;
  return null;
}

function rawOf({ reading }: WritingContext, value: Value): unknown {
  switch (value.type) {
    case 'ELEMENTS':
      return value.nodes.map((node) => reading.graph.nodeId[node]);
    case 'WORDS':
      return value.values;
    case 'TEXT':
      return value.text;
    case 'COUNT':
      return value.of === undefined ? value.count : { count: value.count, of: value.of };
    case 'QUANTITY':
      return value.amount;
    case 'FLAG':
      return value.flag;
    case 'DATE':
      return value.date;
    case 'LIKELIHOOD':
      return { estimate: value.range.estimate, low: value.range.low, high: value.range.high };
    case 'NONE':
      return null;
  }
}
