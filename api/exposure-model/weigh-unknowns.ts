import type { StateEffect } from '../../graph-schema/values.ts';
import type { GapKind } from './derivation-rule.ts';
import type { Library } from './library.ts';
import { countedEstimate } from './likelihood-range.ts';
import { type ScoredGraph, type ScoreOptions, scoreMission } from './score-mission.ts';

/** What would change if the unknowns of one kind turned out for the worse. */
export interface UnknownWeight {
  readonly kind: GapKind;
  /** How many entries leave it open. */
  readonly gaps: number;
  /** Results compared: actor by element and effect. */
  readonly results: number;
  /** Results whose reach moves by more than .05. */
  readonly moved: number;
  /** The result that moves most; positions in the mission graph, and of the actor in the score. */
  readonly largest: {
    readonly node: number;
    readonly effect: StateEffect;
    readonly actor: number;
    readonly by: number;
  } | null;
}

/** A change worth telling. */
const MOVES = 0.05;
/** Unknowns that stand for an edge which a rule would otherwise draw; the others have no worst case of their own. */
const SWITCHES: readonly GapKind[] = [
  'DISTANCE_NOT_ASSESSED',
  'SEGMENTATION_NOT_ASSESSED',
  'CARRIER_NOT_ASSESSED',
  'ENCRYPTION_NOT_ASSESSED',
  'VECTOR_NOT_JUDGED',
];

/**
 * Which unknown moves most: the mission scored again on the same coins with the unknowns of each kind switched in,
 * one kind at a time, most moved first. Costs one rescoring for each kind that the mission has.
 */
export function weighUnknowns(
  scored: ScoredGraph,
  library: Library,
  { onProgress, ...options }: ScoreOptions,
): UnknownWeight[] {
  const { graph, score } = scored;
  const before = reaches(scored);
  return SWITCHES.flatMap((kind, place) => {
    const gaps = score.gaps.filter((gap) => gap.kind === kind).length;
    if (gaps === 0) return [];
    const assume = { ...options.assume, [kind]: true };
    const after = reaches(scoreMission(graph, library, { ...options, assume, comparedAlone: true }, scored));
    onProgress?.(place + 1, SWITCHES.length);
    const names = new Set([...before.keys(), ...after.keys()]);
    let moved = 0;
    let largest: UnknownWeight['largest'] = null;
    for (const name of names) {
      const own = after.get(name) ?? before.get(name)!;
      const by = (after.get(name)?.reach ?? 0) - (before.get(name)?.reach ?? 0);
      if (Math.abs(by) > MOVES) moved++;
      if (!largest || Math.abs(by) > Math.abs(largest.by)) {
        largest = { node: own.node, effect: own.effect, actor: own.actor, by };
      }
    }
    return [{ kind, gaps, results: names.size, moved, largest }];
  }).sort((a, b) => b.moved - a.moved);
}

/** Reach of every actor against every effect of an element that has a row. */
function reaches({ score, model, mission }: ScoredGraph) {
  const found = new Map<string, { node: number; effect: StateEffect; actor: number; reach: number }>();
  const listed = new Set(score.exposures.map(({ node }) => node));
  const { node: nodes, effect: effects, group } = model.states;
  mission.actors.forEach(({ states, hits, lower, upper }, actor) => {
    states.forEach((state, at) => {
      const [node, effect] = [nodes[state], effects[state]];
      if (group[state] !== null || effect === 'SELF' || !listed.has(node) || lower[at] <= 0) return;
      const reach = countedEstimate(hits[at], mission.trials, lower[at], upper[at]);
      found.set(`${node}|${effect}|${actor}`, { node, effect, actor, reach });
    });
  });
  return found;
}
