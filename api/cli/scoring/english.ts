import { CATALOGUES } from '../../assessment/language/catalogue.ts';
import { type Axis, axisName, type Effect } from './axes-and-effects.ts';

const { vocabulary } = CATALOGUES.en;
const number = (value: number, digits = 3): string =>
  new Intl.NumberFormat('en', { maximumSignificantDigits: digits }).format(value);
const percent = (share: number): string => `${number(100 * share)} %`;
const plural = (count: number, one: string, many: string): string => `${number(count, 9)} ${count === 1 ? one : many}`;

/** How a figure was found. */
const methods: Readonly<Record<string, string>> = {
  exact: 'exact',
  'monte-carlo': 'counted in sampled worlds',
  'standing-fact': 'a fact by arrangement',
  bounds: 'bounds alone so far',
};

/** Texts of the scoring commands in English. Another language is one more object of the same shape. */
export const ENGLISH = {
  vocabulary: {
    effect: (effect: Effect): string => vocabulary.effects[effect],
    vector: (vector: keyof typeof vocabulary.vectors): string => vocabulary.vectors[vector],
    axis: (axis: Axis): string => vocabulary.axes[axisName(axis)],
    method: (method: string): string => methods[method] ?? method,
  },
  number,
  percent,
  percentRange: (low: number, high: number): string => `${percent(low)} to ${percent(high)}`,
  range: (low: number, high: number): string => `${number(low)} to ${number(high)}`,
  /** How far a run has come. */
  progress: (done: number, total: number): string => `${number(done, 9)} of ${number(total, 9)}`,
  runs: {
    score: 'Scoring',
    estimates: 'Working out the estimates',
    portfolio: 'Choosing measures',
    other: 'Working',
  } as Readonly<Record<string, string>> & { readonly other: string },

  noSuchMission: (id: string): string => `There is no mission with the id ${id}, or it is not yours to see.`,
  noSuchElement: (id: string): string => `The mission has no element with the id ${id}.`,
  notAnActor: (name: string): string => `${name} is not an actor.`,
  noSuchLink: (from: string, to: string, type: string | null): string =>
    `No link ${type === null ? '' : `${type} `}leads from ${from} to ${to}.`,
  severalLinks: (from: string, to: string, links: readonly { key: string; type: string }[]): string =>
    `Several links lead from ${from} to ${to}: ${links.map(({ type, key }) => `${type} (${key})`).join(', ')}. Name the type, or the link by its key.`,
  nothingReaches: (name: string): string =>
    `No recorded way leads any actor to ${name}, so there is no figure to explain; that speaks of what is recorded.`,
  notInThatWay: (name: string, effect: Effect, instead: readonly string[]): string =>
    `No recorded way leads to ${name} being ${vocabulary.effects[effect]}. Ways lead to: ${instead.join(', ')}.`,
  noAxis: (name: string): string =>
    `No harm to ${name} is rated, so there is no risk to compare. Name an axis by --axis.`,
  notComparable: (one: string, other: string, axis: Axis): string =>
    `The two cannot be compared: on the axis of ${vocabulary.axes[axisName(axis)]}, ${one} or ${other} has no rated harm or no assessed likelihood.`,
  sameTwice: 'Both are the same exposure.',
  stoppedElsewhere: 'Somebody stopped this run. Start the command again to go on.',
  interrupted: 'Stopped.',

  changesOrMeasure: 'Say what to try: --changes with a file, or --measure with the name of a measure, and not both.',
  notJson: (path: string): string => `${path} is not JSON.`,
  notChanges: (path: string, where: string): string =>
    `${path} is not a list of changes${where === '' ? '' : `: see ${where}`}.`,
  noChanges: (path: string): string => `${path} holds no change.`,
  faultyChange: (place: number, message: string): string => `Change ${place}: ${message}`,
  noSuchMeasure: (name: string): string =>
    `No measure of the mission is called ${name}; sangar measures lists them as they are now.`,
  severalMeasures: (name: string): string => `Several measures are called ${name}. Name it by its full id.`,

  heading: (name: string, id: string, effect: Effect): string => `${name} (${id}): ${vocabulary.effects[effect]}`,
  standing: (asOf: string, months: number): string => `As of ${asOf}, for the ${number(months)} months after it.`,
  preliminary: 'Only bounds and leading ways are known so far; the estimates are being worked out.',
  likelihood: 'Likelihood',
  notAssessed: 'not assessed',
  byJudgements: (low: number, high: number): string => `${percent(low)} to ${percent(high)} over the judgements`,
  bySampling: (low: number, high: number): string => `sampling ${percent(low)} to ${percent(high)}`,
  guaranteed: (low: number, high: number): string => `guaranteed from ${percent(low)} to ${percent(high)}`,
  extremes: (low: number, high: number, certain: boolean): string =>
    `${percent(low)} to ${percent(high)} with every judgement at one end of its range at once${certain ? '' : ' (near, not certain)'}`,
  rank: (rank: number, low: number | null, high: number | null): string =>
    `Place ${rank} of the ranking${low === null || high === null ? '' : ` (${low} to ${high} over the judgements)`}.`,
  reference: 'Reference',
  sections: {
    account: 'Why this number',
    ways: 'Likeliest ways',
    choke: 'Where all ways pass',
    tornado: 'Judgements that move it most',
    actors: 'What each actor adds',
    vectors: 'What each technique adds',
    controls: 'What holds it down',
    measures: 'Measures',
    totals: 'Risk, harm units a year',
    moved: 'What moves',
    costs: 'What it costs',
    notes: 'To be known',
    refused: 'Not tried',
    reasons: 'Why',
  },
  fact: (sentence: string): string => `By arrangement: ${sentence}`,
  way: (actor: string, summary: string, probability: number): string =>
    `${actor}, given an attempt ${percent(probability)}: ${summary}`,
  hop: (sentence: string, before: number, after: number, grade: string | null): string =>
    `${sentence} (${before === after ? percent(after) : `${percent(before)}, after controls ${percent(after)}`}${grade === null ? '' : `; grade ${grade}`})`,
  bar: (label: string, atLow: number, atHigh: number, narrows: number): string =>
    `${label}: ${percent(Math.min(atLow, atHigh))} to ${percent(Math.max(atLow, atHigh))}; knowing it would take away ${percent(narrows)} of the spread`,
  actorAdds: (actor: string, alone: number, adds: number): string =>
    `${actor}: ${percent(alone)} alone, adds ${points(adds)}`,
  vectorAdds: (vector: string, adds: number): string => `${vector}: adds ${points(adds)}`,
  overlap: 'Parts overlap and do not add up.',
  control: (control: string, places: string, spares: number): string =>
    `${control}, on ${places}: without it higher by ${points(spares)}`,
  andMore: (count: number): string => `and ${number(count, 9)} more`,

  probability: (share: number, low: number, high: number, draws: number): string =>
    `Probability ${percent(share)} (${percent(low)} to ${percent(high)}), over ${plural(draws, 'joint draw', 'joint draws')} of the judgements.`,
  onAxis: (axis: Axis): string => `Risk to ${vocabulary.axes[axisName(axis)]}.`,

  measure: (name: string, label: string, cost: number): string => `${name}  ${label} Effort ${number(cost)}.`,
  libraryJudgement: 'How well it works is the library’s judgement.',
  noMeasures: 'The rules recommend no measure here.',
  measuresOf: (mission: string): string =>
    `Measures that could lower the risks of ${mission}, those on the heaviest ways first`,

  total: (part: 'information' | 'tasks', axis: Axis, before: string, after: string): string =>
    `${part === 'information' ? 'information' : 'tasks'}, ${vocabulary.axes[axisName(axis)]}: ${before} → ${after}`,
  movedCount: (moved: number, shown: number): string =>
    moved === 0
      ? 'No exposure moves.'
      : `${plural(moved, 'exposure moves', 'exposures move')}${shown < moved ? `; the ${shown} that move most` : ''}.`,
  row: (name: string, likelihood: string, risk: string): string =>
    `${name}: ${likelihood}${risk === '' ? '' : `; risk ${risk}`}`,
  arrow: (before: string, after: string): string => `${before} → ${after}`,
  notReached: 'not reached',

  portfolioOf: (tasks: boolean, axis: Axis): string =>
    `Measures against the risk to ${vocabulary.axes[axisName(axis)]} by way of ${tasks ? 'tasks' : 'information'}`,
  start: (risk: string): string => `0. Without any measure: ${risk}`,
  step: (place: number, risk: string, gain: number, cost: number): string =>
    `${place}. ${risk}; lower by ${number(gain)}, effort so far ${number(cost)}`,
  risk: (estimate: number, low: number, high: number): string =>
    `${number(estimate)} (${number(low)} to ${number(high)})`,
  evaluations: (count: number): string => `It took ${plural(count, 'joint scoring', 'joint scorings')}.`,
};

/** What the scoring commands say themselves; the sentences about a mission come from the server. */
export type ScoringWords = typeof ENGLISH;

/** A difference between two percentages: never itself a percentage of one. */
function points(difference: number): string {
  return plural(Number((100 * difference).toPrecision(2)), 'percentage point', 'percentage points');
}
