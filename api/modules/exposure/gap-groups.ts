import type { CoverageGap } from '../../exposure-model/attack-model.ts';
import type { ScoredMission } from './scored-mission.ts';

type GapKind = CoverageGap['kind'];

/** What a group of gaps says, for one and for many. */
const SENTENCES: Readonly<Record<GapKind, (count: number) => string>> = {
  DISTANCE_NOT_ASSESSED: (n) =>
    `${n} ${of(n, 'presence')} of an actor ${has(n)} no distance on record, so nobody knows who is within range.`,
  SEGMENTATION_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'connection')} nobody has recorded whether a boundary stops free movement.`,
  CARRIER_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'flow')} nobody has recorded which carriers it passes.`,
  VECTOR_NOT_JUDGED: (n) =>
    `For ${n} ${of(n, 'actor')} nobody has judged whether it employs techniques for which it is in place.`,
  INTENT_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'actor')} nobody has judged the intent, so no likelihood is stated.`,
  CAPABILITY_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'entry', 'entries')} nobody has judged the capability of the actor or what a technique requires.`,
  ENCRYPTION_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'flow')} nobody has recorded whether it is encrypted.`,
  COVERAGE_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'control')} in place nobody has recorded how much it covers or how well it works.`,
  ALIGNMENT_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'alignment')} nobody has recorded in what way the actors are aligned.`,
  INSIDER_GROUP_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'insider')} nobody has recorded the group it belongs to.`,
  DEPENDENCY_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'dependency', 'dependencies')} nobody has recorded whether it is essential.`,
};

const of = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);
const has = (count: number): string => (count === 1 ? 'has' : 'have');

const EXAMPLES = 5;

/** Facts that the model needs and nobody recorded, by kind, the most frequent first. */
export function gapGroups(scored: ScoredMission) {
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
      sentence: SENTENCES[kind as GapKind](gaps.length),
      examples: gaps.slice(0, EXAMPLES).map(({ node, sentence }) => ({
        element: node >= 0 ? scored.pointerTo(node) : null,
        sentence,
      })),
    }))
    .sort((one, other) => other.count - one.count);
}
