import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { NodeKindName } from '../../../../graph-schema/catalogue.ts';
import type { StateEffect } from '../../../../graph-schema/values.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { plain, say, sentences } from '../../runs.ts';
import { clauseOf, withNoun } from './exposure.ts';
import { agree, count, figure, itIsLikelyThat, list, perCent, sentenceStart, times } from './grammar.ts';
import { attemptSentence } from './situation.ts';
import { VOCABULARY } from './vocabulary.ts';

/** The exposure that a judgement leads with: what it is, what may happen to it, how likely. */
interface Leading {
  word: LikelihoodWord;
  months: string;
  kind: NodeKindName;
  name: Run;
  effect: StateEffect;
}

export const keyJudgements = {
  title: 'Key judgements',
  introduction: (n: number, asOf: string, months: string) =>
    plain(
      `${sentenceFigure(n)} ${agree(n, 'judgement', 'judgements')} on what the mission had recorded by ${asOf}, looking ${months} ahead. Each states its likelihood and, apart from it, the confidence that the grades of its sources allow.`,
    ),
  empty: plain(
    'No judgement can be stated. The graph holds nothing that could be scored, and that is not the same as low exposure. The section on scope says what to map first.',
  ),
  firstIssue: plain('No earlier issue was compared with this one, so nothing is said here about change.'),
  exposureBasis(of: {
    actor: Run | null;
    attempt: LikelihoodWord | null;
    steps: number;
    actors: number;
    weakest: string | null;
  }) {
    if (!of.actor) return plain('No single path leads: what reaches it comes by several ways at once.');
    const tried = of.attempt ? `, whose attempt is judged ${attemptWord(of.attempt)}` : '';
    return sentences(
      say`The leading path is that of ${of.actor}${tried}, in ${count(of.steps, 'step', 'steps')}; ${count(of.actors, 'actor', 'actors')} in all ${agree(of.actors, 'reaches', 'reach')} it.`,
      plain(
        of.weakest
          ? `The weakest fact on that path is graded ${of.weakest}.`
          : 'At least one fact on that path carries no grade.',
      ),
    );
  },
  /** One body of information leads; the next are named beside it. */
  information: ({ word, months, kind, name, effect, next }: Leading & { next: readonly Run[] }) =>
    sentences(
      say`${itIsLikelyThat(word)} ${withNoun(kind, name)} ${clauseOf(kind, effect)} within ${months}; no other body of information carries as much risk.`,
      next.length > 0 ? say`Next come ${list(next)}.` : [],
    ),
  task: ({ word, months, kind, name, effect, criticality }: Leading & { criticality: string | null }) =>
    say`Among the mandated tasks, the heaviest risk is on ${withNoun(kind, name)}${criticality ? ` (programme criticality ${criticality})` : ''}. ${itIsLikelyThat(word)} it ${clauseOf(kind, effect)} within ${months}.`,
  concentration: (places: readonly { name: Run; share: number }[]) =>
    places.length === 1
      ? say`The risk to information is concentrated: in ${perCent(places[0]!.share)} of it, no open path avoids ${bold(places[0]!.name)}.`
      : say`The risk to information is concentrated in few places. No open path avoids ${list(places.map(({ name, share }) => say`${bold(name)} (${perCent(share)} of the risk)`))}; the shares overlap.`,
  concentrationBasis: plain('It is counted over the sampled worlds of all actors together, weighted by the harm.'),
  concentrationEffect: plain(
    'What makes analysis easier for the mission also makes a single, well-ordered haul for an intruder; a loss there would touch most tasks at once.',
  ),
  concentrationMeasure: plain(
    'Harden what many paths pass before anything else, and keep out of it what does not need to be there.',
  ),
  deception: (
    store: { name: Run; word: LikelihoodWord } | null,
    task: { name: Run; word: LikelihoodWord } | null,
    months: string,
  ) =>
    sentences(
      store
        ? say`${itIsLikelyThat(store.word)} false reports are planted in ${bold(store.name)} within ${months}.`
        : [],
      task ? say`${itIsLikelyThat(task.word)} ${bold(task.name)} is undermined in the eyes of the public.` : [],
    ),
  deceptionBasis: (first: Run, open: number) =>
    say`The likelihood given is that for ${first}. ${sentenceFigure(open)} ${agree(open, 'store is', 'stores are')} open to reports from outside the mission.`,
  proximity: (
    actor: Run,
    sites: number,
    near: readonly { site: Run; km: number }[],
    unknown: number,
    attempt: LikelihoodWord | null,
    months: string,
  ) =>
    sentences(
      say`The parallel security actor ${bold(actor)} is recorded at or near ${count(sites, 'mission site', 'mission sites')}${
        near.length > 0
          ? say`, closest at ${list(
              near.map(({ site, km }) => say`${site} (${km === 0 ? 'inside' : `within ${km} km`})`),
              4,
            )}`
          : ''
      }.`,
      unknown > 0
        ? plain(
            `For ${figure(unknown)} of them the distance is not assessed, and nothing is assumed about what is in range.`,
          )
        : [],
      plain(attemptSentence(attempt, months)),
    ),
  proximityBasis: (grade: string | null, aligned: readonly Run[]) =>
    sentences(
      plain(grade ? `Presence is graded ${grade} at its weakest.` : 'At least one presence carries no grade.'),
      aligned.length > 0 ? say`It is judged to be aligned with ${list(aligned, 3)}.` : [],
    ),
  proximityEffect: (names: readonly Run[]) =>
    names.length > 0
      ? say`Phones, radios and devices of personnel nearby are within its reach; what it reaches with most risk is ${list(names, 3)}.`
      : plain('Phones, radios and devices of personnel nearby may come within its reach.'),
  proximityMeasure: plain(
    'Encrypt the radios and phones used at these sites, keep devices that are not needed away from them, and establish the distances that are not assessed.',
  ),
  limits: (open: number, cells: number, gaps: readonly { title: string; count: number }[]) =>
    sentences(
      plain(`Of the particulars that a judgement needs, ${perCent(cells > 0 ? open / cells : 0)} are not assessed.`),
      gaps.length > 0
        ? say`The gaps that bear most on the scores are: ${list(gaps.map((gap) => `${gap.title.charAt(0).toLowerCase()}${gap.title.slice(1)} (${times(gap.count)})`))}.`
        : [],
    ),
  limitsBasis: plain('It is a count over the graph and over the gaps that the rules met.'),
  limitsEffect: plain('None of these gaps may be read as low exposure; closing them can move scores either way.'),
  limitsMeasure: plain(
    'Let each office fill the particulars that section 2 puts under its name before the next issue.',
  ),
};

const attemptWord = (word: LikelihoodWord) =>
  word === 'EVEN_CHANCE' ? 'an even chance' : VOCABULARY.likelihoods[word];
const bold = (run: Run): Run => ({ ...run, strong: true });
const sentenceFigure = (n: number): string => sentenceStart(figure(n));
