import { HARM_AXES } from '../../../graph-schema/values.ts';
import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import type { ActorScore, ElementExposure, RiskRange } from '../../exposure-model/mission-score.ts';
import type { AlignmentNature } from '../../schema/generated/resolver-types.ts';
import { alignmentSentence } from './link-sentence.ts';
import type { ScoredMission } from './scored-mission.ts';

/** Actors with a judged attempt first, by the risk each carries alone; then those nobody has judged. */
export function actorsByRisk({ score }: ScoredMission): ActorScore[] {
  const risk = (actor: ActorScore) => Math.max(...HARM_AXES.map((axis) => actor.riskAlone[axis]));
  const judged = (actor: ActorScore) => (actor.attempt ? 1 : 0);
  return [...score.actors].sort((one, other) => judged(other) - judged(one) || risk(other) - risk(one));
}

/**
 * The sum of an actor's own risks to information, with the ends of its range added up alike: a range that is
 * rather too wide. Null where its attempt is not assessed.
 */
export function riskAlone({ score, exposures }: ScoredMission, actor: ActorScore): Record<string, RiskRange | null> {
  const none = Object.fromEntries(HARM_AXES.map((axis) => [axis, null]));
  if (!actor.attempt) return none;
  const position = score.actors.indexOf(actor);
  const sums = Object.fromEntries(HARM_AXES.map((axis) => [axis, { estimate: 0, low: 0, high: 0 }]));
  for (const exposure of exposures) {
    if (exposure.group === 'TASK') continue;
    for (const axis of HARM_AXES) {
      const largest = largestRisk(exposure, position, axis);
      const sum = sums[axis]!;
      sum.estimate += largest.estimate;
      sum.low += largest.low;
      sum.high += largest.high;
    }
  }
  return sums;
}

function largestRisk(exposure: ElementExposure, actor: number, axis: (typeof HARM_AXES)[number]): RiskRange {
  let largest: RiskRange = { estimate: 0, low: 0, high: 0 };
  for (const effect of exposure.effects) {
    const likelihood = effect.actors.find((reach) => reach.actor === actor)?.likelihood;
    const units = effect.harm[axis]?.units ?? 0;
    if (!likelihood || likelihood.estimate * units < largest.estimate) continue;
    const { estimate, low, high } = likelihood;
    largest = { estimate: estimate * units, low: low * units, high: high * units };
  }
  return largest;
}

export const presencesOf = (scored: ScoredMission, actor: number) =>
  scored.linksFrom(actor, 'PRESENT_AT').map((link) => {
    const distance = scored.graph.edgeProperties[link]?.distanceKm;
    return {
      site: scored.pointerTo(scored.graph.edgeTo[link]!),
      distanceKm: typeof distance === 'number' ? distance : null,
      presentFrom: scored.linkText(link, 'presentFrom'),
      presentTo: scored.linkText(link, 'presentTo'),
    };
  });

export const alignmentsOf = (scored: ScoredMission, actor: number, text: AssessmentCatalogue) =>
  [...scored.linksFrom(actor, 'ALIGNED_WITH'), ...scored.linksTo(actor, 'ALIGNED_WITH')].map((link) => {
    const { edgeFrom, edgeTo } = scored.graph;
    return {
      other: scored.pointerTo(edgeFrom[link] === actor ? edgeTo[link]! : edgeFrom[link]!),
      nature: scored.linkText(link, 'nature') as AlignmentNature | null,
      sentence: alignmentSentence(scored, link, text),
      grade: scored.linkText(link, 'sourceGrade'),
    };
  });

export const evidenceFor = (scored: ScoredMission, node: number) =>
  scored.linksFrom(node, 'SUPPORTED_BY').map((link) => {
    const evidence = scored.graph.edgeTo[link]!;
    return {
      element: scored.pointerTo(evidence),
      publisher: scored.nodeText(evidence, 'publisher'),
      publishedOn: scored.nodeText(evidence, 'publishedOn'),
      grade: scored.nodeText(evidence, 'grade'),
    };
  });

/** Incidents that somebody attributes to the actor, each a claim with its claimant and grade. */
export const incidentsClaimed = (scored: ScoredMission, actor: number) =>
  scored.linksTo(actor, 'ATTRIBUTED_TO').map((link) => ({
    incident: scored.pointerTo(scored.graph.edgeFrom[link]!),
    claimedBy: scored.linkText(link, 'claimedBy'),
    claimedOn: scored.linkText(link, 'claimedOn'),
    grade: scored.linkText(link, 'sourceGrade'),
  }));

/** The rows that the actor reaches, in the order of the ranking. */
export function reachedBy({ score, exposures }: ScoredMission, actor: ActorScore): ElementExposure[] {
  const position = score.actors.indexOf(actor);
  return exposures.filter(({ effects }) =>
    effects.some(({ actors }) => actors.some((reach) => reach.actor === position)),
  );
}
