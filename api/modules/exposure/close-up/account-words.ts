import type { AssessmentCatalogue } from '../../../assessment/language/catalogue.ts';
import { likelihoodWord } from '../../../assessment/likelihood-word.ts';
import type { CloseUp } from '../../../exposure-model/close-up/close-up.ts';
import { namedAt } from '../link-sentence.ts';
import type { ScoredMission } from '../scored-mission.ts';

/** Why this number: what it means, whose it is, by which way, what holds it down and what would narrow it. */
export function accountWords(
  scored: ScoredMission,
  closeUp: CloseUp,
  { closeUp: text }: AssessmentCatalogue,
): string[] {
  const { graph, score, library } = scored;
  const { account, likelihood } = closeUp;
  const element = namedAt(graph, closeUp.node);
  if (closeUp.standingFacts.length > 0) return [text.byArrangement(element, closeUp.effect)];
  if (!account || !likelihood) return [text.attemptNotAssessed(element)];
  const words = [
    text.meaning(element, closeUp.effect, likelihoodWord(likelihood.estimate, library), likelihood.estimate),
  ];
  const way = account.leadingWay;
  if (way) {
    const actor = String(graph.nodeName[score.actors[way.actor]?.node ?? -1] ?? '');
    words.push(text.leadingWay({ ...way, actor, steps: way.steps.length }));
  }
  const control = account.strongestControl;
  words.push(
    control && control.spares > 0
      ? text.strongestControl(namedAt(graph, control.node), control.spares)
      : text.noControl,
  );
  if (closeUp.outerBound) {
    const { low, high } = closeUp.outerBound;
    words.push(text.outerBound(low.estimate, high.estimate));
  }
  if (account.narrowsMost && account.narrowsMost.narrows > 0) {
    words.push(text.narrowsMost(judgementWords(scored, account.narrowsMost, text), account.narrowsMost.narrows));
  }
  words.push(likelihood.method === 'exact' ? text.exact : text.sampled({ ...likelihood, seed: closeUp.seed }));
  return words;
}

/** What a judged number is, in words. */
export function judgementWords(
  { graph }: ScoredMission,
  judgement: { readonly key: string; readonly label: string },
  text: AssessmentCatalogue['closeUp'],
): string {
  return text.judgement(judgement, {
    node: (key) => {
      const node = graph.nodeKey.indexOf(key);
      return node < 0 ? null : namedAt(graph, node);
    },
    link: (key) => {
      const link = graph.edgeKey.indexOf(key);
      if (link < 0) return null;
      return { from: namedAt(graph, graph.edgeFrom[link]!), to: namedAt(graph, graph.edgeTo[link]!) };
    },
  });
}
