import type { StateEffect } from '../../../graph-schema/values.ts';
import { VOCABULARY } from '../../assessment/language/english/vocabulary.ts';
import type { EffectExposure, ExposurePath } from '../../exposure-model/mission-score.ts';
import type { ScoredMission } from './scored-mission.ts';

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What an actor could do to a thing, after "could". */
const COULD: Readonly<Record<StateEffect, (thing: string) => string>> = {
  SELF: (thing) => `act from ${thing}`,
  ACCESSED: (thing) => `get into ${thing}`,
  CONTROLLED: (thing) => `take control of ${thing}`,
  IN_HAND: (thing) => `seize ${thing}`,
  ACCOUNTS: (thing) => `steal accounts of ${thing}`,
  AGENT: (thing) => `have people of ${thing} act for it`,
  DISCLOSED: (thing) => `learn what ${thing} holds or carries`,
  MANIPULATED: (thing) => `falsify ${thing}`,
  IMPERSONATED: (thing) => `speak to others through or as ${thing}`,
  DENIED: (thing) => `put ${thing} out of use`,
  OUT_OF_CUSTODY: (thing) => `bring ${thing} out of UN custody`,
  MISLED: (thing) => `mislead ${thing} with false information`,
  UNDERMINED: (thing) => `undermine ${thing} in the eyes of the public`,
};

/** The element with its noun: "the store Incident log". */
export const named = ({ graph }: ScoredMission, node: number): string =>
  `${VOCABULARY.nouns[graph.nodeKind[node]!]} ${graph.nodeName[node]}`;

/** Loss by arrangement: to whom custody passes. */
function custodySentence(scored: ScoredMission, node: number, effect: EffectExposure): string {
  const destinations = distinct(effect.standingFacts.map((link) => scored.graph.nodeName[scored.graph.edgeTo[link]!]!));
  const to =
    destinations.length > 3
      ? `${listed(destinations.slice(0, 2))} and ${destinations.length - 2} others`
      : listed(destinations);
  return `By arrangement, what ${named(scored, node)} holds or collects passes out of UN custody, to ${to}.`;
}

/** Who, by what, to what effect, in one sentence. `path` is the leading one; null where no single path leads. */
export function exposureSentence(
  scored: ScoredMission,
  node: number,
  effect: EffectExposure,
  path: ExposurePath | null,
): string {
  if (effect.standingFacts.length > 0) return custodySentence(scored, node, effect);
  const thing = named(scored, node);
  const could = COULD[effect.effect](thing);
  const actor = path?.actor ?? effect.actors[0]?.actor;
  const who = actor === undefined ? null : scored.score.actors[actor];
  if (!who) return `Somebody could ${could}.`;
  const others = effect.actors.length - 1;
  const also = others > 0 ? `; so could ${others === 1 ? 'one other actor' : `${others} other actors`}` : '';
  return `${scored.graph.nodeName[who.node]} could ${could}${path ? by(scored, path) : ''}${also}.`;
}

/** By which techniques, or, where the access is lawful or by arrangement, by way of what. */
function by(scored: ScoredMission, { hops }: ExposurePath): string {
  const vectors = distinct(hops.flatMap((hop) => hop.vector ?? [])).map((vector) => VOCABULARY.vectors[vector]);
  if (vectors.length > 0) return ` by ${listed(vectors)}`;
  const [first] = hops;
  return first && hops.length > 1 ? ` by way of ${named(scored, first.toNode)}` : '';
}

/** The leading path in one line: the elements it passes, in order. */
export function pathSummary({ graph }: ScoredMission, path: ExposurePath): string {
  const nodes = [path.hops[0]?.fromNode, ...path.hops.map((hop) => hop.toNode)].filter((node) => node !== undefined);
  return distinct(nodes)
    .map((node) => graph.nodeName[node])
    .join(' → ');
}
