import { VOCABULARY } from '../../../assessment/language/english/vocabulary.ts';
import type { CloseUp } from '../../../exposure-model/close-up/close-up.ts';
import { phraseOf } from '../likelihood-words.ts';
import type { ScoredMission } from '../scored-mission.ts';

const percent = (probability: number): string =>
  probability > 0 && probability < 0.01 ? 'under 1 %' : `${Math.round(100 * probability)} %`;

/** Why this number: what it means, whose it is, by which way, what holds it down and what would narrow it. */
export function accountWords(scored: ScoredMission, closeUp: CloseUp): string[] {
  const { graph, score, library } = scored;
  const { account, likelihood } = closeUp;
  const element = graph.nodeName[closeUp.node];
  if (closeUp.standingFacts.length > 0) {
    return [
      `That ${element} is ${VOCABULARY.effects[closeUp.effect]} is a fact by arrangement: it holds whatever anybody attempts, so there is no chance to state.`,
    ];
  }
  if (!account || !likelihood) {
    return [
      `Actors can get to ${element}, but nobody has judged whether any of them would try. So no likelihood is stated; that is not the same as none.`,
    ];
  }
  const words = [
    `It is ${phraseOf(likelihood.estimate, library)} (${percent(likelihood.estimate)}) that within twelve months some actor tries, and ${element} is ${VOCABULARY.effects[closeUp.effect]}.`,
  ];
  const way = account.leadingWay;
  if (way) {
    const actor = graph.nodeName[score.actors[way.actor]?.node ?? -1] ?? '';
    const rest =
      way.otherWays > 0.02
        ? ` The other ways make up ${percent(way.otherWays)} of the figure, so closing this one alone does not close the exposure.`
        : ' Hardly anything comes by another way.';
    words.push(
      `The likeliest way is that of ${actor}, in ${way.steps.length} ${way.steps.length === 1 ? 'step' : 'steps'}: ${percent(way.likelihood)}, with an attempt judged at ${percent(way.attempt)}.${rest}`,
    );
  }
  const control = account.strongestControl;
  words.push(
    control && control.spares > 0
      ? `What holds it down most is ${graph.nodeName[control.node]}: without it the figure would be higher by ${percent(control.spares)}.`
      : 'No recorded control holds it down.',
  );
  if (closeUp.outerBound) {
    const { low, high } = closeUp.outerBound;
    words.push(
      `With every judgement at the favourable end of its range at once it would be ${percent(low.estimate)}, with every one at the unfavourable end ${percent(high.estimate)}.`,
    );
  }
  if (account.narrowsMost && account.narrowsMost.narrows > 0) {
    words.push(
      `Knowing one thing better would narrow it most: ${account.narrowsMost.label}. It alone accounts for ${percent(account.narrowsMost.narrows)} of the spread.`,
    );
  }
  words.push(
    likelihood.method === 'exact'
      ? 'The figure is exact for the judgements as they stand; it was not sampled.'
      : `The figure was counted in ${likelihood.trials} sampled worlds with the seed ${closeUp.seed}, and is guaranteed to lie from ${percent(likelihood.lower)} to ${percent(likelihood.upper)} for the judgements as they stand.`,
  );
  return words;
}
