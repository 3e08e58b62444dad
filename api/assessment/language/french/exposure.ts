import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';
import type { StateEffect } from '../../../../graph-schema/values.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { capital, sentences } from '../../runs.ts';
import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { monthsInWords } from './cover.ts';
import {
  agree,
  clauseOf,
  count,
  figure,
  itIsLikelyThat,
  list,
  perCent,
  percent,
  phrase,
  plain,
  say,
  sentenceStart,
  verdict,
} from './grammar.ts';
import { au, du, duOf, genderOf, le, leOf } from './nouns.ts';
import { predicateOf } from './predicates.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Rules that need no technique, or whose technique would hide what happens at this hop. */
const STRUCTURAL: Record<string, string> = {
  access: 'accès de droit ou de fait',
  hosting: 'hébergement',
  'hosting-denial': 'hébergement',
  insider: 'pression ou déloyauté',
  'insider-access': 'abus d’accès',
  custody: 'passage hors de la maîtrise de l’ONU',
  'custody-misuse': 'lecture de ce qui est transmis',
  dependency: 'dépendance',
  'stolen-accounts': 'comptes détournés',
  'stolen-accounts-workstation': 'comptes détournés',
  'seizure-reading': 'lecture de l’appareil',
  'spyware-accounts': 'comptes détournés',
};

const ARTICLE = { le, du, au };
const bold = (name: Run): Run => ({ ...name, strong: true });
const named = (kind: NodeKindName, name: Run): Run[] => [{ text: `${le(kind)} ` }, bold(name)];

/** "la divulgation du dépôt X à un acteur". */
export function eventOf(kind: NodeKindName, name: Run, effect: StateEffect): Run[] {
  const { before, of, after } = predicateOf(kind, effect).event;
  return say`${before} ${ARTICLE[of](kind)} ${bold(name)}${after === '' ? '' : ` ${after}`}`;
}

/** "il est improbable que le dépôt X soit divulgué à un acteur". */
export function likelyClause(word: LikelihoodWord, kind: NodeKindName, name: Run, effect: StateEffect): Run[] {
  const clause = clauseOf(predicateOf(kind, effect), word, genderOf(kind));
  return say`${itIsLikelyThat(word)} ${named(kind, name)} ${clause}`;
}

/** Two ways to say the same, taken in turn so that a page of findings does not read like a form. */
function statementOf(
  kind: NodeKindName,
  name: Run,
  effect: StateEffect,
  word: LikelihoodWord,
  n: number,
  turn: number,
) {
  if (turn % 2 === 1) return say`D’ici à ${monthsInWords(n)}, ${likelyClause(word, kind, name, effect)}`;
  const { gender } = predicateOf(kind, effect).event;
  return say`${capital(eventOf(kind, name, effect))} dans un délai de ${monthsInWords(n)} ${verdict(word, gender)}`;
}

const restsOn = (links: number, weakest: string | null): string =>
  `repose sur ${count(links, 'lien enregistré', 'liens enregistrés')}${
    weakest ? `, dont la cotation la plus faible est ${weakest}` : ', dont l’un au moins est sans cotation'
  }`;
const rests = (links: number, weakest: string | null): string =>
  links === 1
    ? `repose sur un lien enregistré, ${weakest ? `coté ${weakest}` : 'sans cotation'}`
    : restsOn(links, weakest);

/** To whom custody passes: one with its article, several as a list. */
const beneficiaries = (destinations: readonly Run[]): Run[] =>
  destinations.length === 0
    ? []
    : destinations.length === 1
      ? say` au profit ${duOf(destinations[0]!)}`
      : say` au profit des destinataires suivants : ${list(destinations, 3)}`;

