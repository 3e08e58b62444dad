import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';
import type { HarmAxis, HarmRating, StateEffect, VectorType } from '../../../../graph-schema/values.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { capital, plain, say, sentences } from '../../runs.ts';
import { count, figure, list, type Predicate, passive, perCent, percent, predicate, statementOf } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

type Predicates = Partial<Record<StateEffect, Predicate>>;
const COMMON: Record<StateEffect, Predicate> = {
  SELF: passive('where the actor stands'),
  ACCESSED: passive('entered by an actor'),
  CONTROLLED: passive('brought under the control of an actor'),
  IN_HAND: passive('seized'),
  ACCOUNTS: predicate('loses accounts to an actor', 'lose accounts to an actor', 'losing accounts to an actor'),
  AGENT: predicate('acts in part for an actor', 'act in part for an actor', 'acting in part for an actor'),
  DISCLOSED: passive('disclosed to an actor'),
  MANIPULATED: passive('falsified'),
  IMPERSONATED: passive('used or copied to speak in the name of the mission'),
  DENIED: passive('put out of use'),
  OUT_OF_CUSTODY: predicate('passes out of UN custody', 'pass out of UN custody', 'passing out of UN custody'),
  MISLED: passive('misled by false information'),
  UNDERMINED: passive('undermined in the eyes of the public'),
};
const OF_KIND: Partial<Record<NodeKindName, Predicates>> = {
  Asset: { DISCLOSED: passive('listened to or read') },
  ContingentOwnedEquipment: { DISCLOSED: passive('listened to or read') },
  DataStore: { DENIED: passive('put out of reach of the mission') },
  MandateTask: { DENIED: passive('brought to a halt') },
  ExternalSystem: { DENIED: passive('closed') },
};

/** Rules that need no technique, or whose technique would hide what happens at this hop. */
const STRUCTURAL: Record<string, string> = {
  access: 'lawful or actual access',
  hosting: 'what it hosts',
  'hosting-denial': 'what it hosts',
  insider: 'pressure or disloyalty',
  'insider-access': 'misuse of access',
  custody: 'custody passes on',
  'custody-misuse': 'reading what was sent',
  dependency: 'dependency',
  'stolen-accounts': 'stolen accounts',
  'stolen-accounts-workstation': 'stolen accounts',
  'seizure-reading': 'reading the device',
  'spyware-accounts': 'stolen accounts',
};

const months = (n: number) => (n === 12 ? 'twelve months' : count(n, 'month', 'months'));
export const withNoun = (kind: NodeKindName, name: Run): Run[] => [
  { text: `${VOCABULARY.nouns[kind]} ` },
  { ...name, strong: true },
];

/** "is disclosed to an actor": what happens to an element of a kind, after *that*. */
export const clauseOf = (kind: NodeKindName, effect: StateEffect): string =>
  (OF_KIND[kind]?.[effect] ?? COMMON[effect]).clause;

