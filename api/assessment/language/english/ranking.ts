import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { HarmAxis } from '../../../../graph-schema/values.ts';
import { plain, say, sentences } from '../../runs.ts';
import { count, figure, grouped, list, perCent, percent, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

const units = (value: number) =>
  value >= 9.95 ? String(Math.round(value)) : value >= 0.095 ? value.toFixed(1) : '<0.1';
/** A likelihood in the narrow cells of a table; where nothing was met in the sampled worlds it is still not zero. */
const tight = (share: number) => (share < 0.01 ? '<1' : share > 0.99 && share < 1 ? '>99' : percent(share));

export const ranking = {
  title: 'Exposure of information',
  introduction: (information: number, tasks: number, months: string) =>
    plain(
      `Risk could be stated for ${count(information, 'body of information', 'bodies of information')} and ${count(tasks, 'mandated task', 'mandated tasks')}. It is the likelihood that some actor tries and gets there within ${months}, times the harm that would follow, in harm units a year. Risk to information and risk to tasks are two views of the same harm and are never added.`,
    ),
  nothing: plain('No exposure could be scored: no recorded actor has a path to anything with a harm rating.'),
  most: 'What is most exposed',
  caption: (n: number) => `The ${figure(n)} most exposed bodies of information and tasks`,
  columns: titles('Rank', 'Element', 'What may happen', 'Likelihood', 'Leading harm', 'Risk'),
  note: 'Likelihood: word, estimate and range from the 5th to the 95th percentile of the judgements. Risk: harm units a year, with its range. Ranks run over every kind of element; the full table is in the annex.',
  likelihood: (word: string, estimate: number, low: number, high: number) =>
    `${word}: ${tight(estimate)}\u00A0% (${tight(low)}\u00A0to\u00A0${tight(high)}\u00A0%)`,
  standingFact: 'a standing fact',
  harm: (axis: HarmAxis, rating: string) => `${VOCABULARY.axes[axis].replace('the ', '')}: ${rating}`,
  risk: (estimate: number, low: number, high: number) =>
    `${units(estimate)} (${units(low)}\u00A0to\u00A0${units(high)})`,
  doesNotApply: '–',
  leading: 'Leading exposures of information',
  leadingTasks: 'Leading exposures of mandated tasks',
  chokePoints: 'Choke points',
  chokeIntroduction: (information: { name: Run; share: number }, tasks: { name: Run; share: number }) =>
    sentences(
      plain('Concentration shows in the places that no open path avoids.'),
      information.share >= 0.01
        ? say`For ${perCent(information.share)} of the risk to information that is ${information.name}.`
        : [],
      tasks.share >= 0.01 ? say`For ${perCent(tasks.share)} of the risk to tasks it is ${tasks.name}.` : [],
      plain('Shares of different places overlap and cannot be added.'),
    ),
  chokeCaption: 'Places that every open path passes, by share of the risk',
  chokeColumns: titles('Place', 'State', 'Share of risk to information', 'Share of risk to tasks'),
  share: (value: number) => perCent(value),
  noChokePoints: plain('No single place lies on every open path.'),
  figures: 'Matrix and ranges',
  rangesCaption: 'Likelihood of the leading exposures: range and estimate on the scale of words',
  rangesAlternative: (
    bars: readonly { label: string; phrase: string; low: number; estimate: number; high: number }[],
  ) =>
    `Bars on a scale from 0 to 100 per cent. ${bars.map((bar) => `${bar.label}: ${bar.phrase}, estimate ${perCent(bar.estimate)}, range ${percent(bar.low)} to ${perCent(bar.high)}`).join('. ')}.`,
  barLabel: (name: string, effect: string) => `${name}: ${effect}`,
  matrixCaption: (axis: HarmAxis) => `Leading exposures on the five by five matrix: harm to ${VOCABULARY.axes[axis]}`,
  matrixAlternative: (axis: HarmAxis, entries: readonly string[]) =>
    `A matrix of harm to ${VOCABULARY.axes[axis]} against likelihood. ${entries.length > 0 ? `${entries.join('. ')}.` : 'It is empty.'}`,
  /** One bar of the matrix in words; `low` and `high` are the ends of its range. */
  matrixEntry: (entry: {
    rank: string;
    name: string;
    harm: string;
    level: string;
    low: string;
    estimate: string;
    high: string;
  }) =>
    `Rank ${entry.rank}, ${entry.name}: harm ${entry.harm}, ${entry.estimate.toLowerCase()} (${entry.level.toLowerCase()})${
      entry.low === entry.high ? '' : `, from ${entry.low.toLowerCase()} to ${entry.high.toLowerCase()}`
    }`,
  matrixNote: plain(
    'Figures in the matrix are ranks. A bar covers the cells that the range reaches; the dark mark on it stands where the estimate is. The matrix displays; it is no input of a score, and its words are not those of the likelihood scale.',
  ),
  allIntroduction: (rows: number, all: number) =>
    plain(
      rows < all
        ? `The first ${grouped(rows)} of ${grouped(all)} exposures, by rank; after them come elements that are reached but unrated. The exposure page lists the rest.`
        : `All ${grouped(all)} exposures, by rank; after them come elements that are reached but for which no risk could be stated.`,
    ),
  allCaption: 'Exposures by rank',
  allColumns: titles('Rank', 'Element', 'Worst effect', 'Likelihood', 'Persons', 'Mandate', 'Operations', 'Privacy'),
  allNote:
    'Risk in harm units a year on each axis. Not assessed means that no harm was rated or that nobody has judged whether those who reach it would try; it is never zero. A dash stands where the effect does no harm on an axis by its nature.',
  value: (value: number) => units(value),
  list: (names: readonly Run[], most: number) => list(names, most),
};
