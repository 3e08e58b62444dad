import type { TestApi } from '../support/api.ts';
import { CREATE_MISSION } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';

/** Missions of their own that everybody with a role in them sees, and people who see so much of them. */
export function markedMissions(api: () => TestApi, prefix: string) {
  let made = 0;
  return {
    async open(): Promise<string> {
      const id = `${prefix}-${++made}`;
      await api().query(CREATE_MISSION, { input: { id, name: id, sensitivity: 'UNCLASSIFIED' } });
      return id;
    },
    person: (
      mission: string,
      clearance: 'UNCLASSIFIED' | 'CONFIDENTIAL' | 'STRICTLY_CONFIDENTIAL',
      ...compartments: string[]
    ) => {
      const roles = [['FIELD_TECHNOLOGY_OFFICER', mission] as const, ['JMAC_ANALYST', mission] as const];
      return signInAs(api(), roles, { clearance, compartments });
    },
    /** An entry by its key, as somebody reads it; null: not there. */
    read: async (who: TestPerson, key: string) =>
      (await who.query('query ($k: ID!) { element(key: $k) { name } }', { k: key })).element,
  };
}