/** What a finding on one exposure says. */
export const exposure = {
  months,
  statement(of: {
    kind: NodeKindName;
    name: Run;
    effect: StateEffect;
    word: LikelihoodWord;
    months: number;
    actor: Run | null;
    others: number;
    turn: number;
  }): Run[] {
    const what = OF_KIND[of.kind]?.[of.effect] ?? COMMON[of.effect];
    const told = statementOf(withNoun(of.kind, of.name), what, of.word, months(of.months), of.turn);
    if (!of.actor) return say`${told}.`;
    const others =
      of.others > 0 ? `, and ${count(of.others, 'other actor reaches', 'other actors reach')} it as well` : '';
    return of.turn % 3 === 1
      ? say`${told}. The leading path is that of ${of.actor}${others}.`
      : say`${told}; the leading path starts with ${of.actor}${others}.`;
  },
  /** A loss by arrangement: a fact, so no likelihood. */
  custodyStatement: (kind: NodeKindName, name: Run, destinations: readonly Run[]): Run[] =>
    say`By arrangement, what ${withNoun(kind, name)} collects or holds passes out of UN custody${
      destinations.length > 0 ? say` to ${list(destinations, 3)}` : ''
    }. This is a standing fact and not a forecast.`,
  notJudged: (kind: NodeKindName, name: Run, actors: readonly Run[]): Run[] =>
    say`${capital(withNoun(kind, name))} can be reached by ${list(actors, 3)}, but nobody has judged whether they would try; the likelihood is not assessed.`,
  basis(of: {
    steps: number;
    probability: number;
    attempt: { word: LikelihoodWord; actor: Run } | null;
    links: number;
    weakest: string | null;
    controls: readonly Run[];
  }): Run[] {
    return sentences(
      say`The leading path has ${count(of.steps, 'step', 'steps')} and a chance of ${perCent(of.probability)} once it is tried.`,
      of.attempt
        ? say`${attemptSentence(of.attempt.word, of.attempt.actor)}`
        : plain('Whether it is tried is not assessed.'),
      of.links > 0
        ? plain(
            `It rests on ${count(of.links, 'recorded link', 'recorded links')}${
              of.weakest ? `, the weakest graded ${of.weakest}` : ', of which at least one carries no grade'
            }.`,
          )
        : [],
      of.controls.length > 0
        ? say`${capital(plain(count(of.controls.length, 'control counts', 'controls count')))} against it: ${list(of.controls, 4)}.`
        : plain('No control counts against it.'),
    );
  },
  custodyBasis: (links: number, weakest: string | null): Run[] =>
    plain(
      `It rests on ${count(links, 'recorded link', 'recorded links')}${weakest ? `, the weakest graded ${weakest}` : ', of which at least one carries no grade'}.`,
    ),
  noPath: plain('No single path leads: what reaches it comes by several ways at once.'),
  /** Who would be hurt, and which part of the mandate. */
  effect(of: {
    rated: readonly { axis: HarmAxis; rating: HarmRating }[];
    open: readonly HarmAxis[];
    borrowed: boolean;
    people: readonly Run[];
    tasks: readonly Run[];
  }): Run[] {
    const { harms, axes } = VOCABULARY;
    const rated = of.rated.map(({ axis, rating }, i) =>
      i === 0 ? `Harm to ${axes[axis]} is rated ${harms[rating]}` : `to ${axes[axis]} ${harms[rating]}`,
    );
    const borrowed = of.borrowed ? ', in part by the defaults of the library' : '';
    const first = rated.length > 0 ? say`${list(rated)}${borrowed}.` : [];
    const open = of.open.length > 0 ? say`Harm to ${list(of.open.map((axis) => axes[axis]))} is not assessed.` : [];
    return sentences(
      first,
      open,
      of.people.length > 0 ? say`It holds information on ${list(of.people, 3)}.` : [],
      of.tasks.length > 0 ? say`The mandate feels it through ${list(of.tasks, 3)}.` : [],
    );
  },
  measure: (measures: readonly string[]): Run[] =>
    measures.length > 0
      ? plain(measures.map((measure) => (/[.!?]$/.test(measure) ? measure : `${measure}.`)).join(' '))
      : plain('The rules recommend no measure here; the office that runs it is asked to propose one.'),
  /** One hop of a path, after the rule's own sentence. */
  hop(of: {
    sentence: string;
    before: number;
    after: number;
    controls: readonly Run[];
    causes: readonly { label: string; probability: number }[];
    grade: string | null;
  }): Run[] {
    const chance =
      of.after < of.before - 0.0005
        ? `${perCent(of.before)}, brought down to ${percent(of.after)} by`
        : `${perCent(of.before)}, with no control against it`;
    const controls = of.after < of.before - 0.0005 ? say` ${list(of.controls, 3)}` : '';
    const causes = of.causes.map((cause) => `${cause.label} (${perCent(cause.probability)})`);
    return sentences(
      plain(of.sentence),
      say`Chance of this step: ${chance}${controls}${causes.length > 0 ? say`; this presupposes that ${list(causes)}` : ''}; ${
        of.grade ? `weakest grade ${of.grade}` : 'no grade on record'
      }.`,
    );
  },
  pathCaption: (name: string, effect: StateEffect, actor: string) =>
    `Leading path from ${actor} to ${name} (${VOCABULARY.effects[effect]})`,
  /** What a hop is called in a picture: its technique, else what its rule stands for. */
  hopLabel: (rule: string, vector: VectorType | null): string =>
    STRUCTURAL[rule] ?? (vector ? VOCABULARY.vectors[vector] : 'by arrangement'),
  pathIntroduction: (actor: Run): Run[] => say`The leading path, step by step, from ${actor}:`,
  pathAlternative: (steps: readonly { name: string; effect: string }[]) =>
    `A chain of ${figure(steps.length)} boxes: ${steps.map((step) => `${step.name}, ${step.effect}`).join('; then ')}.`,
  percent,
  perCent,
};

function attemptSentence(word: LikelihoodWord, actor: Run): Run[] {
  if (word === 'EVEN_CHANCE') return say`Whether ${actor} tries is judged an even chance.`;
  return word === 'REMOTE'
    ? say`The chance that ${actor} tries is judged remote.`
    : say`An attempt by ${actor} is judged ${VOCABULARY.likelihoods[word]}.`;
}
