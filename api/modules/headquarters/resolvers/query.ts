import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { userError } from '../../base/outcome.ts';

export const headquartersQuery: Pick<QueryResolvers, 'headquarters' | 'releasedIssue' | 'headquartersComparison'> = {
  headquarters: (_parent, _args, { services }) => services.headquarters.read(),
  releasedIssue: (_parent, { key }, { services }) => services.headquarters.issue(key),
  headquartersComparison: async (_parent, { missions }, { services }) => {
    const reading = await services.headquarters.read();
    const found = services.headquarters.compared(reading, missions);
    return found.type === 'ok'
      ? { ok: true, comparison: { reading, missions: found.value }, error: null }
      : { ok: false, comparison: null, error: userError(found) };
  },
};
