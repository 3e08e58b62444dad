import type { TestApi } from './api.ts';
import { signInAs, type TestPerson } from './people.ts';

const ERROR = 'error { code message fieldErrors { property } }';
const FRAGMENT = `fragment A on Assessment {
  key version state title marking issue fingerprint positions { asked given dissents }
  contributions {
    key version section officeType officeName text marking editedBy position statement isStale isOwn
    findings { key version statement grade confidence }
    setAside { finding reason by }
  }
  comments { key section text by resolvedBy }
  ceiling
  releases { key recipients { name ceiling copy downloads { format path } } firstCopy handlingNote proposedBy releasedBy mayRelease }
  frozen { ceilings { ceiling marking fingerprint downloads { format path } } fingerprint graphFingerprint scoreFingerprint files { format digest } }
  isBehind approvedBy closedBecause
  may { coordinate write clear comment approve hasWritten proposeRelease withdraw delete steps { to needsNote } }
}`;

/** A mutation of an assessment by its name, sent with its input. */
// biome-ignore lint/suspicious/noExplicitAny: a test says what it expects of an answer, not its type
export async function act(person: Pick<TestPerson, 'query'>, name: string, input: object): Promise<any> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const inputType = INPUTS[name] ?? `${type}Input`;
  const deletes = DELETES.has(name);
  const selection = name === 'saveNarrative' ? NARRATIVE : deletes ? 'deleted' : 'assessment { ...A }';
  const fragment = deletes || name === 'saveNarrative' ? '' : FRAGMENT;
  const data = await person.query(
    `mutation ($input: ${inputType}!) { ${name}(input: $input) { ok ${ERROR} ${selection} } } ${fragment}`,
    { input: name === 'proposeRelease' ? withCeilings(input) : input },
  );
  return data[name];
}
/** Recipients that a test names without more get the whole. */
const withCeilings = (input: { recipients?: readonly (string | object)[] }) => ({
  ...input,
  recipients: input.recipients?.map((each) => (typeof each === 'string' ? { name: each } : each)),
});
const NARRATIVE = 'saved { version text } current { version text editedBy }';
const DELETES = new Set(['unassignSection', 'removeOfficeFinding', 'takeFindingBack', 'dropRelease']);
const INPUTS: Readonly<Record<string, string>> = {
  setAssessmentDetails: 'AssessmentDetailsInput',
  assignSection: 'AssignSectionInput',
  unassignSection: 'ContributionReference',
  putOfficeFinding: 'OfficeFindingInput',
  removeOfficeFinding: 'RemoveFindingInput',
  setFindingAside: 'SetAsideInput',
  takeFindingBack: 'TakeBackInput',
  givePosition: 'PositionInput',
  commentOnSection: 'CommentInput',
  dropRelease: 'ReleaseReference',
  releaseAssessment: 'ReleaseReference',
};

// biome-ignore lint/suspicious/noExplicitAny: as above
export const read = async (person: Pick<TestPerson, 'query'>, key: string): Promise<any> =>
  (await person.query(`query ($k: ID!) { assessment(key: $k) { ...A } } ${FRAGMENT}`, { k: key })).assessment;

// biome-ignore lint/suspicious/noExplicitAny: as above
export const documentOf = async (person: Pick<TestPerson, 'query'>, key: string): Promise<any> =>
  (await person.query('query ($k: ID!) { assessment(key: $k) { document } }', { k: key })).assessment.document;

/** Those who make an assessment of a mission. */
export interface Makers {
  lead: TestPerson;
  security: TestPerson;
  /** Another of the security office. */
  colleague: TestPerson;
  approver: TestPerson;
  second: TestPerson;
}

export async function makersOf(api: TestApi, mission: string): Promise<Makers> {
  const contributor = { role: 'OFFICE_CONTRIBUTOR', mission, office: 'SECURITY' } as const;
  return {
    lead: await signInAs(api, [['JMAC_ANALYST', mission]], { name: 'Jonas Lead' }),
    security: await signInAs(api, [contributor], { name: 'Sara Security' }),
    colleague: await signInAs(api, [contributor], { name: 'Carl Colleague' }),
    approver: await signInAs(api, [['APPROVER', mission]], { name: 'Inès Approver' }),
    second: await signInAs(api, [['APPROVER', mission]], { name: 'Otto Second' }),
  };
}

/** A draft that the lead generated. */
export async function generated(lead: TestPerson, mission: string, asOf = '2026-01-31'): Promise<string> {
  const { generateAssessment } = await lead.query(
    'mutation ($i: GenerateAssessmentInput!) { generateAssessment(input: $i) { ok assessment { key } } }',
    { i: { mission, asOf } },
  );
  return generateAssessment.assessment.key;
}

/** Moves a draft to review. */
export async function toReview(lead: TestPerson, assessment: string): Promise<void> {
  for (const to of ['CONTRIBUTIONS', 'REVIEW']) await act(lead, 'moveAssessment', { assessment, to });
}
