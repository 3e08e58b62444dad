import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { ScoreGap } from '../../exposure-model/mission-score.ts';
import { namedAt } from './link-sentence.ts';
import type { ScoredMission } from './scored-mission.ts';

const EXAMPLES = 5;

/** Facts that the model needs and nobody recorded, by kind, the most frequent first. */
export function gapGroups(scored: ScoredMission, text: AssessmentCatalogue) {
  const byKind = new Map<string, ScoredMission['score']['gaps'][number][]>();
  for (const gap of scored.score.gaps) {
    const group = byKind.get(gap.kind);
    if (group) group.push(gap);
    else byKind.set(gap.kind, [gap]);
  }
  return [...byKind]
    .map(([kind, gaps]) => ({
      kind,
      count: gaps.length,
      sentence: text.sentences.gaps(kind, gaps.length),
      examples: gaps.slice(0, EXAMPLES).map((gap) => ({
        element: gap.node >= 0 ? scored.pointerTo(gap.node) : null,
        sentence: gapSentence(scored, gap, text),
      })),
    }))
    .sort((one, other) => other.count - one.count);
}

/** One gap as a sentence. */
export function gapSentence({ graph }: ScoredMission, gap: ScoreGap, text: AssessmentCatalogue): string {
  const at = (node: number | undefined) => (node === undefined || node < 0 ? null : namedAt(graph, node));
  return text.sentences.gap({
    kind: gap.kind,
    about: at(gap.node),
    from: at(gap.edge < 0 ? -1 : graph.edgeFrom[gap.edge]),
    to: at(gap.edge < 0 ? -1 : graph.edgeTo[gap.edge]),
    sentence: gap.sentence,
  });
}
