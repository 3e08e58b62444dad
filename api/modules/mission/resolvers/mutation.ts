import { decide } from '../../../policy/decide.ts';
import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';
import { deletePayload, payload, refuse } from '../../base/outcome.ts';

const noSuchMission = () => refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');

export const missionMutation: Pick<MutationResolvers, 'createMission' | 'deleteMission'> = {
  createMission: async (_parent, { input }, { services, identity, viewer }) =>
    payload(
      await services.mission.createMission(input, (tx, mission) =>
        identity.people.welcomeCreator(identity.within(tx), viewer, mission),
      ),
      'mission',
    ),

  // Asked for here; done when a second person agrees.
  deleteMission: async (_parent, { id, confirmId }, { services, identity, viewer }) => {
    if (id !== confirmId) return deletePayload(await services.mission.deleteMission(id, confirmId));
    const decision = decide(viewer, 'mission.delete', { mission: id });
    const hidden = decision.type === 'deny' && decision.code === 'NOT_FOUND';
    // Whoever gives roles for missions knows of each by name, whether or not they may see what is in it.
    const knowsNames = decide(viewer, 'people.read', { mission: id }).type === 'allow';
    const named = knowsNames && (await identity.missionNames()).some((mission) => mission.id === id);
    if (hidden || !(named || (await services.mission.mission(id)))) return deletePayload(noSuchMission());
    const outcome = await identity.approvals.request(viewer, {
      action: 'mission.delete',
      subject: { mission: id },
      kind: 'mission.delete',
      about: `Deletion of the mission ${id} with everything in it`,
      details: { mission: id },
    });
    return deletePayload(outcome.type === 'ok' ? { type: 'ok', value: Number(outcome.value.result) } : outcome);
  },
};
