import type { StateEffect, VectorType } from '../../../../graph-schema/values.ts';
import type { MissingCommand } from '../../../exposure-model/close-up/missing-commands.ts';
import type { WhyNot } from '../../../exposure-model/close-up/why-not.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import type { Named } from './sentences.ts';
import { VOCABULARY } from './vocabulary.ts';

const percent = (probability: number): string =>
  probability > 0 && probability < 0.01 ? 'under 1\u00A0%' : `${Math.round(100 * probability)}\u00A0%`;

/** A difference between two percentages: never itself a percentage of one. */
const points = (difference: number): string => {
  const figure = Math.round(100 * difference);
  return figure < 1
    ? 'less than one percentage point'
    : figure === 1
      ? '1 percentage point'
      : `${figure} percentage points`;
};

const VERDICTS: Readonly<Record<WhyNot['verdict'], (actor: string, element: string) => string>> = {
  REACHES: (actor, element) => `${actor} does get to ${element}, however unlikely.`,
  COMMAND: (actor, element) => `${actor} would get to ${element} if it commanded one more technique.`,
  UNKNOWN: (actor, element) => `${actor} would get to ${element} if what nobody has recorded turned out for the worse.`,
  BOTH: (actor, element) => `${actor} would get to ${element} only if several of these came together.`,
  NO_LINK: (actor, element) =>
    `No recorded link leads ${actor} to ${element}, whatever it commands. That speaks of what is recorded, and is no finding that there is none.`,
};
const BECAUSE: Readonly<Record<MissingCommand['because'], string>> = {
  NOT_JUDGED: 'nobody has judged whether it employs this technique',
  CAPABILITY_NOT_ASSESSED: 'nobody has judged its capability',
  REQUIREMENT_NOT_RECORDED: 'what capability the technique takes is not recorded',
  VECTOR_NOT_LISTED: 'the mission lists no such vector',
};

/** The likeliest way of an actor, in figures. */
export interface LeadingWayTold {
  actor: string;
  steps: number;
  likelihood: number;
  attempt: number;
  otherWays: number;
}

/** Sentences of a close look at one exposure: why this figure, and what keeps an actor away. */
export const closeUp = {
  byArrangement: (element: Named, effect: StateEffect): string =>
    `That ${element.name} is ${VOCABULARY.effects[effect]} is a fact by arrangement: it holds whatever anybody attempts, so there is no chance to state.`,
  attemptNotAssessed: (element: Named): string =>
    `Actors can get to ${element.name}, but nobody has judged whether any of them would try. So no likelihood is stated; that is not the same as none.`,
  meaning: (element: Named, effect: StateEffect, word: LikelihoodWord, estimate: number): string =>
    `It is ${VOCABULARY.likelihoods[word]} (${percent(estimate)}) that within twelve months some actor tries, and ${element.name} is ${VOCABULARY.effects[effect]}.`,
  leadingWay(way: LeadingWayTold): string {
    const rest =
      way.otherWays > 0.02
        ? ` The other ways make up ${percent(way.otherWays)} of the figure, so closing this one alone does not close the exposure.`
        : ' Hardly anything comes by another way.';
    return `The likeliest way is that of ${way.actor}, in ${way.steps} ${way.steps === 1 ? 'step' : 'steps'}: ${percent(way.likelihood)}, with an attempt judged at ${percent(way.attempt)}.${rest}`;
  },
  strongestControl: (control: Named, spares: number): string =>
    `What holds it down most is ${control.name}: without it the figure would be higher by ${points(spares)}.`,
  noControl: 'No recorded control holds it down.',
  outerBound: (low: number, high: number): string =>
    `With every judgement at the favourable end of its range at once it would be ${percent(low)}, with every one at the unfavourable end ${percent(high)}.`,
  narrowsMost: (judgement: string, share: number): string =>
    `Knowing one thing better would narrow it most: ${judgement}. It alone accounts for ${percent(share)} of the spread.`,
  exact: 'The figure is exact for the judgements as they stand; it was not sampled.',
  sampled: (of: { trials: number; seed: number; lower: number; upper: number }): string =>
    `The figure was counted in ${of.trials} sampled worlds with the seed ${of.seed}, and is guaranteed to lie from ${percent(of.lower)} to ${percent(of.upper)} for the judgements as they stand.`,

  verdict: (verdict: WhyNot['verdict'], actor: Named, element: Named): string =>
    VERDICTS[verdict](actor.name, element.name),
  missingCommand: (vector: VectorType, because: MissingCommand['because'], opensAlone: boolean): string =>
    `${opensAlone ? 'This technique alone would open a way' : 'This technique would take it a step further'}: ${VOCABULARY.vectors[vector]}; ${BECAUSE[because]}.`,
  missingInputs: (element: Named, missing: readonly Named[]): string =>
    `${element.name} falls only to several losses at once, of which it cannot bring about that of ${missing.map(({ name }) => name).join(', ')}.`,
  together: (vectors: readonly VectorType[], open: readonly string[]): string =>
    [
      ...(vectors.length > 0
        ? [`Only together would these open a way: ${vectors.map((vector) => VOCABULARY.vectors[vector]).join(', ')}.`]
        : []),
      ...(open.length > 0 ? [`It would also have to turn out for the worse that this is open: ${open.join(' ')}`] : []),
    ].join(' '),
  neededLink(vector: VectorType | null, from: readonly Named[]): string {
    const by = vector ? `By ${VOCABULARY.vectors[vector]}` : 'By a recorded link';
    return from.length > 0
      ? `${by}, this entry can be got to from ${from.map(({ name }) => name).join(', ')}; what is missing is a way to these.`
      : `${by}, entries of this kind are got to elsewhere in the mission; nothing of the sort is recorded here.`;
  },
  outranks: (share: number, one: Named, other: Named): string =>
    `In ${share} of 100 joint draws of the judgements, the risk to ${one.name} is larger than that to ${other.name}.`,
  /** A judged number, by its key in the model; `at` finds what the key is about. */
  judgement: (of: { key: string; label: string }, _at: JudgementSubjects): string => of.label,
};

/** Finds the elements that the key of a judgement is about. */
export interface JudgementSubjects {
  node: (key: string) => Named | null;
  /** Both ends of a link. */
  link: (key: string) => { from: Named; to: Named } | null;
}
