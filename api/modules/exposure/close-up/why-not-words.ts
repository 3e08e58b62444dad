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
  const together = found.together ? [togetherReason(found.together, score.gaps)] : [];
  const inputs = found.missingInputs.map(({ node, missing }): WhyNotReason => {
    const nodes = missing.map((input) => input.node);
    const names = nodes.map((at) => graph.nodeName[at]).slice(0, 3);
    return {
      code: 'INPUTS_MISSING',
      sentence: `${graph.nodeName[node]} falls only to several losses at once, of which it cannot bring about that of ${names.join(', ')}.`,
      nodes,
    };
  });
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
  return [...commands, ...unknowns, ...together, ...inputs, ...links];
}

/** What opens a way only together: techniques it would have to command, and what would have to turn out so. */
function togetherReason(
  { vectors, gaps }: NonNullable<WhyNot['together']>,
  all: ScoredMission['score']['gaps'],
): WhyNotReason {
  const techniques = vectors.map((vector) => VOCABULARY.vectors[vector]).join(', ');
  const open = [...new Set(gaps.map((gap) => all[gap].sentence))].slice(0, 3);
  const sentences = [
    ...(techniques ? [`Only together would these open a way: ${techniques}.`] : []),
    ...(open.length > 0 ? [`It would also have to turn out for the worse that this is open: ${open.join(' ')}`] : []),
  ];
  return {
    code: 'TOGETHER',
    sentence: sentences.join(' '),
    nodes: gaps.map((gap) => all[gap].node).filter((node) => node >= 0),
  };
}
