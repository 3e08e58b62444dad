import { VOCABULARY } from '../../../assessment/language/english/vocabulary.ts';
import type { MissingCommand } from '../../../exposure-model/close-up/missing-commands.ts';
import type { WhyNot } from '../../../exposure-model/close-up/why-not.ts';
import type { ScoredMission } from '../scored-mission.ts';

const VERDICTS: Readonly<Record<WhyNot['verdict'], (actor: string, element: string) => string>> = {
  REACHES: (actor, element) => `${actor} does get to ${element}, however unlikely.`,
  COMMAND: (actor, element) => `${actor} would get to ${element} if it commanded one more technique.`,
  UNKNOWN: (actor, element) => `${actor} would get to ${element} if what nobody has recorded turned out for the worse.`,
  BOTH: (actor, element) => `${actor} would get to ${element} only if several of these came together.`,
  NO_LINK: (actor, element) =>
    `No recorded link leads ${actor} to ${element}, whatever it commands. That speaks of what is recorded, and is no finding that there is none.`,
};

const BECAUSE: Readonly<Record<MissingCommand['because'], string>> = {
  NOT_JUDGED: 'nobody has judged whether it employs this technique',
  CAPABILITY_NOT_ASSESSED: 'nobody has judged its capability',
  REQUIREMENT_NOT_RECORDED: 'what capability the technique takes is not recorded',
  VECTOR_NOT_LISTED: 'the mission lists no such vector',
};

export interface WhyNotReason {
  readonly code: string;
  readonly sentence: string;
  /** Positions of the elements it is about. */
  readonly nodes: readonly number[];
}

export const verdictWords = ({ graph, score }: ScoredMission, { verdict, actor, node }: WhyNot): string =>
  VERDICTS[verdict](graph.nodeName[score.actors[actor]?.node ?? -1] ?? '', graph.nodeName[node] ?? '');

/** What keeps the actor away, a reason each, the nearest to opening a way first. */
export function whyNotReasons({ graph, score }: ScoredMission, found: WhyNot): WhyNotReason[] {
  const commands = found.missingCommands.map(({ vector, because, opensAlone, steps }): WhyNotReason => {
    const name = VOCABULARY.vectors[vector];
    const alone = opensAlone ? 'This technique alone would open a way' : 'This technique would take it a step further';
    return {
      code: `COMMAND_${because}`,
      sentence: `${alone}: ${name}; ${BECAUSE[because]}.`,
      nodes: [...new Set(steps.map(({ toNode }) => toNode))],
    };
  });
  const unknowns = found.openingUnknowns.map(
    ({ kinds, gaps }): WhyNotReason => ({
      code: kinds.join('+'),
      sentence: [...new Set(gaps.map((gap) => score.gaps[gap]?.sentence ?? ''))].slice(0, 3).join(' '),
      nodes: [...new Set(gaps.map((gap) => score.gaps[gap]?.node ?? -1))].filter((node) => node >= 0),
    }),
  );
  const links = found.neededLinks
    .filter(({ usualHere }) => usualHere)
    .map(({ vector, fromNodes }): WhyNotReason => {
      const by = vector ? `By ${VOCABULARY.vectors[vector]}` : 'By a recorded link';
      const from = fromNodes.map((node) => graph.nodeName[node]).slice(0, 3);
      const sentence =
        from.length > 0
          ? `${by}, this entry can be got to from ${from.join(', ')}; what is missing is a way to these.`
          : `${by}, entries of this kind are got to elsewhere in the mission; nothing of the sort is recorded here.`;
      return { code: 'LINK_NEEDED', sentence, nodes: fromNodes };
    });
  return [...commands, ...unknowns, ...links];
}
