import { beforeAll, describe, expect, it } from 'vitest';
import { act, documentOf, generated, type Makers, makersOf, toReview } from '../support/assessments.ts';
import { describeApi } from '../support/describe-api.ts';
import { CREATE_LINK, CREATE_MISSION, newElement } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';

const LOW = { sensitivity: 'CONFIDENTIAL' };
const HIDDEN = { sensitivity: 'STRICTLY_CONFIDENTIAL', compartments: ['mediation'] };
const ERROR = 'error { code fieldErrors { property } }';
const FULL = 'key version measure marking compartments expected { isBehind } state';

describeApi('A recommendation', (api) => {
  const mission = 'm-recommended';
  let above: TestPerson;
  let below: TestPerson;
  let makers: Makers;
  const keys: Record<string, string> = {};
  beforeAll(async () => {
    await api().query(CREATE_MISSION, { input: { id: mission, name: mission, sensitivity: 'UNCLASSIFIED' } });
    makers = await makersOf(api(), mission);
    const roles = [['JMAC_ANALYST', mission] as const, ['APPROVER', mission] as const];
    above = await signInAs(api(), roles, { compartments: ['mediation'] });
    below = await signInAs(api(), roles, { clearance: 'CONFIDENTIAL' });
    const make = async (kind: Parameters<typeof newElement>[2], id: string, properties: object) => {
      keys[id] = (await newElement(api(), mission, kind, { id, ...properties })).key;
    };
    await make('DataStore', 'seen', LOW);
    await make('DataStore', 'hidden', HIDDEN);
    await make('Asset', 'server', LOW);
    for (const from of ['seen', 'hidden']) {
      const link = { mission, type: 'STORED_ON', from: keys[from], to: keys.server };
      await api().query(CREATE_LINK, { input: { ...link, properties: LOW } });
    }
  });
  const send = async (who: TestPerson, name: string, type: string, input: object) =>
    (
      await who.query(`mutation ($i: ${type}!) { ${name}(input: $i) { ok ${ERROR} recommendation { ${FULL} } } }`, {
        i: { mission, ...input },
      })
    )[name];
  const recommend = (who: TestPerson, input: object) => send(who, 'recommend', 'RecommendInput', input);
  const list = async (who: TestPerson): Promise<{ key: string; expected: unknown }[]> =>
    (await who.query(`query ($m: ID!) { recommendations(mission: $m) { ${FULL} } }`, { m: mission })).recommendations;
  const standAlone = (id: string) => [{ kind: 'STAND_ALONE', element: keys[id] }];

  describe('gets its marking', () => {
    it('from the writer’s clearance where it names nothing', async () => {
      expect((await recommend(below, { measure: 'Words.' })).recommendation.marking).toBe('CONFIDENTIAL');
      expect((await recommend(above, { measure: 'Words.' })).recommendation.marking).toBe('STRICTLY_CONFIDENTIAL');
    });

    it('from the entries that it names, which no marking that is given lowers', async () => {
      const own = await recommend(above, { measure: 'Apart.', changes: standAlone('seen') });
      expect(own.recommendation).toMatchObject({ marking: 'CONFIDENTIAL', compartments: [] });
      const named = { measure: 'Apart.', changes: standAlone('hidden'), marking: 'UNCLASSIFIED' };
      const hidden = await recommend(above, named);
      expect(hidden.recommendation).toMatchObject({ marking: 'STRICTLY_CONFIDENTIAL', compartments: ['mediation'] });
    });

    it('by hand, up to what the writer could read', async () => {
      const refused = await recommend(below, { measure: 'Words.', marking: 'STRICTLY_CONFIDENTIAL' });
      expect(refused.error).toMatchObject({ code: 'INVALID_INPUT', fieldErrors: [{ property: 'marking' }] });
      const elsewhere = await recommend(below, {
        measure: 'Words.',
        marking: 'CONFIDENTIAL',
        compartments: ['mediation'],
      });
      expect(elsewhere.error.fieldErrors).toEqual([{ property: 'compartments' }]);
      const { recommendation } = await recommend(above, { measure: 'Words.', marking: 'UNCLASSIFIED' });
      const raised = { key: recommendation.key, version: 1, measure: 'Words.', compartments: ['mediation'] };
      const after = await send(above, 'updateRecommendation', 'UpdateRecommendationInput', raised);
      expect(after.recommendation).toMatchObject({ marking: 'UNCLASSIFIED', compartments: ['mediation'] });
      expect((await list(below)).map(({ key }) => key)).not.toContain(recommendation.key);
    });
  });

  it('that somebody does not see is in none of their lists, and cannot be changed, closed or accepted by them', async () => {
    const { recommendation } = await recommend(above, { measure: 'Set it apart.', changes: standAlone('hidden') });
    const { key, version } = recommendation;
    expect((await list(above)).map((each) => each.key)).toContain(key);
    expect((await list(below)).map((each) => each.key)).not.toContain(key);
    const tries = [
      ['updateRecommendation', 'UpdateRecommendationInput', { measure: 'Mine.' }],
      ['closeRecommendation', 'CloseRecommendationInput', { state: 'DONE' }],
      [
        'acceptResidualRisk',
        'AcceptResidualRiskInput',
        { role: 'HEAD_OF_MISSION', until: '2099-01-01', statement: 'So.' },
      ],
    ] as const;
    for (const [name, type, input] of tries) {
      const absent = await send(below, name, type, { key: 'none', version, ...input });
      expect(absent.error.code).toBe('NOT_FOUND');
      expect(await send(below, name, type, { key, version, ...input })).toEqual(absent);
    }
  });

  it('that names an entry which the writer does not see is taken as one that names nothing there is', async () => {
    const { recommendation } = await recommend(below, { measure: 'Guessed.', changes: standAlone('hidden') });
    expect(recommendation).toMatchObject({ marking: 'CONFIDENTIAL', compartments: [] });
  });

  it('shows figures to those alone who see what they were worked out on', async () => {
    const { recommendation } = await recommend(above, { measure: 'Try me.', changes: standAlone('seen') });
    const estimate = `mutation ($m: ID!) { estimateRecommendations(mission: $m) { ok ${ERROR} } }`;
    expect((await above.query(estimate, { m: mission })).estimateRecommendations.ok).toBe(true);
    const expected = async (who: TestPerson) =>
      (await list(who)).find(({ key }) => key === recommendation.key)?.expected;
    expect(await expected(above)).toEqual({ isBehind: false });
    expect(await expected(below)).toBeNull();
    expect((await below.query(estimate, { m: mission })).estimateRecommendations.ok).toBe(true);
    expect(await expected(below)).toEqual({ isBehind: false });
  });

  it('stands in documents of its marking or higher, and is noted as told by those alone', async () => {
    const told = await recommend(below, { measure: 'Told to everybody.' });
    await recommend(above, { measure: 'Told to mediators.', compartments: ['mediation'] });
    const assessment = await generated(below, mission);
    const text = JSON.stringify(await documentOf(below, assessment));
    expect(text).toContain('Told to everybody.');
    expect(text).not.toContain('Told to mediators.');
    await toReview(below, assessment);
    const approval = await act(makers.approver, 'approveAssessment', { assessment, withoutPositions: 'Late.' });
    expect(approval.ok).toBe(true);
    const issues = (
      await above.query('query ($m: ID!) { recommendations(mission: $m) { key measure firstIssue } }', { m: mission })
    ).recommendations as { key: string; measure: string; firstIssue: number | null }[];
    expect(issues.find(({ key }) => key === told.recommendation.key)?.firstIssue).toBe(1);
    expect(issues.find(({ measure }) => measure === 'Told to mediators.')?.firstIssue).toBeNull();
  });
});
