import type { ActorAssessmentResolvers, ActorType, Level, Posture } from '../../../schema/generated/resolver-types.ts';
import { alignmentsOf, evidenceFor, incidentsClaimed, presencesOf, reachedBy, riskAlone } from '../actor-view.ts';
import type { ActorParent } from '../resolver-parents.ts';
import { withAttempt } from './attempt.ts';

const MOST_EXPOSED = 10;

const own =
  <T extends string>(property: string) =>
  ({ scored, actor }: ActorParent) =>
    scored.nodeText(actor.node, property) as T | null;

export const ActorAssessment: ActorAssessmentResolvers = {
  actor: ({ scored, actor }) => scored.pointerTo(actor.node),
  actorType: own<ActorType>('actorType'),
  posture: own<Posture>('posture'),
  capability: own<Level>('capability'),
  intent: own<Level>('intent'),
  grade: own('sourceGrade'),
  source: own('source'),
  attempt: ({ scored, actor }, _args, { text }) => withAttempt(actor.attempt, scored.library, text),
  vectors: ({ actor }) => [...actor.vectors],
  reachedStores: ({ actor }) => actor.reachedStores,
  reachedTasks: ({ actor }) => actor.reachedTasks,
  riskAlone: ({ scored, actor }) => riskAlone(scored, actor),
  presence: ({ scored, actor }) => presencesOf(scored, actor.node),
  alignments: ({ scored, actor }, _args, { text }) => alignmentsOf(scored, actor.node, text),
  evidence: ({ scored, actor }) => evidenceFor(scored, actor.node),
  incidents: ({ scored, actor }) => incidentsClaimed(scored, actor.node),
  mostExposed: ({ scored, actor }) =>
    reachedBy(scored, actor)
      .slice(0, MOST_EXPOSED)
      .map((exposure) => ({ scored, exposure })),
};
