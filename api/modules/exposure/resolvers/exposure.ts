import type { ControlClass } from '../../../../graph-schema/values.ts';
import type { AssessmentCatalogue } from '../../../assessment/language/catalogue.ts';
import type {
  EffectExposureResolvers,
  ExposureDetailResolvers,
  ExposurePathResolvers,
  ExposureResolvers,
  HarmAxis,
  ScoreHeaderResolvers,
} from '../../../schema/generated/resolver-types.ts';
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
  ceilingNote: (_score, _args, { text }) => text.sentences.ceilingNote,
};

export const Exposure: ExposureResolvers = {
  element: ({ scored, exposure }) => scored.pointerTo(exposure.node),
  group: ({ exposure }) => exposure.group,
  rank: ({ exposure }) => exposure.rank,
  rankRange: ({ exposure }) => exposure.rankRange,
  leadingAxis: ({ exposure }) => (exposure.leadingAxis?.toUpperCase() as HarmAxis | undefined) ?? null,
  risk: ({ exposure }) => exposure.risk,
  effect: (parent) => worst(parent).effect,
  likelihood: (parent, _args, { text }) => {
    const { likelihood } = worst(parent);
    return likelihood && withPhrase(likelihood, parent.scored.library, text);
  },
  standingFact: (parent) => worst(parent).standingFacts.length > 0,
  sentence: async (parent, _args, { text }) => {
    const effect = worst(parent);
    const [path] = effect.standingFacts.length > 0 ? [] : await parent.scored.paths(effect.state, 1);
    return exposureSentence(parent.scored, parent.exposure.node, effect, path ?? null, text);
  },
  reachedButUnrated: ({ exposure }) => exposure.reachedButUnrated,
  attemptNotAssessed: ({ exposure }) => exposure.attemptNotAssessed,
  matrix: (parent, _args, { text }) => {
    const { likelihood, harm } = worst(parent);
    const rating = parent.exposure.leadingAxis && harm[parent.exposure.leadingAxis]?.rating;
    return likelihood && rating
      ? matrixCells(likelihood.low, likelihood.high, rating, parent.scored.library, text)
      : null;
  },
};

export const ExposureDetail: ExposureDetailResolvers = {
  exposure: (parent) => parent,
  score: ({ scored }) => scored,
  effects: ({ scored, exposure }) => exposure.effects.map((effect) => ({ scored, exposure, effect })),
  measures: async ({ scored, exposure }, _args, { text }) => {
    const paths = await Promise.all(exposure.effects.map(({ state }) => scored.paths(state, PATHS_FOR_MEASURES)));
    const byText = new Map(
      paths
        .flat()
        .flatMap(({ hops }) =>
          hops.filter(({ measure }) => measure !== '').map((hop) => [text.rules.measure(hop), hop.rule]),
        ),
    );
    return [...byText].map(([measure, rule]) => ({ text: measure, rule }));
  },
};

export const EffectExposure: EffectExposureResolvers = {
  effect: ({ effect }) => effect.effect,
  likelihood: ({ effect, scored }, _args, { text }) =>
    effect.likelihood && withPhrase(effect.likelihood, scored.library, text),
  standingFacts: ({ effect, scored }, _args, { text }) =>
    effect.standingFacts.map((link) => linkSentence(scored.graph, link, text)),
  harm: ({ effect }) => effect.harm,
  risk: ({ effect }) => effect.risk,
  actors: ({ effect, scored }, _args, { text }) =>
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
          reach: withPhrase(reach, scored.library, text),
          likelihood: likelihood && withPhrase(likelihood, scored.library, text),
          attempt: withAttempt(of.attempt, scored.library, text),
        };
      }),
  paths: async ({ effect, scored }, { first }) => {
    const most = Math.min(Math.max(first ?? 5, 1), MOST_PATHS);
    return (await scored.paths(effect.state, most)).map((path) => ({ scored, path }));
  },
};

const hops = ({ scored, path }: PathParent, text: AssessmentCatalogue) =>
  path.hops.map((hop) => ({
    ...hop,
    sentence: text.rules.sentence(hop, scored.graph),
    measure: text.rules.measure(hop),
    source: text.rules.source(hop),
    from: scored.pointerTo(hop.fromNode),
    to: scored.pointerTo(hop.toNode),
    causes: hop.causes.map((cause) => ({ label: text.rules.cause(cause), probability: cause.probability })),
    controls: hop.controls.map((control) => ({
      ...control,
      control: scored.pointerTo(control.node),
      controlClass: control.controlClass as ControlClass,
    })),
    facts: hop.facts.map((link) => ({
      linkKey: scored.graph.edgeKey[link]!,
      sentence: linkSentence(scored.graph, link, text),
      grade: scored.linkText(link, 'sourceGrade'),
      source: scored.linkText(link, 'source'),
    })),
  }));

export const ExposurePath: ExposurePathResolvers = {
  actor: ({ scored, path }) => scored.pointerTo(scored.score.actors[path.actor]?.node ?? path.hops[0]!.toNode),
  probability: ({ path }) => path.probability,
  phrase: ({ path, scored }, _args, { text }) => phraseOf(path.probability, scored.library, text),
  summary: ({ path, scored }) => pathSummary(scored, path),
  hops: (parent, _args, { text }) => hops(parent, text),
};
