import { useQuery } from '@apollo/client/react';
import { useMission } from '../../lib/mission.ts';
import { VIEWER } from '../../lib/viewer-query.ts';

/** Whether the viewer follows up the recommendations of the mission, and whether they record acceptances. */
export function useMayRecommend(): { edit: boolean; accept: boolean } {
  const mission = useMission();
  const { data } = useQuery(VIEWER);
  const roles = data?.viewer.roles.filter((held) => held.mission === mission.id).map(({ role }) => role) ?? [];
  return {
    edit: roles.includes('FIELD_TECHNOLOGY_OFFICER') || roles.includes('JMAC_ANALYST'),
    accept: roles.includes('APPROVER'),
  };
}