/** What a finding on one exposure says. */
export const exposure: AssessmentCatalogue['exposure'] = {
  months: monthsInWords,
  statement(of) {
    const told = statementOf(of.kind, of.name, of.effect, of.word, of.months, of.turn);
    if (!of.actor) return say`${told}.`;
    const others =
      of.others > 0 ? `, et ${count(of.others, 'autre acteur y parvient', 'autres acteurs y parviennent')} aussi` : '';
    return of.turn % 3 === 1
      ? say`${told}. Le principal chemin est celui ${duOf(of.actor)}${others}.`
      : say`${told} ; le principal chemin part ${duOf(of.actor)}${others}.`;
  },
  custodyStatement: (kind, name, destinations) =>
    say`En vertu d’un arrangement, ce que ${named(kind, name)} recueille ou contient échappe à la maîtrise de l’ONU${beneficiaries(
      destinations,
    )}. Il s’agit d’un fait établi et non d’une prévision.`,
  notJudged: (kind, name, actors) =>
    say`${capital(named(kind, name))} peut être atteint${genderOf(kind) === 'f' ? 'e' : ''} par ${list(actors, 3)}, mais personne n’a dit s’il y aurait tentative ; la probabilité n’est pas évaluée.`,
  basis: (of) =>
    sentences(
      say`Le principal chemin compte ${count(of.steps, 'étape', 'étapes', 'f')} et a ${perCent(of.probability)} de chances d’aboutir une fois la tentative engagée.`,
      of.attempt
        ? attemptBy(of.attempt.word, of.attempt.actor)
        : plain('L’éventualité d’une tentative n’est pas évaluée.'),
      of.links > 0 ? plain(`Ce chemin ${rests(of.links, of.weakest)}.`) : [],
      of.controls.length > 0
        ? say`${sentenceStart(count(of.controls.length, 'mesure de protection s’y oppose', 'mesures de protection s’y opposent', 'f'))} : ${list(of.controls, 4)}.`
        : plain('Aucune mesure de protection ne s’y oppose.'),
    ),
  custodyBasis: (links, weakest) => plain(`Ce constat ${rests(links, weakest)}.`),
  noPath: plain('Aucun chemin ne domine à lui seul : l’accès se fait par plusieurs voies à la fois.'),
  effect(of) {
    const { harms, axes } = VOCABULARY;
    const rated = of.rated.map(({ axis, rating }, i) =>
      i === 0 ? `La gravité est cotée ${harms[rating]} pour ${axes[axis]}` : `${harms[rating]} pour ${axes[axis]}`,
    );
    const borrowed = of.borrowed ? ', en partie selon les valeurs par défaut du référentiel' : '';
    return sentences(
      rated.length > 0 ? say`${list(rated)}${borrowed}.` : [],
      of.open.length > 0 ? say`La gravité n’est pas évaluée pour ${list(of.open.map((axis) => axes[axis]))}.` : [],
      of.people.length > 0
        ? say`Il s’y trouve des informations sur ${agree(of.people.length, 'le groupe suivant', 'les groupes suivants')} : ${list(of.people, 3)}.`
        : [],
      of.tasks.length > 0 ? say`Le mandat s’en ressentirait à travers : ${list(of.tasks, 3)}.` : [],
    );
  },
  measure: (measures) =>
    measures.length > 0
      ? plain(measures.map((measure) => (/[.!?]$/.test(measure) ? measure : `${measure}.`)).join(' '))
      : plain('Les règles ne recommandent ici aucune mesure ; il appartient au bureau exploitant d’en proposer une.'),
  hop(of) {
    const lowered = of.after < of.before - 0.0005;
    const chance = lowered
      ? say`${perCent(of.before)}, ramenée à ${perCent(of.after)} par ${of.controls.length === 1 ? leOf(of.controls[0]!) : list(of.controls, 3)}`
      : say`${perCent(of.before)}, sans mesure de protection qui s’y oppose`;
    const causes = of.causes.map((cause) => `que ${cause.label} (${perCent(cause.probability)})`);
    return sentences(
      [{ text: of.sentence }],
      say`Probabilité de cette étape : ${chance}${causes.length > 0 ? say` ; cela suppose ${list(causes)}` : ''} ; ${
        of.grade ? say`cotation la plus faible : ${of.grade}` : 'aucune cotation enregistrée'
      }.`,
    );
  },
  pathCaption: (name, effect, actor) =>
    phrase`Principal chemin : ${actor} vers ${name} (${VOCABULARY.effects[effect]})`,
  hopLabel: (rule, vector) => STRUCTURAL[rule] ?? (vector ? VOCABULARY.vectors[vector] : 'par arrangement'),
  pathIntroduction: (actor) => say`Principal chemin, étape par étape, à partir ${duOf(actor)} :`,
  pathAlternative: (steps) =>
    phrase`Suite de ${figure(steps.length, 'f')} cases : ${steps.map((step) => `${step.name}, ${step.effect}`).join('\u00a0; puis ')}.`,
  percent,
  perCent,
};

/** The judged attempt of a named actor. */
function attemptBy(word: LikelihoodWord, actor: Run): Run[] {
  if (word === 'EVEN_CHANCE') return say`Une tentative ${duOf(actor)} est estimée à une chance sur deux.`;
  if (word === 'REMOTE') return say`La probabilité d’une tentative ${duOf(actor)} est jugée infime.`;
  return say`Une tentative ${duOf(actor)} est jugée ${word === 'ALMOST_CERTAIN' ? 'quasi certaine' : VOCABULARY.likelihoods[word]}.`;
}
