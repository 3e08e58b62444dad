import type { LibraryItems } from '../../../../../graph-schema/library-items.ts';
import type {
  BoundedFigure,
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
import { accountWords } from '../account-words.ts';
import { verdictWords, whyNotReasons } from '../why-not-words.ts';

const MOST = 50;
const page = (first: number | null | undefined, usual: number): number => Math.min(Math.max(first ?? usual, 1), MOST);

const figure = (of: Figure | BoundedFigure, library: LibraryItems) => ({
  ...of,
  lower: 'lower' in of ? of.lower : null,
  upper: 'upper' in of ? of.upper : null,
  phrase: phraseOf(of.estimate, library),
});

const bound = (of: OuterBound | null, library: LibraryItems) =>
  of && { low: figure(of.low, library), high: figure(of.high, library), certain: of.certain };

const actorAt = ({ score, pointerTo }: ScoredMission, actor: number) => pointerTo(score.actors[actor]!.node);

const contributions = (scored: ScoredMission, of: NonNullable<Examined['contributions']>) => ({
  ...of,
  actors: of.actors.map((own) => ({ ...own, actor: actorAt(scored, own.actor) })),
  vectors: [...of.vectors],
});

export const CloseUp: CloseUpResolvers = {
  score: ({ scored }) => scored,
  effect: ({ closeUp }) => closeUp.effect,
  account: ({ scored, closeUp }) => accountWords(scored, closeUp),
  reference: ({ closeUp }) => closeUp.account?.reference ?? '',
  likelihood: ({ scored, closeUp }) => closeUp.likelihood && figure(closeUp.likelihood, scored.library),
  outerBound: ({ scored, closeUp }) => bound(closeUp.outerBound, scored.library),
  actors: ({ scored, closeUp }) =>
    closeUp.actors.map(({ actor, reach, reachOuterBound, likelihood }) => ({
      actor: actorAt(scored, actor),
      reach: figure(reach, scored.library),
      reachOuterBound: bound(reachOuterBound, scored.library),
      likelihood: likelihood && figure(likelihood, scored.library),
    })),
  tornado: ({ closeUp }) => closeUp.tornado && { tornado: closeUp.tornado },
  chokePoints: ({ scored, closeUp }) => closeUp.chokePoints && { scored, points: closeUp.chokePoints },
  contributions: ({ scored, closeUp }) => closeUp.contributions && contributions(scored, closeUp.contributions),
  controls: ({ scored, closeUp }) =>
    (closeUp.account?.controls ?? []).map((own) => ({ ...own, control: scored.pointerTo(own.node) })),
};

export const Tornado: TornadoResolvers = {
  centre: ({ tornado }) => tornado.centre,
  bars: ({ tornado }, { first }) => tornado.bars.slice(0, page(first, 12)),
  together: ({ tornado }) => tornado.together,
  draws: ({ tornado }) => tornado.draws,
  method: ({ tornado }) => tornado.method,
};

export const ExposureChokePoints: ExposureChokePointsResolvers = {
  trials: ({ points }) => points.trials,
  elements: ({ scored, points }, { first }) =>
    points.elements.slice(0, page(first, 10)).map((own) => ({ ...own, element: scored.pointerTo(own.node) })),
  links: ({ scored, points }, { first }) =>
    points.links
      .slice(0, page(first, 10))
      .map((own) => ({ ...own, sentences: own.facts.map((fact) => linkSentence(scored.graph, fact)) })),
};

export const WhyNot: WhyNotResolvers = {
  reaches: ({ found }) => found.verdict === 'REACHES',
  sentence: ({ scored, found }) => verdictWords(scored, found),
  reasons: ({ scored, found }) =>
    whyNotReasons(scored, found).map(({ nodes, ...reason }) => ({
      ...reason,
      elements: nodes.map((node) => scored.pointerTo(node)),
    })),
};
