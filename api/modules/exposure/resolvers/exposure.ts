import type { ControlClass } from '../../../../graph-schema/values.ts';
import type {
  EffectExposureResolvers,
  ExposureDetailResolvers,
  ExposurePathResolvers,
  ExposureResolvers,
  HarmAxis,
  ScoreHeaderResolvers,
} from '../../../schema/generated/resolver-types.ts';
import { CEILING_NOTE } from '../../base/ceiling-note.ts';
import { exposureSentence, pathSummary } from '../exposure-sentence.ts';
import { matrixCells, phraseOf, withPhrase } from '../likelihood-words.ts';
import { linkSentence } from '../link-sentence.ts';
import type { ExposureParent, PathParent } from '../resolver-parents.ts';
import { withAttempt } from './attempt.ts';

/** Leading paths over all effects from which measures are gathered. */
const PATHS_FOR_MEASURES = 3;
const MOST_PATHS = 20;

/** A row is told by its worst effect; every row has one. */
const worst = ({ exposure }: ExposureParent) => exposure.effects[0]!;

export const ScoreHeader: ScoreHeaderResolvers = {
  asOf: ({ score }) => score.asOf,
  horizonMonths: ({ score }) => score.horizonMonths,
  graphVersion: ({ score }) => score.graphVersion,
  trials: ({ score }) => score.trials,
  seed: ({ score }) => score.seed,
  libraryVersions: ({ score }) => Object.entries(score.libraryVersions).map(([item, version]) => ({ item, version })),
  preliminary: ({ isPreliminary }) => isPreliminary,
  ceilingNote: () => CEILING_NOTE,
};

export const Exposure: ExposureResolvers = {
  element: ({ scored, exposure }) => scored.pointerTo(exposure.node),
  group: ({ exposure }) => exposure.group,
  rank: ({ exposure }) => exposure.rank,
  rankRange: ({ exposure }) => exposure.rankRange,
  leadingAxis: ({ exposure }) => (exposure.leadingAxis?.toUpperCase() as HarmAxis | undefined) ?? null,
  risk: ({ exposure }) => exposure.risk,
  effect: (parent) => worst(parent).effect,
  likelihood: (parent) => {
    const { likelihood } = worst(parent);
    return likelihood && withPhrase(likelihood, parent.scored.library);
  },
  standingFact: (parent) => worst(parent).standingFacts.length > 0,
  sentence: async (parent) => {
    const effect = worst(parent);
    const [path] = effect.standingFacts.length > 0 ? [] : await parent.scored.paths(effect.state, 1);
    return exposureSentence(parent.scored, parent.exposure.node, effect, path ?? null);
  },
  reachedButUnrated: ({ exposure }) => exposure.reachedButUnrated,
  attemptNotAssessed: ({ exposure }) => exposure.attemptNotAssessed,
  matrix: (parent) => {
    const { likelihood, harm } = worst(parent);
    const rating = parent.exposure.leadingAxis && harm[parent.exposure.leadingAxis]?.rating;
    return likelihood && rating ? matrixCells(likelihood.low, likelihood.high, rating, parent.scored.library) : null;
  },
};

export const ExposureDetail: ExposureDetailResolvers = {
  exposure: (parent) => parent,
  score: ({ scored }) => scored,
  effects: ({ scored, exposure }) => exposure.effects.map((effect) => ({ scored, exposure, effect })),
  measures: async ({ scored, exposure }) => {
    const paths = await Promise.all(exposure.effects.map(({ state }) => scored.paths(state, PATHS_FOR_MEASURES)));
    const byText = new Map(
      paths
        .flat()
        .flatMap(({ hops }) => hops.filter(({ measure }) => measure !== '').map((hop) => [hop.measure, hop.rule])),
    );
    return [...byText].map(([text, rule]) => ({ text, rule }));
  },
};

export const EffectExposure: EffectExposureResolvers = {
  effect: ({ effect }) => effect.effect,
  likelihood: ({ effect, scored }) => effect.likelihood && withPhrase(effect.likelihood, scored.library),
  standingFacts: ({ effect, scored }) => effect.standingFacts.map((link) => linkSentence(scored.graph, link)),
  harm: ({ effect }) => effect.harm,
  risk: ({ effect }) => effect.risk,
  actors: ({ effect, scored }) =>
    [...effect.actors]
      .sort(
        (one, other) =>
          (other.likelihood?.estimate ?? -1) - (one.likelihood?.estimate ?? -1) ||
          other.reach.estimate - one.reach.estimate,
      )
      .map(({ actor, reach, likelihood }) => {
        const of = scored.score.actors[actor]!;
        return {
          actor: scored.pointerTo(of.node),
          reach: withPhrase(reach, scored.library),
          likelihood: likelihood && withPhrase(likelihood, scored.library),
          attempt: withAttempt(of.attempt, scored.library),
        };
      }),
  paths: async ({ effect, scored }, { first }) => {
    const most = Math.min(Math.max(first ?? 5, 1), MOST_PATHS);
    return (await scored.paths(effect.state, most)).map((path) => ({ scored, path }));
  },
};

const hops = ({ scored, path }: PathParent) =>
  path.hops.map((hop) => ({
    ...hop,
    from: scored.pointerTo(hop.fromNode),
    to: scored.pointerTo(hop.toNode),
    causes: [...hop.causes],
    controls: hop.controls.map((control) => ({
      ...control,
      control: scored.pointerTo(control.node),
      controlClass: control.controlClass as ControlClass,
    })),
    facts: hop.facts.map((link) => ({
      linkKey: scored.graph.edgeKey[link]!,
      sentence: linkSentence(scored.graph, link),
      grade: scored.linkText(link, 'sourceGrade'),
      source: scored.linkText(link, 'source'),
    })),
  }));

export const ExposurePath: ExposurePathResolvers = {
  actor: ({ scored, path }) => scored.pointerTo(scored.score.actors[path.actor]?.node ?? path.hops[0]!.toNode),
  probability: ({ path }) => path.probability,
  phrase: ({ path, scored }) => phraseOf(path.probability, scored.library),
  summary: ({ path, scored }) => pathSummary(scored, path),
  hops,
};
