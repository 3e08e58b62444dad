import type { Office, Role } from '../../policy/viewer.ts';
import type { PersonRecord } from './identity-records.ts';
import type { IdentityWriting } from './identity-store.ts';

interface SamplePerson {
  login: string;
  name: string;
  clearance: PersonRecord['clearance'];
  /** Compartments of the sample missions in which they are; nobody is in one without a reason. */
  compartments?: readonly string[];
  /** For each sample mission. */
  missionRoles: readonly { role: Role; office?: Office }[];
  headquartersRoles: readonly Role[];
}

/** Fictional people to try sample data as, one for each way of working with it. They have no password. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    login: 'sample.field-technology',
    name: 'Amara Field',
    clearance: 'STRICTLY_CONFIDENTIAL',
    // Runs the systems on which both are kept.
    compartments: ['mediation', 'witness-data'],
    missionRoles: [{ role: 'FIELD_TECHNOLOGY_OFFICER' }],
    headquartersRoles: [],
  },
  {
    login: 'sample.analyst',
    name: 'Jonas Analyst',
    clearance: 'STRICTLY_CONFIDENTIAL',
    // Follows the talks. Who testified is for those who protect them.
    compartments: ['mediation'],
    missionRoles: [{ role: 'JMAC_ANALYST' }],
    headquartersRoles: [],
  },
  {
    login: 'sample.contributor',
    name: 'Leila Contributor',
    clearance: 'CONFIDENTIAL',
    missionRoles: [{ role: 'OFFICE_CONTRIBUTOR', office: 'STRATEGIC_COMMUNICATIONS' }],
    headquartersRoles: [],
  },
  {
    login: 'sample.approver',
    name: 'Inès Approver',
    clearance: 'STRICTLY_CONFIDENTIAL',
    // Answers for all of it.
    compartments: ['mediation', 'witness-data'],
    missionRoles: [{ role: 'APPROVER' }],
    headquartersRoles: [],
  },
  {
    login: 'sample.reviewer',
    name: 'Daniel Reviewer',
    clearance: 'CONFIDENTIAL',
    missionRoles: [],
    headquartersRoles: ['HEADQUARTERS_REVIEWER'],
  },
  {
    login: 'sample.auditor',
    name: 'Mei Auditor',
    clearance: 'UNCLASSIFIED',
    missionRoles: [],
    headquartersRoles: ['AUDITOR'],
  },
  {
    login: 'sample.administrator',
    name: 'Tomás Administrator',
    clearance: 'UNCLASSIFIED',
    missionRoles: [],
    headquartersRoles: ['ADMINISTRATOR'],
  },
];

/** Keys of sample people are their logins: nobody else's key has a dot in it. */
export async function putSamplePerson(
  records: IdentityWriting,
  sample: SamplePerson,
  missions: readonly string[],
  at: string,
): Promise<PersonRecord> {
  const { login, name, clearance, compartments = [] } = sample;
  const person =
    (await records.find('Person', 'key', login)) ??
    (await records.add('Person', {
      key: login,
      login,
      name,
      clearance,
      compartments: [...compartments],
      state: 'ACTIVE',
      sample: true,
      createdAt: at,
    }));
  const wanted = [
    ...missions.flatMap((mission) => sample.missionRoles.map(({ role, office }) => ({ role, mission, office }))),
    ...sample.headquartersRoles.map((role) => ({ role, mission: '', office: undefined })),
  ];
  for (const { role, mission, office } of wanted) {
    const slot = [login, role, mission, office ?? ''].join('|');
    if (await records.find('Grant', 'slot', slot)) continue;
    const grant = { personKey: login, role, mission, office: office ?? ('' as const), slot };
    await records.add('Grant', { ...grant, key: slot, givenBy: 'operator', givenAt: at });
  }
  return person;
}
