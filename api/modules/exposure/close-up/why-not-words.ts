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
      nodes: elementsOf(known),
    };
  });
  const together = found.together ? [togetherReason(scored, found.together, text)] : [];
  const inputs = found.missingInputs.map(({ node, missing }): WhyNotReason => {
    const nodes = missing.map((input) => input.node);
    return {
      code: 'INPUTS_MISSING',
      sentence: text.closeUp.missingInputs(
        namedAt(graph, node),
        nodes.slice(0, 3).map((at) => namedAt(graph, at)),
      ),
      nodes,
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
  return [...commands, ...unknowns, ...together, ...inputs, ...links];
}

/** What opens a way only together: techniques it would have to command, and what would have to turn out so. */
function togetherReason(
  scored: ScoredMission,
  { vectors, gaps }: NonNullable<WhyNot['together']>,
  text: AssessmentCatalogue,
): WhyNotReason {
  const known = gaps.flatMap((gap) => scored.score.gaps[gap] ?? []);
  const open = [...new Set(known.map((gap) => gapSentence(scored, gap, text)))].slice(0, 3);
  return { code: 'TOGETHER', sentence: text.closeUp.together(vectors, open), nodes: elementsOf(known) };
}

const elementsOf = (gaps: readonly { readonly node: number }[]): readonly number[] =>
  [...new Set(gaps.map(({ node }) => node))].filter((node) => node >= 0);
