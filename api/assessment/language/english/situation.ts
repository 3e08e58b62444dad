import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { ALIGNMENT_NATURES, VectorType } from '../../../../graph-schema/values.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { capital, plain, say, sentences } from '../../runs.ts';
import { count, list, longDate, shareOf, titles } from './grammar.ts';
import { VOCABULARY } from './vocabulary.ts';

const NATURE: Record<(typeof ALIGNMENT_NATURES)[number], (from: Run, to: Run) => Run[]> = {
  BACKS: (from, to) => say`The actor ${from} is judged to back ${to}`,
  OPERATES_JOINTLY: (from, to) => say`${from} and ${to} are judged to operate jointly`,
  CONTRACTED_BY: (from, to) => say`The actor ${from} is judged to work under contract for ${to}`,
};
const article = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

export const situation = {
  title: 'Situation and actors',
  setting: (basis: string | null, states: readonly string[], relations: string | null) =>
    sentences(
      basis || states.length > 0
        ? say`The mission ${basis ? `rests on ${basis}` : 'has a mandate whose basis is not recorded'}${states.length > 0 ? say` and works in ${list(states)} (ISO 3166 code)` : ''}.`
        : [],
      plain(
        relations
          ? `Relations with the host authorities are judged ${relations}.`
          : 'Relations with the host authorities are not assessed.',
      ),
    ),
  caution: plain(
    'Being listed in this section says nothing of hostility. Posture, capability and intent are judgements of analysts, each with its grade; an attribution is a claim of whoever makes it. Intent that nobody has judged is not assessed, and no likelihood is made up for it.',
  ),
  none: plain(
    'No actor has been recorded around the mission. The scores are empty for that reason and not because nobody is there.',
  ),
  register: 'Actors',
  actorsCaption: 'Actors around the mission: judgements with their grade',
  actorsColumns: titles('Actor', 'Type', 'Posture', 'Capability', 'Intent', 'Attempt', 'Grade'),
  actorsNote: (months: string) =>
    `Attempt: the judged likelihood that the actor tries within ${months}. Grade: of the source, A to F, and of the information, 1 to 6.`,
  judged: 'Actors that carry most of the risk',
  statement(of: {
    name: Run;
    type: string | null;
    posture: string | null;
    stores: number;
    allStores: number;
    tasks: number;
    allTasks: number;
    attempt: LikelihoodWord | null;
    months: string;
    turn: number;
  }): Run[] {
    const type = of.type ? article(of.type) : 'a body of unrecorded type';
    const posture = of.posture ? `judged ${of.posture} towards the mission` : 'whose posture is not assessed';
    const reach = `${shareOf(of.stores, of.allStores, 'store', 'stores')} and ${shareOf(of.tasks, of.allTasks, 'mandated task', 'mandated tasks')}`;
    const who = { ...of.name, strong: true };
    const first =
      of.turn % 2 === 0
        ? say`The actor ${who}, ${type} ${posture}, has paths to ${reach}.`
        : say`From the actor ${who}, ${type} ${posture}, paths lead to ${reach}.`;
    return sentences(first, plain(attemptSentence(of.attempt, of.months)));
  },
  basis: (grade: string | null, vectors: readonly VectorType[]) =>
    sentences(
      plain(grade ? `The judgement is graded ${grade}.` : 'The judgement carries no grade.'),
      vectors.length > 0
        ? say`Techniques it is judged to use, or may borrow from a partner: ${list(
            vectors.map((vector) => VOCABULARY.vectors[vector]),
            6,
          )}.`
        : plain('No technique has been judged for it.'),
    ),
  effect: (names: readonly Run[]) =>
    names.length > 0 ? say`It counts most for ${list(names, 3)}.` : plain('It leads no exposure with a stated risk.'),
  measure: (withoutDistance: number, presences: number) =>
    plain(
      presences === 0
        ? 'Record where it is present, or that it is not, so that proximity can be judged.'
        : withoutDistance > 0
          ? `Establish the distance for ${count(withoutDistance, 'place', 'places')} where it is present and none is on record.`
          : 'Confirm its presence and its intent at the next review.',
    ),
  presence: 'Presence near the mission',
  presenceCaption: (asOf: string) => `Presence of actors at or near mission sites on ${longDate(asOf)}`,
  presenceColumns: titles('Actor', 'Site', 'Distance', 'Since', 'Grade'),
  kilometres: (km: number) => (km === 0 ? 'inside' : `within ${km} km`),
  beforeTheRecord: 'before the record',
  noPresence: plain('No presence of an actor at or near a site is on record for that day.'),
  alignments: 'Alignments',
  alignment: (
    nature: (typeof ALIGNMENT_NATURES)[number] | null,
    from: Run,
    to: Run,
    grade: string | null,
    source: string | null,
  ) => {
    const told = nature
      ? NATURE[nature](from, to)
      : say`The actor ${from} is judged to be aligned with ${to}; how is not assessed`;
    return say`${told} (${grade ? `grade ${grade}` : 'no grade'}${source ? `; ${source}` : ''}).`;
  },
  noAlignments: plain('No alignment between actors is on record.'),
  incidents: 'Incidents and attributions',
  incidentsIntroduction: (n: number) =>
    plain(
      `${capital(plain(count(n, 'incident is', 'incidents are')))[0]?.text ?? ''} on record. Incidents are base rates and evidence; they change a score only through a judgement that names them.`,
    ),
  attributionsCaption: 'Attributions: who claims what about whom',
  attributionsColumns: titles('Incident', 'Attributed to', 'Claimed by', 'Claimed on', 'Grade'),
  attributionsNote: 'Each row is a claim by the claimant named in it. The mission makes no attribution by listing it.',
  noAttributions: plain('No attribution is on record.'),
};

/** The judged attempt of an actor, as a sentence. */
export const attemptSentence = (word: LikelihoodWord | null, months: string): string => {
  if (word === null) return 'Whether it would try is not assessed.';
  if (word === 'EVEN_CHANCE') return `Whether it tries within ${months} is judged an even chance.`;
  if (word === 'REMOTE') return `The chance that it tries within ${months} is judged remote.`;
  return `An attempt within ${months} is judged ${VOCABULARY.likelihoods[word]}.`;
};
