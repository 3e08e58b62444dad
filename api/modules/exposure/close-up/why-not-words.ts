import type { AssessmentCatalogue } from '../../../assessment/language/catalogue.ts';
import type { WhyNot } from '../../../exposure-model/close-up/why-not.ts';
import { gapSentence } from '../gap-groups.ts';
import { namedAt } from '../link-sentence.ts';
import type { ScoredMission } from '../scored-mission.ts';

export interface WhyNotReason {
  readonly code: string;
  readonly sentence: string;
  /** Positions of the elements it is about. */
  readonly nodes: readonly number[];
}

export const verdictWords = (
  { graph, score }: ScoredMission,
  { verdict, actor, node }: WhyNot,
  { closeUp }: AssessmentCatalogue,
): string => closeUp.verdict(verdict, namedAt(graph, score.actors[actor]!.node), namedAt(graph, node));

/** What keeps the actor away, a reason each, the nearest to opening a way first. */
export function whyNotReasons(scored: ScoredMission, found: WhyNot, text: AssessmentCatalogue): WhyNotReason[] {
  const { graph, score } = scored;
  const commands = found.missingCommands.map(
    ({ vector, because, opensAlone, steps }): WhyNotReason => ({
      code: `COMMAND_${because}`,
      sentence: text.closeUp.missingCommand(vector, because, opensAlone),
      nodes: [...new Set(steps.map(({ toNode }) => toNode))],
    }),
  );
  const unknowns = found.openingUnknowns.map(({ kinds, gaps }): WhyNotReason => {
    const known = gaps.flatMap((gap) => score.gaps[gap] ?? []);
    return {
      code: kinds.join('+'),
      sentence: [...new Set(known.map((gap) => gapSentence(scored, gap, text)))].slice(0, 3).join(' '),
      nodes: [...new Set(known.map(({ node }) => node))].filter((node) => node >= 0),
    };
  });
  const links = found.neededLinks
    .filter(({ usualHere }) => usualHere)
    .map(
      ({ vector, fromNodes }): WhyNotReason => ({
        code: 'LINK_NEEDED',
        sentence: text.closeUp.neededLink(
          vector,
          fromNodes.slice(0, 3).map((node) => namedAt(graph, node)),
        ),
        nodes: fromNodes,
      }),
    );
  return [...commands, ...unknowns, ...links];
}
