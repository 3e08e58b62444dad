import type { CloseLook, EffectPaths, Exposed } from './close-up-questions.ts';
import type { ScoringWords } from './english.ts';
import type { NamedExposure } from './exposure-named.ts';
import { fewNames, section } from './text-lines.ts';

/** What no sentence is made of: a likelihood as figures, with its interval, its bounds and its method. */
function likelihoodLines({ exposed, effect }: NamedExposure, look: CloseLook, words: ScoringWords): string[] {
  const { likelihood, outerBound } = look;
  if (!likelihood) return [`${words.likelihood}: ${words.notAssessed}.`];
  const { estimate, ciLow, ciHigh, lower, upper, method, phrase } = likelihood;
  const judged = exposed.effects.find((own) => own.effect === effect)?.likelihood;
  const parts = [
    `${words.likelihood}: ${words.percent(estimate)} (${phrase}), ${words.vocabulary.method(method)}`,
    judged && judged.low < judged.high ? words.byJudgements(judged.low, judged.high) : '',
    method === 'monte-carlo' ? words.bySampling(ciLow, ciHigh) : '',
    method === 'monte-carlo' && lower !== null && upper !== null ? words.guaranteed(lower, upper) : '',
    outerBound ? words.extremes(outerBound.low.estimate, outerBound.high.estimate, outerBound.certain) : '',
  ];
  return [`${parts.filter((part) => part !== '').join('; ')}.`];
}

function wayLines(paths: EffectPaths, words: ScoringWords): string[] {
  const facts = paths.standingFacts.map((sentence) => `* ${words.fact(sentence)}`);
  // A loss by arrangement is no way that anybody takes.
  const taken = paths.standingFacts.length > 0 ? paths.paths.slice(facts.length) : paths.paths;
  const ways = taken.flatMap(({ actor, summary, probability, hops }, i) => [
    `${i + 1}. ${words.way(actor.name, summary, probability)}`,
    ...hops.map(({ sentence, before, after, grade }) => `   - ${words.hop(sentence, before, after, grade)}`),
  ]);
  return [...facts, ...ways];
}

function chokeLines({ chokePoints }: CloseLook, words: ScoringWords): string[] {
  if (!chokePoints) return [];
  const share = ({ probability, ciLow, ciHigh }: { probability: number; ciLow: number; ciHigh: number }) =>
    `${words.percent(probability)} (${words.percentRange(ciLow, ciHigh)})`;
  return [
    ...chokePoints.elements.map((point) => `* ${point.element.name}: ${share(point)}`),
    ...chokePoints.links.map((point) => `* ${namesOf(point.links, words)}: ${share(point)}`),
  ];
}

function namesOf(links: NonNullable<CloseLook['chokePoints']>['links'][number]['links'], words: ScoringWords): string {
  const names = links.map(({ from, to }) => (from.key === to.key ? from.name : `${from.name} → ${to.name}`));
  return fewNames(names, words.andMore);
}

function rankLines({ exposure }: Exposed, words: ScoringWords): string[] {
  const { rank, rankRange } = exposure;
  return rank === null ? [] : [words.rank(rank, rankRange?.low ?? null, rankRange?.high ?? null)];
}

/** A close look at one exposure as text: the figure, why it is so, by which ways, and what would move it. */
export function explainLines(of: NamedExposure, look: CloseLook, paths: EffectPaths, words: ScoringWords): string[] {
  const { element, effect, exposed } = of;
  const { score } = exposed;
  const bullets = <T>(items: readonly T[] | undefined, line: (item: T) => string) =>
    (items ?? []).map((item) => `* ${line(item)}`);
  const { contributions, tornado, controls, reference } = look;
  const adding = contributions && contributions.actors.length + contributions.vectors.length > 0;
  return [
    words.heading(element.name, element.id, effect),
    words.standing(score.asOf, score.horizonMonths),
    ...(score.preliminary ? [words.preliminary] : []),
    ...likelihoodLines(of, look, words),
    ...rankLines(exposed, words),
    ...(reference === '' ? [] : [`${words.reference}: ${reference}`]),
    '',
    ...section(
      words.sections.account,
      bullets(look.account, (sentence) => sentence),
    ),
    ...section(words.sections.ways, wayLines(paths, words)),
    ...section(words.sections.choke, chokeLines(look, words)),
    ...section(
      words.sections.tornado,
      bullets(tornado?.bars, (bar) => words.bar(bar.label, bar.atLow, bar.atHigh, bar.narrows)),
    ),
    ...section(
      words.sections.actors,
      bullets(contributions?.actors, ({ actor, alone, adds }) => words.actorAdds(actor.name, alone, adds)),
    ),
    ...section(
      words.sections.vectors,
      bullets(contributions?.vectors, ({ vector, adds }) => words.vectorAdds(words.vocabulary.vector(vector), adds)),
    ),
    ...(adding ? [words.overlap, ''] : []),
    ...section(
      words.sections.controls,
      bullets(controls, ({ control, places, spares }) =>
        words.control(
          control.name,
          fewNames(
            places.map(({ name }) => name),
            words.andMore,
          ),
          spares,
        ),
      ),
    ),
  ];
}
