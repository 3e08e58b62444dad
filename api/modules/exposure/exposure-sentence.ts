import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { EffectExposure, ExposurePath } from '../../exposure-model/mission-score.ts';
import { namedAt } from './link-sentence.ts';
import type { ScoredMission } from './scored-mission.ts';

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Who, by what, to what effect, in one sentence. `path` is the leading one; null where no single path leads. */
export function exposureSentence(
  { graph, score }: ScoredMission,
  node: number,
  effect: EffectExposure,
  path: ExposurePath | null,
  { sentences }: AssessmentCatalogue,
): string {
  const element = namedAt(graph, node);
  if (effect.standingFacts.length > 0) {
    const destinations = distinct(effect.standingFacts.map((link) => graph.edgeTo[link]!));
    return sentences.custody(
      element,
      destinations.map((destination) => namedAt(graph, destination)),
    );
  }
  const actor = path?.actor ?? effect.actors[0]?.actor;
  const who = actor === undefined ? null : score.actors[actor];
  const hops = path?.hops ?? [];
  return sentences.exposure({
    element,
    effect: effect.effect,
    actor: who ? String(graph.nodeName[who.node]) : null,
    vectors: distinct(hops.flatMap((hop) => hop.vector ?? [])),
    via: hops.length > 1 ? namedAt(graph, hops[0]!.toNode) : null,
    others: Math.max(0, effect.actors.length - 1),
  });
}

/** The leading path in one line: the elements it passes, in order. */
export function pathSummary({ graph }: ScoredMission, path: ExposurePath): string {
  const nodes = [path.hops[0]?.fromNode, ...path.hops.map((hop) => hop.toNode)].filter((node) => node !== undefined);
  return distinct(nodes)
    .map((node) => graph.nodeName[node])
    .join(' → ');
}
