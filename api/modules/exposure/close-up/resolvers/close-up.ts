import type { LibraryItems } from '../../../../../graph-schema/library-items.ts';
import type { AssessmentCatalogue } from '../../../../assessment/language/catalogue.ts';
import type {
  BoundedFigure,
  ChokeLink,
  CloseUp as Examined,
  Figure,
  OuterBound,
} from '../../../../exposure-model/close-up/close-up.ts';
import type {
  CloseUpResolvers,
  ExposureChokePointsResolvers,
  TornadoResolvers,
  WhyNotResolvers,
} from '../../../../schema/generated/resolver-types.ts';
import { phraseOf } from '../../likelihood-words.ts';
import { linkSentence } from '../../link-sentence.ts';
import type { ScoredMission } from '../../scored-mission.ts';
import { accountWords, judgementWords } from '../account-words.ts';
import { verdictWords, whyNotReasons } from '../why-not-words.ts';

const MOST = 50;
const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const page = (first: number | null | undefined, usual: number): number => Math.min(Math.max(first ?? usual, 1), MOST);

const figure = (of: Figure | BoundedFigure, library: LibraryItems, text: AssessmentCatalogue) => ({
  ...of,
  lower: 'lower' in of ? of.lower : null,
  upper: 'upper' in of ? of.upper : null,
  phrase: phraseOf(of.estimate, library, text),
});

const bound = (of: OuterBound | null, library: LibraryItems, text: AssessmentCatalogue) =>
  of && { low: figure(of.low, library, text), high: figure(of.high, library, text), certain: of.certain };

const actorAt = ({ score, pointerTo }: ScoredMission, actor: number) => pointerTo(score.actors[actor]!.node);

const contributions = (scored: ScoredMission, of: NonNullable<Examined['contributions']>) => ({
  ...of,
  actors: of.actors.map((own) => ({ ...own, actor: actorAt(scored, own.actor) })),
  vectors: [...of.vectors],
});

/** A choke point that is a link: told by its recorded links, or by the step where it needs none. */
function chokeLink(scored: ScoredMission, { facts, step }: ChokeLink, text: AssessmentCatalogue) {
  const { graph, pointerTo } = scored;
  if (step) {
    const ends = { key: null, from: pointerTo(step.fromNode), to: pointerTo(step.toNode) };
    return { sentences: [text.rules.sentence(step, graph)], links: [ends] };
  }
  return {
    sentences: facts.map((fact) => linkSentence(graph, fact, text)),
    links: facts.map((fact) => ({
      key: graph.edgeKey[fact]!,
      from: pointerTo(graph.edgeFrom[fact]!),
      to: pointerTo(graph.edgeTo[fact]!),
    })),
  };
}

export const CloseUp: CloseUpResolvers = {
  score: ({ scored }) => scored,
  effect: ({ closeUp }) => closeUp.effect,
  account: ({ scored, closeUp }, _args, { text }) => accountWords(scored, closeUp, text),
  reference: ({ closeUp }) => closeUp.account?.reference ?? '',
  likelihood: ({ scored, closeUp }, _args, { text }) =>
    closeUp.likelihood && figure(closeUp.likelihood, scored.library, text),
  outerBound: ({ scored, closeUp }, _args, { text }) => bound(closeUp.outerBound, scored.library, text),
  actors: ({ scored, closeUp }, _args, { text }) =>
    closeUp.actors.map(({ actor, reach, reachOuterBound, likelihood }) => ({
      actor: actorAt(scored, actor),
      reach: figure(reach, scored.library, text),
      reachOuterBound: bound(reachOuterBound, scored.library, text),
      likelihood: likelihood && figure(likelihood, scored.library, text),
    })),
  tornado: ({ scored, closeUp }) => closeUp.tornado && { scored, tornado: closeUp.tornado },
  chokePoints: ({ scored, closeUp }) => closeUp.chokePoints && { scored, points: closeUp.chokePoints },
  contributions: ({ scored, closeUp }) => closeUp.contributions && contributions(scored, closeUp.contributions),
  controls: ({ scored, closeUp }) =>
    (closeUp.account?.controls ?? []).map((own) => ({
      ...own,
      control: scored.pointerTo(own.node),
      places: own.places.map((node) => scored.pointerTo(node)),
    })),
};

export const Tornado: TornadoResolvers = {
  centre: ({ tornado }) => tornado.centre,
  bars: ({ scored, tornado }, { first }, { text }) =>
    tornado.bars
      .slice(0, page(first, 12))
      .map((bar) => ({ ...bar, label: sentenceCase(judgementWords(scored, bar, text.closeUp)) })),
  together: ({ tornado }) => tornado.together,
  draws: ({ tornado }) => tornado.draws,
  method: ({ tornado }) => tornado.method,
};

export const ExposureChokePoints: ExposureChokePointsResolvers = {
  trials: ({ points }) => points.trials,
  elements: ({ scored, points }, { first }) =>
    points.elements.slice(0, page(first, 10)).map((own) => ({ ...own, element: scored.pointerTo(own.node) })),
  links: ({ scored, points }, { first }, { text }) =>
    points.links.slice(0, page(first, 10)).map((own) => ({ ...own, ...chokeLink(scored, own, text) })),
};

export const WhyNot: WhyNotResolvers = {
  reaches: ({ found }) => found.verdict === 'REACHES',
  sentence: ({ scored, found }, _args, { text }) => verdictWords(scored, found, text),
  reasons: ({ scored, found }, _args, { text }) =>
    whyNotReasons(scored, found, text).map(({ nodes, ...reason }) => ({
      ...reason,
      elements: nodes.map((node) => scored.pointerTo(node)),
    })),
};
